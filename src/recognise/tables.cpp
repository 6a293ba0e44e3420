// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "recognise/walk.hpp"

#include "recognise/blank.hpp"
#include "recognise/pairs.hpp"
#include "recognise/road_map_words.hpp"
#include "text/letters.hpp"

#include <algorithm>

namespace marshrut::recognise
{

using route::Element;
using route::Section;

namespace
{

constexpr double labelCell = 0.6;
constexpr std::size_t mostLabelWords = 14;

} // namespace

void Walk::readTable(const Grid& grid)
{
    const bool sheet = outline_.blocks[grid.rows.begin()->second.front()].sheet >= 0;
    if (sheet)
    {
        close();
        section_.reset();
        byHeading_ = false;
        newRoadMap_ = true;
        lastLines_.clear();
        readTableRows(grid, grid.rows.begin()->first, 1 << 30);
        return;
    }
    if (holdsPairs(grid) && (grid.rows.size() == 1 || !findRoadMapHeader(outline_, grid, 0, lexicon_)))
    {
        for (const auto& [row, blocks] : grid.rows)
            readRow(grid, row, true);
        return;
    }
    if (readCourses(grid) || readDirectionTable(grid))
        return;
    const auto header =
        section_ == Section::resources && byHeading_ ? std::nullopt : findRoadMapHeader(outline_, grid, 0, lexicon_);
    if (header)
    {
        readTableRows(grid, grid.rows.begin()->first, 1 << 30);
        return;
    }
    if (readHeaderedFacts(grid, grid.rows.begin()->first))
        return;
    const bool namedAside = outline_.blocks[grid.rows.begin()->second.front()].cell.rowSpan > 1; // another section
    if (section_ == Section::resources && byHeading_ && !namedAside)
    {
        if (holdsLabels(grid))
        {
            close();
            section_.reset();
            byHeading_ = false;
            return readTableRows(grid, grid.rows.begin()->first, 1 << 30);
        }
        for (auto it = std::next(grid.rows.begin()); it != grid.rows.end(); ++it)
            for (const auto block : it->second)
                if (blankness(outline_.blocks[block].text, lexicon_) == Blank::no &&
                    !isBlankOrNumber(outline_.blocks[block].text))
                    return found(Element::resourcesEvents, outline_.blocks[block].text, wholeOf(outline_, block));
        return;
    }
    readTableRows(grid, grid.rows.begin()->first, 1 << 30);
}

/// The row of one cell right above a header («Методическое направление»), which is its title; else the header's own.
int Walk::titleAbove(const Grid& grid, const Header& header, int fromRow) const
{
    const auto above = grid.rows.find(header.row - 1);
    const bool alone = above != grid.rows.end() && above->first >= fromRow && above->second.size() == 1;
    return alone && !isBlankOrNumber(outline_.blocks[above->second.front()].text) ? above->first : header.row;
}

/// Rows one after another: headers of road maps open them, other rows are labels with values or plain lines.
void Walk::readTableRows(const Grid& grid, int fromRow, int endRow)
{
    auto header = findRoadMapHeader(outline_, grid, fromRow, lexicon_);
    const bool pairs = holdsPairs(grid);
    for (auto it = grid.rows.lower_bound(fromRow); it != grid.rows.end() && it->first < endRow;)
    {
        if (!header || it->first < header->row)
        {
            readRow(grid, it->first, pairs);
            ++it;
            continue;
        }
        // what begins lower beside it does not end it
        const int lastColumn = header->columns.back().column + header->columns.back().span - 1;
        auto next = findRoadMapHeader(outline_, grid, header->lastRow + 1, lexicon_, true, {0, lastColumn});
        const int stop = next ? titleAbove(grid, *next, header->lastRow + 1) : endRow;
        // what stands alone right above a road map's table is its title
        if (open_ && open_->unknown && open_->values.empty() && !lastLines_.empty() &&
            open_->label.block == lastLines_.back().block)
            open_.reset();
        close();
        int end = readRoadMap(grid, *header, stop);
        if (outline_.blocks[header->block].sheet >= 0)
            end = std::max(end, readBeside(grid, *header, end));
        it = grid.rows.lower_bound(std::max(end, header->lastRow + 1));
        header = std::move(next);
        lastLines_.clear();
    }
}

/// Road maps to the right of another on one sheet; returns the first row that belongs to none of them.
int Walk::readBeside(const Grid& grid, const Header& left, int endRow)
{
    int end = left.lastRow + 1;
    int column = left.columns.back().column + left.columns.back().span;
    for (;;)
    {
        const auto header = findRoadMapHeader(outline_, grid, left.row, lexicon_, false, {column, 1 << 20});
        if (!header || header->row >= endRow)
            return end;
        lastLines_.clear();
        end = std::max(end, readRoadMap(grid, *header, 1 << 30));
        column = header->columns.back().column + header->columns.back().span;
    }
}

void Walk::readRow(const Grid& grid, int row, bool pairs)
{
    const auto& blocks = grid.rows.at(row);
    std::vector<std::size_t> cells(blocks.begin(), blocks.end());
    if (pairs && cells.size() == 4)
    {
        readCells(grid, {cells[0], cells[1]});
        if (!isBlankOrNumber(outline_.blocks[cells[2]].text))
            readCells(grid, {cells[2], cells[3]});
        return;
    }
    if (holdsManyPairs(outline_, cells, lexicon_))
    {
        for (std::size_t i = 0; i < cells.size(); i += 2)
            readCells(grid, {cells[i], cells[i + 1]});
        return;
    }
    // the section's name stands at the side, over several rows
    if (cells.size() > 2 && outline_.blocks[cells.front()].cell.rowSpan > 1)
    {
        for (auto& line : linesOf(outline_, cells.front()))
        {
            line.heading = true;
            if (sectionHeading(line, lexicon_))
                readLine(line);
            else
            {
                close();
                section_.reset();
                byHeading_ = false;
            }
        }
        cells.erase(cells.begin());
    }
    readCells(grid, std::move(cells));
}

/// Whether a cell that stands alone in a sheet's row is a label with a blank beside it, as the row above holds one: empty
/// cells of a sheet are no blocks.
bool Walk::labelsBlankCell(const Grid& grid, const Line& line) const
{
    const auto& block = outline_.blocks[line.block];
    const auto row = grid.rows.find(block.cell.row);
    if (block.sheet < 0 || block.cell.columnSpan > 1 || row == grid.rows.begin() || standsOut(line) ||
        line.text.size() > longestLabelCell || sectionHeading(line, lexicon_))
        return false;
    const auto& above = std::prev(row)->second;
    const auto& label = outline_.blocks[above.front()];
    return above.size() == 2 && label.cell.column == block.cell.column && label.cell.row + 1 == block.cell.row &&
           lexicon_.vocabulary.read(line.text).size() <= mostLabelWords;
}

void Walk::readCells(const Grid& grid, std::vector<std::size_t> cells)
{
    if (cells.size() > 2 && outline_.blocks[cells.front()].text.find_first_not_of(" \t\n") == std::string::npos)
        cells.erase(cells.begin()); // below a name that stands at the side
    if (cells.size() > 1 && isBlankOrNumber(outline_.blocks[cells.front()].text))
    {
        // a blank first cell goes on with the row above
        const bool number = outline_.blocks[cells.front()].text.find_first_not_of(" \t\n") != std::string::npos;
        if (number || !open_)
            cells.erase(cells.begin());
    }
    const auto& first = outline_.blocks[cells.front()].text;
    const auto headLines = linesOf(outline_, cells.front());
    if (cells.size() > 1 && !headLines.empty() && first.size() <= longestLabelCell)
    {
        std::string head;
        for (const auto& line : headLines)
            head += (head.empty() ? "" : " ") +
                    std::string(line.text.substr(std::min(line.text.size(), numberingLength(line.text))));
        while (!head.empty() && (head.back() == ':' || head.back() == '.'))
            head.pop_back();
        auto context = this->context();
        context.insideValue = false;
        auto label = matchLabel(head, context, lexicon_, labelCell);
        if (label && !comesTooEarly(label))
        {
            label->end = headLines.front().text.size();
            label->value = label->end;
            label->hasSeparator = true;
            const Line line = headLines.front();
            openLabel(*label, line);
            bool anything = false;
            for (std::size_t i = 1; i < cells.size(); ++i)
            {
                const auto& text = outline_.blocks[cells[i]].text;
                if (text.find_first_not_of(" \t\n") == std::string::npos && (anything || i + 1 < cells.size()))
                    continue;
                addValue(text, wholeOf(outline_, cells[i]));
                anything = true;
            }
            // a courses' cell may go on in the rows below, under a blank label
            return;
        }
        // a row whose label says nothing to us: its value and its place may
        if (open_ && !headLines.empty())
            close();
        if (section_ && !head.empty() && lexicon_.vocabulary.read(head).size() <= mostLabelWords)
        {
            Label unknown;
            unknown.end = unknown.value = headLines.front().text.size();
            openUnknown(unknown, headLines.front());
            open_->wording = head;
            for (std::size_t i = 1; i < cells.size(); ++i)
                addValue(outline_.blocks[cells[i]].text, wholeOf(outline_, cells[i]));
            return;
        }
        for (std::size_t i = 1; i < cells.size(); ++i)
            for (const auto& line : linesOf(outline_, cells[i]))
                if (!section_ || *section_ == Section::info)
                    readFacts(line.text, line.place(), Element::titleHeading);
        return;
    }
    if (headLines.empty() && cells.size() > 1)
    {
        if (open_)
            for (std::size_t i = 1; i < cells.size(); ++i)
                if (outline_.blocks[cells[i]].text.find_first_not_of(" \t\n") != std::string::npos)
                    addValue(outline_.blocks[cells[i]].text, wholeOf(outline_, cells[i]));
        return;
    }
    for (const auto block : cells)
    {
        auto lines = linesOf(outline_, block);
        // a row of one cell heads the rows of labels and values below it
        constexpr std::size_t longestHeading = 120; // bytes
        const auto& cell = outline_.blocks[block].cell;
        const bool heads = cells.size() == 1 && lines.size() == 1 && grid.columns > 1 &&
                           cell.columnSpan >= grid.columns && lines.front().text.size() <= longestHeading &&
                           lines.front().text.find(':') == std::string_view::npos && !lines.front().listed &&
                           namesDirection(lines.front().text, lexicon_).empty();
        for (auto& line : lines)
        {
            if (open_ && cells.size() == 1 && labelsBlankCell(grid, line) && !findLabel(line, context(), lexicon_))
            {
                Label unknown;
                unknown.end = unknown.value = line.text.size();
                openUnknown(unknown, line);
                continue;
            }
            line.heading = line.heading || heads;
            readLine(line);
            remember(line);
        }
    }
}

} // namespace marshrut::recognise
