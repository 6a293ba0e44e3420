// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "outline/outline.hpp"

#include <cstddef>
#include <optional>
#include <set>
#include <string>
#include <variant>
#include <vector>

namespace marshrut::edit
{

/// Replace a stretch of a block by a text; what stands around it, and its formatting, stays.
struct SetText
{
    outline::Place place;
    std::string text; ///< normalised
};

/// A paragraph that is to come, in the manner of one that stands in the document.
struct NewParagraph
{
    std::string text; ///< normalised
    std::optional<std::size_t> like; ///< the block whose style, list and formatting it takes
    int headingLevel = 0; ///< where there is none like it: a heading of that level, 0: body text
    std::size_t boldBytes = 0; ///< how much of its start is bold, where that is not the whole manner
    bool pageBreak = false; ///< it begins a page
    bool keepWithNext = false; ///< a heading that must not end a page
};

/// New paragraphs before a block (of a table: before the whole table); at `blocks.size()` they end the document. A nested
/// table and a drawing shape take none.
struct InsertParagraphs
{
    std::size_t before = 0;
    std::vector<NewParagraph> paragraphs;
    bool behind = false; ///< behind that block (of a table: behind the whole table) instead: the last one of a frame
};

/// A new table row, formatted like another of the table.
struct InsertRow
{
    int table = 0; ///< as outline::Cell counts
    int row = 0; ///< before this row of the grid; behind the last one: at the table's end
    int like = 0; ///< the row whose cells and formatting it takes
    std::vector<std::string> cells; ///< one per cell of that row, normalised
    int column = 0; ///< of the first of them: on a sheet other things may stand beside the table
    std::set<std::size_t> said{}; ///< cells that say what is given, if nothing, too: they take over no formula
};

/// A new table column, formatted like another of the table.
struct InsertColumn
{
    int table = 0;
    int column = 0; ///< before this column of the grid; behind the last one: at the table's end
    int like = 0; ///< the column whose formatting it takes
    int headerRow = 0;
    int lastRow = 0; ///< on a sheet: of the table; what stands beside it there makes room
    std::string header; ///< normalised
};

/// The hidden helpers of a road map on a sheet are made anew from the deadlines that stand there.
struct RefreshHelpers
{
    int sheet = 0;
};

using Change = std::variant<SetText, InsertParagraphs, InsertRow, InsertColumn, RefreshHelpers>;

/// What is to be changed, as values. All places are those of the outline that it was made from; the changes stand from
/// the document's end to its start, so that none moves the place of a later one.
struct Plan
{
    std::vector<Change> changes;
    std::optional<outline::Place> cursor; ///< where the user's cursor belongs, in the document as it will be
};

} // namespace marshrut::edit
