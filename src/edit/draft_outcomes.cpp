// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "edit/draft_outcomes.hpp"

#include "edit/activity_plan.hpp"
#include "recognise/status.hpp"
#include "text/fold.hpp"

#include <algorithm>
#include <iterator>

namespace marshrut::edit
{

namespace
{

using recognise::FoundActivity;
using recognise::FoundRoadMap;
using route::Element;

std::string lineOf(const FoundActivity& activity, Element element)
{
    return text::normalise(textOf(activity, element));
}

bool same(const outline::Place& one, const outline::Place& other)
{
    return one.block == other.block && one.begin == other.begin;
}

bool isNewRow(const Change& change)
{
    return std::holds_alternative<InsertRow>(change);
}

/// The direction as it stands at a place of the finding.
std::string directionOf(const FoundRoadMap& roadMap, const outline::Place& place)
{
    for (const auto& activity : roadMap.activities)
        if (const auto cell = activity.cells.find(Element::roadmapDirection);
            cell != activity.cells.end() && same(cell->second.place, place))
            return cell->second.text;
    return {};
}

/// The achievement to begin with: the last activity that is done and says its result, else the last that is done; where
/// nothing is, the same of what is planned, and it says so.
std::string draft(const Situation& situation, const FoundRoadMap& roadMap, const std::string& direction)
{
    struct Best
    {
        std::string named;
        std::string said; ///< with its result
        [[nodiscard]] const std::string& text() const { return said.empty() ? named : said; }
    };
    Best done;
    Best planned;
    for (const auto& activity : roadMap.activities)
    {
        const auto name = lineOf(activity, Element::roadmapActivity);
        const auto status = recognise::statusOf(lineOf(activity, Element::roadmapDone), situation.lexicon);
        if (name.empty() || status == route::Status::cancelled ||
            !sameDirection(lineOf(activity, Element::roadmapDirection), direction, situation.lexicon))
            continue;
        auto& best = status == route::Status::done ? done : planned;
        best.named = name;
        if (const auto result = lineOf(activity, Element::roadmapResult); !result.empty())
            best.said = situation.strings.format("draft.project", {{"activity", name}, {"result", result}});
    }
    if (!done.text().empty() || planned.text().empty())
        return done.text();
    return situation.strings.format("draft.project.unmarked", {{"project", planned.text()}});
}

} // namespace

Candidates waysToDraftOutcomes(const Situation& situation, const check::Finding& finding)
{
    const ActivityWords words{situation.lexicon, situation.strings};
    std::vector<ActivityPlan> plans;
    for (const auto& place : finding.places)
    {
        bool found = false;
        for (const auto& roadMap : situation.recognised.roadMaps)
        {
            const auto direction = directionOf(roadMap, place);
            const auto project = direction.empty() ? std::string() : draft(situation, roadMap, direction);
            if (project.empty())
                continue;
            auto plan =
                planOutcome(situation.outline, roadMap,
                            {{Element::roadmapDirection, direction}, {Element::roadmapProject, project}}, {}, words);
            // an outcome that stands there already is the teacher's to go on with
            found = std::any_of(plan.plan.changes.begin(), plan.plan.changes.end(), isNewRow);
            if (found)
                plans.push_back(std::move(plan));
            break;
        }
        if (!found)
            return {};
    }
    if (plans.empty())
        return {};
    std::sort(plans.begin(), plans.end(), [](const ActivityPlan& one, const ActivityPlan& other) {
        return std::pair(one.table, one.row) > std::pair(other.table, other.row);
    });
    Candidate way;
    for (auto& plan : plans)
        std::move(plan.plan.changes.begin(), plan.plan.changes.end(), std::back_inserter(way.plan.changes));
    // nothing above the first of them moves
    way.plan.cursor = plans.back().plan.cursor;
    way.inserted.insert(Element::roadmapProject);
    return {way};
}

} // namespace marshrut::edit
