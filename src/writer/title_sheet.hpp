// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "edit/title_sheet.hpp"
#include "office/text.hpp"
#include "recognise/recognised.hpp"

#include <com/sun/star/text/XTextDocument.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>

#include <map>
#include <string>
#include <vector>

namespace marshrut::writer
{

/// What the document's title sheet holds: the filled elements of the sections title (and info where it stands there).
[[nodiscard]] std::map<route::Element, std::string>
readTitleSheet(const css::uno::Reference<css::uno::XComponentContext>& context,
               const css::uno::Reference<css::text::XTextDocument>& document);

/// Fills the title sheet in one undo step (see XTitleSheets.fill); templateUrl: another sheet than the product's.
/// @returns the elements that found no place
/// @throws org.marshrut.RefusedException
std::vector<route::Element> fillTitleSheet(const css::uno::Reference<css::uno::XComponentContext>& context,
                                           const css::uno::Reference<css::text::XTextDocument>& document,
                                           const std::map<route::Element, std::string>& values,
                                           const OUString& templateUrl = OUString());

/// Whether there is a title sheet; without one the product's would be inserted.
[[nodiscard]] bool hasTitleSheet(const css::uno::Reference<css::uno::XComponentContext>& context,
                                 const css::uno::Reference<css::text::XTextDocument>& document);

/// Where the document says otherwise than these values.
[[nodiscard]] std::vector<edit::Difference>
findDifferences(const css::uno::Reference<css::uno::XComponentContext>& context,
                const css::uno::Reference<css::text::XTextDocument>& document,
                const std::map<route::Element, std::string>& values);

/// Where the rest of the document no longer agrees with a name or a year that was changed in one place.
[[nodiscard]] std::vector<edit::Difference>
findOutOfStep(const css::uno::Reference<css::uno::XComponentContext>& context,
              const css::uno::Reference<css::text::XTextDocument>& document,
              const std::map<route::Element, std::string>& changed);

/// Whether the sheet or the facts have that name, in the nominative or the genitive.
[[nodiscard]] bool bearsName(const css::uno::Reference<css::uno::XComponentContext>& context,
                             const css::uno::Reference<css::text::XTextDocument>& document, const std::string& name);

/// Writes values into the places that the document has for them, as one undo step.
/// @throws RefusedException  protected, read.only
void writeValues(const css::uno::Reference<css::uno::XComponentContext>& context,
                 const css::uno::Reference<css::text::XTextDocument>& document,
                 const std::map<route::Element, std::string>& values);

} // namespace marshrut::writer
