// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "recognise/grid.hpp"

#include <algorithm>

namespace marshrut::recognise
{

namespace
{

/// No cell is taken to reach over more rows; forms merge a group's rows, not more.
constexpr int longestMerge = 201;

} // namespace

std::optional<std::size_t> Grid::at(const outline::Outline& outline, int row, int column) const
{
    const auto covers = [&](std::size_t block) {
        const auto& cell = outline.blocks[block].cell;
        return cell.column <= column && column < cell.column + cell.columnSpan && cell.row <= row &&
               row < cell.row + cell.rowSpan;
    };
    auto it = rows.upper_bound(row);
    while (it != rows.begin())
    {
        --it;
        if (it->first <= row - std::min(tallest, longestMerge))
            break;
        const auto found = std::find_if(it->second.begin(), it->second.end(), covers);
        if (found != it->second.end())
            return *found;
        // only a merged cell can reach down from above: stop where none starts in this column
        const auto starts = std::find_if(it->second.begin(), it->second.end(), [&](std::size_t block) {
            const auto& cell = outline.blocks[block].cell;
            return cell.column <= column && column < cell.column + cell.columnSpan;
        });
        if (starts != it->second.end())
            break;
    }
    return std::nullopt;
}

std::map<int, Grid> gridsOf(const outline::Outline& outline)
{
    std::map<int, Grid> grids;
    for (std::size_t i = 0; i < outline.blocks.size(); ++i)
    {
        const auto& cell = outline.blocks[i].cell;
        if (cell.table < 0)
            continue;
        auto& grid = grids[cell.table];
        grid.table = cell.table;
        grid.columns = std::max(grid.columns, cell.column + cell.columnSpan);
        grid.tallest = std::max(grid.tallest, cell.rowSpan);
        grid.rows[cell.row].push_back(i);
    }
    for (auto& [number, grid] : grids)
        for (auto& [row, blocks] : grid.rows)
            std::stable_sort(blocks.begin(), blocks.end(), [&](std::size_t a, std::size_t b) {
                return outline.blocks[a].cell.column < outline.blocks[b].cell.column;
            });
    return grids;
}

bool isBlankOrNumber(std::string_view text)
{
    return text.find_first_not_of("0123456789.) \t\n") == std::string_view::npos;
}

} // namespace marshrut::recognise
