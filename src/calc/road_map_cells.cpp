// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "calc/road_map_cells.hpp"

#include "calc/dates.hpp"
#include "calc/sheet_content.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/table/XColumnRowRange.hpp>
#include <com/sun/star/text/XTextRange.hpp>
#include <com/sun/star/util/XMergeable.hpp>
#include <com/sun/star/util/XNumberFormatsSupplier.hpp>

#include <algorithm>

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

class CellWriter
{
public:
    CellWriter(const Document& document, const Sheet& sheet) : document_(document), sheet_(sheet), dates_(document) {}

    void write(sal_Int32 column, sal_Int32 row, const route::Value& value)
    {
        if (const auto* text = std::get_if<std::string>(&value))
            writeText(column, row, *text);
        else if (const auto* number = std::get_if<double>(&value))
            sheet_->getCellByPosition(column, row)->setValue(*number);
        else
            writeDate(column, row, std::get<route::Date>(value));
    }

    void writeText(sal_Int32 column, sal_Int32 row, const std::string& text)
    {
        if (text.empty())
            return;
        const Reference<css::text::XTextRange> cell(sheet_->getCellByPosition(column, row), UNO_QUERY_THROW);
        cell->setString(office::fromUtf8(text));
    }

private:
    void writeDate(sal_Int32 column, sal_Int32 row, const route::Date& date)
    {
        const auto number = dates_.toNumber(date);
        if (!number)
            return;
        const Reference<css::table::XCell> cell = sheet_->getCellByPosition(column, row);
        cell->setValue(*number);
        if (dateFormat_ < 0)
            dateFormat_ = dateFormat(document_);
        Reference<css::beans::XPropertySet>(cell, UNO_QUERY_THROW)->setPropertyValue("NumberFormat", Any(dateFormat_));
    }

    Document document_;
    Sheet sheet_;
    DateNumbers dates_;
    sal_Int32 dateFormat_ = -1;
};

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

void writeCells(const Document& document, const RoadMapPlace& place, const edit::RoadMapLayout& layout)
{
    const Sheet sheet = sheetOf(document, place.whole.Sheet);
    CellWriter writer(document, sheet);
    writer.writeText(place.whole.StartColumn, place.whole.StartRow, layout.title);
    sal_Int32 column = place.table.StartColumn;
    for (const edit::LayoutColumn& header : layout.columns)
        writer.writeText(column++, place.table.StartRow, header.header);
    sal_Int32 row = place.rows.StartRow;
    for (const edit::LayoutRow& cells : layout.rows)
    {
        column = place.rows.StartColumn;
        for (const route::Value& value : cells.cells)
        {
            writer.write(column++, row, value);
            if (cells.group)
                break;
        }
        ++row;
    }
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
