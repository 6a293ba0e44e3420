// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "calc/area.hpp"
#include "edit/road_map_rows.hpp"

#include <com/sun/star/frame/XController.hpp>

namespace marshrut::calc
{

/// The rows of the cursor or of what is selected; nullopt where that is no cells.
[[nodiscard]] std::optional<edit::Selection>
selectionOf(const css::uno::Reference<css::frame::XController>& controller);

/// Puts the cursor into a cell.
void select(const css::uno::Reference<css::frame::XController>& controller,
            const css::uno::Reference<css::sheet::XSpreadsheetDocument>& document, int sheet, int column, int row);

} // namespace marshrut::calc
