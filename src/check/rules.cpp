// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "check/rules.hpp"

#include "check/across_rules.hpp"
#include "check/deadline_rules.hpp"
#include "check/deficit_rules.hpp"
#include "check/fact_rules.hpp"
#include "check/gap_rules.hpp"
#include "check/outcome_rules.hpp"
#include "check/report_rules.hpp"

#include <algorithm>

namespace marshrut::check
{

namespace
{

using recognise::State;
using route::Element;
using route::Section;
using route::Stage;

constexpr std::string_view seeds = "seeds 000 and 002: what a route holds";
constexpr std::string_view roadMapSeed = "seed 002: what a road map holds";
constexpr std::string_view commonSense = "common sense: one document, one teacher, one time";
constexpr std::string_view reviewSeeds = "seed 000, step 4; seed 002: review of the work done, with conclusions";
constexpr std::string_view deadlineSeed = "seed 002: clear deadlines of the planned activities";
constexpr std::string_view markSeed = "seed 002: fill in as each step is done, don't put it off to the end of the year";
constexpr std::string_view projectSeed = "seed 002: each direction's achievement is shown by one concrete project";
constexpr std::string_view reportSeed = "seed 002: place and time of the report are named clearly";
constexpr std::string_view evidenceSeed = "seed 002: be objective about your own work";
constexpr std::string_view categoryOrder = "order 196 of 24.03.2023: the categories there are";
constexpr std::string_view attestationOrder =
    "order 196 of 24.03.2023: no term from 01.09.2023 on; conformity is confirmed every five years";
constexpr std::string_view courseSeed = "seed 000: institution, topic, length, dates of each course";
constexpr std::string_view courseLaw = "law 273-FZ, article 47: further training at least every three years is a right";
constexpr std::string_view courseOrder = "order on further training: from 16 hours, retraining from 250";
constexpr std::string_view diagnosisSeed = "seed 000: the results of the diagnosis are the basis of a route";
constexpr std::string_view localAct = "the school's own form";

auto cells(Element element)
{
    return
        [element](const Subject& subject, std::vector<Finding>& findings) { cellsMissing(element, subject, findings); };
}

} // namespace

Finding about(Element element, const std::optional<outline::Place>& place)
{
    Finding finding;
    finding.element = route::idOf(element);
    finding.section = route::sectionOf(element);
    if (place)
        finding.places.push_back(*place);
    return finding;
}

Finding about(Section section)
{
    Finding finding;
    finding.element = route::idOf(section);
    finding.section = section;
    return finding;
}

std::string rowsText(const std::vector<int>& rows)
{
    std::string text;
    for (std::size_t i = 0; i < rows.size();)
    {
        std::size_t k = i;
        while (k + 1 < rows.size() && rows[k + 1] == rows[k] + 1)
            ++k;
        if (!text.empty())
            text += ", ";
        text += std::to_string(rows[i]);
        if (k > i + 1)
            text += "\u2013" + std::to_string(rows[k]);
        else if (k == i + 1)
            text += ", " + std::to_string(rows[k]);
        i = k + 1;
    }
    return text;
}

std::string inQuotes(const std::string& name)
{
    return name.starts_with("\u00AB") || name.starts_with('"') ? name : "\u00AB" + name + "\u00BB";
}

void addQuoted(std::string& list, const std::string& name)
{
    list += (list.empty() ? "" : ", ") + inQuotes(name);
}

void aboutRows(Element element, const std::string& quoted, const Subject& subject, const RowCondition& holds,
               std::vector<Finding>& findings)
{
    if (subject.form.find(element) == nullptr)
        return;
    const auto& roadMaps = subject.recognised.roadMaps;
    int number = 0;
    for (const auto& roadMap : roadMaps)
    {
        ++number;
        auto finding = about(element, std::nullopt);
        std::string text;
        for (const auto& activity : roadMap.activities)
        {
            const auto cell = activity.cells.find(element);
            if (cell == activity.cells.end() || !holds(roadMap, activity))
                continue;
            finding.rows.push_back(activity.row);
            finding.places.push_back(cell->second.place);
            text = cell->second.text;
        }
        if (finding.rows.empty())
            continue;
        if (roadMaps.size() > 1)
            finding.arguments.emplace_back("number", std::to_string(number));
        if (!quoted.empty() && finding.rows.size() == 1)
            finding.arguments.emplace_back(quoted, text);
        findings.push_back(std::move(finding));
    }
}

const standard::Lexicon& Subject::lexicon() const
{
    static const standard::Lexicon none;
    return recognised.lexicon != nullptr ? *recognised.lexicon : none;
}

bool Subject::hasSection(Section section) const
{
    if (recognised.headings[static_cast<std::size_t>(section)])
        return true;
    // what a direction achieved may stand as text without any road map
    if (section == Section::roadmap)
        return !recognised.roadMaps.empty();
    const auto& all = route::elements();
    return std::any_of(all.begin(), all.end(), [&](const auto& row) {
        return row.section == section && recognised[row.element].state != State::missing;
    });
}

bool Subject::hasActivities() const
{
    return std::any_of(recognised.roadMaps.begin(), recognised.roadMaps.end(),
                       [](const auto& map) { return !map.activities.empty(); });
}

const std::vector<Rule>& rules()
{
    static const std::vector<Rule> table{
        {"section.missing", Severity::error, true, Stage::plan, seeds, sectionMissing},
        {"element.missing", Severity::error, true, Stage::plan, seeds, elementMissing},
        {"column.missing", Severity::error, true, Stage::plan, roadMapSeed, columnMissing},
        {"roadmap.missing", Severity::error, true, Stage::plan, seeds, roadMapMissing},
        {"element.empty", Severity::error, true, Stage::plan, seeds, elementEmpty},
        {"element.placeholder", Severity::error, true, Stage::plan, seeds, elementPlaceholder},
        {"roadmap.empty", Severity::error, false, Stage::plan, roadMapSeed, roadMapEmpty},
        {"activity.unnamed", Severity::error, false, Stage::plan, roadMapSeed, cells(Element::roadmapActivity)},
        {"deadline.missing", Severity::error, false, Stage::plan, roadMapSeed, cells(Element::roadmapDeadline)},
        {"result.missing", Severity::error, false, Stage::plan, roadMapSeed, cells(Element::roadmapResult)},
        {"report.missing", Severity::error, false, Stage::plan, roadMapSeed, cells(Element::roadmapReport)},
        {"teacher.mismatch", Severity::warning, true, Stage::plan, commonSense, teacherMismatch},
        {"year.mismatch", Severity::warning, true, Stage::plan, commonSense, yearMismatch},
        {"attestation.expired", Severity::warning, false, Stage::plan, attestationOrder, attestationExpired},
        {"attestation.unreadable", Severity::warning, false, Stage::plan, seeds, attestationUnreadable},
        {"deadline.unclear", Severity::warning, false, Stage::plan, deadlineSeed, deadlineUnclear},
        {"deadline.outside.period", Severity::warning, false, Stage::plan, commonSense, deadlineOutsidePeriod},
        {"deadline.overdue", Severity::warning, false, Stage::plan, markSeed, deadlineOverdue},
        {"done.before.start", Severity::warning, false, Stage::plan, commonSense, doneBeforeStart},
        {"helper.stale", Severity::warning, true, Stage::plan, commonSense, helperStale},
        {"activity.duplicate", Severity::warning, false, Stage::plan, commonSense, activityDuplicate},
        {"review.due", Severity::warning, true, Stage::final, reviewSeeds, reviewDue},
        {"direction.without.project", Severity::warning, true, Stage::final, projectSeed, directionWithoutProject},
        {"report.place.missing", Severity::hint, false, Stage::plan, reportSeed, reportPlaceMissing},
        {"done.without.report", Severity::hint, false, Stage::midyear, evidenceSeed, doneWithoutReport},
        {"course.incomplete", Severity::hint, false, Stage::plan, courseSeed, courseIncomplete},
        {"courses.old", Severity::hint, false, Stage::plan, courseLaw, coursesOld},
        {"courses.short", Severity::hint, false, Stage::plan, courseOrder, coursesShort},
        {"category.unknown", Severity::hint, false, Stage::plan, categoryOrder, categoryUnknown},
        {"deficit.unplanned", Severity::hint, false, Stage::plan, diagnosisSeed, deficitUnplanned},
        {"direction.unplanned", Severity::hint, false, Stage::plan, localAct, directionUnplanned},
    };
    return table;
}

} // namespace marshrut::check
