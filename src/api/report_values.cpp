// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "api/report_values.hpp"

#include "api/values.hpp"
#include "office/text.hpp"

#include <org/marshrut/Activity.hpp>

namespace marshrut::api
{

using css::uno::Any;

namespace
{

org::marshrut::Stage toUno(route::Stage stage)
{
    switch (stage)
    {
    case route::Stage::plan:
        return org::marshrut::Stage_PLAN;
    case route::Stage::midyear:
        return org::marshrut::Stage_MIDYEAR;
    case route::Stage::final:
        break;
    }
    return org::marshrut::Stage_FINAL;
}

org::marshrut::ElementState toUno(recognise::State state)
{
    switch (state)
    {
    case recognise::State::missing:
        return org::marshrut::ElementState_MISSING;
    case recognise::State::empty:
        return org::marshrut::ElementState_EMPTY;
    case recognise::State::filled:
        break;
    }
    return org::marshrut::ElementState_FILLED;
}

org::marshrut::Severity toUno(check::Severity severity)
{
    switch (severity)
    {
    case check::Severity::error:
        return org::marshrut::Severity_ERROR;
    case check::Severity::warning:
        return org::marshrut::Severity_WARNING;
    case check::Severity::hint:
        break;
    }
    return org::marshrut::Severity_HINT;
}

org::marshrut::Element toUno(const check::ElementReport& element, const standard::Strings& strings)
{
    const std::string id(route::idOf(element.element));
    org::marshrut::Element result;
    result.Id = office::fromUtf8(id);
    result.Title = office::fromUtf8(element.title.empty() ? strings.get("element." + id) : element.title);
    result.State = toUno(element.state);
    result.Required = element.required;
    if (element.state == recognise::State::filled)
        result.Text = office::fromUtf8(element.text);
    if (element.ignored)
        result.Details = toSequence(std::vector<css::beans::NamedValue>{css::beans::NamedValue("Ignored", Any(true))});
    return result;
}

css::uno::Sequence<org::marshrut::Activity> toUno(const std::vector<check::NextDeadline>& next)
{
    std::vector<org::marshrut::Activity> activities;
    for (const check::NextDeadline& deadline : next)
    {
        using css::beans::NamedValue;
        const std::vector<NamedValue> values{NamedValue("roadmap.activity", Any(office::fromUtf8(deadline.activity))),
                                             NamedValue("roadmap.deadline", Any(office::fromUtf8(deadline.deadline))),
                                             NamedValue("LastDay", Any(api::toUno(deadline.last)))};
        activities.emplace_back(toSequence(values));
    }
    return toSequence(activities);
}

} // namespace

org::marshrut::Finding toUno(const check::Finding& finding, const standard::Strings& strings)
{
    org::marshrut::Finding result;
    result.Key = office::fromUtf8(finding.key);
    result.Rule = office::fromUtf8(finding.rule);
    result.Element = office::fromUtf8(finding.element);
    result.Severity = toUno(finding.severity);
    result.Message = office::fromUtf8(check::message(finding, strings));
    std::vector<OUString> places;
    for (const std::string& place : check::placesForPeople(finding, strings))
        places.push_back(office::fromUtf8(place));
    result.Places = toSequence(places);
    result.Fixable = finding.fixable;
    result.Ignored = finding.ignored;
    std::vector<css::beans::NamedValue> details;
    if (finding.section)
        details.emplace_back("Section", Any(office::fromUtf8(route::idOf(*finding.section))));
    if (!finding.rows.empty())
        details.emplace_back("Rows", Any(toSequence(std::vector<sal_Int32>(finding.rows.begin(), finding.rows.end()))));
    if (!finding.choices.empty())
    {
        std::vector<OUString> choices;
        for (const std::string& choice : finding.choices)
            choices.push_back(office::fromUtf8(choice));
        details.emplace_back("Choices", Any(toSequence(choices)));
    }
    if (!finding.reason.empty())
        details.emplace_back("Reason", Any(office::fromUtf8(finding.reason)));
    result.Details = toSequence(details);
    return result;
}

org::marshrut::CheckReport toUno(const check::Report& report, const std::vector<check::NextDeadline>& next,
                                 const std::vector<standard::FormProblem>& problems, const standard::Strings& strings)
{
    std::vector<css::beans::NamedValue> details;
    org::marshrut::CheckReport result;
    result.IsRoute = report.isRoute;
    result.Standard = office::fromUtf8(report.standard);
    result.Stage = toUno(report.stage);
    result.Required = report.required;
    result.Filled = report.filled;
    if (!report.isRoute)
    {
        result.LooksLike = office::fromUtf8(strings.get("looksLike." + report.looksLike));
        details.emplace_back("LooksLike", Any(office::fromUtf8(report.looksLike)));
    }
    else
    {
        std::vector<org::marshrut::Element> elements;
        for (const check::ElementReport& element : report.elements)
            elements.push_back(toUno(element, strings));
        result.Elements = toSequence(elements);
    }
    if (report.ignored > 0)
        details.emplace_back("Ignored", Any(sal_Int32(report.ignored)));
    std::vector<OUString> broken;
    for (const standard::FormProblem& problem : problems)
        broken.push_back(office::fromUtf8(standard::message(problem, strings)));
    if (!broken.empty())
        details.emplace_back("FormProblems", Any(toSequence(broken)));
    if (!next.empty())
        details.emplace_back("NextDeadlines", Any(toUno(next)));
    result.Details = toSequence(details);
    std::vector<org::marshrut::Finding> findings;
    for (const check::Finding& finding : report.findings)
        findings.push_back(toUno(finding, strings));
    result.Findings = toSequence(findings);
    return result;
}

} // namespace marshrut::api
