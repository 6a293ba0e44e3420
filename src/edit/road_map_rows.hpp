// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "outline/outline.hpp"
#include "recognise/recognised.hpp"

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace marshrut::edit
{

/// The rows that a command is meant for: those of the cursor or of what is selected.
struct Selection
{
    int table = -1; ///< as outline::Cell counts
    int firstRow = 0;
    int lastRow = 0;
    int column = 0; ///< on a sheet it tells tables side by side apart
    std::vector<std::pair<int, int>> parts{}; ///< the rows of them that are meant, from – to; empty: all
};

/// A number as a table counts its rows: «3», «3.», «3)».
struct RowNumber
{
    int value = 0;
    std::string behind;
    [[nodiscard]] std::string text() const { return std::to_string(value) + behind; }
};
[[nodiscard]] std::optional<RowNumber> parseRowNumber(const std::string& text);

/// A row and the table it stands in.
struct RowPlace
{
    const recognise::FoundTable* table = nullptr;
    const recognise::FoundRow* row = nullptr;
};

/// On a sheet only filled cells are blocks: the outline with the empty ones of its road maps' rows behind all others, so
/// that they are places too.
[[nodiscard]] outline::Outline withEmptyCells(outline::Outline outline, const recognise::Recognised& recognised);

/// The rows of a road map, over all of its tables, and the blocks of their cells.
class RoadMapRows
{
public:
    RoadMapRows(const outline::Outline& outline, const recognise::FoundRoadMap& roadMap);

    [[nodiscard]] const std::vector<RowPlace>& all() const { return rows_; }
    /// The blocks that begin in a row, by column: within the table's columns.
    [[nodiscard]] std::vector<std::size_t> blocksOf(const RowPlace& place) const;
    /// The block that begins there.
    [[nodiscard]] std::optional<std::size_t> blockOf(const RowPlace& place,
                                                     const recognise::HeaderColumn& column) const;
    [[nodiscard]] std::optional<RowNumber> numberOf(const RowPlace& place) const;
    [[nodiscard]] const std::string& text(std::size_t block) const { return outline_->blocks[block].text; }

private:
    const outline::Outline* outline_;
    std::vector<RowPlace> rows_;
    std::map<std::pair<int, int>, std::vector<std::size_t>> blocks_; ///< table and row → blocks by column
};

/// The first and the last column of a table.
[[nodiscard]] std::pair<int, int> columnsOf(const recognise::FoundTable& table);

/// The road map a selection stands in; null where it stands in none.
[[nodiscard]] const recognise::FoundRoadMap* roadMapAt(const recognise::Recognised& recognised,
                                                       const Selection& selection);

} // namespace marshrut::edit
