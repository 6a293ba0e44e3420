// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "calc/row_insertion.hpp"

#include "calc/cell_text.hpp"
#include "calc/merged_areas.hpp"
#include "calc/names.hpp"
#include "calc/progress.hpp"
#include "calc/sheet_content.hpp"
#include "office/refuse.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/sheet/CellFlags.hpp>
#include <com/sun/star/sheet/CellInsertMode.hpp>
#include <com/sun/star/sheet/XCellRangeMovement.hpp>
#include <com/sun/star/sheet/XPrintAreas.hpp>
#include <com/sun/star/sheet/XSheetAnnotationsSupplier.hpp>
#include <com/sun/star/sheet/XSheetOperation.hpp>
#include <com/sun/star/table/CellContentType.hpp>
#include <com/sun/star/table/XColumnRowRange.hpp>
#include <com/sun/star/util/XMergeable.hpp>

#include <algorithm>
#include <set>
#include <utility>
#include <vector>

namespace marshrut::calc
{

using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

namespace
{

using Document = Reference<css::sheet::XSpreadsheetDocument>;
using Sheet = Reference<css::sheet::XSpreadsheet>;

/// Which rows from one on hold something in the table's columns, and which beside them.
struct Occupied
{
    std::set<sal_Int32> within;
    std::set<sal_Int32> beside;
};

Occupied occupied(const Sheet& sheet, const Area& table)
{
    const Area all = areaOf(sheet);
    Occupied rows;
    for (const Area& filled :
         filledAreas(rangeOf(sheet, {table.Sheet, all.StartColumn, table.StartRow, all.EndColumn, all.EndRow})))
        for (sal_Int32 row = filled.StartRow; row <= filled.EndRow; ++row)
        {
            if (filled.StartColumn <= table.EndColumn && filled.EndColumn >= table.StartColumn)
                rows.within.insert(row);
            if (filled.StartColumn < table.StartColumn || filled.EndColumn > table.EndColumn)
                rows.beside.insert(row);
        }
    return rows;
}

/// Makes an empty row in the table's columns, so that nothing else is torn apart.
class Room
{
public:
    /// row: the new one, as wide as the table
    Room(const Sheet& sheet, const Area& row) : sheet_(sheet), row_(row)
    {
        Area from = row;
        from.StartRow = std::max<sal_Int32>(0, row.StartRow - 1);
        const Occupied rows = occupied(sheet, from);
        last_ = from.StartRow;
        while (rows.within.count(last_ + 1) != 0)
            ++last_;
        const auto next = rows.within.upper_bound(last_);
        const auto shared =
            std::find_if(next, rows.within.end(), [&](sal_Int32 one) { return rows.beside.count(one) != 0; });
        if (rows.beside.lower_bound(row.StartRow) == rows.beside.upper_bound(std::max(last_, row.StartRow)))
            way_ = Way::sheet;
        else if (shared == rows.within.end())
            way_ = Way::columns;
        else if (*next > last_ + leastGap)
            way_ = Way::gap;
    }

    [[nodiscard]] bool possible() const { return way_ != Way::none; }
    /// Of the table, before the row is made.
    [[nodiscard]] sal_Int32 lastRow() const { return last_; }

    void make() const
    {
        if (way_ == Way::columns)
            Reference<css::sheet::XCellRangeMovement>(sheet_, UNO_QUERY_THROW)
                ->insertCells(row_, css::sheet::CellInsertMode_DOWN);
        else if (way_ == Way::sheet)
            Reference<css::table::XColumnRowRange>(sheet_, UNO_QUERY_THROW)->getRows()->insertByIndex(row_.StartRow, 1);
        else if (row_.StartRow <= last_)
            Reference<css::sheet::XCellRangeMovement>(sheet_, UNO_QUERY_THROW)
                ->moveRange({row_.Sheet, row_.StartColumn, row_.StartRow + 1},
                            {row_.Sheet, row_.StartColumn, row_.StartRow, row_.EndColumn, last_});
    }

private:
    enum class Way
    {
        none,
        sheet, ///< nothing stands beside: the whole sheet moves, with the heights of its rows and those that are hidden
        columns, ///< the table's columns move down to the sheet's end: what stands below is no wider
        gap, ///< the table grows into the empty rows below it
    };
    static constexpr sal_Int32 leastGap = 3; ///< so that two empty rows still part it from what stands below

    Sheet sheet_;
    Area row_;
    sal_Int32 last_ = 0;
    Way way_ = Way::none;
};

/// The formats, lists and formulas of another row; its texts go as the new ones are written.
void copyRow(const Sheet& sheet, const Area& from, const Area& to)
{
    Reference<css::sheet::XCellRangeMovement>(sheet, UNO_QUERY_THROW)
        ->copyRange({to.Sheet, to.StartColumn, to.StartRow}, from);
    const Reference<css::sheet::XSheetAnnotationsSupplier> annotated(sheet, UNO_QUERY_THROW);
    if (annotated->getAnnotations()->getCount() > 0)
        Reference<css::sheet::XSheetOperation>(rangeOf(sheet, to), UNO_QUERY_THROW)
            ->clearContents(css::sheet::CellFlags::ANNOTATION);
    rowsOf(rangeOf(sheet, to))->setPropertyValue("IsVisible", Any(true));
}

/// The cells over several rows of a table («Методическое») that reach the row a new one is like.
class TallCells
{
public:
    TallCells(const Sheet& sheet, const Area& like, const edit::InsertRow& change) : sheet_(sheet)
    {
        for (const Area& merged : mergedAreasReaching(sheet, like))
        {
            if (merged.StartRow == merged.EndRow || merged.StartColumn < like.StartColumn ||
                merged.EndColumn > like.EndColumn)
                continue;
            const auto index = static_cast<std::size_t>(merged.StartColumn - like.StartColumn);
            if (merged.EndRow >= change.row)
                untouched_.push_back(merged); // the office makes them taller itself
            else if (merged.EndRow == change.row - 1 && change.cells[index].empty())
                taller_.push_back(merged);
            else
                own_.push_back(merged);
        }
    }

    /// The parts of a row beside the cells that go on.
    [[nodiscard]] std::vector<Area> beside(const Area& row) const
    {
        std::vector<Area> parts;
        Area part = row;
        for (sal_Int32 column = row.StartColumn; column <= row.EndColumn + 1; ++column)
        {
            if (column <= row.EndColumn && !goesOn(column))
                continue;
            part.EndColumn = column - 1;
            if (part.EndColumn >= part.StartColumn)
                parts.push_back(part);
            part.StartColumn = column + 1;
        }
        return parts;
    }

    /// Once the new row is written.
    void finish(sal_Int32 row) const
    {
        for (Area cell : own_) // what was copied would reach below the new row
        {
            cell.EndRow = cell.StartRow = row;
            merge(cell, false);
            if (cell.EndColumn > cell.StartColumn)
                merge(cell, true);
        }
        for (Area cell : taller_)
        {
            merge(cell, false);
            cell.EndRow = row;
            merge(cell, true);
        }
    }

private:
    [[nodiscard]] bool goesOn(sal_Int32 column) const
    {
        const auto holds = [column](const Area& cell) {
            return column >= cell.StartColumn && column <= cell.EndColumn;
        };
        return std::any_of(untouched_.begin(), untouched_.end(), holds) ||
               std::any_of(taller_.begin(), taller_.end(), holds);
    }
    void merge(const Area& area, bool merged) const
    {
        Reference<css::util::XMergeable>(rangeOf(sheet_, area), UNO_QUERY_THROW)->merge(merged);
    }

    Sheet sheet_;
    std::vector<Area> untouched_;
    std::vector<Area> taller_;
    std::vector<Area> own_; ///< the new row has one of its own
};

/// The parts of a row on both sides of a column.
std::vector<Area> apartFrom(sal_Int32 column, const Area& row)
{
    std::vector<Area> parts;
    for (const auto& [first, last] : {std::pair(row.StartColumn, std::min(row.EndColumn, column - 1)),
                                      std::pair(std::max(row.StartColumn, column + 1), row.EndColumn)})
        if (first <= last)
            parts.push_back({row.Sheet, first, row.StartRow, last, row.EndRow});
    return parts;
}

void fitHeight(const Sheet& sheet, const Area& area)
{
    rowsOf(rangeOf(sheet, area))->setPropertyValue("OptimalHeight", Any(true));
}

/// Whether an area is part of the table and reaches the row before the new one.
bool growsWith(const Area& area, const Area& row)
{
    return area.Sheet == row.Sheet && area.StartColumn >= row.StartColumn && area.EndColumn <= row.EndColumn &&
           area.StartRow < row.StartRow && area.EndRow >= row.StartRow - 1;
}

Area grown(Area area)
{
    ++area.EndRow;
    return area;
}

/// The print areas that are to grow, grown; none where that needs no help.
css::uno::Sequence<Area> grownPrintAreas(const Sheet& sheet, const Area& row)
{
    css::uno::Sequence<Area> areas = Reference<css::sheet::XPrintAreas>(sheet, UNO_QUERY_THROW)->getPrintAreas();
    bool any = false;
    for (Area& area : areas)
        if (growsWith(area, row))
        {
            area = grown(area);
            any = true;
        }
    return any ? areas : css::uno::Sequence<Area>();
}

} // namespace

void insertRow(const Reference<css::uno::XComponentContext>& context, const Document& document,
               const edit::InsertRow& change)
{
    const Sheet sheet = sheetOf(document, change.table);
    const auto width = static_cast<sal_Int32>(change.cells.size());
    Area row{static_cast<sal_Int16>(change.table), change.column, change.row, change.column + width - 1, change.row};
    const sal_Int32 beside = progressBeside(sheet, row);
    const sal_Int32 status = row.EndColumn + 1;
    row.EndColumn += beside;
    const Room room(sheet, row);
    if (!room.possible())
        office::refuse(context, "not.fixable");
    const std::vector<NamedArea> names = namedAreas(document);
    const css::uno::Sequence<Area> printed = grownPrintAreas(sheet, row);
    Area like = row;
    like.StartRow = like.EndRow = change.like;
    const TallCells tall(sheet, like, change);
    room.make();
    like.StartRow = like.EndRow = change.like < change.row ? change.like : change.like + 1;
    const std::vector<Area> parts = tall.beside(row);
    // Between two rows the cell of the state has its looks by now.
    const bool within = row.StartRow <= room.lastRow();
    const bool stated = beside > 0 && within && copyStatusFormula(sheet, status, like.StartRow, row.StartRow);
    for (const Area& part : parts)
        for (const Area& piece : stated ? apartFrom(status, part) : std::vector<Area>{part})
            copyRow(sheet, {like.Sheet, piece.StartColumn, like.StartRow, piece.EndColumn, like.EndRow}, piece);
    for (sal_Int32 index = 0; index < width; ++index)
    {
        if (std::none_of(parts.begin(), parts.end(), [&](const Area& part) {
                return row.StartColumn + index >= part.StartColumn && row.StartColumn + index <= part.EndColumn;
            }))
            continue;
        const Reference<css::table::XCell> cell = sheet->getCellByPosition(row.StartColumn + index, row.StartRow);
        const std::string& text = change.cells[static_cast<std::size_t>(index)];
        if (!text.empty() || change.said.count(static_cast<std::size_t>(index)) != 0 ||
            cell->getType() != css::table::CellContentType_FORMULA)
            setText(document, cell, text);
    }
    tall.finish(row.StartRow);
    for (const NamedArea& named : names)
        if (growsWith(named.area, row))
            setNamedArea(document, {named.name, named.table, grown(named.area)});
    if (printed.hasElements())
        Reference<css::sheet::XPrintAreas>(sheet, UNO_QUERY_THROW)->setPrintAreas(printed);
    fitHeight(sheet, row);
}

} // namespace marshrut::calc
