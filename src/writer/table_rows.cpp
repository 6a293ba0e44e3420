// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "writer/table_rows.hpp"

#include "writer/table_cell.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/table/XTableColumns.hpp>
#include <com/sun/star/table/XTableRows.hpp>
#include <com/sun/star/text/TableColumnSeparator.hpp>
#include <com/sun/star/text/XParagraphCursor.hpp>
#include <com/sun/star/text/XTextTableCursor.hpp>

#include <algorithm>
#include <map>
#include <optional>

namespace marshrut::writer
{

using css::beans::XPropertySet;
using css::text::TableColumnSeparator;
using css::text::XTextTable;
using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;
using Separators = css::uno::Sequence<TableColumnSeparator>;

namespace
{

const std::vector<const char*> rowNames = {"IsAutoHeight", "Height", "IsSplitAllowed", "BackColor"};
constexpr const char* separators = "TableColumnSeparators";

bool sameForm(const std::vector<TableCell>& one, const std::vector<TableCell>& other)
{
    return std::equal(one.begin(), one.end(), other.begin(), other.end(), [](const TableCell& a, const TableCell& b) {
        return a.place.column == b.place.column && a.place.columnSpan == b.place.columnSpan;
    });
}

/// The cells above a row that reach down over it.
std::vector<TableCell> reachingOver(const std::vector<TableCell>& cells, int row)
{
    std::vector<TableCell> found;
    std::copy_if(cells.begin(), cells.end(), std::back_inserter(found), [row](const TableCell& cell) {
        return cell.place.row < row && cell.place.row + cell.place.rowSpan > row;
    });
    return found;
}

/// A row's cells together with those that reach over it: what a new row beside it gets.
std::vector<TableCell> wholeForm(const std::vector<TableCell>& cells, int row)
{
    auto form = cellsOfRow(cells, row);
    const auto above = reachingOver(cells, row);
    form.insert(form.end(), above.begin(), above.end());
    std::sort(form.begin(), form.end(),
              [](const TableCell& a, const TableCell& b) { return a.place.column < b.place.column; });
    return form;
}

/// A cell over several rows («Методическое») takes the row below them in as well.
void extend(const Reference<XTextTable>& table, const OUString& reaching, const OUString& below)
{
    const Reference<css::text::XText> cell(table->getCellByName(reaching), UNO_QUERY_THROW);
    const OUString text = cell->getString();
    const Reference<css::text::XTextTableCursor> cursor = table->createCursorByCellName(reaching);
    if (!cursor->gotoCellByName(below, true))
        return;
    cursor->mergeRange();
    const OUString merged = cell->getString();
    if (merged.getLength() == text.getLength())
        return;
    // an empty paragraph of the cell that is no more
    const Reference<css::text::XTextCursor> end = cell->createTextCursorByRange(cell->getEnd());
    if (end->goLeft(static_cast<sal_Int16>(merged.getLength() - text.getLength()), true))
        end->setString(OUString());
}

int columnsOf(const std::vector<TableCell>& cells)
{
    int columns = 0;
    for (const TableCell& cell : cells)
        columns = std::max(columns, cell.place.column + cell.place.columnSpan);
    return columns;
}

bool isWholeRow(const TableCell& cell, int columns)
{
    return columns > 1 && cell.place.column == 0 && cell.place.columnSpan == columns;
}

Separators separatorsOf(const Reference<XPropertySet>& object)
{
    Separators read;
    object->getPropertyValue(OUString::createFromAscii(separators)) >>= read;
    return read;
}

/// The widths with the new column's among them, as edges on the table's scale.
std::vector<sal_Int16> newEdges(const Separators& old, int column, double oldSum, double sum)
{
    std::vector<double> widths;
    double before = 0;
    for (sal_Int32 i = 0; i < old.getLength(); ++i)
    {
        widths.push_back(old[i].Position - before);
        before = old[i].Position;
    }
    widths.push_back(oldSum - before);
    const double wide = oldSum / static_cast<double>(widths.size());
    widths.insert(widths.begin() + std::min<std::ptrdiff_t>(column, static_cast<std::ptrdiff_t>(widths.size())), wide);
    std::vector<sal_Int16> edges;
    double at = 0;
    for (std::size_t i = 0; i + 1 < widths.size(); ++i)
    {
        at += widths[i] * sum / (oldSum + wide);
        edges.push_back(static_cast<sal_Int16>(at));
    }
    return edges;
}

void setEdges(const Reference<css::uno::XInterface>& object, const std::vector<sal_Int16>& edges)
{
    const Reference<XPropertySet> properties(object, UNO_QUERY_THROW);
    Separators now = separatorsOf(properties);
    if (now.getLength() != static_cast<sal_Int32>(edges.size()))
        return;
    TableColumnSeparator* each = now.getArray();
    for (const sal_Int16 edge : edges)
        (each++)->Position = edge;
    properties->setPropertyValue(OUString::createFromAscii(separators), Any(now));
}

/// Joins a row's cells to one. What the first, new one brings is an empty paragraph before the text.
void mergeRow(const Reference<XTextTable>& table, const std::vector<TableCell>& row, const CellLooks& looks)
{
    const Reference<css::text::XTextTableCursor> cursor = table->createCursorByCellName(row.front().name);
    if (row.size() > 1 && cursor->gotoCellByName(row.back().name, true))
        cursor->mergeRange();
    const Reference<css::text::XText> cell(table->getCellByName(row.front().name), UNO_QUERY_THROW);
    const Reference<css::text::XTextCursor> start = cell->createTextCursor();
    if (!Reference<css::text::XParagraphCursor>(start, UNO_QUERY_THROW)->isEndOfParagraph() || !start->goRight(1, true))
        return;
    start->setString(OUString());
    giveParagraph(start.get(), looks.text);
}

/// What a new row before `row` needs: the form of another, without the cells that reach down over the new one anyway.
std::vector<TableCell> formBefore(const std::vector<TableCell>& cells, int row, int like)
{
    auto form = wholeForm(cells, like);
    std::erase_if(form, [row](const TableCell& cell) { return cell.place.row + cell.place.rowSpan > row; });
    return form;
}

/// The columns that a row's cells fill, from – to; nothing where something stands between them.
std::optional<std::pair<int, int>> stretchOf(const std::vector<TableCell>& row)
{
    for (std::size_t i = 1; i < row.size(); ++i)
        if (row[i].place.column != row[i - 1].place.column + row[i - 1].place.columnSpan)
            return std::nullopt;
    if (row.empty())
        return std::nullopt;
    return std::pair(row.front().place.column, row.back().place.column + row.back().place.columnSpan);
}

/// Gives a new, empty row other cells than it came with: all of them joined, and parted again.
bool reshapeRow(const Reference<XTextTable>& table, int row, const std::vector<TableCell>& form,
                const Separators& edges, const CellLooks& looks)
{
    const std::vector<TableCell> made = cellsOfRow(readTableCells(table), row);
    if (!stretchOf(made) || stretchOf(made) != stretchOf(form))
        return false;
    mergeRow(table, made, looks);
    if (form.size() > 1)
        table->createCursorByCellName(made.front().name)->splitRange(static_cast<sal_Int16>(form.size() - 1), false);
    Reference<XPropertySet>(table->getRows()->getByIndex(row), UNO_QUERY_THROW)
        ->setPropertyValue(OUString::createFromAscii(separators), Any(edges));
    return true;
}

double sumOf(const Reference<XTextTable>& table)
{
    sal_Int16 sum = 10000;
    Reference<XPropertySet>(table, UNO_QUERY_THROW)->getPropertyValue("TableColumnRelativeSum") >>= sum;
    return sum;
}

} // namespace

bool insertRow(const Reference<XTextTable>& table, const edit::InsertRow& change)
{
    const std::vector<TableCell> cells = readTableCells(table);
    const std::vector<TableCell> like = cellsOfRow(cells, change.like);
    const Reference<css::table::XTableRows> rows = table->getRows();
    if (isSplit(cells) || like.empty() || like.size() != change.cells.size() || change.row > rows->getCount())
        return false;
    std::vector<CellLooks> looks;
    for (const TableCell& cell : like)
        looks.push_back(looksOfCell(table, cell.name));
    const Reference<XPropertySet> likeRow(rows->getByIndex(change.like), UNO_QUERY_THROW);
    const Properties rowLooks = readProperties(likeRow, rowNames);
    const Separators edges = separatorsOf(likeRow);
    // the office gives a row the form of the one it goes before, at the end of the last one
    const int model = std::min(change.row, static_cast<int>(rows->getCount()) - 1);
    const bool reshape = !sameForm(wholeForm(cells, model), wholeForm(cells, change.like));
    rows->insertByIndex(change.row, 1);
    if (reshape && !reshapeRow(table, change.row, formBefore(cells, change.row, change.like), edges, looks.front()))
        return false;
    std::vector<TableCell> made = cellsOfRow(readTableCells(table), change.row);
    if (made.size() > like.size())
    {
        for (const TableCell& above : reachingOver(cells, change.like))
            for (const TableCell& cell : made)
                if (above.place.column == cell.place.column && above.place.row + above.place.rowSpan == change.row)
                    extend(table, above.name, cell.name);
        made = cellsOfRow(readTableCells(table), change.row);
    }
    if (!sameForm(made, like))
        return false;
    setProperties(Reference<css::uno::XInterface>(rows->getByIndex(change.row), UNO_QUERY), rowLooks);
    for (std::size_t i = 0; i < made.size(); ++i)
        writeCell(table, made[i].name, looks[i], change.cells[i]);
    return true;
}

bool insertColumn(const Reference<XTextTable>& table, const edit::InsertColumn& change)
{
    const std::vector<TableCell> cells = readTableCells(table);
    const int columns = columnsOf(cells);
    const auto fits = [columns](const TableCell& cell) {
        return cell.place.columnSpan == 1 || isWholeRow(cell, columns);
    };
    if (isSplit(cells) || !std::all_of(cells.begin(), cells.end(), fits) || change.like >= columns ||
        change.column > columns)
        return false;
    std::vector<std::pair<int, CellLooks>> looks;
    for (const TableCell& cell : cells)
        if (cell.place.column == change.like && !isWholeRow(cell, columns))
            looks.emplace_back(cell.place.row, looksOfCell(table, cell.name));
    std::map<int, CellLooks> wholeRows;
    for (const TableCell& cell : cells)
        if (isWholeRow(cell, columns))
            wholeRows[cell.place.row] = looksOfCell(table, cell.name);
    const Reference<css::table::XTableRows> rows = table->getRows();
    Separators old;
    for (sal_Int32 i = 0; i < rows->getCount() && old.getLength() < columns - 1; ++i)
        old = separatorsOf(Reference<XPropertySet>(rows->getByIndex(i), UNO_QUERY_THROW));
    const double oldSum = sumOf(table);

    table->getColumns()->insertByIndex(change.column, 1);
    const std::vector<sal_Int16> edges = newEdges(old, change.column, oldSum, sumOf(table));
    for (sal_Int32 i = 0; i < rows->getCount(); ++i)
    {
        const auto whole = wholeRows.find(i);
        if (whole != wholeRows.end())
            mergeRow(table, cellsOfRow(readTableCells(table), i), whole->second);
        else
            setEdges(Reference<css::uno::XInterface>(rows->getByIndex(i), UNO_QUERY), edges);
    }
    for (const TableCell& cell : readTableCells(table))
        for (const auto& [row, cellLooks] : looks)
            if (cell.place.column == change.column && cell.place.columnSpan == 1 && cell.place.row == row)
                writeCell(table, cell.name, cellLooks, row == change.headerRow ? change.header : std::string());
    return true;
}

} // namespace marshrut::writer
