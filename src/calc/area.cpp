// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "calc/area.hpp"

#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/lang/DisposedException.hpp>
#include <com/sun/star/sheet/XCellRangeAddressable.hpp>
#include <com/sun/star/table/XColumnRowRange.hpp>

#include <algorithm>

namespace marshrut::calc
{

using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

namespace
{

std::string columnName(sal_Int32 column)
{
    std::string name;
    for (sal_Int32 rest = column; rest >= 0; rest = rest / 26 - 1)
        name.insert(name.begin(), static_cast<char>('A' + rest % 26));
    return name;
}

std::string cellName(sal_Int32 column, sal_Int32 row)
{
    return columnName(column) + std::to_string(row + 1);
}

Reference<css::container::XIndexAccess> sheetsOf(const Reference<css::sheet::XSpreadsheetDocument>& document)
{
    // A closed document answers with nothing instead of an exception.
    const Reference<css::sheet::XSpreadsheets> sheets = document->getSheets();
    if (!sheets.is())
        throw css::lang::DisposedException("the document is closed", document);
    return {sheets, UNO_QUERY_THROW};
}

} // namespace

std::string nameOf(const Area& area)
{
    const std::string first = cellName(area.StartColumn, area.StartRow);
    const std::string last = cellName(area.EndColumn, area.EndRow);
    return first == last ? first : first + ":" + last;
}

std::string absoluteNameOf(const Area& area)
{
    const auto fixed = [](sal_Int32 column, sal_Int32 row) {
        return "$" + columnName(column) + "$" + std::to_string(row + 1);
    };
    const std::string first = fixed(area.StartColumn, area.StartRow);
    const std::string last = fixed(area.EndColumn, area.EndRow);
    return first == last ? first : first + ":" + last;
}

bool contains(const Area& outer, const Area& inner)
{
    return outer.Sheet == inner.Sheet && outer.StartColumn <= inner.StartColumn && outer.StartRow <= inner.StartRow &&
           outer.EndColumn >= inner.EndColumn && outer.EndRow >= inner.EndRow;
}

bool intersects(const Area& left, const Area& right)
{
    return left.Sheet == right.Sheet && left.StartColumn <= right.EndColumn && right.StartColumn <= left.EndColumn &&
           left.StartRow <= right.EndRow && right.StartRow <= left.EndRow;
}

bool same(const Area& left, const Area& right)
{
    return contains(left, right) && contains(right, left);
}

Area below(const Area& area, sal_Int32 rows)
{
    return {area.Sheet, area.StartColumn, area.StartRow + rows, area.EndColumn, area.EndRow};
}

Area columnOf(const Area& area, sal_Int32 column)
{
    return {area.Sheet, area.StartColumn + column, area.StartRow, area.StartColumn + column, area.EndRow};
}

Area rowOf(const Area& area, sal_Int32 row)
{
    return {area.Sheet, area.StartColumn, area.StartRow + row, area.EndColumn, area.StartRow + row};
}

Area areaOf(const Reference<css::uno::XInterface>& range)
{
    return Reference<css::sheet::XCellRangeAddressable>(range, UNO_QUERY_THROW)->getRangeAddress();
}

Reference<css::table::XCellRange> rangeOf(const Reference<css::sheet::XSpreadsheet>& sheet, const Area& area)
{
    return sheet->getCellRangeByPosition(area.StartColumn, area.StartRow, area.EndColumn, area.EndRow);
}

Reference<css::sheet::XSpreadsheet> sheetOf(const Reference<css::sheet::XSpreadsheetDocument>& document,
                                            sal_Int32 sheet)
{
    return {sheetsOf(document)->getByIndex(sheet), UNO_QUERY_THROW};
}

Reference<css::table::XCellRange> rangeOf(const Reference<css::sheet::XSpreadsheetDocument>& document, const Area& area)
{
    return rangeOf(sheetOf(document, area.Sheet), area);
}

Reference<css::beans::XPropertySet> rowsOf(const Reference<css::table::XCellRange>& cells)
{
    const Reference<css::table::XColumnRowRange> range(cells, UNO_QUERY_THROW);
    return {range->getRows(), UNO_QUERY_THROW};
}

sal_Int32 sheetCount(const Reference<css::sheet::XSpreadsheetDocument>& document)
{
    return sheetsOf(document)->getCount();
}

} // namespace marshrut::calc
