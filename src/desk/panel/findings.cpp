// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "desk/panel/findings.hpp"

#include "office/text.hpp"

#include <org/marshrut/Activity.hpp>

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

std::string stageKey(org::marshrut::Stage stage)
{
    switch (stage)
    {
    case org::marshrut::Stage_MIDYEAR:
        return "midyear";
    case org::marshrut::Stage_FINAL:
        return "final";
    default:
        return "plan";
    }
}

Filter filterOf(const Finding& finding)
{
    if (finding.Ignored)
        return Filter::ignored;
    if (finding.Severity == org::marshrut::Severity_ERROR)
        return Filter::error;
    return finding.Severity == org::marshrut::Severity_WARNING ? Filter::warning : Filter::hint;
}

bool passes(const Finding& finding, Filter filter)
{
    return filter == Filter::all ? !finding.Ignored : filterOf(finding) == filter;
}

std::vector<std::string> stagesOf(const CheckReport& report, bool byDay, const standard::Strings& strings)
{
    std::vector<std::string> stages{strings.get("panel.stage.day")};
    if (byDay)
        stages.front() =
            strings.format("panel.stage.day.is", {{"stage", strings.get("panel.stage." + stageKey(report.Stage))}});
    for (const char* stage : {"plan", "midyear", "final"})
        stages.push_back(strings.get(std::string("panel.stage.") + stage));
    return stages;
}

std::vector<std::string> filtersOf(const CheckReport& report, const standard::Strings& strings)
{
    std::array<int, filterCount> counts{};
    for (const Finding& finding : report.Findings)
    {
        ++counts.at(static_cast<std::size_t>(filterOf(finding)));
        counts.front() += finding.Ignored ? 0 : 1;
    }
    std::vector<std::string> filters;
    for (const char* name : {"all", "error", "warning", "hint", "ignored"})
        filters.push_back(strings.format(std::string("panel.filter.") + name,
                                         {{"count", std::to_string(counts.at(filters.size()))}}));
    return filters;
}

template <typename Value>
Value detail(const css::uno::Sequence<css::beans::NamedValue>& details, const char* name)
{
    Value value{};
    for (const css::beans::NamedValue& each : details)
        if (each.Name.equalsAscii(name))
            each.Value >>= value;
    return value;
}

std::string problemsOf(const CheckReport& report)
{
    std::string text;
    for (const OUString& problem : detail<css::uno::Sequence<OUString>>(report.Details, "FormProblems"))
        text += (text.empty() ? "" : "\n") + office::toUtf8(problem);
    return text;
}

std::vector<std::string> deadlinesOf(const CheckReport& report, const standard::Strings& strings)
{
    std::vector<std::string> lines;
    using Activities = css::uno::Sequence<org::marshrut::Activity>;
    for (const org::marshrut::Activity& activity : detail<Activities>(report.Details, "NextDeadlines"))
        lines.push_back(strings.format(
            "panel.deadline", {{"deadline", office::toUtf8(detail<OUString>(activity.Values, "roadmap.deadline"))},
                               {"activity", office::toUtf8(detail<OUString>(activity.Values, "roadmap.activity"))}}));
    return lines;
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

void addTo(std::vector<FindingGroup>& groups, const std::string& section, FindingLine line)
{
    auto group =
        std::find_if(groups.begin(), groups.end(), [&](const FindingGroup& each) { return each.section == section; });
    if (group == groups.end())
        group = groups.insert(groups.end(), FindingGroup{section, {}, {}});
    group->findings.push_back(std::move(line));
}

} // namespace

FindingLine lineOf(const Finding& finding, const CheckReport& report, const standard::Strings& strings)
{
    FindingLine line;
    line.key = office::toUtf8(finding.Key);
    line.severity = finding.Severity;
    line.hasPlace = finding.Places.hasElements();
    line.ignored = finding.Ignored;
    if (finding.Fixable && !finding.Ignored)
    {
        const std::string deed = "undo.fix." + office::toUtf8(finding.Rule);
        line.fix = strings.get(strings.has(deed) ? deed : "undo.fix");
    }
    for (const OUString& choice : detail<css::uno::Sequence<OUString>>(finding.Details, "Choices"))
        line.choices.push_back(office::toUtf8(choice));
    const std::string severity = severityKey(finding.Severity);
    const std::string own = "short." + office::toUtf8(finding.Rule);
    line.line = strings.format(strings.has(own) ? own : "short.other",
                               {{"element", titleOf(office::toUtf8(finding.Element), report, strings)},
                                {"severity", strings.get("short." + severity)}});
    line.details = strings.format("panel.details",
                                  {{"severity", strings.get(severity)}, {"message", office::toUtf8(finding.Message)}});
    if (line.hasPlace)
        line.details += "\n" + strings.format("panel.where", {{"places", places(finding)}});
    if (finding.Ignored)
    {
        const std::string reason = office::toUtf8(detail<OUString>(finding.Details, "Reason"));
        line.details += "\n" + (reason.empty() ? strings.get("panel.ignored")
                                               : strings.format("panel.ignored.reason", {{"reason", reason}}));
    }
    return line;
}

ReportView viewOf(const CheckReport& report, bool byDay, Filter filter, const standard::Strings& strings)
{
    ReportView view;
    view.isRoute = report.IsRoute;
    view.problem = problemsOf(report);
    if (!report.IsRoute)
    {
        for (const Finding& finding : report.Findings)
            view.message += (view.message.empty() ? "" : "\n\n") + office::toUtf8(finding.Message);
        return view;
    }
    view.required = report.Required;
    view.filled = report.Filled;
    view.stages = stagesOf(report, byDay, strings);
    view.filters = filtersOf(report, strings);
    view.deadlines = deadlinesOf(report, strings);
    view.count =
        strings.format("panel.count." + stageKey(report.Stage),
                       {{"filled", std::to_string(report.Filled)}, {"required", std::to_string(report.Required)}});
    for (const Finding& finding : report.Findings)
        if (passes(finding, filter))
            addTo(view.groups, sectionOf(office::toUtf8(finding.Element)), lineOf(finding, report, strings));
    for (FindingGroup& group : view.groups)
        group.title = strings.format("panel.group", {{"section", groupTitle(group.section, strings)},
                                                     {"count", std::to_string(group.findings.size())}});
    if (view.groups.empty())
        view.message = strings.get(filter == Filter::all ? "panel.all.filled" : "panel.none.such");
    return view;
}

} // namespace marshrut::desk
