// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "edit/insert_column.hpp"

#include "edit/applied.hpp"
#include "edit/manner.hpp"
#include "recognise/road_map.hpp"

#include <algorithm>

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
std::optional<std::pair<int, bool>> neighbourOf(const recognise::Header& header, Element element)
{
    std::optional<std::pair<int, bool>> before;
    std::optional<std::pair<int, bool>> behind;
    for (const auto& column : header.columns)
        for (const auto other : column.elements)
        {
            if (other < element && (!before || column.column > before->first))
                before = std::pair(column.column, true);
            if (other > element && (!behind || column.column < behind->first))
                behind = std::pair(column.column, false);
        }
    return before ? before : behind;
}

} // namespace

Candidates waysToInsertColumn(const Situation& situation, Element element)
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
            const auto neighbour = header ? neighbourOf(*header, element) : std::nullopt;
            const auto cell = header ? grids.at(table).at(outline, header->row, neighbour ? neighbour->first : 0)
                                     : std::optional<std::size_t>();
            if (!neighbour || !cell)
                return {};
            const auto manner = mannerOfLine(outline, outline::wholeOf(outline, *cell));
            InsertColumn insert;
            insert.table = table;
            insert.like = neighbour->first;
            insert.column = neighbour->first + (neighbour->second ? 1 : 0);
            insert.headerRow = header->row;
            insert.header = inLetters(manner, situation.strings.get("column." + std::string(route::idOf(element))));
            way.plan.changes.insert(way.plan.changes.begin(), std::move(insert));
        }
    return way.plan.changes.empty() ? Candidates() : Candidates{way};
}

} // namespace marshrut::edit
