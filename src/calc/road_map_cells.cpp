// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "calc/road_map_cells.hpp"

#include "calc/bulk.hpp"
#include "calc/dates.hpp"
#include "calc/sheet_content.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/table/XColumnRowRange.hpp>
#include <com/sun/star/text/XTextRange.hpp>
#include <com/sun/star/util/XMergeable.hpp>
#include <com/sun/star/util/XNumberFormatsSupplier.hpp>

#include <algorithm>
#include <optional>

namespace marshrut::calc
{

using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

namespace
{

using Sheet = Reference<css::sheet::XSpreadsheet>;
using Document = Reference<css::sheet::XSpreadsheetDocument>;

constexpr sal_Int32 rowsAboveTable = 1;
constexpr sal_Int32 headerRows = 1;

Reference<css::beans::XPropertySet> propertiesOf(const Sheet& sheet, const Area& area)
{
    return {rangeOf(sheet, area), UNO_QUERY_THROW};
}

sal_Int32 dateFormat(const Document& document)
{
    const Reference<css::util::XNumberFormatsSupplier> supplier(document, UNO_QUERY_THROW);
    const Reference<css::util::XNumberFormats> formats = supplier->getNumberFormats();
    const css::lang::Locale russian("ru", "RU", OUString());
    const OUString code("DD.MM.YYYY");
    const sal_Int32 key = formats->queryKey(code, russian, false);
    return key >= 0 ? key : formats->addNew(code, russian);
}

void writeText(const Sheet& sheet, sal_Int32 column, sal_Int32 row, const std::string& text)
{
    if (text.empty())
        return;
    const Reference<css::text::XTextRange> cell(sheet->getCellByPosition(column, row), UNO_QUERY_THROW);
    cell->setString(office::fromUtf8(text));
}

/// What is written of a row: a direction over its activities is one cell.
std::size_t widthOf(const edit::LayoutRow& row)
{
    return row.group ? std::min<std::size_t>(1, row.cells.size()) : row.cells.size();
}

bool holdsMoreThan(const Reference<css::table::XCellRange>& range, const Area& area)
{
    const auto filled = filledAreas(range);
    return std::any_of(filled.begin(), filled.end(), [&](const Area& found) { return !contains(area, found); });
}

void setWidths(const Sheet& sheet, const RoadMapPlace& place, const edit::RoadMapLayout& layout)
{
    const Reference<css::table::XColumnRowRange> range(rangeOf(sheet, place.whole), UNO_QUERY_THROW);
    const Reference<css::table::XTableColumns> columns = range->getColumns();
    for (std::size_t index = 0; index < layout.columns.size(); ++index)
    {
        const auto number = static_cast<sal_Int32>(index);
        const auto wanted = static_cast<sal_Int32>(layout.columns[index].width * printedWidth);
        const Reference<css::beans::XPropertySet> column(columns->getByIndex(number), UNO_QUERY_THROW);
        sal_Int32 width = 0;
        column->getPropertyValue("Width") >>= width;
        const Reference<css::table::XCellRange> cells(column, UNO_QUERY_THROW);
        if (wanted > 0 && wanted != width && (wanted > width || !holdsMoreThan(cells, place.whole)))
            column->setPropertyValue("Width", Any(wanted));
    }
}

const OUString& styleOf(const edit::LayoutColumn& column, const StyleNames& styles)
{
    if (!column.element)
        return styles.number;
    return *column.element == route::Element::roadmapDirection ? styles.direction : styles.text;
}

/// The style of such a row has no lines between its cells, over which the text runs; the table's edge goes on there.
void closeEnds(const Sheet& sheet, const Area& row)
{
    const Area first = columnOf(row, 0);
    const Area last = columnOf(row, row.EndColumn - row.StartColumn);
    const Any line = propertiesOf(sheet, first)->getPropertyValue("TopBorder");
    propertiesOf(sheet, first)->setPropertyValue("LeftBorder", line);
    propertiesOf(sheet, last)->setPropertyValue("RightBorder", line);
}

void setStyles(const Sheet& sheet, const RoadMapPlace& place, const edit::RoadMapLayout& layout,
               const StyleNames& styles)
{
    const auto set = [&](const Area& area, const OUString& style) {
        propertiesOf(sheet, area)->setPropertyValue("CellStyle", Any(style));
    };
    set(rowOf(place.whole, 0), styles.title);
    set(rowOf(place.table, 0), styles.header);
    for (std::size_t index = 0; index < layout.columns.size(); ++index)
        set(columnOf(place.rows, static_cast<sal_Int32>(index)), styleOf(layout.columns[index], styles));
    for (std::size_t index = 0; index < layout.rows.size(); ++index)
        if (layout.rows[index].group)
        {
            const Area row = rowOf(place.rows, static_cast<sal_Int32>(index));
            set(row, styles.group);
            closeEnds(sheet, row);
        }
}

} // namespace

void makeRoomForStyles(const Sheet& sheet, const Area& area)
{
    for (sal_Int32 column = area.StartColumn; column <= area.EndColumn; ++column)
    {
        OUString style;
        const Area cell{area.Sheet, column, area.StartRow, column, area.StartRow};
        propertiesOf(sheet, cell)->getPropertyValue("CellStyle") >>= style;
        if (style.isEmpty())
            propertiesOf(sheet, columnOf(area, column - area.StartColumn))
                ->setPropertyValue("CellStyle", Any(OUString("Default")));
    }
}

RoadMapPlace::RoadMapPlace(const Area& area)
    : whole(area), table(below(area, rowsAboveTable)), rows(below(area, rowsAboveTable + headerRows))
{
}

sal_Int32 rowsOf(const edit::RoadMapLayout& layout)
{
    return rowsAboveTable + headerRows + std::max<sal_Int32>(1, static_cast<sal_Int32>(layout.rows.size()));
}

void formatDates(const Document& document, sal_Int16 sheet, sal_Int32 column, sal_Int32 firstRow,
                 const edit::RoadMapLayout& layout, std::size_t index)
{
    const auto isDate = [&](std::size_t row) {
        return row < layout.rows.size() && index < widthOf(layout.rows[row]) &&
               std::holds_alternative<route::Date>(layout.rows[row].cells[index]);
    };
    std::optional<sal_Int32> format;
    for (std::size_t row = 0; row < layout.rows.size(); ++row)
    {
        if (!isDate(row))
            continue;
        if (!format)
            format = dateFormat(document);
        Area run{sheet, column, firstRow + static_cast<sal_Int32>(row), column, firstRow + static_cast<sal_Int32>(row)};
        for (; isDate(row + 1); ++row)
            ++run.EndRow;
        propertiesOf(sheetOf(document, sheet), run)->setPropertyValue("NumberFormat", Any(*format));
    }
}

void writeCells(const Document& document, const RoadMapPlace& place, const edit::RoadMapLayout& layout)
{
    const Sheet sheet = sheetOf(document, place.whole.Sheet);
    writeText(sheet, place.whole.StartColumn, place.whole.StartRow, layout.title);
    sal_Int32 column = place.table.StartColumn;
    for (const edit::LayoutColumn& header : layout.columns)
        writeText(sheet, column++, place.table.StartRow, header.header);
    if (layout.rows.empty())
        return;
    for (std::size_t index = 0; index < layout.columns.size(); ++index)
        formatDates(document, place.rows.Sheet, place.rows.StartColumn + static_cast<sal_Int32>(index),
                    place.rows.StartRow, layout, index);
    const DateNumbers dates(document);
    Cells cells(static_cast<sal_Int32>(layout.rows.size()));
    std::vector<std::pair<sal_Int32, sal_Int32>> ofSeveralLines;
    for (sal_Int32 row = 0; row < cells.getLength(); ++row)
    {
        const edit::LayoutRow& source = layout.rows[static_cast<std::size_t>(row)];
        css::uno::Sequence<Any> values = emptyRow(layout.columns.size());
        for (std::size_t index = 0; index < widthOf(source); ++index)
        {
            Any& value = values[static_cast<sal_Int32>(index)];
            if (const auto* number = std::get_if<double>(&source.cells[index]))
                value <<= *number;
            else if (const auto* date = std::get_if<route::Date>(&source.cells[index]))
            {
                if (const auto day = dates.toNumber(*date))
                    value <<= *day;
            }
            else if (const auto& text = std::get<std::string>(source.cells[index]); goesInBulk(text))
                value <<= office::fromUtf8(text);
            else
                ofSeveralLines.emplace_back(static_cast<sal_Int32>(index), row);
        }
        cells[row] = values;
    }
    fillEmptyCells(document, place.rows, cells);
    for (const auto& [at, row] : ofSeveralLines)
        writeText(
            sheet, place.rows.StartColumn + at, place.rows.StartRow + row,
            std::get<std::string>(layout.rows[static_cast<std::size_t>(row)].cells[static_cast<std::size_t>(at)]));
}

void formatCells(const Document& document, const RoadMapPlace& place, const edit::RoadMapLayout& layout,
                 const StyleNames& styles)
{
    const Sheet sheet = sheetOf(document, place.whole.Sheet);
    makeRoomForStyles(sheet, place.whole);
    setStyles(sheet, place, layout, styles);
    setWidths(sheet, place, layout);
    const Area title = rowOf(place.whole, 0);
    if (title.EndColumn > title.StartColumn)
        Reference<css::util::XMergeable>(rangeOf(sheet, title), UNO_QUERY_THROW)->merge(true);
}

bool holdsMore(const Document& document, const Area& area)
{
    return holdsMoreThan({sheetOf(document, area.Sheet), UNO_QUERY_THROW}, area);
}

} // namespace marshrut::calc
