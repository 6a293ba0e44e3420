// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "edit/title_sheet.hpp"

#include "route/period.hpp"
#include "text/fold.hpp"

#include <algorithm>

namespace marshrut::edit
{

namespace
{

using recognise::State;
using route::Element;

bool onTitle(const outline::Place& place, const recognise::Recognised& recognised)
{
    return recognised.titleEnd && place.block < *recognised.titleEnd;
}

/// Behind a label a value is one line: where it broke, it would end.
std::string inOneLine(std::string value)
{
    std::replace(value.begin(), value.end(), '\n', ' ');
    return value;
}

/// Whether that value stands there already, over however many lines; a year may have its words behind it («2026 г.»).
bool stands(Element element, const std::string& found, const std::string& value)
{
    if (inOneLine(found) == inOneLine(value))
        return true;
    return element == Element::titleYear && !value.empty() && found.compare(0, value.size(), value) == 0 &&
           found.find_first_of("0123456789", value.size()) == std::string::npos && found[value.size()] == ' ';
}

/// A place of no length takes the blanks behind it, which would stand after the value.
outline::Place withBlanks(const outline::Outline& outline, outline::Place place)
{
    const auto& text = outline.blocks[place.block].text;
    if (place.begin == place.end)
        while (place.end < text.size() && (text[place.end] == ' ' || text[place.end] == '\t'))
            ++place.end;
    return place;
}

/// A value written at the very end of a label needs a space before it.
std::string spaced(const outline::Outline& outline, const outline::Place& place, const std::string& value)
{
    const auto& text = outline.blocks[place.block].text;
    const bool glued = place.begin > 0 && place.begin <= text.size() && text[place.begin - 1] != ' ' &&
                       text[place.begin - 1] != '\n' && text[place.begin - 1] != '\t';
    return glued ? " " + value : value;
}

/// Adds what makes of the value found the one given; the element has a place.
void addChanges(const outline::Outline& outline, const recognise::FoundElement& found, const std::string& value,
                std::vector<SetText>& changes)
{
    const bool behindLabel = found.value->begin == found.value->end;
    const auto place = withBlanks(outline, *found.value);
    changes.push_back({place, behindLabel ? spaced(outline, place, value) : value});
    for (const auto& further : found.more)
        changes.push_back({further, {}});
}

bool isName(Element element)
{
    return element == Element::titleTeacher || element == Element::infoTeacher;
}

/// A name known in the genitive alone says nothing to a place that has another case.
bool onlyGenitive(const std::string& value, const std::string& inDocument, const standard::NameCases& cases)
{
    return standard::isGenitive(cases, value) && !standard::isGenitive(cases, inDocument);
}

/// A teacher's name in the genitive where the document has it so and the name tells how.
std::string inItsCase(Element element, std::string value, const std::string& inDocument,
                      const standard::NameCases& cases)
{
    if (!isName(element) || !standard::isGenitive(cases, inDocument))
        return value;
    auto declined = standard::genitive(cases, value);
    return declined.empty() ? value : declined;
}

void fromTheEnd(std::vector<SetText>& changes)
{
    std::sort(changes.begin(), changes.end(), [](const SetText& a, const SetText& b) {
        return std::pair(a.place.block, a.place.begin) > std::pair(b.place.block, b.place.begin);
    });
}

} // namespace

TitleSheetPlan planTitleSheet(const outline::Outline& outline, const recognise::Recognised& recognised,
                              const std::map<Element, std::string>& values)
{
    TitleSheetPlan plan;
    const auto& all = route::elements();
    // a sheet is there when two of its elements are; a single name or year may stand in any heading
    const auto present = std::count_if(all.begin(), all.end(), [&](const auto& row) {
        return row.section == route::Section::title && recognised[row.element].state != State::missing;
    });
    const bool empty = std::all_of(outline.blocks.begin(), outline.blocks.end(), [](const auto& block) {
        return block.text.find_first_not_of(" \t\n") == std::string::npos;
    });
    if (empty || present < 2)
    {
        plan.insertSheet = true;
        return plan;
    }
    for (const auto& [element, raw] : values)
    {
        auto value = text::normalise(raw);
        const auto& found = recognised[element];
        if (!found.value || !onTitle(*found.value, recognised))
        {
            plan.unplaced.push_back(element);
            continue;
        }
        if (found.value->begin > 0)
            value = inOneLine(std::move(value));
        if ((found.state == State::filled && stands(element, found.text, value)) ||
            (found.state != State::filled && value.empty()))
            continue;
        addChanges(outline, found, value, plan.changes);
    }
    fromTheEnd(plan.changes);
    return plan;
}

std::vector<Difference> differences(const recognise::Recognised& recognised,
                                    const std::map<Element, std::string>& given, const standard::NameCases& cases)
{
    auto values = given;
    if (const auto teacher = values.find(Element::titleTeacher); teacher != values.end())
        values.emplace(Element::infoTeacher, teacher->second);
    std::vector<Difference> different;
    for (const auto& [element, raw] : values)
    {
        const auto& found = recognised[element];
        const auto value = inItsCase(element, text::normalise(raw), found.text, cases);
        const std::string stands_there = found.state == State::filled ? found.text : std::string();
        if (value.empty() || !found.value || text::fold(stands_there) == text::fold(value) ||
            (isName(element) && onlyGenitive(value, stands_there, cases)))
            continue;
        different.push_back({element, stands_there, value});
    }
    return different;
}

std::map<Element, std::string> inStep(const recognise::Recognised& recognised,
                                      const std::map<Element, std::string>& changed, const standard::Strings& strings)
{
    std::map<Element, std::string> values;
    for (const auto element : {Element::titleTeacher, Element::infoTeacher})
        if (const auto name = changed.find(element); name != changed.end())
        {
            values[Element::titleTeacher] = name->second;
            values[Element::infoTeacher] = name->second;
        }
    const auto year = changed.find(Element::titleYear);
    if (year == changed.end())
        return values;
    const auto now = route::parseSchoolYear(year->second);
    const auto period = route::parseSchoolYear(recognised[Element::notePeriod].text);
    if (!now || !period)
        return values;
    // a sheet may bear either year of the school year
    if (const int later = *now - *period; later != 0 && later != 1)
        values[Element::notePeriod] = strings.format("period.schoolYear", {{"period", route::schoolYearText(*now)}});
    return values;
}

Plan planValues(const outline::Outline& outline, const recognise::Recognised& recognised,
                const std::map<Element, std::string>& values)
{
    std::vector<SetText> changes;
    for (const auto& [element, raw] : values)
        if (const auto& found = recognised[element]; found.value)
            addChanges(outline, found, text::normalise(raw), changes);
    fromTheEnd(changes);
    Plan plan;
    plan.changes.assign(changes.begin(), changes.end());
    return plan;
}

} // namespace marshrut::edit
