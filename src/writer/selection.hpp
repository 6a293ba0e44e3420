// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "edit/road_map_rows.hpp"

#include <com/sun/star/frame/XController.hpp>
#include <com/sun/star/text/XTextDocument.hpp>

#include <optional>

namespace marshrut::writer
{

/// The table rows of the cursor or of the cells that are selected; nullopt where the cursor is in no table.
[[nodiscard]] std::optional<edit::Selection>
selectionOf(const css::uno::Reference<css::text::XTextDocument>& document,
            const css::uno::Reference<css::frame::XController>& controller);

} // namespace marshrut::writer
