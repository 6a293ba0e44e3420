// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "edit/manner.hpp"

#include "edit/applied.hpp"
#include "text/letters.hpp"

#include <algorithm>

namespace marshrut::edit
{

namespace
{

using outline::Block;
using outline::Outline;
using outline::Place;
using recognise::FoundElement;

constexpr std::size_t blankLength = 20;

/// What the label's text says of letters, number and what parts it from the value.
void readLabel(const Block& block, std::size_t begin, std::size_t end, Manner& manner)
{
    auto text = std::string_view(block.text).substr(begin, end - begin);
    manner.numbering = numberingOf(text);
    if (manner.numbering)
        text = text.substr(manner.numbering->length);
    const auto words = text::endOfWords(text);
    manner.separator = text.substr(words);
    manner.capitals = text::isCapitals(text.substr(0, words));
    manner.small = text::beginsSmall(text.substr(0, words));
    manner.bold = !block.bold && block.boldBytes > begin;
}

std::size_t lineEnd(const Block& block, std::size_t from)
{
    return std::min(block.text.find('\n', from), block.text.size());
}

Manner within(const Outline& outline, const FoundElement& found, Manner manner)
{
    manner.kind = Manner::Kind::within;
    manner.endByte = 0;
    const auto reach = [&](const std::optional<Place>& place) {
        if (place && place->block == manner.end)
            manner.endByte = std::max(manner.endByte, lineEnd(outline.blocks[manner.end], place->end));
    };
    reach(found.label);
    reach(found.value);
    for (const auto& more : found.more)
        reach(more);
    return manner;
}

} // namespace

std::size_t lastBlockOf(const Outline& outline, const FoundElement& found)
{
    std::size_t last = 0;
    const auto reach = [&](const Place& place) {
        last = std::max(last, place.block);
        const auto& cell = outline.blocks[place.block].cell;
        // a label in the text and its value in a table: the whole table is the value
        const bool value = found.label && outline.blocks[found.label->block].cell.table != cell.table;
        if (cell.table >= 0 && value)
            last = std::max(last, extentOfTable(outline, cell.table)->last);
    };
    if (found.label)
        reach(*found.label);
    if (found.value)
        reach(*found.value);
    for (const auto& more : found.more)
        reach(more);
    return last;
}

std::size_t firstBlockOf(const Outline& outline, const FoundElement& found)
{
    std::size_t first = outline.blocks.size();
    if (found.label)
        first = std::min(first, found.label->block);
    if (found.value)
        first = std::min(first, found.value->block);
    for (const auto& more : found.more)
        first = std::min(first, more.block);
    return first;
}

std::optional<Manner> mannerOf(const Outline& outline, const FoundElement& found)
{
    if (!found.label)
        return std::nullopt;
    Manner manner;
    manner.label = manner.value = found.label->block;
    const auto& label = outline.blocks[manner.label];
    const auto value = found.value.value_or(Place{found.label->block, found.label->end, found.label->end});
    manner.value = value.block;
    manner.end = lastBlockOf(outline, found);
    if (value.block == manner.label)
    {
        const bool empty = value.begin == value.end;
        const auto end = lineEnd(label, found.label->end);
        readLabel(label, found.label->begin, empty ? end : std::max(value.begin, found.label->end), manner);
        // nobody writes on in a heading
        if (empty && label.headingLevel > 0)
            manner.kind = Manner::Kind::below;
        const bool alone = found.label->begin <= label.text.find_first_not_of(" \t") &&
                           label.text.find('\n') == std::string::npos && label.cell.table < 0;
        const bool whole = manner.end == manner.label && lineEnd(label, value.end) == label.text.size();
        if (!alone || !whole)
            return manner.end == manner.label ? std::optional(within(outline, found, manner)) : std::nullopt;
        return manner;
    }
    readLabel(label, found.label->begin, lineEnd(label, found.label->end), manner);
    const auto& cell = label.cell;
    const auto& other = outline.blocks[value.block].cell;
    if (cell.table < 0)
    {
        manner.kind = Manner::Kind::below;
        return label.text.find('\n') == std::string::npos ? std::optional(manner) : std::nullopt;
    }
    if (other.table != cell.table)
        return std::nullopt;
    if (other.row >= cell.row && other.row < cell.row + cell.rowSpan && other.column > cell.column)
        manner.kind = Manner::Kind::row;
    else if (other.row > cell.row && other.column >= cell.column && other.column < cell.column + cell.columnSpan)
        manner.kind = Manner::Kind::column;
    else
        return std::nullopt;
    return manner;
}

Manner mannerOfLine(const Outline& outline, const Place& line)
{
    Manner manner;
    manner.kind = Manner::Kind::below;
    manner.label = manner.value = manner.end = line.block;
    readLabel(outline.blocks[line.block], line.begin, line.end, manner);
    return manner;
}

std::string labelText(const standard::Strings& strings, route::Element element)
{
    const std::string id(route::idOf(element));
    return strings.get((strings.has("label." + id) ? "label." : "element.") + id);
}

std::string inLetters(const Manner& manner, const std::string& text)
{
    if (manner.capitals)
        return text::capitals(text);
    return manner.small ? text::smallFirst(text) : text;
}

std::string blank()
{
    return std::string(blankLength, '_');
}

std::string firstText(const Situation& situation, route::Element element)
{
    const auto value = situation.values.find(element);
    return value == situation.values.end() ? blank() : value->second;
}

} // namespace marshrut::edit
