// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "edit/agree.hpp"

#include "text/fold.hpp"

#include <algorithm>
#include <iterator>

namespace marshrut::edit
{

namespace
{

using check::Finding;
using recognise::State;
using route::Element;

constexpr std::string_view digits = "0123456789";
constexpr int earliestYear = 1950;
constexpr int latestYear = 2099;
/// A document is made from one of last year or the year before, seldom from an older one.
constexpr int mostYears = 5;

/// The digits from there on, as many as there are.
std::string_view digitsAt(std::string_view text, std::size_t at)
{
    const auto end = std::min(text.find_first_not_of(digits, at), text.size());
    return text.substr(at, end - at);
}

/// Where the two digits of «2024/25» stand; npos where none follow.
std::size_t shortYearBehind(std::string_view text, std::size_t at)
{
    for (const std::string_view joint : {"/", "-", "\u2013"})
    {
        auto behind = text.find_first_not_of(' ', at);
        if (behind == std::string_view::npos || text.substr(behind, joint.size()) != joint)
            continue;
        behind = text.find_first_not_of(' ', behind + joint.size());
        if (behind != std::string_view::npos && digitsAt(text, behind).size() == 2)
            return behind;
    }
    return std::string_view::npos;
}

std::string argument(const Finding& finding, const std::string& name)
{
    const auto& all = finding.arguments;
    const auto found = std::find_if(all.begin(), all.end(), [&](const auto& one) { return one.first == name; });
    return found == all.end() ? std::string() : found->second;
}

/// A name in the case that a place has its own in: the genitive is made, the nominative never guessed back. Empty where
/// nobody can tell.
std::string inCaseOf(const std::string& there, const std::string& name, const standard::NameCases& cases)
{
    const auto genitive = standard::genitive(cases, name); // empty unless the name is in the nominative
    if (standard::isGenitive(cases, there))
        return standard::isGenitive(cases, name) ? name : genitive;
    return genitive.empty() ? std::string() : name;
}

/// Writes a text over an element's.
Candidates written(const Situation& situation, Element element, const std::string& text)
{
    const auto& target = situation.recognised[element];
    if (!target.value || !target.more.empty() || text.empty())
        return {};
    Candidate way;
    way.plan.changes.emplace_back(SetText{*target.value, text});
    way.inserted.insert(element);
    return {way};
}

/// Moves the years at an element's place, the nearest first: which of them agree shows when they are tried.
Candidates moved(const Situation& situation, Element element, const recognise::FoundElement& found)
{
    Candidates ways;
    if (!found.value || !found.more.empty())
        return ways;
    const auto& place = *found.value;
    const auto written = situation.outline.blocks[place.block].text.substr(place.begin, place.end - place.begin);
    for (int years = 1; years <= mostYears; ++years)
        for (const int by : {years, -years})
        {
            Candidate way;
            way.plan.changes.emplace_back(SetText{*found.value, moveYears(written, by)});
            way.inserted.insert(element);
            // a deadline without a year lies in the period
            way.readAnew = {Element::roadmapDeadline, Element::roadmapDone};
            // the document's name may hold its year
            if (situation.recognised[Element::titleHeading].text.find(written) != std::string::npos)
                way.inserted.insert(Element::titleHeading);
            ways.push_back(std::move(way));
        }
    return ways;
}

} // namespace

std::string moveYears(const std::string& text, int years)
{
    std::string result;
    for (std::size_t at = 0; at < text.size();)
    {
        const auto number = digitsAt(text, at);
        if (number.empty())
        {
            result += text[at++];
            continue;
        }
        at += number.size();
        const int year = number.size() == 4 ? std::stoi(std::string(number)) : 0;
        if (year < earliestYear || year > latestYear)
        {
            result += number;
            continue;
        }
        result += std::to_string(year + years);
        if (const auto next = shortYearBehind(text, at); next != std::string::npos)
        {
            constexpr int century = 100;
            const int moved = (std::stoi(text.substr(next, 2)) + years + century) % century;
            result += text.substr(at, next - at) + (moved < 10 ? "0" : "") + std::to_string(moved);
            at = next + 2;
        }
    }
    return result;
}

std::vector<Agreement> agreeOnTeacher(const Situation& situation, const Finding& finding)
{
    const auto& title = situation.recognised[Element::titleTeacher];
    const auto& info = situation.recognised[Element::infoTeacher];
    std::vector<Agreement> agreements;
    if (!finding.variant.empty() || title.state != State::filled || info.state != State::filled)
        return agreements;
    const auto add = [&](const std::string& name, const char* argumentName, const std::string& there, Element element) {
        const auto text = inCaseOf(there, name, situation.nameCases);
        // a name that is written in another case is shown as it will stand
        const auto kept = text == name ? argument(finding, argumentName) : text;
        if (!text.empty())
            agreements.push_back({kept, written(situation, element, text)});
    };
    add(title.text, "one", info.text, Element::infoTeacher);
    add(info.text, "other", title.text, Element::titleTeacher);
    return agreements;
}

std::vector<Agreement> agreeOnYear(const Situation& situation, const Finding& finding)
{
    const auto element = *route::elementOf(finding.element);
    const auto& recognised = situation.recognised;
    auto first = moved(situation, element, recognised[element]);
    if (element == Element::titleYear)
    {
        auto more = moved(situation, element, recognised.titlePeriod);
        first.insert(first.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
    }
    std::vector<Agreement> agreements{{argument(finding, "other"), std::move(first)}};
    if (finding.variant == "note")
        agreements.push_back(
            {argument(finding, "one"), moved(situation, Element::notePeriod, recognised[Element::notePeriod])});
    return agreements;
}

} // namespace marshrut::edit
