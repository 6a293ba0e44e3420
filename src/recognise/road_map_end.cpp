// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "recognise/road_map_end.hpp"

#include "recognise/names.hpp"
#include "recognise/road_map_words.hpp"
#include "recognise/words.hpp"
#include "text/fold.hpp"

namespace marshrut::recognise
{

std::vector<std::size_t> filledCells(const outline::Outline& outline, const std::vector<std::size_t>& row,
                                     std::pair<int, int> columns)
{
    std::vector<std::size_t> filled;
    for (const auto block : row)
    {
        const auto& source = outline.blocks[block];
        if (source.cell.column >= columns.first && source.cell.column <= columns.second &&
            !trimmed(source.text).empty())
            filled.push_back(block);
    }
    return filled;
}

bool isSignature(std::string_view text, const standard::Lexicon& lexicon)
{
    constexpr std::size_t longest = 200; // bytes
    if (text.size() > longest)
        return false;
    const auto words = text::words(text, 1);
    if (words.empty() || !(lexicon.stamps.hasForm(words.front().form) || lexicon.roles.hasForm(words.front().form)))
        return false;
    return text.find("__") != std::string_view::npos || findPerson(text, lexicon);
}

bool endsTable(const outline::Outline& outline, const Grid& grid, GridRow row, const std::vector<std::size_t>& filled,
               std::pair<int, int> columns, bool behindGap, const standard::Lexicon& lexicon)
{
    if (filled.size() != 1)
        return false;
    const auto& block = outline.blocks[filled.front()];
    if (isPlainNumber(block.text) || firstStem(block.text, lexicon.outcome))
        return false;
    if (isSignature(trimmed(block.text), lexicon))
        return true;
    const auto next = std::next(row);
    const bool heads = next != grid.rows.end() && next->first == row->first + 1 &&
                       filledCells(outline, next->second, columns).size() > 1;
    return block.sheet >= 0 && behindGap && !heads;
}

} // namespace marshrut::recognise
