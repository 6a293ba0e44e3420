// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "edit/insert_title.hpp"

#include "edit/insert_element.hpp"
#include "edit/manner.hpp"

#include <algorithm>

namespace marshrut::edit
{

namespace
{

using outline::Place;
using recognise::State;
using route::Element;

std::string lineText(const Situation& situation, Element element)
{
    auto text = situation.strings.get("blank." + std::string(route::idOf(element)));
    const auto& teacher = situation.recognised[Element::infoTeacher];
    if (element == Element::titleTeacher && teacher.state == State::filled &&
        teacher.text.find('\n') == std::string::npos)
        text = labelText(situation.strings, element) + ": " + teacher.text;
    return text;
}

bool stands(const Situation& situation, Element element)
{
    const auto& found = situation.recognised[element];
    return found.state != State::missing && found.value &&
           (!situation.recognised.titleEnd || found.value->block < *situation.recognised.titleEnd);
}

/// The document's name is set large; other lines look like one another.
std::size_t likeOf(const Situation& situation, Element neighbour, std::size_t there)
{
    if (neighbour != Element::titleHeading)
        return there;
    const auto& outline = situation.outline;
    for (const auto other :
         {Element::titlePlace, Element::titleYear, Element::titleTeacher, Element::titleOrganisation})
        if (stands(situation, other))
        {
            const auto block = situation.recognised[other].value->block;
            if (outline.blocks[block].cell.table < 0 && !outline.blocks[block].inShape)
                return block;
        }
    return there;
}

Place lastPlaceOf(const recognise::FoundElement& found)
{
    auto last = *found.value;
    for (const auto& more : found.more)
        if (std::pair(more.block, more.end) > std::pair(last.block, last.end))
            last = more;
    return last;
}

/// In a cell or a shape one more line of its text.
SetText lineBeside(const std::string& text, const Place& place, bool behind, const std::string& line)
{
    auto at = behind ? std::min(text.find('\n', place.end), text.size()) : place.begin;
    if (!behind)
        while (at > 0 && text[at - 1] != '\n')
            --at;
    return {{place.block, at, at}, behind ? "\n" + line : line + "\n"};
}

} // namespace

Candidates waysToInsertOnTitle(const Situation& situation, Element element)
{
    Candidates ways;
    const auto line = lineText(situation, element);
    for (const auto& [neighbour, behind] : neighbours(situation.form, element))
    {
        if (!stands(situation, neighbour))
            continue;
        const auto& found = situation.recognised[neighbour];
        const auto place = behind ? lastPlaceOf(found) : *found.value;
        const auto& block = situation.outline.blocks[place.block];
        Candidate way;
        way.inserted.insert(element);
        if (block.cell.table >= 0 || block.inShape)
            way.plan.changes.emplace_back(lineBeside(block.text, place, behind, line));
        else
        {
            InsertParagraphs insert;
            insert.before = place.block;
            insert.behind = behind;
            insert.paragraphs.push_back({line, likeOf(situation, neighbour, place.block), 0, 0});
            way.plan.changes.emplace_back(std::move(insert));
        }
        ways.push_back(std::move(way));
    }
    return ways;
}

} // namespace marshrut::edit
