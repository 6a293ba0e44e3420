// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "check/outcome_rules.hpp"

#include "recognise/status.hpp"
#include "text/fold.hpp"

#include <algorithm>

namespace marshrut::check
{

using recognise::State;
using route::Element;
using route::Section;

namespace
{

/// A direction as the road map has it.
struct PlannedDirection
{
    std::string name; ///< as first written
    std::string key; ///< the same for all its wordings
    std::optional<outline::Place> place;
    bool live = false; ///< not all of its activities are cancelled
    bool hasProject = false;
};

std::string keyOf(const std::string& direction, const standard::Lexicon& lexicon)
{
    const auto match = lexicon.directions.best(lexicon.vocabulary.read(direction));
    return match ? lexicon.directions.name(match.group) : text::fold(direction);
}

std::vector<PlannedDirection> directionsOf(const Subject& subject)
{
    std::vector<PlannedDirection> directions;
    for (const auto& roadMap : subject.recognised.roadMaps)
        for (const auto& activity : roadMap.activities)
        {
            const auto cell = activity.cells.find(Element::roadmapDirection);
            if (cell == activity.cells.end() || cell->second.text.empty())
                continue;
            const auto key = keyOf(cell->second.text, subject.lexicon());
            auto known = std::find_if(directions.begin(), directions.end(),
                                      [&key](const PlannedDirection& direction) { return direction.key == key; });
            if (known == directions.end())
                known = directions.insert(directions.end(), {cell->second.text, key, cell->second.place});
            const auto project = activity.cells.find(Element::roadmapProject);
            known->hasProject |= project != activity.cells.end() && !project->second.text.empty();
            const auto mark = activity.cells.find(Element::roadmapDone);
            known->live |= mark == activity.cells.end() ||
                           recognise::statusOf(mark->second.text, subject.lexicon()) != route::Status::cancelled;
        }
    return directions;
}

} // namespace

void reviewDue(const Subject& subject, std::vector<Finding>& findings)
{
    const auto& recognised = subject.recognised;
    const auto written = [&](Element element) { return recognised[element].state == State::filled; };
    if (!subject.asks(Element::reviewAnalysis) || !subject.hasActivities() || written(Element::reviewAnalysis) ||
        written(Element::reviewConclusions))
        return;
    auto finding = about(Section::review);
    if (const auto& heading = recognised.headings[static_cast<std::size_t>(Section::review)])
        finding.places.push_back(*heading);
    if (subject.today.known() && subject.period.known() && subject.period.to < subject.today)
        finding.variant = "over";
    findings.push_back(std::move(finding));
}

void directionWithoutProject(const Subject& subject, std::vector<Finding>& findings)
{
    if (subject.form.find(Element::roadmapProject) == nullptr)
        return;
    auto directions = directionsOf(subject);
    bool said = false; ///< of the projects, which direction each belongs to
    for (const auto& outcome : subject.recognised.outcomes)
    {
        if (outcome.element != Element::roadmapProject || outcome.text.empty())
            continue;
        if (outcome.direction.empty())
            return;
        said = true;
        const auto key = keyOf(outcome.direction, subject.lexicon());
        for (auto& direction : directions)
            direction.hasProject |= direction.key == key;
    }
    const bool inColumn = std::any_of(directions.begin(), directions.end(),
                                      [](const PlannedDirection& direction) { return direction.hasProject; });
    // a project told in the text counts for the route as a whole
    if (subject.recognised[Element::roadmapProject].state == State::filled && !said && !inColumn)
        return;
    auto finding = about(Element::roadmapProject, std::nullopt);
    std::string names;
    for (const auto& direction : directions)
    {
        if (direction.hasProject || !direction.live)
            continue;
        addQuoted(names, direction.name);
        if (direction.place)
            finding.places.push_back(*direction.place);
    }
    if (names.empty())
        return;
    finding.arguments.emplace_back("directions", names);
    findings.push_back(std::move(finding));
}

void directionUnplanned(const Subject& subject, std::vector<Finding>& findings)
{
    if (subject.form.directions.empty() || !subject.hasActivities() ||
        subject.recognised[Element::roadmapDirection].state != State::filled)
        return;
    const auto planned = directionsOf(subject);
    auto finding = about(Element::roadmapDirection, subject.recognised.roadMaps.front().place);
    std::vector<std::string> names;
    for (const auto wanted : subject.form.directions)
        if (std::none_of(planned.begin(), planned.end(),
                         [wanted](const PlannedDirection& direction) { return direction.key == route::idOf(wanted); }))
            names.push_back("direction." + std::string(route::idOf(wanted)));
    if (names.empty())
        return;
    finding.terms.emplace_back("directions", names);
    findings.push_back(std::move(finding));
}

} // namespace marshrut::check
