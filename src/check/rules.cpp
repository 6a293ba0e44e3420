// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "check/rules.hpp"

#include "check/gap_rules.hpp"

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
        {"section.missing", Severity::error, false, Stage::plan, seeds, sectionMissing},
        {"element.missing", Severity::error, false, Stage::plan, seeds, elementMissing},
        {"column.missing", Severity::error, false, Stage::plan, roadMapSeed, columnMissing},
        {"roadmap.missing", Severity::error, false, Stage::plan, seeds, roadMapMissing},
        {"element.empty", Severity::error, false, Stage::plan, seeds, elementEmpty},
        {"element.placeholder", Severity::error, false, Stage::plan, seeds, elementPlaceholder},
        {"roadmap.empty", Severity::error, false, Stage::plan, roadMapSeed, roadMapEmpty},
        {"activity.unnamed", Severity::error, false, Stage::plan, roadMapSeed, cells(Element::roadmapActivity)},
        {"deadline.missing", Severity::error, false, Stage::plan, roadMapSeed, cells(Element::roadmapDeadline)},
        {"result.missing", Severity::error, false, Stage::plan, roadMapSeed, cells(Element::roadmapResult)},
        {"report.missing", Severity::error, false, Stage::plan, roadMapSeed, cells(Element::roadmapReport)},
    };
    return table;
}

} // namespace marshrut::check
