// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "edit/insert_column.hpp"

#include "edit/applied.hpp"
#include "edit/insert_element.hpp"
#include "edit/road_map_rows.hpp"
#include "edit/section_extent.hpp"
#include "recognise/road_map.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace marshrut::edit
{

namespace
{

using outline::Outline;
using route::Element;

/// The tables of a road map, in reading order.
std::vector<int> tablesOf(const Outline& outline, const recognise::FoundRoadMap& roadMap)
{
    std::set<int> tables;
    const auto add = [&](const outline::Place& place) { tables.insert(outline.blocks[place.block].cell.table); };
    if (roadMap.place)
        add(*roadMap.place);
    for (const auto& activity : roadMap.activities)
        for (const auto& [element, cell] : activity.cells)
            // a direction may stand above its table
            if (element != Element::roadmapDirection && element != Element::roadmapDeadline)
                add(cell.place);
    return {tables.begin(), tables.end()};
}

/// Cells joined over some columns leave no room for one between them; a row that is one cell does.
bool takesColumn(const Outline& outline, const recognise::Grid& grid, int table)
{
    const auto extent = extentOfTable(outline, table);
    for (auto i = extent->first; i <= extent->last; ++i)
    {
        const auto& cell = outline.blocks[i].cell;
        const bool whole = cell.column == 0 && cell.columnSpan == grid.columns;
        if (cell.table == table && (cell.fixed || (cell.columnSpan > 1 && !whole)))
            return false;
    }
    return true;
}

/// Beside which column, and on which side: behind the nearest that comes before it in the form, else before the next.
std::optional<std::pair<int, bool>> neighbourOf(const std::vector<recognise::HeaderColumn>& columns, Element element)
{
    std::optional<std::pair<int, bool>> before;
    std::optional<std::pair<int, bool>> behind;
    for (const auto& column : columns)
        for (const auto other : column.elements)
        {
            if (other < element && (!before || column.column > before->first))
                before = std::pair(column.column, true);
            if (other > element && (!behind || column.column < behind->first))
                behind = std::pair(column.column, false);
        }
    return before ? before : behind;
}

InsertColumn columnBeside(const Situation& situation, std::size_t neighbour, bool behind, Element element)
{
    const auto& cell = situation.outline.blocks[neighbour].cell;
    const auto manner = mannerOfLine(situation.outline, outline::wholeOf(situation.outline, neighbour));
    InsertColumn insert;
    insert.table = cell.table;
    insert.like = cell.column;
    insert.column = cell.column + (behind ? 1 : 0);
    insert.headerRow = cell.row;
    insert.header = inLetters(manner, situation.strings.get("column." + std::string(route::idOf(element))));
    return insert;
}

/// Whether nothing on the sheet is torn apart by a new column of one of its tables: no joined cells of that table but
/// those over its whole width, and in no other row something on both sides.
bool takesColumn(const Outline& outline, const recognise::FoundTable& table, const InsertColumn& insert)
{
    const auto [first, last] = columnsOf(table);
    std::map<int, std::pair<bool, bool>> sides;
    for (const auto& block : outline.blocks)
    {
        const auto& cell = block.cell;
        if (block.sheet != insert.table)
            continue;
        const int lastColumn = cell.column + cell.columnSpan - 1;
        const bool whole = cell.column == first && lastColumn == last;
        if (cell.row >= insert.headerRow && cell.row <= insert.lastRow)
        {
            if (cell.columnSpan > 1 && !whole && cell.column <= last && lastColumn >= first)
                return false;
        }
        else if (!whole)
        {
            auto& [before, behind] = sides[cell.row];
            before = before || lastColumn < insert.column;
            behind = behind || cell.column >= insert.column;
        }
    }
    return std::none_of(sides.begin(), sides.end(),
                        [](const auto& row) { return row.second.first && row.second.second; });
}

/// A sheet's column goes through all its rows: a second table on it would get one as well.
Candidates waysOnSheets(const Situation& situation, Element element)
{
    Candidate way;
    way.inserted.insert(element);
    std::set<int> sheets;
    for (const auto& roadMap : situation.recognised.roadMaps)
        for (const auto& table : roadMap.tables)
        {
            const auto neighbour = neighbourOf(table.columns, element);
            const auto& blocks = situation.outline.blocks;
            const auto header = std::find_if(blocks.begin(), blocks.end(), [&](const outline::Block& block) {
                return neighbour && block.cell.table == table.table && block.cell.row == table.headerRow &&
                       block.cell.column == neighbour->first;
            });
            if (header == blocks.end() || header->cell.columnSpan > 1 || table.lastHeaderRow != table.headerRow ||
                !sheets.insert(table.table).second)
                return {};
            auto insert =
                columnBeside(situation, static_cast<std::size_t>(header - blocks.begin()), neighbour->second, element);
            insert.lastRow = table.rows.empty() ? table.lastHeaderRow : table.rows.back().row;
            if (!takesColumn(situation.outline, table, insert))
                return {};
            way.plan.changes.insert(way.plan.changes.begin(), std::move(insert));
        }
    return way.plan.changes.empty() ? Candidates() : Candidates{way};
}

/// A column of every table of the road map, or of none.
Candidates asColumns(const Situation& situation, Element element)
{
    const auto& outline = situation.outline;
    const auto grids = recognise::gridsOf(outline);
    Candidate way;
    way.inserted.insert(element);
    for (const auto& roadMap : situation.recognised.roadMaps)
        for (const int table : tablesOf(outline, roadMap))
        {
            if (table < 0 || !takesColumn(outline, grids.at(table), table))
                return {};
            const auto header = recognise::findRoadMapHeader(outline, grids.at(table), 0, situation.lexicon);
            const auto neighbour = header ? neighbourOf(header->columns, element) : std::nullopt;
            const auto cell = header ? grids.at(table).at(outline, header->row, neighbour ? neighbour->first : 0)
                                     : std::optional<std::size_t>();
            if (!neighbour || !cell)
                return {};
            auto insert = columnBeside(situation, *cell, neighbour->second, element);
            insert.like = neighbour->first;
            insert.column = neighbour->first + (neighbour->second ? 1 : 0);
            insert.headerRow = header->row;
            way.plan.changes.insert(way.plan.changes.begin(), std::move(insert));
        }
    return way.plan.changes.empty() ? Candidates() : Candidates{way};
}

} // namespace

Candidates waysToInsertColumn(const Situation& situation, Element element)
{
    const auto& blocks = situation.outline.blocks;
    if (!blocks.empty() && blocks.front().sheet >= 0)
        return waysOnSheets(situation, element);
    auto ways = asColumns(situation, element);
    // what became of the year may stand below the road map as well (seed 002), where it is a list or takes no column
    if (const auto extent = extentOf(situation, route::Section::roadmap); extent && route::isOutcome(element))
        ways.push_back(plainLine(situation, element, extent->last));
    return ways;
}

} // namespace marshrut::edit
