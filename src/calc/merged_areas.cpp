// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "calc/merged_areas.hpp"

#include <com/sun/star/sheet/XSheetCellCursor.hpp>
#include <com/sun/star/sheet/XSheetCellRange.hpp>
#include <com/sun/star/util/XMergeable.hpp>

namespace marshrut::calc
{

using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;
using Sheet = Reference<css::sheet::XSpreadsheet>;

namespace
{

/// Halves the area until what is merged in it is a single first cell.
void collect(const Sheet& sheet, const Area& within, const Area& reached, std::vector<Area>& found)
{
    if (!Reference<css::util::XMergeable>(rangeOf(sheet, within), UNO_QUERY_THROW)->getIsMerged())
        return;
    Area first = within;
    Area second = within;
    if (within.EndRow > within.StartRow)
    {
        first.EndRow = within.StartRow + (within.EndRow - within.StartRow) / 2;
        second.StartRow = first.EndRow + 1;
    }
    else if (within.EndColumn > within.StartColumn)
    {
        first.EndColumn = within.StartColumn + (within.EndColumn - within.StartColumn) / 2;
        second.StartColumn = first.EndColumn + 1;
    }
    else
    {
        const Area merged = mergedAreaAt(sheet, within);
        if (intersects(merged, reached))
            found.push_back(merged);
        return;
    }
    collect(sheet, first, reached, found);
    collect(sheet, second, reached, found);
}

} // namespace

Area mergedAreaAt(const Sheet& sheet, const Area& cell)
{
    const Reference<css::sheet::XSheetCellCursor> cursor =
        sheet->createCursorByRange(Reference<css::sheet::XSheetCellRange>(rangeOf(sheet, cell), UNO_QUERY_THROW));
    cursor->collapseToMergedArea();
    return areaOf(cursor);
}

std::vector<Area> mergedAreasReaching(const Sheet& sheet, const Area& area)
{
    std::vector<Area> found;
    collect(sheet, {area.Sheet, 0, 0, area.EndColumn, area.EndRow}, area, found);
    return found;
}

} // namespace marshrut::calc
