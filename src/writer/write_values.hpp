// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "office/text.hpp"
#include "route/elements.hpp"
#include "standard/form.hpp"

#include <com/sun/star/text/XTextDocument.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>

#include <map>
#include <string>
#include <vector>

namespace marshrut::writer
{

/// Writes values where a document has a place for them, and makes one, by the form's order and in the document's
/// manner, where it has none: one undo step of that title. What stands there already is left alone.
/// @returns the elements for which no place was found
/// @throws org.marshrut.RefusedException  as apply does; then nothing is changed
[[nodiscard]] std::vector<route::Element>
writeStatements(const css::uno::Reference<css::uno::XComponentContext>& context,
                const css::uno::Reference<css::text::XTextDocument>& document, const standard::Form& form,
                const std::map<route::Element, std::string>& values, const OUString& title);

} // namespace marshrut::writer
