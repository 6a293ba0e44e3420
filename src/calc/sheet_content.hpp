// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "calc/area.hpp"
#include "route/road_map.hpp"

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace marshrut::calc
{

/// A filled cell.
struct SheetCell
{
    sal_Int32 row = 0;
    sal_Int32 column = 0;
    sal_Int32 rowSpan = 1;
    sal_Int32 columnSpan = 1;
    std::string text; ///< as shown
    std::optional<route::Value> value; ///< a number or date, where the cell holds one
    bool bold = false;
    bool centred = false;
    std::string style;
};

/// The filled cells of a sheet by rows; merged cells once. Bulk reads: formatted but empty cells cost nothing.
/// without: styles of cells that are no content
[[nodiscard]] std::vector<SheetCell> readSheet(const css::uno::Reference<css::sheet::XSpreadsheetDocument>& document,
                                               sal_Int32 sheet, const std::set<std::string>& without = {});

/// Whether a sheet is shown.
[[nodiscard]] bool isVisible(const css::uno::Reference<css::sheet::XSpreadsheet>& sheet);

/// Where cells of a range hold something.
[[nodiscard]] css::uno::Sequence<Area> filledAreas(const css::uno::Reference<css::table::XCellRange>& range);
/// The same but for what lies within one of those areas.
[[nodiscard]] std::vector<Area> filledBesides(const css::uno::Reference<css::table::XCellRange>& range,
                                              const std::vector<Area>& without);

} // namespace marshrut::calc
