// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "edit/section_extent.hpp"

#include "edit/applied.hpp"
#include "edit/manner.hpp"

#include <algorithm>

namespace marshrut::edit
{

using recognise::State;
using route::Section;

namespace
{

constexpr std::size_t titleLines = 3; ///< above a road map's table its title may stand

class Extent
{
public:
    Extent(const Situation& situation, Section section) : situation_(situation), section_(section) {}

    void add(std::size_t first, std::size_t last)
    {
        if (!standsWhereSectionsDo(situation_, section_, first))
            return;
        if (!extent_)
            extent_ = SectionExtent{first, last};
        extent_->first = std::min(extent_->first, first);
        extent_->last = std::max(extent_->last, last);
    }
    void addTable(std::size_t block)
    {
        if (const auto table = extentOfTable(situation_.outline, situation_.outline.blocks[block].cell.table))
            add(table->first, table->last);
        else
            add(block, block);
    }
    [[nodiscard]] const std::optional<SectionExtent>& get() const { return extent_; }

private:
    const Situation& situation_;
    Section section_;
    std::optional<SectionExtent> extent_;
};

void addRoadMaps(const Situation& situation, Extent& extent)
{
    const auto& blocks = situation.outline.blocks;
    for (const auto& roadMap : situation.recognised.roadMaps)
    {
        if (roadMap.place)
        {
            extent.addTable(roadMap.place->block);
            // the title above it
            for (std::size_t back = 1; back <= titleLines && back <= roadMap.place->block; ++back)
            {
                const auto i = roadMap.place->block - back;
                if (blocks[i].cell.table >= 0)
                    break;
                if (!roadMap.title.empty() && blocks[i].text.find(roadMap.title) != std::string::npos)
                    extent.add(i, i);
            }
        }
        for (const auto& activity : roadMap.activities)
            for (const auto& [element, cell] : activity.cells)
                extent.addTable(cell.place.block);
    }
}

bool isAsHigh(const outline::Block& block, int level)
{
    return block.headingLevel > 0 && block.headingLevel <= level;
}

} // namespace

bool standsWhereSectionsDo(const Situation& situation, Section section, std::size_t block)
{
    const auto& end = situation.recognised.titleEnd;
    return section == Section::title ? !end || block < *end : !end || block >= *end;
}

std::optional<SectionExtent> extentOf(const Situation& situation, Section section)
{
    Extent extent(situation, section);
    if (const auto& heading = situation.recognised.headings[static_cast<std::size_t>(section)])
        extent.add(heading->block, heading->block);
    for (const auto& row : route::elements())
    {
        const auto& found = situation.recognised[row.element];
        if (row.section == section && found.state != State::missing && (found.label || found.value))
            extent.add(firstBlockOf(situation.outline, found), lastBlockOf(situation.outline, found));
    }
    if (section == Section::roadmap)
        addRoadMaps(situation, extent);
    return extent.get();
}

std::size_t endOf(const Situation& situation, Section section, const SectionExtent& extent)
{
    const auto& recognised = situation.recognised;
    const auto& blocks = situation.outline.blocks;
    if (section == Section::title)
        return recognised.titleEnd ? *recognised.titleEnd - 1 : extent.last;
    const auto& heading = recognised.headings[static_cast<std::size_t>(section)];
    const int level = heading ? blocks[heading->block].headingLevel : 0;
    auto last = extent.last;
    for (auto i = last + 1; level > 0 && i < blocks.size() && !isAsHigh(blocks[i], level); ++i)
        if (blocks[i].frame == blocks[heading->block].frame)
            last = i;
    return last;
}

std::size_t startOf(const Situation& situation, const SectionExtent& extent, std::size_t from)
{
    const auto& blocks = situation.outline.blocks;
    auto first = extent.first;
    while (first > from && blocks[first - 1].headingLevel > 0 && blocks[first - 1].frame == blocks[first].frame)
        --first;
    return first;
}

} // namespace marshrut::edit
