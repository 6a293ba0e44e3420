// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "edit/title_sheet.hpp"
#include "office/text.hpp"

#include <com/sun/star/awt/XWindow.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>

#include <string>
#include <vector>

namespace marshrut::desk
{

/// Shows where a document and other values differ, both beside each other, to be chosen from.
/// @param words  what it is about: the strings that begin with it («update», «step», «take»)
/// @returns the chosen ones; none where it is cancelled
[[nodiscard]] std::vector<edit::Difference>
chooseDifferences(const css::uno::Reference<css::uno::XComponentContext>& context,
                  const css::uno::Reference<css::awt::XWindow>& over, const std::vector<edit::Difference>& differences,
                  const std::string& words);

} // namespace marshrut::desk
