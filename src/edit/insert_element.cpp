// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "edit/insert_element.hpp"

#include "edit/applied.hpp"
#include "edit/insert_title.hpp"

#include <algorithm>
#include <iterator>
#include <set>

namespace marshrut::edit
{

namespace
{

using outline::Block;
using outline::Outline;
using outline::Place;
using recognise::State;
using route::Element;

constexpr std::string_view colon = ": ";

/// An element's manner; a table of courses is none: its header names its columns.
std::optional<Manner> mannerOf(const Situation& situation, Element element)
{
    const auto& found = situation.recognised[element];
    if (found.state == State::missing)
        return std::nullopt;
    auto manner = edit::mannerOf(situation.outline, found);
    if (manner && element == Element::infoCourses && manner->kind == Manner::Kind::column)
        return std::nullopt;
    return manner;
}

std::string separatorBefore(const Manner& manner)
{
    auto text = manner.separator;
    const bool dots = text.find_first_not_of(" \t.:") == std::string::npos;
    if (text.find_first_not_of(" \t") == std::string::npos && text.find('\t') == std::string::npos)
        return std::string(colon);
    if (dots && text.back() != ' ' && text.back() != '\t')
        text += ' ';
    return text;
}

std::string lineOf(const Situation& situation, Element element, const Manner& manner)
{
    return inLetters(manner, labelText(situation.strings, element)) + separatorBefore(manner) +
           firstText(situation, element);
}

/// A paragraph or two behind a neighbour, or before it.
Candidate asParagraphs(const Situation& situation, Element element, const Manner& manner, bool behind)
{
    const auto& outline = situation.outline;
    Candidate way;
    InsertParagraphs insert;
    insert.behind = behind;
    insert.before = behind ? manner.end : manner.label;
    insert.paragraphs = paragraphsOf(situation, element, manner);
    const auto& like = outline.blocks[manner.label];
    if (manner.numbering)
    {
        auto number = *manner.numbering;
        if (behind)
            number = number.next();
        auto& label = insert.paragraphs.front();
        label.text = number.text() + label.text;
        label.boldBytes += label.boldBytes > 0 ? number.text().size() : 0;
        for (auto& change : renumbered(outline, number, behind ? manner.end + 1 : manner.label, like))
            way.plan.changes.emplace_back(std::move(change));
    }
    way.plan.changes.emplace_back(std::move(insert));
    way.inserted.insert(element);
    return way;
}

std::vector<std::size_t> rowBlocks(const Outline& outline, int table, int row)
{
    std::vector<std::size_t> blocks;
    for (std::size_t i = 0; i < outline.blocks.size(); ++i)
        if (outline.blocks[i].cell.table == table && outline.blocks[i].cell.row == row)
            blocks.push_back(i);
    return blocks;
}

int lastRowOf(const Outline& outline, const recognise::FoundElement& found, int table)
{
    int last = 0;
    const auto reach = [&](const Place& place) {
        const auto& cell = outline.blocks[place.block].cell;
        if (cell.table == table)
            last = std::max(last, cell.row + cell.rowSpan - 1);
    };
    reach(*found.label);
    if (found.value)
        reach(*found.value);
    for (const auto& more : found.more)
        reach(more);
    return last;
}

bool isNumberCell(const Block& block)
{
    return !block.text.empty() && block.text.find_first_not_of("0123456789.) ") == std::string::npos &&
           numberingOf(block.text + ".").has_value();
}

/// Whether a cell goes on below the place of a new row, and takes that row in.
bool reachesOver(const outline::Cell& cell, int row)
{
    return cell.row < row && cell.row + cell.rowSpan > row;
}

bool isSheet(const Outline& outline)
{
    return !outline.blocks.empty() && outline.blocks.front().sheet >= 0;
}

/// On a sheet: whether from a row on, as far as rows follow each other in a table's columns, nothing stands beside them that
/// a new row would tear apart.
bool standsAlone(const Outline& outline, int sheet, std::pair<int, int> columns, int row)
{
    std::set<int> within;
    std::set<int> beside;
    for (const auto& block : outline.blocks)
        if (block.sheet == sheet)
            (block.cell.column >= columns.first && block.cell.column <= columns.second ? within : beside)
                .insert(block.cell.row);
    if (beside.count(row) != 0)
        return false;
    while (within.count(row) != 0)
        if (beside.count(row++) != 0)
            return false;
    return true;
}

/// The same row for a sheet: with a cell for each of the table's columns.
std::optional<InsertRow> onSheet(const Outline& outline, InsertRow insert, const std::vector<std::size_t>& row)
{
    const auto [first, last] = std::minmax_element(row.begin(), row.end(), [&](std::size_t one, std::size_t other) {
        return outline.blocks[one].cell.column < outline.blocks[other].cell.column;
    });
    insert.column = outline.blocks[*first].cell.column;
    const auto& end = outline.blocks[*last].cell;
    std::vector<std::string> cells(static_cast<std::size_t>(end.column + end.columnSpan - insert.column));
    for (std::size_t i = 0; i < row.size(); ++i)
        cells.at(static_cast<std::size_t>(outline.blocks[row[i]].cell.column - insert.column)) = insert.cells[i];
    insert.cells = std::move(cells);
    if (!standsAlone(outline, insert.table, {insert.column, end.column + end.columnSpan - 1}, insert.row))
        return std::nullopt;
    return insert;
}

/// A row like a neighbour's; numbers typed in a cell of their own go on.
std::optional<Candidate> asRow(const Situation& situation, Element element, Element neighbour, const Manner& manner,
                               bool behind)
{
    const auto& outline = situation.outline;
    const auto& cell = outline.blocks[manner.label].cell;
    if (cell.fixed)
        return std::nullopt;
    InsertRow insert;
    insert.table = cell.table;
    insert.like = cell.row;
    insert.row = behind ? lastRowOf(outline, situation.recognised[neighbour], cell.table) + 1 : cell.row;
    auto row = rowBlocks(outline, cell.table, cell.row);
    const bool opensGroup = std::any_of(
        row.begin(), row.end(), [&](std::size_t block) { return outline.blocks[block].cell.rowSpan > cell.rowSpan; });
    const bool sheet = isSheet(outline);
    // what stands behind the value may be another table
    if (sheet)
        std::erase_if(row, [&](std::size_t block) {
            return outline.blocks[block].cell.column > outline.blocks[manner.value].cell.column;
        });
    if (opensGroup)
    {
        if (sheet)
            return std::nullopt;
        // the cell beside a group of rows takes the new one in; above the group it cannot begin
        if (!behind)
            return std::nullopt;
        std::erase_if(row, [&](std::size_t block) { return reachesOver(outline.blocks[block].cell, insert.row); });
        insert.like = insert.row;
        if (rowBlocks(outline, cell.table, insert.like).size() != row.size())
            return std::nullopt;
    }
    std::vector<SetText> numbers;
    std::size_t labelAt = 0;
    for (const auto block : row)
    {
        const auto& text = outline.blocks[block].text;
        if (block == manner.label)
        {
            labelAt = insert.cells.size();
            auto label = inLetters(manner, labelText(situation.strings, element)) + manner.separator;
            if (manner.numbering)
            {
                const auto number = behind ? manner.numbering->next() : *manner.numbering;
                label = number.text() + label;
                numbers = renumbered(outline, number, behind ? manner.end + 1 : manner.label, outline.blocks[block]);
            }
            insert.cells.push_back(std::move(label));
        }
        else if (block < manner.label && isNumberCell(outline.blocks[block]))
        {
            const bool dot = text.find_first_of(".)") != std::string::npos;
            auto number = *numberingOf(dot ? text : text + ".");
            if (!dot)
                number.after.clear();
            number = behind ? number.next() : number;
            insert.cells.push_back(number.text());
            // the same cells of the rows below
            auto expected = number.number;
            for (std::size_t i = behind ? manner.end + 1 : block; i < outline.blocks.size(); ++i)
            {
                const auto& below = outline.blocks[i];
                if (below.cell.table != cell.table || below.cell.column != outline.blocks[block].cell.column ||
                    !isNumberCell(below))
                    continue;
                const auto own = numberingOf(dot ? below.text : below.text + ".");
                if (!own || own->number != expected++)
                    break;
                auto next = own->next();
                if (!dot)
                    next.after.clear();
                numbers.push_back({outline::wholeOf(outline, i), next.text()});
            }
            std::reverse(numbers.begin(), numbers.end());
        }
        else
        {
            const auto value = situation.values.find(element);
            const bool first = insert.cells.size() == labelAt + 1;
            insert.cells.push_back(first && value != situation.values.end() ? value->second : std::string());
        }
    }
    const auto made = sheet ? onSheet(outline, std::move(insert), row) : std::optional(std::move(insert));
    if (!made)
        return std::nullopt;
    Candidate way;
    way.plan.changes.assign(numbers.begin(), numbers.end());
    way.plan.changes.emplace_back(*made);
    way.inserted.insert(element);
    return way;
}

/// A column beside a neighbour's in a table whose header holds the labels.
std::optional<Candidate> asColumn(const Situation& situation, Element element, const Manner& manner, bool behind)
{
    const auto& outline = situation.outline;
    const auto& cell = outline.blocks[manner.label].cell;
    if (cell.fixed || cell.columnSpan > 1)
        return std::nullopt;
    Candidate way;
    InsertColumn insert;
    insert.table = cell.table;
    insert.like = cell.column;
    insert.column = cell.column + (behind ? 1 : 0);
    insert.headerRow = cell.row;
    insert.header = inLetters(manner, labelText(situation.strings, element)) + manner.separator;
    way.plan.changes.emplace_back(std::move(insert));
    way.inserted.insert(element);
    return way;
}

/// One more line of a paragraph or a cell.
Candidate asLine(const Situation& situation, Element element, Element neighbour, const Manner& manner, bool behind)
{
    const auto& block = situation.outline.blocks[manner.label];
    auto line = lineOf(situation, element, manner);
    std::size_t at = manner.endByte;
    if (!behind)
    {
        const auto start = situation.recognised[neighbour].label;
        at = start ? start->begin : 0;
        const auto lineStart = block.text.rfind('\n', at > 0 ? at - 1 : 0);
        at = at == 0 || lineStart == std::string::npos ? 0 : lineStart + 1;
    }
    const auto text = behind ? "\n" + line : line + "\n";
    Candidate way;
    way.plan.changes.emplace_back(SetText{{manner.label, at, at}, text});
    way.inserted.insert(element);
    return way;
}

std::optional<Candidate> beside(const Situation& situation, Element element, Element neighbour, const Manner& manner,
                                bool behind)
{
    switch (manner.kind)
    {
    case Manner::Kind::line:
    case Manner::Kind::below:
        return asParagraphs(situation, element, manner, behind);
    case Manner::Kind::row:
        return asRow(situation, element, neighbour, manner, behind);
    case Manner::Kind::column:
        return asColumn(situation, element, manner, behind);
    case Manner::Kind::within:
        return asLine(situation, element, neighbour, manner, behind);
    }
    return std::nullopt;
}

} // namespace

std::optional<std::size_t> runningText(const Outline& outline)
{
    std::optional<std::size_t> best;
    std::size_t length = 0;
    for (std::size_t i = 0; i < outline.blocks.size(); ++i)
    {
        const auto& block = outline.blocks[i];
        if (block.cell.table < 0 && block.frame < 0 && block.headingLevel == 0 && block.listLabel.empty() &&
            block.boldBytes == 0 && !block.centred && block.text.size() > length)
        {
            best = i;
            length = block.text.size();
        }
    }
    return best;
}

Candidate plainLine(const Situation& situation, Element element, std::size_t where)
{
    const auto& outline = situation.outline;
    NewParagraph paragraph;
    paragraph.text = labelText(situation.strings, element) + std::string(colon);
    paragraph.boldBytes = paragraph.text.size();
    paragraph.text += firstText(situation, element);
    paragraph.like = runningText(outline);
    Candidate way;
    InsertParagraphs insert;
    insert.behind = true;
    insert.before = where;
    insert.paragraphs.push_back(paragraph);
    way.plan.changes.emplace_back(std::move(insert));
    way.inserted.insert(element);
    return way;
}

std::vector<std::pair<Element, bool>> neighbours(const standard::Form& form, Element element)
{
    std::vector<std::pair<Element, bool>> found;
    std::vector<Element> behind;
    bool seen = false;
    for (const auto& row : form.elements)
        if (row.element == element)
            seen = true;
        else if (route::sectionOf(row.element) == route::sectionOf(element))
        {
            if (seen)
                behind.push_back(row.element);
            else
                found.insert(found.begin(), {row.element, true});
        }
    for (const auto each : behind)
        found.emplace_back(each, false);
    return found;
}

std::vector<NewParagraph> paragraphsOf(const Situation& situation, Element element, const Manner& manner)
{
    const auto& outline = situation.outline;
    const auto& like = outline.blocks[manner.label];
    NewParagraph label;
    label.like = manner.label;
    if (manner.kind != Manner::Kind::below)
    {
        label.text = lineOf(situation, element, manner);
        label.boldBytes = manner.bold ? label.text.size() - firstText(situation, element).size() : 0;
        return {label};
    }
    label.text = inLetters(manner, labelText(situation.strings, element)) + manner.separator;
    label.boldBytes = manner.bold ? label.text.size() : 0;
    NewParagraph value;
    value.text = firstText(situation, element);
    const auto& below = outline.blocks[manner.value];
    const bool plain = below.headingLevel == 0 && below.listLabel.empty() && below.cell.table < 0 &&
                       manner.value != manner.label && below.frame == like.frame;
    value.like = plain ? std::optional(manner.value) : runningText(outline);
    return {label, value};
}

Candidates waysToInsert(const Situation& situation, Element element)
{
    const auto section = route::sectionOf(element);
    Candidates ways;
    const auto others = neighbours(situation.form, element);
    const bool sheet = isSheet(situation.outline);
    // lines of a title sheet stand bare, and a sheet of cells takes no lines; a table of labels and values goes on as it is
    if (sheet || section == route::Section::title)
        for (const auto& [neighbour, behind] : others)
            if (const auto manner = mannerOf(situation, neighbour); manner && manner->kind == Manner::Kind::row)
                if (auto way = beside(situation, element, neighbour, *manner, behind))
                    ways.push_back(std::move(*way));
    if (sheet)
        return ways;
    if (section == route::Section::title)
    {
        auto bare = waysToInsertOnTitle(situation, element);
        std::move(bare.begin(), bare.end(), std::back_inserter(ways));
        return ways;
    }
    for (const auto& [neighbour, behind] : others)
        if (const auto manner = mannerOf(situation, neighbour))
            if (auto way = beside(situation, element, neighbour, *manner, behind))
                ways.push_back(std::move(*way));
    for (const auto& [neighbour, behind] : others)
        if (const auto& found = situation.recognised[neighbour]; found.state != State::missing)
            ways.push_back(plainLine(situation, element, lastBlockOf(situation.outline, found)));
    if (const auto& heading = situation.recognised.headings[static_cast<std::size_t>(section)])
        ways.push_back(plainLine(situation, element, heading->block));
    return ways;
}

} // namespace marshrut::edit
