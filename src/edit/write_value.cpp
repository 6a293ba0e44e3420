// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "edit/write_value.hpp"

#include "edit/applied.hpp"
#include "edit/insert_element.hpp"
#include "edit/insert_section.hpp"
#include "edit/section_extent.hpp"
#include "edit/title_sheet.hpp"
#include "recognise/recognise.hpp"
#include "text/fold.hpp"

#include <boost/algorithm/string/classification.hpp>
#include <boost/algorithm/string/split.hpp>

#include <algorithm>

namespace marshrut::edit
{

namespace
{

using recognise::State;
using route::Element;

/// Whether a value stands in paragraphs of its own, each a point of a list.
bool isList(const Situation& situation, const recognise::FoundElement& found)
{
    const auto whole = [&](const outline::Place& place) {
        const auto& block = situation.outline.blocks[place.block];
        return !block.listLabel.empty() && place.begin == 0 && place.end == block.text.size() && block.cell.table < 0;
    };
    return whole(*found.value) && std::all_of(found.more.begin(), found.more.end(), whole);
}

/// A line for each point; where there are more, points like the last one behind it.
Plan overList(const recognise::FoundElement& found, const std::vector<std::string>& lines)
{
    std::vector<outline::Place> points{*found.value};
    points.insert(points.end(), found.more.begin(), found.more.end());
    Plan plan;
    for (std::size_t point = points.size(); point-- > 0;)
        plan.changes.emplace_back(SetText{points[point], point < lines.size() ? lines[point] : std::string()});
    if (lines.size() <= points.size())
        return plan;
    // after the texts are set: what is inserted at the end of a stretch would belong to it
    InsertParagraphs insert;
    insert.before = points.back().block;
    insert.behind = true;
    for (std::size_t line = points.size(); line < lines.size(); ++line)
    {
        NewParagraph paragraph;
        paragraph.text = lines[line];
        paragraph.like = points.back().block;
        insert.paragraphs.push_back(std::move(paragraph));
    }
    plan.changes.emplace_back(std::move(insert));
    return plan;
}

std::vector<Plan> waysToWrite(const Situation& situation, Element element, const std::string& value)
{
    std::vector<Plan> plans;
    const auto& found = situation.recognised[element];
    if (found.state != State::missing && found.value)
    {
        std::vector<std::string> lines;
        boost::split(lines, value, boost::is_any_of("\n"));
        if (isList(situation, found))
            plans.push_back(overList(found, lines));
        plans.push_back(planValues(situation.outline, situation.recognised, {{element, value}}));
        return plans;
    }
    const auto section = route::sectionOf(element);
    auto ways = extentOf(situation, section)
                    ? waysToInsert(situation, element)
                    : waysToInsertSection(situation, section, elementsOf(situation.form, section, route::Stage::plan));
    for (auto& way : ways)
        plans.push_back(std::move(way.plan));
    return plans;
}

} // namespace

std::optional<Plan> planValue(const Situation& situation, Element element)
{
    const auto given = situation.values.find(element);
    if (given == situation.values.end())
        return Plan();
    const std::string value = text::normalise(given->second);
    const std::string wanted = text::fold(value);
    if (text::fold(situation.recognised[element].text) == wanted &&
        situation.recognised[element].state == State::filled)
        return Plan();
    auto with = situation;
    with.values[element] = value;
    for (auto& plan : waysToWrite(with, element, value))
    {
        const auto after = recognise::recognise(applied(situation.outline, plan), situation.lexicon);
        if (text::fold(after[element].text) == wanted)
            return std::move(plan);
    }
    return std::nullopt;
}

} // namespace marshrut::edit
