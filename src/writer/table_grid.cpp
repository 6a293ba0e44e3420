// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "writer/table_grid.hpp"

#include <algorithm>
#include <map>

namespace marshrut::writer
{

namespace
{

/// Edges nearer to each other than this share of the table's width are one: tables drawn by hand are never exact.
constexpr int sameEdge = 150;

/// Writer counts columns with 52 letters: A…Z, a…z, AA, AB, …
int letterValue(char c)
{
    if (c >= 'A' && c <= 'Z')
        return c - 'A';
    return c >= 'a' && c <= 'z' ? c - 'a' + 26 : -1;
}

/// A cell that may be split into lines of cells of its own.
struct Box
{
    std::map<int, std::map<int, Box>> lines;
    GridCell* cell = nullptr;
    int height = 1;
    int width = 1;

    void measure()
    {
        int rows = 0;
        int columns = 1;
        for (auto& [number, line] : lines)
        {
            int lineHeight = 1;
            int lineWidth = 0;
            int next = 0;
            for (auto& [position, box] : line)
            {
                box.measure();
                lineHeight = std::max(lineHeight, box.height);
                lineWidth += position - next + box.width;
                next = position + 1;
            }
            rows += lineHeight;
            columns = std::max(columns, lineWidth);
        }
        height = std::max(1, rows);
        width = columns;
    }

    /// Lines and cells take what they measure; the last of each takes what is left. Where Writer names no cell one is
    /// covered from above.
    void place(int row, int column, int rows, int columns)
    {
        if (cell)
        {
            cell->row = row;
            cell->column = column;
            cell->rowSpan = std::max(rows, cell->ownRowSpan);
            cell->columnSpan = columns;
        }
        const int endRow = row + rows;
        for (auto line = lines.begin(); line != lines.end(); ++line)
        {
            int lineHeight = 1;
            for (const auto& [position, box] : line->second)
                lineHeight = std::max(lineHeight, box.height);
            if (std::next(line) == lines.end())
                lineHeight = endRow - row;
            int at = column;
            int next = 0;
            for (auto box = line->second.begin(); box != line->second.end(); ++box)
            {
                const bool last = std::next(box) == line->second.end();
                at += box->first - next;
                next = box->first + 1;
                const int boxWidth = last ? column + columns - at : box->second.width;
                box->second.place(row, at, lineHeight, boxWidth);
                at += boxWidth;
            }
            row += lineHeight;
        }
    }
};

void layOutBoxes(std::vector<GridCell>& cells)
{
    Box table;
    for (GridCell& cell : cells)
    {
        Box* box = &table;
        for (std::size_t i = 0; i + 1 < cell.path.size(); i += 2)
            box = &box->lines[cell.path[i + 1]][cell.path[i]];
        box->cell = &cell;
    }
    table.measure();
    table.place(0, 0, table.height, table.width);
}

/// LibreOffice 7.0 does not tell how many rows a cell spans; what it covers has no name there, though cells behind it have.
void spanWhatIsCovered(std::vector<GridCell>& cells)
{
    std::map<int, std::map<int, GridCell*>> rows; // by row and position
    for (GridCell& cell : cells)
        rows[cell.path[1]][cell.path[0]] = &cell;
    for (auto& [row, ofRow] : rows)
        for (auto& [position, cell] : ofRow)
            for (auto below = rows.find(row + cell->rowSpan);
                 below != rows.end() && below->second.count(position) == 0 &&
                 below->second.upper_bound(position) != below->second.end();
                 below = rows.find(row + cell->rowSpan))
                ++cell->rowSpan;
}

/// All edges of the table, those that are nearly the same as one.
std::vector<int> gatherEdges(const std::vector<std::vector<int>>& edges, int scale)
{
    std::vector<int> all;
    for (const std::vector<int>& row : edges)
        all.insert(all.end(), row.begin(), row.end());
    std::sort(all.begin(), all.end());
    std::vector<int> gathered;
    for (const int edge : all)
        if (gathered.empty() || (edge - gathered.back()) * sameEdge > scale)
            gathered.push_back(edge);
    return gathered;
}

} // namespace

std::vector<int> parseCellName(std::string_view name)
{
    std::vector<int> path;
    std::size_t i = 0;
    int column = 0;
    for (; i < name.size() && letterValue(name[i]) >= 0 && column < 100000; ++i)
        column = i == 0 ? letterValue(name[i]) : (column + 1) * 52 + letterValue(name[i]);
    if (i == 0)
        return {};
    path.push_back(column);
    for (;;)
    {
        int number = 0;
        const std::size_t begin = i;
        for (; i < name.size() && name[i] >= '0' && name[i] <= '9' && number < 10000000; ++i)
            number = number * 10 + (name[i] - '0');
        if (i == begin || number == 0)
            return {};
        path.push_back(number - 1);
        if (i == name.size())
            return path.size() % 2 == 0 ? path : std::vector<int>();
        if (name[i++] != '.')
            return {};
    }
}

bool isRegular(const std::vector<GridCell>& cells)
{
    std::map<int, int> counts;
    int columns = 0;
    for (const GridCell& cell : cells)
    {
        if (cell.path.size() != 2)
            return false;
        ++counts[cell.path[1]];
        columns = std::max(columns, cell.path[0] + 1);
    }
    return std::all_of(counts.begin(), counts.end(), [&](const auto& count) { return count.second == columns; });
}

void layOutGrid(std::vector<GridCell>& cells, const std::vector<std::vector<int>>& edges, int scale)
{
    layOutBoxes(cells);
    const bool split =
        std::any_of(cells.begin(), cells.end(), [](const GridCell& cell) { return cell.path.size() > 2; });
    if (split)
        return;
    spanWhatIsCovered(cells);
    if (edges.empty())
        return;
    const std::vector<int> columns = gatherEdges(edges, scale);
    const auto columnAt = [&](int edge) {
        std::size_t i = 0;
        while (i < columns.size() && (edge - columns[i]) * sameEdge > scale)
            ++i;
        return static_cast<int>(i) + 1;
    };
    for (GridCell& cell : cells)
    {
        const auto row = static_cast<std::size_t>(cell.path[1]);
        const auto position = static_cast<std::size_t>(cell.path[0]);
        if (row >= edges.size())
            continue;
        const std::vector<int>& own = edges[row];
        const int begin =
            position == 0 || position > own.size() ? static_cast<int>(position) : columnAt(own[position - 1]);
        const int end = position < own.size() ? columnAt(own[position]) : static_cast<int>(columns.size()) + 1;
        cell.column = begin;
        cell.columnSpan = std::max(1, end - begin);
    }
}

} // namespace marshrut::writer
