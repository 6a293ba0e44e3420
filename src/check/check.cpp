// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "check/check.hpp"

#include "check/period.hpp"
#include "check/rules.hpp"
#include "route/stage.hpp"
#include "text/fold.hpp"

#include <algorithm>

namespace marshrut::check
{

namespace
{

constexpr std::string_view reviewIsDue = "review.due";

/// Rule, element and a fingerprint of what the finding is about: of a hint its text, of rows the rows.
std::string keyOf(const Finding& finding)
{
    std::string subject = rowsText(finding.rows);
    for (const auto& [name, value] : finding.arguments)
        subject += "\n" + name + "=" + value;
    for (const auto& [name, keys] : finding.terms)
        for (const auto& key : keys)
            subject += "\n" + name + "=" + key;
    return finding.rule + "/" + finding.element + "/" + text::fingerprint(subject);
}

/// A review that is due is said once, by the finding whose deed drafts it: not again as a missing section or analysis.
void dropSaidTwice(Report& report)
{
    auto& findings = report.findings;
    const auto isReview = [](const Finding& finding) {
        return finding.element == route::idOf(route::Section::review) ||
               finding.element == route::idOf(route::Element::reviewAnalysis);
    };
    if (std::none_of(findings.begin(), findings.end(),
                     [](const Finding& finding) { return finding.rule == reviewIsDue; }))
        return;
    findings.erase(std::remove_if(findings.begin(), findings.end(),
                                  [&](const Finding& finding) {
                                      return isReview(finding) &&
                                             (finding.rule == "section.missing" || finding.rule == "element.missing" ||
                                              finding.rule == "element.empty");
                                  }),
                   findings.end());
}

/// What a school's form calls an element or section.
std::string titleIn(const standard::Form& form, const std::string& id)
{
    const auto own = form.wordings.find(id);
    return own == form.wordings.end() || own->second.empty() ? std::string() : own->second.front();
}

void putAside(const Ignored& ignored, Report& report)
{
    for (auto& finding : report.findings)
        if (auto reason = ignored.reason(finding.key))
        {
            finding.ignored = true;
            finding.reason = std::move(*reason);
            ++report.ignored;
        }
}

/// Whether what is asked for was put aside: by itself, or with its section.
bool isPutAside(route::Element element, const Report& report)
{
    const auto id = route::idOf(element);
    const auto section = route::idOf(route::sectionOf(element));
    return std::any_of(report.findings.begin(), report.findings.end(), [&](const Finding& finding) {
        return finding.ignored && (finding.severity == Severity::error || finding.rule == reviewIsDue) &&
               (finding.element == id || finding.element == section);
    });
}

void addElements(const Subject& subject, Report& report)
{
    for (const auto& row : subject.form.elements)
    {
        const auto& found = subject.recognised[row.element];
        const bool filled = found.state == recognise::State::filled;
        const bool asked = subject.asks(row.element);
        const bool ignored = asked && !filled && isPutAside(row.element, report);
        ElementReport element{row.element, asked && !ignored,
                              found.state, filled ? found.text : std::string(),
                              ignored,     titleIn(subject.form, std::string(route::idOf(row.element)))};
        report.required += element.required ? 1 : 0;
        report.filled += element.required && filled ? 1 : 0;
        report.elements.push_back(std::move(element));
    }
}

} // namespace

Report check(const recognise::Recognised& recognised, const standard::Form& form, const Circumstances& circumstances)
{
    const route::Period period = periodOf(recognised);
    const route::Stage stage = circumstances.stage ? *circumstances.stage : route::stageOn(circumstances.today, period);
    Report report;
    report.isRoute = recognised.isRoute;
    report.looksLike = recognised.looksLike;
    report.standard = form.name;
    report.stage = stage;
    report.period = period;
    if (!recognised.isRoute)
    {
        Finding finding;
        finding.rule = notARoute;
        finding.severity = Severity::hint;
        finding.arguments.emplace_back("looksLike", recognised.looksLike);
        std::string clues;
        for (const auto& clue : recognised.clues)
            addQuoted(clues, clue);
        finding.arguments.emplace_back("clues", clues);
        finding.key = keyOf(finding);
        report.findings.push_back(std::move(finding));
        putAside(circumstances.ignored, report);
        return report;
    }
    const Subject subject{recognised, form, stage, circumstances.today, period};
    for (const auto& rule : rules())
    {
        if (stage < rule.from || form.turnsOff(std::string(rule.id)))
            continue;
        const auto first = report.findings.size();
        rule.find(subject, report.findings);
        for (auto i = first; i < report.findings.size(); ++i)
        {
            auto& finding = report.findings[i];
            finding.rule = rule.id;
            finding.severity = rule.severity;
            finding.fixable = rule.fixable;
            finding.key = keyOf(finding);
            finding.title = titleIn(form, finding.element);
        }
    }
    dropSaidTwice(report);
    std::stable_sort(report.findings.begin(), report.findings.end(),
                     [](const Finding& a, const Finding& b) { return a.section < b.section; });
    putAside(circumstances.ignored, report);
    addElements(subject, report);
    return report;
}

} // namespace marshrut::check
