// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "edit/road_map_layout.hpp"

#include "edit/outcome.hpp"
#include "text/fold.hpp"

#include <algorithm>
#include <numeric>

namespace marshrut::edit
{

namespace
{

using route::Element;

/// How much room a column needs beside the others.
double roomFor(std::optional<Element> element)
{
    if (!element)
        return 0.5;
    switch (*element)
    {
    case Element::roadmapDirection:
        return 2.1; // «Профессиональное» on one line
    case Element::roadmapActivity:
        return 3.1;
    case Element::roadmapDeadline:
        return 1.2;
    case Element::roadmapResult:
    case Element::roadmapProject:
    case Element::roadmapPractice:
    case Element::roadmapAssessment:
    case Element::roadmapReport:
        return 2.1;
    case Element::roadmapDone:
        return 2.3; // «Подтверждение: …» stands there in the end
    default:
        return 1.6;
    }
}

std::string textOf(const route::Activity& activity, Element element)
{
    const auto value = activity.find(element);
    if (value == activity.end())
        return {};
    const auto* text = std::get_if<std::string>(&value->second);
    return text == nullptr ? std::string() : text::normalise(*text);
}

std::string idText(Element element)
{
    return std::string(route::idOf(element));
}

/// What a direction has come to: beside its label where the direction has a column before the activity's, else below it.
LayoutRow outcomeRow(const std::vector<Element>& columns, const std::map<Element, std::string>& values,
                     const standard::Strings& strings)
{
    const auto indexOf = [&](Element element) {
        return static_cast<std::size_t>(std::find(columns.begin(), columns.end(), element) - columns.begin());
    };
    const auto label = strings.get("outcome.row");
    const auto direction = indexOf(Element::roadmapDirection);
    const auto activity = indexOf(Element::roadmapActivity);
    const auto project = activity == columns.size() ? 0 : activity;
    LayoutRow row;
    row.cells.assign(columns.size() + 1, std::string());
    const auto hasColumn = [&](Element element) {
        return indexOf(element) < columns.size() && indexOf(element) != project;
    };
    for (const auto& [element, text] : outcomeCells(values, hasColumn, strings))
    {
        const bool first = element == Element::roadmapActivity;
        const bool below = first && direction >= activity;
        row.cells.at((first ? project : indexOf(element)) + 1) = below ? label + ":\n" + text : text;
    }
    if (direction < activity)
        row.cells.at(direction + 1) = label;
    return row;
}

} // namespace

std::string titleOf(const route::Period& period, const standard::Strings& strings)
{
    const auto text = route::periodText(period);
    const bool schoolYear = text.find('/') != std::string::npos;
    const auto shown = schoolYear ? strings.format("period.schoolYear", {{"period", text}}) : text;
    return text.empty() ? strings.get("roadmap.title") : strings.format("roadmap.title.period", {{"period", shown}});
}

RoadMapLayout layOut(const route::RoadMap& source, const standard::Form& form, const standard::Strings& strings)
{
    auto roadMap = source;
    if (roadMap.columns.empty())
        roadMap.columns = form.columns;
    // without a column for it the direction stands over its rows
    const bool grouped =
        std::find(roadMap.columns.begin(), roadMap.columns.end(), Element::roadmapDirection) == roadMap.columns.end();
    std::vector<std::string> groups(roadMap.activities.size());
    if (grouped)
        for (std::size_t i = 0; i < groups.size(); ++i)
            groups[i] = textOf(roadMap.activities[i], Element::roadmapDirection);
    roadMap = route::normalise(std::move(roadMap));

    RoadMapLayout layout;
    layout.title = roadMap.title;
    if (layout.title.empty())
        layout.title = titleOf(roadMap.period, strings);
    layout.columns.push_back({std::nullopt, strings.get("column.number"), roomFor(std::nullopt)});
    for (const auto element : roadMap.columns)
        layout.columns.push_back({element, strings.get("column." + idText(element)), roomFor(element)});
    const double room = std::accumulate(layout.columns.begin(), layout.columns.end(), 0.0,
                                        [](double sum, const auto& column) { return sum + column.width; });
    for (auto& column : layout.columns)
        column.width /= room;

    std::string group;
    auto between = roadMap.between.begin();
    const auto addBetween = [&](std::size_t before) {
        for (; between != roadMap.between.end() && between->before <= before; ++between)
            layout.rows.push_back(between->outcome.empty() ? LayoutRow{true, {between->text}}
                                                           : outcomeRow(roadMap.columns, between->outcome, strings));
    };
    for (std::size_t i = 0; i < roadMap.activities.size(); ++i)
    {
        addBetween(i);
        const auto& activity = roadMap.activities[i];
        if (!groups[i].empty() && groups[i] != group)
        {
            group = groups[i];
            layout.rows.push_back({true, {group}});
        }
        LayoutRow row;
        row.cells.emplace_back(static_cast<double>(i + 1));
        for (const auto element : roadMap.columns)
        {
            const auto value = activity.find(element);
            row.cells.push_back(value == activity.end() ? route::Value(std::string()) : value->second);
        }
        layout.rows.push_back(std::move(row));
    }
    addBetween(roadMap.activities.size());
    for (std::size_t i = 0; i < route::directionCount; ++i)
        layout.directions.push_back(
            strings.get("direction." + std::string(route::idOf(static_cast<route::Direction>(i)))));
    for (std::size_t i = 0; i < route::statusCount; ++i)
        layout.statuses.push_back(strings.get("status." + std::string(route::idOf(static_cast<route::Status>(i)))));
    return layout;
}

} // namespace marshrut::edit
