// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "edit/road_map_rows.hpp"

#include <algorithm>
#include <charconv>
#include <set>
#include <tuple>

namespace marshrut::edit
{

namespace
{

constexpr int farBelow = 2; ///< the cursor may stand in the row where the next activity would be written

bool holds(const recognise::FoundTable& table, const Selection& selection)
{
    if (table.table != selection.table)
        return false;
    const auto [first, last] = columnsOf(table);
    const int lastRow = table.rows.empty() ? table.lastHeaderRow : table.rows.back().row;
    // a line above: the title on a sheet
    return selection.column >= first && selection.column <= last && selection.firstRow >= table.headerRow - 1 &&
           selection.firstRow < lastRow + farBelow;
}

} // namespace

std::optional<RowNumber> parseRowNumber(const std::string& text)
{
    RowNumber number;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number.value);
    number.behind = std::string(end, static_cast<std::size_t>(text.data() + text.size() - end));
    if (error != std::errc() || number.value < 0 ||
        (!number.behind.empty() && number.behind != "." && number.behind != ")"))
        return std::nullopt;
    return number;
}

RoadMapRows::RoadMapRows(const outline::Outline& outline, const recognise::FoundRoadMap& roadMap) : outline_(&outline)
{
    std::set<int> tables;
    for (const auto& table : roadMap.tables)
    {
        tables.insert(table.table);
        for (const auto& row : table.rows)
            rows_.push_back({&table, &row});
    }
    for (std::size_t block = 0; block < outline.blocks.size(); ++block)
        if (const auto& cell = outline.blocks[block].cell; tables.count(cell.table) != 0)
            blocks_[{cell.table, cell.row}].push_back(block);
    for (auto& [row, blocks] : blocks_)
        std::stable_sort(blocks.begin(), blocks.end(), [&](std::size_t a, std::size_t b) {
            return outline.blocks[a].cell.column < outline.blocks[b].cell.column;
        });
}

std::vector<std::size_t> RoadMapRows::blocksOf(const RowPlace& place) const
{
    std::vector<std::size_t> blocks;
    const auto found = blocks_.find({place.table->table, place.row->row});
    const auto [first, last] = columnsOf(*place.table);
    if (found != blocks_.end())
        for (const auto block : found->second)
            // of a text's table all cells are its own
            if (const auto& source = outline_->blocks[block];
                source.sheet < 0 || (source.cell.column >= first && source.cell.column <= last))
                blocks.push_back(block);
    return blocks;
}

std::optional<std::size_t> RoadMapRows::blockOf(const RowPlace& place, const recognise::HeaderColumn& column) const
{
    const auto found = blocks_.find({place.table->table, place.row->row});
    if (found != blocks_.end())
        for (const auto block : found->second)
            if (outline_->blocks[block].cell.column == column.column)
                return block;
    return std::nullopt;
}

std::optional<RowNumber> RoadMapRows::numberOf(const RowPlace& place) const
{
    for (const auto& column : place.table->columns)
        if (column.number)
            if (const auto block = blockOf(place, column))
                return parseRowNumber(text(*block));
    return std::nullopt;
}

outline::Outline withEmptyCells(outline::Outline outline, const recognise::Recognised& recognised)
{
    using Cell = std::tuple<int, int, int>; // sheet, row, column
    std::vector<Cell> taken; // of thousands of rows
    for (const auto& block : outline.blocks)
        if (block.sheet >= 0)
            for (int row = block.cell.row; row < block.cell.row + block.cell.rowSpan; ++row)
                for (int column = block.cell.column; column < block.cell.column + block.cell.columnSpan; ++column)
                    taken.emplace_back(block.sheet, row, column);
    if (!std::is_sorted(taken.begin(), taken.end()))
        std::sort(taken.begin(), taken.end());
    for (const auto& roadMap : recognised.roadMaps)
        for (const auto& table : roadMap.tables)
        {
            const bool sheet = roadMap.place && outline.blocks[roadMap.place->block].sheet >= 0;
            const auto [first, last] = columnsOf(table);
            auto at = std::lower_bound(taken.begin(), taken.end(), Cell(table.table, table.headerRow, 0));
            for (const auto& row : table.rows)
                for (int column = first; sheet && column <= last; ++column)
                {
                    const Cell cell(table.table, row.row, column);
                    while (at != taken.end() && *at < cell)
                        ++at;
                    if (at != taken.end() && *at == cell)
                        continue;
                    outline::Block block;
                    block.sheet = table.table;
                    block.cell = {table.table, row.row, column, 1, 1};
                    outline.blocks.push_back(std::move(block));
                }
        }
    return outline;
}

std::pair<int, int> columnsOf(const recognise::FoundTable& table)
{
    int first = table.columns.front().column;
    int last = first;
    for (const auto& column : table.columns)
    {
        first = std::min(first, column.column);
        last = std::max(last, column.column + column.span - 1);
    }
    return {first, last};
}

const recognise::FoundRoadMap* roadMapAt(const recognise::Recognised& recognised, const Selection& selection)
{
    for (const auto& roadMap : recognised.roadMaps)
        for (const auto& table : roadMap.tables)
            if (holds(table, selection))
                return &roadMap;
    return nullptr;
}

} // namespace marshrut::edit
