// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "edit/applied.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <stdexcept>

namespace marshrut::edit
{

namespace
{

using outline::Block;
using outline::Outline;

TableExtent requireTable(const Outline& outline, int table)
{
    const auto extent = extentOfTable(outline, table);
    if (!extent)
        throw std::out_of_range("no such table");
    return *extent;
}

/// A text takes the looks of the first character it replaces.
void change(Outline& outline, const SetText& set)
{
    auto& block = outline.blocks.at(set.place.block);
    if (set.place.begin > set.place.end || set.place.end > block.text.size())
        throw std::out_of_range("no such place");
    const bool bold = block.bold || set.place.begin < block.boldBytes;
    const auto rest = block.boldBytes > set.place.end ? block.boldBytes - set.place.end : 0;
    block.text.replace(set.place.begin, set.place.end - set.place.begin, set.text);
    if (block.bold)
        block.boldBytes = block.text.size();
    else if (bold)
        block.boldBytes = set.place.begin + set.text.size() + rest;
    block.bold = block.bold && !block.text.empty();
}

Block newBlock(const Outline& outline, const NewParagraph& paragraph, const Block* beside)
{
    Block block;
    if (paragraph.like)
    {
        block = outline.blocks.at(*paragraph.like);
        block.cell = {};
        block.pageBreakBefore = false;
    }
    else
        block.headingLevel = paragraph.headingLevel;
    block.pageBreakBefore = paragraph.pageBreak;
    block.frame = beside != nullptr ? beside->frame : -1;
    block.inShape = false;
    block.text = paragraph.text;
    const bool wholly = paragraph.boldBytes == 0 && block.bold;
    block.boldBytes = wholly ? block.text.size() : std::min(paragraph.boldBytes, block.text.size());
    block.bold = !block.text.empty() && block.boldBytes == block.text.size();
    return block;
}

void change(Outline& outline, const InsertParagraphs& insert)
{
    const bool atEnd = !insert.behind && insert.before == outline.blocks.size();
    auto at = insert.before;
    const Block* beside = nullptr;
    if (!atEnd)
    {
        beside = &outline.blocks.at(at);
        if (beside->cell.table >= 0)
        {
            const auto table = requireTable(outline, beside->cell.table);
            at = insert.behind ? table.last : table.first;
        }
        at += insert.behind ? 1 : 0;
        // what is anchored at a paragraph is read behind it
        while (insert.behind && beside->frame < 0 && beside->cell.table < 0 && at < outline.blocks.size() &&
               outline.blocks[at].frame >= 0)
            ++at;
    }
    std::vector<Block> blocks;
    for (const auto& paragraph : insert.paragraphs)
        blocks.push_back(newBlock(outline, paragraph, beside));
    outline.blocks.insert(outline.blocks.begin() + static_cast<std::ptrdiff_t>(at), blocks.begin(), blocks.end());
}

/// On a sheet a row has all cells of the table's columns, also those that no block is read of.
std::vector<Block> rowOfSheet(const InsertRow& insert, int sheet)
{
    std::vector<Block> row;
    for (std::size_t i = 0; i < insert.cells.size(); ++i)
    {
        if (insert.cells[i].empty())
            continue;
        Block block;
        block.text = insert.cells[i];
        block.sheet = sheet;
        block.cell.table = insert.table;
        block.cell.row = insert.row;
        block.cell.column = insert.column + static_cast<int>(i);
        row.push_back(std::move(block));
    }
    return row;
}

void change(Outline& outline, const InsertRow& insert)
{
    const auto extent = requireTable(outline, insert.table);
    const int sheet = outline.blocks[extent.first].sheet;
    std::vector<Block> row;
    std::size_t at = extent.last + 1;
    for (auto i = extent.first; i <= extent.last; ++i)
    {
        auto& block = outline.blocks[i];
        if (block.cell.table != insert.table)
            continue;
        if (block.cell.row == insert.like)
        {
            row.push_back(block);
            row.back().cell.row = insert.row;
            row.back().cell.rowSpan = 1;
        }
        if (block.cell.row >= insert.row)
        {
            at = std::min(at, i);
            ++block.cell.row;
        }
        else if (block.cell.row + block.cell.rowSpan > insert.row)
            ++block.cell.rowSpan;
    }
    if (row.empty() || (sheet < 0 && row.size() != insert.cells.size()))
        throw std::out_of_range("no such row");
    for (auto& helper : outline.helpers)
        helper.row += helper.sheet == sheet && helper.row >= insert.row ? 1 : 0;
    if (sheet >= 0)
        row = rowOfSheet(insert, sheet);
    for (std::size_t i = 0; i < row.size() && sheet < 0; ++i)
    {
        const bool bold = row[i].bold || row[i].boldBytes > 0;
        row[i].text = insert.cells[i];
        row[i].bold = bold && !row[i].text.empty();
        row[i].boldBytes = row[i].bold ? row[i].text.size() : 0;
    }
    outline.blocks.insert(outline.blocks.begin() + static_cast<std::ptrdiff_t>(at), row.begin(), row.end());
}

void change(Outline& outline, const RefreshHelpers& refresh)
{
    std::map<std::pair<int, int>, const std::string*> texts;
    for (const auto& block : outline.blocks)
        if (block.sheet == refresh.sheet)
            texts.emplace(std::pair(block.cell.row, block.cell.column), &block.text);
    for (auto& helper : outline.helpers)
    {
        if (helper.sheet != refresh.sheet)
            continue;
        const auto stands = texts.find({helper.row, helper.column});
        helper.text = stands == texts.end() ? std::string() : *stands->second;
    }
}

/// On a sheet all cells behind move; of the new ones a block is read of the header alone.
void insertOnSheet(Outline& outline, const InsertColumn& insert)
{
    std::optional<std::size_t> header;
    for (std::size_t i = 0; i < outline.blocks.size(); ++i)
    {
        auto& cell = outline.blocks[i].cell;
        if (cell.table != insert.table)
            continue;
        if (cell.row == insert.headerRow && cell.column == insert.like)
            header = i;
        if (cell.column >= insert.column)
            ++cell.column;
        else if (cell.columnSpan > 1 && cell.column + cell.columnSpan >= insert.column)
            ++cell.columnSpan;
    }
    if (!header)
        throw std::out_of_range("no such column");
    auto made = outline.blocks[*header];
    made.text = insert.header;
    made.boldBytes = made.bold ? made.text.size() : 0;
    made.cell.column = insert.column;
    const auto at = *header + (insert.column > insert.like ? 1 : 0);
    outline.blocks.insert(outline.blocks.begin() + static_cast<std::ptrdiff_t>(at), std::move(made));
    for (auto& helper : outline.helpers)
        helper.column += helper.sheet == insert.table && helper.column >= insert.column ? 1 : 0;
}

void change(Outline& outline, const InsertColumn& insert)
{
    const auto extent = requireTable(outline, insert.table);
    if (outline.blocks[extent.first].sheet >= 0)
        return insertOnSheet(outline, insert);
    // the new cells, each with the block it goes before
    std::vector<std::pair<std::size_t, Block>> cells;
    std::set<std::size_t> over;
    for (auto i = extent.first; i <= extent.last; ++i)
    {
        auto& cell = outline.blocks[i].cell;
        if (cell.table != insert.table)
            continue;
        // rows that are one cell over the whole width stay so
        if (cell.columnSpan > 1 && cell.column <= insert.like && insert.like < cell.column + cell.columnSpan)
        {
            ++cell.columnSpan;
            over.insert(i);
            continue;
        }
        if (cell.column == insert.like)
        {
            auto made = outline.blocks[i];
            made.text = cell.row == insert.headerRow ? insert.header : std::string();
            made.bold = made.bold && !made.text.empty();
            made.boldBytes = made.bold ? made.text.size() : 0;
            made.cell.column = insert.column;
            auto before = i;
            while (before <= extent.last && outline.blocks[before].cell.table == insert.table &&
                   outline.blocks[before].cell.row == cell.row && (outline.blocks[before].cell.column < insert.column))
                ++before;
            while (before > extent.first && outline.blocks[before - 1].cell.table == insert.table &&
                   outline.blocks[before - 1].cell.row == cell.row &&
                   outline.blocks[before - 1].cell.column >= insert.column)
                --before;
            cells.emplace_back(before, std::move(made));
        }
    }
    if (cells.empty())
        throw std::out_of_range("no such column");
    for (auto i = extent.first; i <= extent.last; ++i)
    {
        auto& cell = outline.blocks[i].cell;
        if (cell.table == insert.table && cell.column >= insert.column && over.count(i) == 0)
            ++cell.column;
    }
    std::stable_sort(cells.begin(), cells.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    for (auto& [before, block] : cells)
        outline.blocks.insert(outline.blocks.begin() + static_cast<std::ptrdiff_t>(before), std::move(block));
}

} // namespace

std::optional<TableExtent> extentOfTable(const Outline& outline, int table)
{
    std::optional<TableExtent> extent;
    for (std::size_t i = 0; table >= 0 && i < outline.blocks.size(); ++i)
        if (outline.blocks[i].cell.table == table)
        {
            if (!extent)
                extent = TableExtent{i, i};
            extent->last = i;
        }
    return extent;
}

Outline applied(Outline outline, const Plan& plan)
{
    for (const auto& one : plan.changes)
        std::visit([&outline](const auto& what) { change(outline, what); }, one);
    return outline;
}

} // namespace marshrut::edit
