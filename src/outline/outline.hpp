// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace marshrut::outline
{

/// Where in a table a block stands. Merged cells appear once, at their first row and column, with their spans.
struct Cell
{
    int table = -1; ///< counted in reading order over the document, nested tables included; -1: not in a table
    int row = 0;
    int column = 0;
    int rowSpan = 1;
    int columnSpan = 1;
    bool fixed = false; ///< its table takes no rows or columns: cells of it are split, or it stands in another's cell
};

/// A paragraph, or a whole table cell (its paragraphs joined by line feeds).
struct Block
{
    std::string text; ///< UTF-8 as shown; manual line breaks and paragraphs within a cell are '\n', tabs '\t'
    std::string style; ///< the paragraph style's name
    std::string listLabel; ///< «1.», «•»; empty outside lists
    int headingLevel = 0; ///< 0: body text
    bool bold = false; ///< all of it
    std::size_t boldBytes = 0; ///< how many bytes at the start are bold (text.size() where all is)
    bool centred = false;
    bool pageBreakBefore = false;
    Cell cell;
    int frame = -1; ///< number of the text frame or shape it stands in; -1: body
    bool inShape = false; ///< that is a drawing shape, which has no paragraphs of Writer's
    int sheet = -1; ///< Calc: the sheet's number; -1: Writer
    std::vector<std::string> marks; ///< names of the product's own bookmarks in it («marshrut_…»)
};

/// What the product keeps, hidden, beside a row of a road map on a sheet.
struct Helper
{
    int sheet = 0;
    int row = 0;
    int column = 0; ///< of the deadlines
    std::string text; ///< the deadline, as shown, that its dates were read from
};

/// Any document as plain values: its content in reading order, without headers, footers, footnotes, tables of contents,
/// hidden text and tracked deletions.
struct Outline
{
    std::vector<Block> blocks;
    std::vector<Helper> helpers; ///< of sheets; by sheet, row and column
};

/// A stretch of a block's text, in bytes; what stands there is told by its text, so a place that no longer matches is
/// known to be stale.
struct Place
{
    std::size_t block = 0;
    std::size_t begin = 0;
    std::size_t end = 0;
};

/// A block's whole text as a place.
[[nodiscard]] inline Place wholeOf(const Outline& outline, std::size_t block)
{
    return {block, 0, outline.blocks[block].text.size()};
}

} // namespace marshrut::outline
