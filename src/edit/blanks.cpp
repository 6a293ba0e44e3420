// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "edit/blanks.hpp"

#include "edit/manner.hpp"
#include "recognise/blank.hpp"

#include <algorithm>

namespace marshrut::edit
{

namespace
{

using outline::Place;
using route::Element;

bool standsBlank(const Situation& situation, const Place& place)
{
    const auto& text = situation.outline.blocks[place.block].text;
    const auto value = std::string_view(text).substr(place.begin, place.end - place.begin);
    // a full stop alone ends the label
    return !value.empty() && value != "." && recognise::blankness(value, situation.lexicon) != recognise::Blank::no;
}

std::vector<Place> blanksOf(const Situation& situation, Element element)
{
    std::vector<Place> places;
    const auto add = [&](const Place& place) {
        if (standsBlank(situation, place))
            places.push_back(place);
    };
    const auto& found = situation.recognised[element];
    if (route::sectionOf(element) == route::Section::roadmap)
    {
        for (const auto& roadMap : situation.recognised.roadMaps)
            for (const auto& activity : roadMap.activities)
                if (const auto cell = activity.cells.find(element);
                    cell != activity.cells.end() && cell->second.text.empty())
                    add(cell->second.place);
    }
    else if (found.value)
    {
        add(*found.value);
        for (const auto& more : found.more)
            add(more);
    }
    std::sort(places.begin(), places.end(),
              [](const Place& a, const Place& b) { return std::pair(a.block, a.begin) > std::pair(b.block, b.begin); });
    places.erase(std::unique(places.begin(), places.end(),
                             [](const Place& a, const Place& b) { return a.block == b.block && a.begin == b.begin; }),
                 places.end());
    return places;
}

Candidate cleared(const Situation& situation, const std::vector<Place>& places, const std::string& text)
{
    Candidate way;
    for (const auto& place : places)
    {
        const auto& block = situation.outline.blocks[place.block].text;
        const bool glued = text.empty() && place.begin > 0 && block[place.begin - 1] != ' ' &&
                           block[place.begin - 1] != '\t' && block[place.begin - 1] != '\n';
        const auto made = glued ? " " : text;
        // the first one, where the teacher begins to write: behind the label's space, or with the new blank selected
        const auto line = std::min(made.find('_'), made.size());
        const auto begin = glued ? made.size() : line;
        const auto end = std::max(begin, std::min(made.find_last_of('_') + 1, made.size()));
        way.plan.cursor = Place{place.block, place.begin + begin, place.begin + end};
        way.plan.changes.emplace_back(SetText{place, made});
    }
    return way;
}

} // namespace

Candidates waysToClear(const Situation& situation, Element element, bool hint)
{
    Candidates ways;
    const auto places = blanksOf(situation, element);
    if (!places.empty())
    {
        ways.push_back(cleared(situation, places, {}));
        const auto named = "blank." + std::string(route::idOf(element));
        if (hint)
            ways.push_back(cleared(situation, places, blank()));
        // a line that only its hint told from others
        if (hint && situation.strings.has(named))
        {
            const auto& first = places.back();
            const bool whole = first.begin == 0 && first.end == situation.outline.blocks[first.block].text.size();
            ways.insert(whole && !situation.recognised[element].label ? std::prev(ways.end()) : ways.end(),
                        cleared(situation, places, situation.strings.get(named)));
        }
    }
    if (!hint)
        ways.emplace_back();
    for (auto& way : ways)
        way.inserted.insert(element);
    return ways;
}

} // namespace marshrut::edit
