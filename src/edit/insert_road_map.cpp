// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "edit/insert_road_map.hpp"

#include "edit/compose_road_map.hpp"
#include "edit/section_extent.hpp"

#include <algorithm>

namespace marshrut::edit
{

namespace
{

using outline::Block;
using route::Section;

Block cellOf(int table, int row, int column, const route::Value& value)
{
    Block block;
    if (const auto* text = std::get_if<std::string>(&value))
        block.text = *text;
    block.cell.table = table;
    block.cell.row = row;
    block.cell.column = column;
    return block;
}

void makeBold(Block& block)
{
    block.bold = !block.text.empty();
    block.boldBytes = block.text.size();
}

/// Title and table, as they are read from a document.
std::vector<Block> blocksOf(const RoadMapLayout& layout, int table)
{
    std::vector<Block> blocks(1);
    blocks.front().text = layout.title;
    blocks.front().headingLevel = 1;
    blocks.front().pageBreakBefore = true;
    const auto columns = static_cast<int>(layout.columns.size());
    for (int column = 0; column < columns; ++column)
    {
        blocks.push_back(cellOf(table, 0, column, layout.columns[static_cast<std::size_t>(column)].header));
        makeBold(blocks.back());
    }
    int number = 0;
    for (const auto& row : layout.rows)
    {
        ++number;
        for (int column = 0; column < (row.group ? 1 : columns); ++column)
            blocks.push_back(cellOf(table, number, column, row.cells[static_cast<std::size_t>(column)]));
        if (row.group)
        {
            blocks.back().cell.columnSpan = columns;
            makeBold(blocks.back());
        }
    }
    return blocks;
}

} // namespace

std::vector<RoadMapPlace> placesForRoadMap(const Situation& situation)
{
    const auto& blocks = situation.outline.blocks;
    const auto inBody = [&](std::size_t block) { return blocks[block].cell.table < 0 && blocks[block].frame < 0; };
    std::vector<RoadMapPlace> behind;
    std::size_t from = 0;
    for (auto i = static_cast<std::size_t>(Section::roadmap); i-- > 0;)
        if (const auto previous = extentOf(situation, static_cast<Section>(i)))
        {
            // behind a table stands a paragraph
            auto block = endOf(situation, static_cast<Section>(i), *previous);
            from = std::max(from, block + 1);
            while (block + 1 < blocks.size() && !inBody(block))
                ++block;
            if (inBody(block))
                behind.push_back({block, true});
        }
    std::vector<RoadMapPlace> places;
    for (auto i = static_cast<std::size_t>(Section::roadmap) + 1; i < route::sectionCount; ++i)
        if (const auto next = extentOf(situation, static_cast<Section>(i)); next && inBody(next->first))
            places.push_back({startOf(situation, *next, from), false});
    places.insert(places.end(), behind.begin(), behind.end());
    for (auto block = blocks.size(); !places.empty() && block-- > 0;)
        if (inBody(block))
        {
            places.push_back({block, true});
            break;
        }
    return places;
}

route::RoadMap emptyRoadMap(const standard::Form& form, const standard::Strings& strings)
{
    NewRoadMap wanted;
    wanted.emptyRows = 1;
    return compose(wanted, form, strings);
}

outline::Outline withRoadMap(const Situation& situation, const RoadMapPlace& place, const RoadMapLayout& layout)
{
    auto after = situation.outline;
    auto at = place.block;
    if (place.behind)
        // what is anchored at a paragraph is read behind it
        for (++at; at < after.blocks.size() && after.blocks[at].frame >= 0;)
            ++at;
    int table = 0;
    for (std::size_t i = 0; i < at; ++i)
        table = std::max(table, after.blocks[i].cell.table + 1);
    for (auto& block : after.blocks)
        if (block.cell.table >= table)
            ++block.cell.table;
    if (at < after.blocks.size())
        after.blocks[at].pageBreakBefore = true; // the road map has pages of its own
    const auto blocks = blocksOf(layout, table);
    after.blocks.insert(after.blocks.begin() + static_cast<std::ptrdiff_t>(at), blocks.begin(), blocks.end());
    return after;
}

} // namespace marshrut::edit
