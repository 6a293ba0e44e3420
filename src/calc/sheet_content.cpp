// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "calc/sheet_content.hpp"

#include "calc/cell_formats.hpp"
#include "calc/dates.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/sheet/CellFlags.hpp>
#include <com/sun/star/sheet/XCellRangeData.hpp>
#include <com/sun/star/sheet/XCellRangesQuery.hpp>
#include <com/sun/star/sheet/XSheetCellRanges.hpp>
#include <com/sun/star/text/XTextRange.hpp>

#include <algorithm>
#include <cmath>

namespace marshrut::calc
{

using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;

namespace
{

/// Integers in the general format look the same to everybody; the rest is asked for cell by cell.
constexpr double largestPlainInteger = 1e9;

class Reader
{
public:
    Reader(const Reference<css::sheet::XSpreadsheetDocument>& document,
           const Reference<css::sheet::XSpreadsheet>& sheet, const Area& used, const std::set<sal_Int32>& columns,
           const std::set<std::string>& without)
        : sheet_(sheet), formats_(document, sheet, used, columns), dates_(document), without_(without)
    {
    }

    /// Columns at an area's edges that hold nothing to be read are not asked for: the office would work out each formula.
    void read(Area area, std::vector<SheetCell>& cells) const
    {
        const auto isOut = [&](sal_Int32 column) {
            return formats_.areOf(without_, column, area.StartRow, area.EndRow);
        };
        while (area.StartColumn <= area.EndColumn && isOut(area.EndColumn))
            --area.EndColumn;
        while (area.StartColumn <= area.EndColumn && isOut(area.StartColumn))
            ++area.StartColumn;
        if (area.StartColumn > area.EndColumn)
            return;
        const Reference<css::sheet::XCellRangeData> range(rangeOf(sheet_, area), UNO_QUERY_THROW);
        const css::uno::Sequence<css::uno::Sequence<css::uno::Any>> data = range->getDataArray();
        for (sal_Int32 row = 0; row < data.getLength(); ++row)
            for (sal_Int32 column = 0; column < data[row].getLength(); ++column)
            {
                SheetCell cell = readCell(data[row][column], area.StartColumn + column, area.StartRow + row);
                if (!cell.text.empty())
                    cells.push_back(std::move(cell));
            }
    }

private:
    [[nodiscard]] SheetCell readCell(const css::uno::Any& content, sal_Int32 column, sal_Int32 row) const
    {
        SheetCell cell;
        if (formats_.isCovered(column, row))
            return cell;
        const CellFormat& format = formats_.at(column, row);
        if (without_.count(format.style) != 0)
            return cell;
        cell.row = row;
        cell.column = column;
        cell.rowSpan = format.rowSpan;
        cell.columnSpan = format.columnSpan;
        cell.bold = format.bold;
        cell.centred = format.centred;
        cell.style = format.style;
        OUString text;
        double number = 0;
        if (content >>= text)
            cell.text = office::toUtf8(text);
        else if (content >>= number)
        {
            const bool plain = format.kind == NumberKind::general && number == std::floor(number) &&
                               std::abs(number) < largestPlainInteger;
            cell.text = plain ? std::to_string(static_cast<long>(number)) : shownText(column, row);
            if (format.kind == NumberKind::general || format.kind == NumberKind::number)
                cell.value = number;
            else if (const auto date = format.kind == NumberKind::date ? dates_.toDate(number) : std::nullopt)
                cell.value = *date;
        }
        else
            cell.text = shownText(column, row); // a formula's error
        return cell;
    }

    [[nodiscard]] std::string shownText(sal_Int32 column, sal_Int32 row) const
    {
        const Reference<css::text::XTextRange> cell(sheet_->getCellByPosition(column, row), UNO_QUERY_THROW);
        return office::toUtf8(cell->getString());
    }

    Reference<css::sheet::XSpreadsheet> sheet_;
    CellFormats formats_;
    DateNumbers dates_;
    const std::set<std::string>& without_;
};

} // namespace

css::uno::Sequence<Area> filledAreas(const Reference<css::table::XCellRange>& range)
{
    constexpr sal_Int16 content = css::sheet::CellFlags::VALUE | css::sheet::CellFlags::DATETIME |
                                  css::sheet::CellFlags::STRING | css::sheet::CellFlags::FORMULA;
    const css::uno::Sequence<Area> answered = Reference<css::sheet::XCellRangesQuery>(range, UNO_QUERY_THROW)
                                                  ->queryContentCells(content)
                                                  ->getRangeAddresses();
    // Of columns that never held anything the office (7.4) may name a cell before them.
    const Area asked = areaOf(range);
    std::vector<Area> filled;
    for (const Area& area : answered)
        if (intersects(area, asked))
            filled.push_back(area);
    return {filled.data(), static_cast<sal_Int32>(filled.size())};
}

std::vector<Area> filledBesides(const Reference<css::table::XCellRange>& range, const std::vector<Area>& without)
{
    std::vector<Area> filled;
    for (const Area& area : filledAreas(range))
        if (std::none_of(without.begin(), without.end(), [&](const Area& own) { return contains(own, area); }))
            filled.push_back(area);
    return filled;
}

std::vector<SheetCell> readSheet(const Reference<css::sheet::XSpreadsheetDocument>& document, sal_Int32 sheetNumber,
                                 const std::set<std::string>& without)
{
    const Reference<css::sheet::XSpreadsheet> sheet = sheetOf(document, sheetNumber);
    const css::uno::Sequence<Area> filled = filledAreas(Reference<css::table::XCellRange>(sheet, UNO_QUERY_THROW));
    std::vector<SheetCell> cells;
    if (!filled.hasElements())
        return cells;
    Area used = filled[0];
    std::set<sal_Int32> columns;
    for (const Area& area : filled)
    {
        used.StartColumn = std::min(used.StartColumn, area.StartColumn);
        used.StartRow = std::min(used.StartRow, area.StartRow);
        used.EndColumn = std::max(used.EndColumn, area.EndColumn);
        used.EndRow = std::max(used.EndRow, area.EndRow);
        for (sal_Int32 column = area.StartColumn; column <= area.EndColumn; ++column)
            columns.insert(column);
    }
    // A merge that covers filled cells may begin above or before them.
    used.StartColumn = 0;
    used.StartRow = 0;
    const Reader reader(document, sheet, used, columns, without);
    for (const Area& area : filled)
        reader.read(area, cells);
    const auto before = [](const SheetCell& left, const SheetCell& right) {
        return left.row != right.row ? left.row < right.row : left.column < right.column;
    };
    if (!std::is_sorted(cells.begin(), cells.end(), before))
        std::sort(cells.begin(), cells.end(), before);
    return cells;
}

bool isVisible(const Reference<css::sheet::XSpreadsheet>& sheet)
{
    bool visible = true;
    Reference<css::beans::XPropertySet>(sheet, UNO_QUERY_THROW)->getPropertyValue("IsVisible") >>= visible;
    return visible;
}

} // namespace marshrut::calc
