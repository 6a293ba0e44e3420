// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace marshrut::writer
{

/// A cell of a text table as Writer names it («B2», split further «B2.1.3»), and where it stands in a grid.
struct GridCell
{
    std::vector<int> path; ///< column, row, column within the cell, row within the cell, …, counted from 0
    int ownRowSpan = 1; ///< as the cell says; below 1: covered by the cell above
    int row = 0;
    int column = 0;
    int rowSpan = 1;
    int columnSpan = 1;
};

/// «B2.1.3» → {1, 1, 0, 2}; empty where it is no cell's name.
[[nodiscard]] std::vector<int> parseCellName(std::string_view name);

/// Whether every row has the same cells and none is split, joined or covered.
[[nodiscard]] bool isRegular(const std::vector<GridCell>& cells);

/// Gives every cell its place and spans. edges: per row the inner edges of its cells from left to right, on one scale
/// for the whole table; empty where all rows have the same columns or their edges are not known.
void layOutGrid(std::vector<GridCell>& cells, const std::vector<std::vector<int>>& edges, int scale);

} // namespace marshrut::writer
