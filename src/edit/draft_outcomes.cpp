// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "edit/draft_outcomes.hpp"

#include "edit/activity_plan.hpp"
#include "edit/applied.hpp"
#include "edit/insert_element.hpp"
#include "edit/section_extent.hpp"
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
/// nothing is, the same of what is planned, and it says so. Results may be left out: their words may be taken for what
/// was applied.
std::string draft(const Situation& situation, const FoundRoadMap& roadMap, const std::string& direction,
                  bool withResults)
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
        if (const auto result = lineOf(activity, Element::roadmapResult); withResults && !result.empty())
            best.said = situation.strings.format("draft.project", {{"activity", name}, {"result", result}});
    }
    if (!done.text().empty() || planned.text().empty())
        return done.text();
    return situation.strings.format("draft.project.unmarked", {{"project", planned.text()}});
}

/// What a direction without a project is begun with.
struct Draft
{
    const FoundRoadMap* roadMap;
    std::string direction;
    std::string project;
};

std::optional<Draft> draftAt(const Situation& situation, const outline::Place& place, bool withResults)
{
    for (const auto& roadMap : situation.recognised.roadMaps)
        if (auto direction = directionOf(roadMap, place); !direction.empty())
            if (auto project = draft(situation, roadMap, direction, withResults); !project.empty())
                return Draft{&roadMap, std::move(direction), std::move(project)};
    return std::nullopt;
}

/// One for each place of the finding; none where there is one that cannot be begun.
std::vector<Draft> draftsFor(const Situation& situation, const check::Finding& finding, bool withResults)
{
    std::vector<Draft> drafts;
    for (const auto& place : finding.places)
    {
        auto begun = draftAt(situation, place, withResults);
        if (!begun)
            return {};
        drafts.push_back(std::move(*begun));
    }
    return drafts;
}

/// A row for each; what stands in an outcome's row already is the teacher's, and a new one goes before it.
std::optional<Candidate> asRows(const Situation& situation, const std::vector<Draft>& drafts)
{
    const ActivityWords words{situation.lexicon, situation.strings};
    std::vector<ActivityPlan> plans;
    for (const auto& each : drafts)
    {
        plans.push_back(planOutcome(
            situation.outline, *each.roadMap,
            {{Element::roadmapDirection, each.direction}, {Element::roadmapProject, each.project}}, {}, words, true));
        if (plans.back().plan.changes.empty())
            return std::nullopt;
    }
    std::sort(plans.begin(), plans.end(), [](const ActivityPlan& one, const ActivityPlan& other) {
        return std::pair(one.table, one.row) > std::pair(other.table, other.row);
    });
    Candidate way;
    for (auto& plan : plans)
        std::move(plan.plan.changes.begin(), plan.plan.changes.end(), std::back_inserter(way.plan.changes));
    // nothing above the first of them moves
    way.plan.cursor = plans.back().plan.cursor;
    way.inserted.insert(Element::roadmapProject);
    return way;
}

/// The last block of the road map and of what is said of its directions.
std::size_t endOfOutcomes(const Situation& situation)
{
    const auto extent = extentOf(situation, route::Section::roadmap);
    std::size_t last = extent ? extent->last : situation.outline.blocks.size() - 1;
    for (const auto& outcome : situation.recognised.outcomes)
    {
        const auto table = extentOfTable(situation.outline, situation.outline.blocks[outcome.place.block].cell.table);
        last = std::max(last, table ? table->last : outcome.place.block);
    }
    return last;
}

/// A line for each below the road map: where it is a list, or takes no row.
Candidate asLines(const Situation& situation, const std::vector<Draft>& drafts)
{
    InsertParagraphs insert;
    insert.before = endOfOutcomes(situation);
    insert.behind = true;
    for (const auto& each : drafts)
    {
        NewParagraph paragraph;
        paragraph.text = situation.strings.format("outcome.row.of", {{"direction", each.direction}}) + ": ";
        paragraph.boldBytes = paragraph.text.size();
        paragraph.text += each.project;
        paragraph.like = runningText(situation.outline);
        insert.paragraphs.push_back(std::move(paragraph));
    }
    Candidate way;
    way.plan.changes.emplace_back(std::move(insert));
    way.inserted.insert(Element::roadmapProject);
    return way;
}

} // namespace

Candidates waysToDraftOutcomes(const Situation& situation, const check::Finding& finding)
{
    const auto full = draftsFor(situation, finding, true);
    const auto brief = draftsFor(situation, finding, false);
    if (full.empty())
        return {};
    Candidates ways;
    for (const auto* drafts : {&full, &brief})
        if (auto rows = asRows(situation, *drafts))
            ways.push_back(std::move(*rows));
    if (situation.outline.blocks.front().sheet < 0)
        for (const auto* drafts : {&full, &brief})
            ways.push_back(asLines(situation, *drafts));
    return ways;
}

} // namespace marshrut::edit
