// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "check/check.hpp"

#include "check/period.hpp"
#include "check/rules.hpp"
#include "route/stage.hpp"
#include "text/fold.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace marshrut::check
{

namespace
{

constexpr std::string_view notARoute = "not.a.route";
constexpr std::string_view reviewIsDue = "review.due";
/// Arguments that are lists: each of them whole. All others quote the document.
constexpr std::array<std::string_view, 4> lists{"courses", "deficits", "directions", "clues"};
constexpr std::size_t longestQuotation = 120; ///< bytes

/// «4, 7, 9»; three and more in a row as «4–9».
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

/// What a message quotes of the document: on one line, and no longer than it can be taken in.
std::string quotation(std::string text)
{
    std::replace(text.begin(), text.end(), '\n', ' ');
    if (text.size() <= longestQuotation)
        return text;
    auto cut = text.rfind(' ', longestQuotation);
    if (cut == std::string::npos)
        for (cut = longestQuotation; (static_cast<unsigned char>(text[cut]) & 0xC0U) == 0x80U;)
            --cut; // amid a letter
    return text.substr(0, cut) + "\u2026";
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

std::string message(const Finding& finding, const standard::Strings& strings)
{
    auto arguments = finding.arguments;
    for (auto& [name, value] : arguments)
        if (std::find(lists.begin(), lists.end(), name) == lists.end())
            value = quotation(std::move(value));
    std::string key = "finding." + finding.rule;
    if (finding.rule == notARoute)
    {
        const auto& looksLike = arguments.front().second;
        if (strings.has(key + "." + looksLike))
            key += "." + looksLike;
        arguments.emplace_back("kind", strings.get("looksLike." + looksLike));
    }
    else if (route::sectionOf(finding.element))
        arguments.emplace_back("section",
                               finding.title.empty() ? strings.get("section." + finding.element) : finding.title);
    else
        arguments.emplace_back("element",
                               finding.title.empty() ? strings.get("element." + finding.element) : finding.title);
    for (const auto& [name, keys] : finding.terms)
    {
        std::string texts;
        for (const auto& one : keys)
            texts += (texts.empty() ? "" : ", ") + strings.get(one);
        arguments.emplace_back(name, texts);
    }
    if (!finding.rows.empty())
    {
        arguments.emplace_back("rows", rowsText(finding.rows));
        key += finding.rows.size() == 1 ? ".one" : ".many";
    }
    else if (!finding.variant.empty())
        key += "." + finding.variant;
    else if (strings.has(key + "." + finding.element))
        key += "." + finding.element;
    return strings.format(key, arguments);
}

std::vector<std::string> placesForPeople(const Finding& finding, const standard::Strings& strings)
{
    std::vector<std::string> places;
    if (!finding.section || finding.places.empty())
        return places;
    const auto section = strings.get("section." + std::string(route::idOf(*finding.section)));
    if (finding.rows.empty())
    {
        places.push_back(strings.format("place.section", {{"section", section}}));
        return places;
    }
    const auto number = std::find_if(finding.arguments.begin(), finding.arguments.end(),
                                     [](const auto& argument) { return argument.first == "number"; });
    for (const int row : finding.rows)
        places.push_back(strings.format(number == finding.arguments.end() ? "place.row" : "place.row.of",
                                        {{"section", section},
                                         {"number", number == finding.arguments.end() ? "" : number->second},
                                         {"row", std::to_string(row)}}));
    return places;
}

} // namespace marshrut::check
