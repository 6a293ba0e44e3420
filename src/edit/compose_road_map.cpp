// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "edit/compose_road_map.hpp"

#include "edit/road_map_layout.hpp"

#include <boost/lexical_cast/try_lexical_convert.hpp>

#include <algorithm>

namespace marshrut::edit
{

namespace
{

using route::Date;
using route::Element;
using Text = std::string;

std::vector<Element> columnsOf(const NewRoadMap& wanted, const standard::Form& form)
{
    std::vector<Element> columns;
    for (const auto column : form.columns)
        if (column == Element::roadmapActivity || wanted.leaveOut.count(column) == 0)
            columns.push_back(column);
    return columns;
}

/// The year in which the period has that month first.
int yearOf(int month, const route::Period& period)
{
    return period.from.year + (month < period.from.month ? 1 : 0);
}

Text monthOf(int month, int year, const standard::Strings& strings)
{
    return strings.format("month.year",
                          {{"month", strings.get("month." + std::to_string(month))}, {"year", std::to_string(year)}});
}

/// «октябрь»; «октябрь 2026» where the period has more than one October.
Text monthText(int month, const route::Period& period, const standard::Strings& strings)
{
    if (!period.known() || Date{yearOf(month, period) + 1, month, 1} > period.to)
        return strings.get("month." + std::to_string(month));
    return monthOf(month, yearOf(month, period), strings);
}

int numberIn(const Text& text)
{
    int number = 1;
    boost::conversion::try_lexical_convert(text, number);
    return number;
}

/// «10», «24.10» or «+9» (standard::ExampleRow) in that period.
Text timeText(const Text& time, const route::Period& period, const standard::Strings& strings)
{
    if (const auto dot = time.find('.'); dot != Text::npos)
    {
        const int month = numberIn(time.substr(dot + 1));
        return route::textOf(route::Value(Date{yearOf(month, period), month, numberIn(time.substr(0, dot))}));
    }
    const int month = numberIn(time);
    return time.front() == '+' ? monthOf(month, yearOf(month, period) + 1, strings) : monthText(month, period, strings);
}

/// The text with its times of that period.
Text withTimes(Text text, const route::Period& period, const standard::Strings& strings)
{
    for (auto open = text.find('['); open != Text::npos; open = text.find('[', open))
    {
        const auto close = text.find(']', open);
        text.replace(open, close - open + 1, timeText(text.substr(open + 1, close - open - 1), period, strings));
    }
    return text;
}

Text nameOf(route::Direction direction, const standard::Strings& strings)
{
    return strings.get("direction." + Text(route::idOf(direction)));
}

/// Puts a heading before what comes next, where it is another than the last.
void begin(route::RoadMap& roadMap, bool strong, const standard::Strings& strings)
{
    auto text = strings.get(strong ? "roadmap.part.strong" : "roadmap.part.weak");
    const auto last = std::find_if(roadMap.between.rbegin(), roadMap.between.rend(),
                                   [](const route::BetweenRows& row) { return row.outcome.empty(); });
    if (last == roadMap.between.rend() || last->text != text)
        roadMap.between.push_back({roadMap.activities.size(), std::move(text)});
}

} // namespace

std::vector<route::Direction> strongFirst(std::vector<route::Direction> directions,
                                          const std::set<route::Direction>& strong)
{
    std::stable_partition(directions.begin(), directions.end(),
                          [&](route::Direction direction) { return strong.count(direction) != 0; });
    return directions;
}

route::RoadMap compose(const NewRoadMap& wanted, const standard::Form& form, const standard::Strings& strings)
{
    route::RoadMap roadMap;
    roadMap.period = wanted.period;
    roadMap.columns = columnsOf(wanted, form);
    auto directions = wanted.directions;
    if (directions.empty())
        for (std::size_t i = 0; i < route::directionCount; ++i)
            directions.push_back(static_cast<route::Direction>(i));
    for (const auto direction : strongFirst(std::move(directions), wanted.strong))
    {
        const auto name = nameOf(direction, strings);
        std::vector<route::Activity> rows;
        for (const auto* activity : wanted.activities)
        {
            if (activity->direction != direction)
                continue;
            rows.push_back({{Element::roadmapDirection, name},
                            {Element::roadmapActivity, activity->activity},
                            {Element::roadmapDeadline, monthText(activity->month, wanted.period, strings)},
                            {Element::roadmapResult, activity->result},
                            {Element::roadmapReport, activity->report}});
        }
        for (int i = 0; i < wanted.emptyRows; ++i)
            rows.push_back({{Element::roadmapDirection, name}});
        if (!wanted.strong.empty() && !rows.empty())
            begin(roadMap, wanted.strong.count(direction) != 0, strings);
        std::move(rows.begin(), rows.end(), std::back_inserter(roadMap.activities));
    }
    return roadMap;
}

route::RoadMap composeExample(const standard::Example& example, const NewRoadMap& wanted, const standard::Form& form,
                              const standard::Strings& strings)
{
    route::RoadMap roadMap;
    roadMap.period = wanted.period;
    roadMap.title = strings.format("roadmap.title.example", {{"title", titleOf(wanted.period, strings)}});
    roadMap.columns = columnsOf(wanted, form);
    for (std::size_t i = 0; i < example.activities.size(); ++i)
    {
        const auto& row = example.activities[i];
        if (!example.strong.empty())
            begin(roadMap, example.strong.count(row.direction) != 0, strings);
        route::Activity activity{{Element::roadmapDirection, nameOf(row.direction, strings)}};
        for (const auto& [element, text] : row.values)
            activity[element] = withTimes(text, wanted.period, strings);
        roadMap.activities.push_back(std::move(activity));
        if (i + 1 < example.activities.size() && example.activities[i + 1].direction == row.direction)
            continue;
        for (const auto& outcome : example.outcomes)
            if (outcome.direction == row.direction)
            {
                route::BetweenRows between{roadMap.activities.size(), {}, outcome.values};
                for (auto& [element, text] : between.outcome)
                    text = withTimes(std::move(text), wanted.period, strings);
                roadMap.between.push_back(std::move(between));
            }
    }
    return roadMap;
}

} // namespace marshrut::edit
