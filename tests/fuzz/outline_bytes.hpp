// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "outline/outline.hpp"
#include "recognise/recognise.hpp"

#include <cstdio>
#include <cstdlib>
#include <optional>
#include <string_view>

namespace marshrut::fuzz
{

/// Any bytes as a document: each block begins with two bytes that tell its looks and its place in a table; a byte 0x1E
/// ends its text. Broken UTF-8 is part of the game.
[[nodiscard]] inline outline::Outline outlineOf(std::string_view bytes)
{
    constexpr char endOfBlock = 0x1E;
    outline::Outline outline;
    int table = -1;
    int row = 0;
    while (bytes.size() >= 2)
    {
        const auto looks = static_cast<unsigned char>(bytes[0]);
        const auto place = static_cast<unsigned char>(bytes[1]);
        bytes.remove_prefix(2);
        const auto end = bytes.find(endOfBlock);
        outline::Block block;
        block.text = bytes.substr(0, end);
        bytes.remove_prefix(end == std::string_view::npos ? bytes.size() : end + 1);
        block.bold = (looks & 1U) != 0;
        block.boldBytes = block.bold ? block.text.size() : block.text.size() * ((looks >> 1U) & 3U) / 4;
        block.centred = (looks & 8U) != 0;
        block.headingLevel = static_cast<int>((looks >> 4U) & 3U);
        block.listLabel = (looks & 64U) != 0 ? "1." : "";
        block.pageBreakBefore = (looks & 128U) != 0;
        // the low bits: outside a table, the next cell, a new row, a new table; the others: column and spans
        const unsigned step = place & 3U;
        if (step != 0)
        {
            table += step == 3 || table < 0 ? 1 : 0;
            row = step == 3 ? 0 : row + (step == 2 ? 1 : 0);
            block.cell = {table, row, static_cast<int>((place >> 2U) & 7U), 1 + static_cast<int>((place >> 5U) & 1U),
                          1 + static_cast<int>((place >> 6U) & 3U)};
            block.sheet = table % 4 == 3 ? table : -1;
        }
        outline.blocks.push_back(std::move(block));
    }
    return outline;
}

/// What of a recognised document cannot be: a place outside of it, a value that stands nowhere; null where all is right.
[[nodiscard]] inline const char* faultIn(const recognise::Recognised& found, const outline::Outline& outline)
{
    bool inside = true;
    const auto check = [&](const std::optional<outline::Place>& place) {
        inside = inside && (!place || (place->block < outline.blocks.size() && place->begin <= place->end &&
                                       place->end <= outline.blocks[place->block].text.size()));
    };
    bool placed = true;
    for (const auto& element : found.elements)
    {
        check(element.label);
        check(element.value);
        for (const auto& place : element.more)
            check(place);
        placed = placed && (element.state != recognise::State::filled || element.value);
    }
    for (const auto& heading : found.headings)
        check(heading);
    for (const auto& roadMap : found.roadMaps)
        for (const auto& activity : roadMap.activities)
            for (const auto& [element, cell] : activity.cells)
                check(cell.place);
    for (const auto& outcome : found.outcomes)
        check(outcome.place);
    return !inside ? "a place lies outside the document" : !placed ? "a value stands nowhere" : nullptr;
}

/// Recognises a document and ends the program where what was found cannot be.
inline void recogniseOutline(const outline::Outline& outline, const standard::Lexicon& lexicon)
{
    if (const char* fault = faultIn(recognise::recognise(outline, lexicon), outline))
    {
        std::fprintf(stderr, "%s\n", fault);
        std::abort();
    }
}

} // namespace marshrut::fuzz
