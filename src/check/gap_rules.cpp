// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "check/gap_rules.hpp"

#include <algorithm>

namespace marshrut::check
{

using recognise::State;
using route::Element;
using route::Section;

namespace
{

bool isColumn(Element element)
{
    return route::sectionOf(element) == Section::roadmap;
}

} // namespace

void sectionMissing(const Subject& subject, std::vector<Finding>& findings)
{
    for (std::size_t i = 0; i < route::sectionCount; ++i)
    {
        const auto section = static_cast<Section>(i);
        const bool asked =
            std::any_of(subject.form.elements.begin(), subject.form.elements.end(), [&](const auto& row) {
                return route::sectionOf(row.element) == section && subject.asks(row.element);
            });
        if (section != Section::roadmap && asked && !subject.hasSection(section))
            findings.push_back(about(section));
    }
}

void elementMissing(const Subject& subject, std::vector<Finding>& findings)
{
    for (const auto& row : subject.form.elements)
        if (!isColumn(row.element) && subject.asks(row.element) &&
            subject.recognised[row.element].state == State::missing &&
            subject.hasSection(route::sectionOf(row.element)))
            findings.push_back(about(row.element, std::nullopt));
}

void columnMissing(const Subject& subject, std::vector<Finding>& findings)
{
    if (!subject.hasActivities())
        return;
    for (const auto& row : subject.form.elements)
        if (isColumn(row.element) && subject.asks(row.element) &&
            subject.recognised[row.element].state == State::missing)
            findings.push_back(about(row.element, subject.recognised.roadMaps.front().place));
}

void roadMapMissing(const Subject& subject, std::vector<Finding>& findings)
{
    if (subject.asks(Element::roadmapActivity) && !subject.hasSection(Section::roadmap))
        findings.push_back(about(Section::roadmap));
}

void elementEmpty(const Subject& subject, std::vector<Finding>& findings)
{
    for (const auto& row : subject.form.elements)
    {
        const auto& found = subject.recognised[row.element];
        if (!subject.asks(row.element) || found.state != State::empty || found.placeholder ||
            (isColumn(row.element) && !subject.hasActivities()))
            continue;
        findings.push_back(about(row.element, found.value ? found.value : found.label));
    }
}

void elementPlaceholder(const Subject& subject, std::vector<Finding>& findings)
{
    for (const auto& row : subject.form.elements)
    {
        const auto& found = subject.recognised[row.element];
        if (!subject.asks(row.element) || found.state != State::empty || !found.placeholder)
            continue;
        auto finding = about(row.element, found.value);
        finding.arguments.emplace_back("hint", found.text);
        findings.push_back(std::move(finding));
    }
}

void roadMapEmpty(const Subject& subject, std::vector<Finding>& findings)
{
    if (!subject.asks(Element::roadmapActivity) || !subject.hasSection(Section::roadmap))
        return;
    const auto& maps = subject.recognised.roadMaps;
    if (maps.empty())
    {
        auto finding = about(Section::roadmap);
        if (const auto& heading = subject.recognised.headings[static_cast<std::size_t>(Section::roadmap)])
            finding.places.push_back(*heading);
        findings.push_back(std::move(finding));
        return;
    }
    for (const auto& map : maps)
        if (map.activities.empty())
        {
            auto finding = about(Section::roadmap);
            if (map.place)
                finding.places.push_back(*map.place);
            findings.push_back(std::move(finding));
        }
}

void cellsMissing(Element element, const Subject& subject, std::vector<Finding>& findings)
{
    if (!subject.asks(element))
        return;
    int number = 0;
    for (const auto& map : subject.recognised.roadMaps)
    {
        ++number;
        auto finding = about(element, std::nullopt);
        bool anyFilled = false;
        for (const auto& activity : map.activities)
        {
            const auto cell = activity.cells.find(element);
            if (cell == activity.cells.end())
                continue;
            if (!cell->second.text.empty())
            {
                anyFilled = true;
                continue;
            }
            finding.rows.push_back(activity.row);
            finding.places.push_back(cell->second.place);
        }
        if (!anyFilled || finding.rows.empty())
            continue;
        if (subject.recognised.roadMaps.size() > 1)
            finding.arguments.emplace_back("number", std::to_string(number));
        findings.push_back(std::move(finding));
    }
}

} // namespace marshrut::check
