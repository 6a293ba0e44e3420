// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "desk/command.hpp"
#include "route/elements.hpp"

#include <com/sun/star/text/XTextDocument.hpp>

#include <map>
#include <optional>
#include <string>

namespace marshrut::desk
{

using TitleValues = std::map<route::Element, std::string>;

/// Asks for the title sheet's values, pre-filled from what the document has; nothing where it is cancelled. Fields left
/// empty, and what the sheet has already, are not among the values.
[[nodiscard]] std::optional<TitleValues>
askForTitleValues(const Call& call, const css::uno::Reference<css::text::XTextDocument>& document);

} // namespace marshrut::desk
