// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "desk/panel/findings.hpp"

#include "office/text.hpp"

#include <algorithm>

namespace marshrut::desk
{

using org::marshrut::CheckReport;
using org::marshrut::Finding;
using org::marshrut::Severity;

namespace
{

std::string severityKey(Severity severity)
{
    switch (severity)
    {
    case org::marshrut::Severity_ERROR:
        return "severity.error";
    case org::marshrut::Severity_WARNING:
        return "severity.warning";
    default:
        return "severity.hint";
    }
}

std::string countKey(org::marshrut::Stage stage)
{
    switch (stage)
    {
    case org::marshrut::Stage_MIDYEAR:
        return "panel.count.midyear";
    case org::marshrut::Stage_FINAL:
        return "panel.count.final";
    default:
        return "panel.count.plan";
    }
}

std::string sectionOf(const std::string& element)
{
    return element.substr(0, element.find('.'));
}

std::string titleOf(const std::string& element, const CheckReport& report, const standard::Strings& strings)
{
    for (const auto& row : report.Elements)
        if (office::toUtf8(row.Id) == element)
            return office::toUtf8(row.Title);
    const std::string section = "section." + element;
    return strings.get(strings.has(section) ? section : "element." + element);
}

/// A section's name, where it is too long for a narrow panel a shorter one.
std::string groupTitle(const std::string& section, const standard::Strings& strings)
{
    if (section.empty())
        return strings.get("panel.group.document");
    const std::string shorter = "panel.section." + section;
    return strings.get(strings.has(shorter) ? shorter : "section." + section);
}

std::string places(const Finding& finding)
{
    std::string text;
    for (const OUString& place : finding.Places)
        text += (text.empty() ? "" : "; ") + office::toUtf8(place);
    return text;
}

FindingLine lineOf(const Finding& finding, const CheckReport& report, const standard::Strings& strings)
{
    FindingLine line;
    line.key = office::toUtf8(finding.Key);
    line.severity = finding.Severity;
    line.hasPlace = finding.Places.hasElements();
    const std::string severity = severityKey(finding.Severity);
    const std::string own = "short." + office::toUtf8(finding.Rule);
    line.line = strings.format(strings.has(own) ? own : "short.other",
                               {{"element", titleOf(office::toUtf8(finding.Element), report, strings)},
                                {"severity", strings.get("short." + severity)}});
    line.details = strings.format("panel.details",
                                  {{"severity", strings.get(severity)}, {"message", office::toUtf8(finding.Message)}});
    if (line.hasPlace)
        line.details += "\n" + strings.format("panel.where", {{"places", places(finding)}});
    return line;
}

void addTo(std::vector<FindingGroup>& groups, const std::string& section, FindingLine line)
{
    auto group =
        std::find_if(groups.begin(), groups.end(), [&](const FindingGroup& each) { return each.section == section; });
    if (group == groups.end())
        group = groups.insert(groups.end(), FindingGroup{section, {}, {}});
    group->findings.push_back(std::move(line));
}

} // namespace

ReportView viewOf(const CheckReport& report, const standard::Strings& strings)
{
    ReportView view;
    view.isRoute = report.IsRoute;
    if (!report.IsRoute)
    {
        for (const Finding& finding : report.Findings)
            view.message += (view.message.empty() ? "" : "\n\n") + office::toUtf8(finding.Message);
        return view;
    }
    view.required = report.Required;
    view.filled = report.Filled;
    view.count = strings.format(countKey(report.Stage), {{"filled", std::to_string(report.Filled)},
                                                         {"required", std::to_string(report.Required)}});
    for (const Finding& finding : report.Findings)
        if (!finding.Ignored)
            addTo(view.groups, sectionOf(office::toUtf8(finding.Element)), lineOf(finding, report, strings));
    for (FindingGroup& group : view.groups)
        group.title = strings.format("panel.group", {{"section", groupTitle(group.section, strings)},
                                                     {"count", std::to_string(group.findings.size())}});
    if (view.groups.empty())
        view.message = strings.get("panel.all.filled");
    return view;
}

} // namespace marshrut::desk
