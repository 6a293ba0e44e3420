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

struct TitleAnswer
{
    TitleValues values; ///< without fields left empty, and without what the sheet has already
    std::string sheet; ///< the design's id, or the URL of a sheet; empty: the product's first
};

/// Asks for the title sheet's values, pre-filled from what the document has and from «Мои данные», and for the design
/// where the document has no sheet yet; nothing where it is cancelled.
[[nodiscard]] std::optional<TitleAnswer>
askForTitleSheet(const Call& call, const css::uno::Reference<css::text::XTextDocument>& document);

} // namespace marshrut::desk
