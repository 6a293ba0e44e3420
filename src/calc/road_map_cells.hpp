// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "calc/area.hpp"
#include "calc/styles.hpp"
#include "edit/road_map_layout.hpp"

namespace marshrut::calc
{

/// Where the parts of a road map stand.
struct RoadMapPlace
{
    Area whole; ///< title, header, rows
    Area table; ///< header, rows
    Area rows;

    explicit RoadMapPlace(const Area& area);
};

/// The rows that a layout takes on a sheet: at least one below the header, as a table needs.
[[nodiscard]] sal_Int32 rowsOf(const edit::RoadMapLayout& layout);

/// Writes the texts, numbers and dates into empty cells. Nothing is ever taken for a formula.
void writeCells(const css::uno::Reference<css::sheet::XSpreadsheetDocument>& document, const RoadMapPlace& place,
                const edit::RoadMapLayout& layout);

/// Shows days as dates in the cells of a column from firstRow on, where that column of the layout (index) holds dates.
void formatDates(const css::uno::Reference<css::sheet::XSpreadsheetDocument>& document, sal_Int16 sheet,
                 sal_Int32 column, sal_Int32 firstRow, const edit::RoadMapLayout& layout, std::size_t index);

/// Styles, the widths of the columns and the heights of the rows. Columns that hold other things too are never narrowed.
void formatCells(const css::uno::Reference<css::sheet::XSpreadsheetDocument>& document, const RoadMapPlace& place,
                 const edit::RoadMapLayout& layout, const StyleNames& styles);

/// Undo gives cells their former style back only where the office has made room for their column already.
void makeRoomForStyles(const css::uno::Reference<css::sheet::XSpreadsheet>& sheet, const Area& area);

/// Whether the sheet holds anything outside an area.
[[nodiscard]] bool holdsMore(const css::uno::Reference<css::sheet::XSpreadsheetDocument>& document, const Area& area);

} // namespace marshrut::calc
