// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "writer/road_map_table.hpp"

#include "writer/paragraphs.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XNamed.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/sheet/XCellRangeData.hpp>
#include <com/sun/star/table/BorderLineStyle.hpp>
#include <com/sun/star/table/TableBorder2.hpp>
#include <com/sun/star/table/TableBorderDistances.hpp>
#include <com/sun/star/table/XCellRange.hpp>
#include <com/sun/star/table/XTableRows.hpp>
#include <com/sun/star/text/HoriOrientation.hpp>
#include <com/sun/star/text/TableColumnSeparator.hpp>
#include <com/sun/star/text/VertOrientation.hpp>
#include <com/sun/star/text/XTextTableCursor.hpp>
#include <com/sun/star/text/XTextTablesSupplier.hpp>

#include <algorithm>

namespace marshrut::writer
{

using css::beans::XPropertySet;
using css::text::XTextTable;
using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

namespace
{

constexpr sal_Int32 headerRows = 1;
constexpr sal_Int16 padding = 120;
// As on a sheet: light enough for a black-and-white printer to keep the text readable.
constexpr sal_Int32 headerGrey = 0xD9D9D9;
constexpr sal_Int32 groupGrey = 0xEFEFEF;

/// The styles' names.
struct Styles
{
    OUString header;
    OUString text;
    OUString number;
    OUString direction;
    OUString group;

    explicit Styles(const standard::Strings& strings)
        : header(office::fromUtf8(strings.get("style.roadmap.header"))),
          text(office::fromUtf8(strings.get("style.roadmap.text"))),
          number(office::fromUtf8(strings.get("style.roadmap.number"))),
          direction(office::fromUtf8(strings.get("style.roadmap.direction"))),
          group(office::fromUtf8(strings.get("style.roadmap.group")))
    {
    }

    [[nodiscard]] const OUString& of(const edit::LayoutColumn& column) const
    {
        if (!column.element)
            return number;
        return *column.element == route::Element::roadmapDirection ? direction : text;
    }
};

css::uno::Sequence<css::uno::Sequence<Any>> dataOf(const edit::RoadMapLayout& layout)
{
    const std::size_t rows = std::max<std::size_t>(1, layout.rows.size());
    css::uno::Sequence<css::uno::Sequence<Any>> data(static_cast<sal_Int32>(rows) + headerRows);
    const auto width = static_cast<sal_Int32>(layout.columns.size());
    css::uno::Sequence<Any>* row = data.getArray();
    const css::uno::Sequence<Any> empty = [width] {
        css::uno::Sequence<Any> cells(width);
        std::fill_n(cells.getArray(), width, Any(OUString()));
        return cells;
    }();
    *row = empty;
    std::transform(layout.columns.begin(), layout.columns.end(), row->getArray(),
                   [](const edit::LayoutColumn& column) { return Any(office::fromUtf8(column.header)); });
    if (layout.rows.empty())
        *++row = empty;
    for (const edit::LayoutRow& cells : layout.rows)
    {
        *++row = empty;
        std::transform(cells.cells.begin(), cells.cells.end(), row->getArray(),
                       [](const route::Value& value) { return Any(office::fromUtf8(route::textOf(value))); });
    }
    return data;
}

void setWidths(const Reference<XTextTable>& table, const edit::RoadMapLayout& layout)
{
    const Reference<XPropertySet> properties(table, UNO_QUERY_THROW);
    sal_Int16 whole = 0;
    properties->getPropertyValue("TableColumnRelativeSum") >>= whole;
    css::uno::Sequence<css::text::TableColumnSeparator> separators;
    properties->getPropertyValue("TableColumnSeparators") >>= separators;
    double edge = 0;
    for (sal_Int32 index = 0; index < separators.getLength(); ++index)
    {
        edge += layout.columns[static_cast<std::size_t>(index)].width;
        separators.getArray()[index].Position = static_cast<sal_Int16>(edge * whole);
    }
    properties->setPropertyValue("TableColumnSeparators", Any(separators));
}

void setLines(const Reference<XTextTable>& table)
{
    css::table::BorderLine2 line;
    line.OuterLineWidth = 18;
    line.LineWidth = 18;
    line.LineStyle = css::table::BorderLineStyle::SOLID;
    css::table::TableBorder2 border;
    for (auto* each : {&border.TopLine, &border.BottomLine, &border.LeftLine, &border.RightLine, &border.HorizontalLine,
                       &border.VerticalLine})
        *each = line;
    for (auto* valid : {&border.IsTopLineValid, &border.IsBottomLineValid, &border.IsLeftLineValid,
                        &border.IsRightLineValid, &border.IsHorizontalLineValid, &border.IsVerticalLineValid})
        *valid = true;
    css::table::TableBorderDistances distances;
    distances.TopDistance = distances.BottomDistance = 0;
    distances.LeftDistance = distances.RightDistance = padding;
    distances.IsTopDistanceValid = distances.IsBottomDistanceValid = true;
    distances.IsLeftDistanceValid = distances.IsRightDistanceValid = true;
    const Reference<XPropertySet> properties(table, UNO_QUERY_THROW);
    properties->setPropertyValue("TableBorder2", Any(border));
    properties->setPropertyValue("TableBorderDistances", Any(distances));
}

void format(const Reference<css::table::XCell>& cell, const OUString& style, sal_Int32 background = -1)
{
    const Reference<css::text::XText> text(cell, UNO_QUERY_THROW);
    setTextProperty(text->createTextCursor(), "ParaStyleName", style);
    if (background >= 0)
        Reference<XPropertySet>(cell, UNO_QUERY_THROW)->setPropertyValue("BackColor", Any(background));
}

void formatCells(const Reference<XTextTable>& table, const edit::RoadMapLayout& layout, const Styles& styles)
{
    const Reference<css::table::XCellRange> cells(table, UNO_QUERY_THROW);
    const auto rows = std::max<std::size_t>(1, layout.rows.size());
    for (std::size_t column = 0; column < layout.columns.size(); ++column)
    {
        const auto number = static_cast<sal_Int32>(column);
        const Reference<css::table::XCell> header = cells->getCellByPosition(number, 0);
        format(header, styles.header, headerGrey);
        Reference<XPropertySet>(header, UNO_QUERY_THROW)
            ->setPropertyValue("VertOrient", Any(css::text::VertOrientation::CENTER));
        for (std::size_t row = 0; row < rows; ++row)
        {
            const bool group = row < layout.rows.size() && layout.rows[row].group;
            if (!group || column == 0)
                format(cells->getCellByPosition(number, static_cast<sal_Int32>(row) + headerRows),
                       group ? styles.group : styles.of(layout.columns[column]), group ? groupGrey : -1);
        }
    }
}

/// A row stays on one page, as long as a page holds it at all: two words of it alone on the next one help nobody.
void keepRowsWhole(const Reference<XTextTable>& table)
{
    const Reference<css::table::XTableRows> rows = table->getRows();
    for (sal_Int32 row = 0; row < rows->getCount(); ++row)
        Reference<XPropertySet>(rows->getByIndex(row), UNO_QUERY_THROW)->setPropertyValue("IsSplitAllowed", Any(false));
}

/// From below, because the names of the rows' cells change with it.
void mergeGroups(const Reference<XTextTable>& table, const edit::RoadMapLayout& layout)
{
    for (std::size_t index = layout.rows.size(); index-- > 0;)
    {
        if (!layout.rows[index].group)
            continue;
        const OUString row = OUString::number(static_cast<sal_Int32>(index) + headerRows + 1);
        const Reference<css::text::XTextTableCursor> cursor = table->createCursorByCellName("A" + row);
        cursor->goRight(static_cast<sal_Int16>(layout.columns.size() - 1), true);
        cursor->mergeRange();
    }
}

void setName(const Reference<css::text::XTextDocument>& document, const Reference<XTextTable>& table,
             const standard::Strings& strings)
{
    const Reference<css::text::XTextTablesSupplier> supplier(document, UNO_QUERY_THROW);
    const Reference<css::container::XNameAccess> tables = supplier->getTextTables();
    const OUString wanted = office::fromUtf8(strings.get("name.roadmap"));
    OUString name = wanted;
    for (sal_Int32 number = 2; tables->hasByName(name); ++number)
        name = wanted + "_" + OUString::number(number);
    Reference<css::container::XNamed>(table, UNO_QUERY_THROW)->setName(name);
}

} // namespace

Reference<XTextTable> insertRoadMapTable(const Reference<css::text::XTextDocument>& document,
                                         const Reference<css::text::XTextCursor>& at, const edit::RoadMapLayout& layout,
                                         const standard::Strings& strings)
{
    const Reference<css::lang::XMultiServiceFactory> factory(document, UNO_QUERY_THROW);
    const Reference<XTextTable> table(factory->createInstance("com.sun.star.text.TextTable"), UNO_QUERY_THROW);
    const css::uno::Sequence<css::uno::Sequence<Any>> data = dataOf(layout);
    table->initialize(data.getLength(), static_cast<sal_Int32>(layout.columns.size()));
    at->getText()->insertTextContent(at.get(), table.get(), false);
    const Reference<XPropertySet> properties(table, UNO_QUERY_THROW);
    properties->setPropertyValue("HoriOrient", Any(css::text::HoriOrientation::FULL));
    properties->setPropertyValue("RepeatHeadline", Any(true));
    properties->setPropertyValue("HeaderRowCount", Any(headerRows));
    setName(document, table, strings);
    setLines(table);
    setWidths(table, layout);
    Reference<css::sheet::XCellRangeData>(table, UNO_QUERY_THROW)->setDataArray(data);
    formatCells(table, layout, Styles(strings));
    mergeGroups(table, layout);
    keepRowsWhole(table);
    return table;
}

} // namespace marshrut::writer
