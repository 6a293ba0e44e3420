// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "check/deficit_rules.hpp"

#include "recognise/line.hpp"
#include "text/fold.hpp"

#include <algorithm>
#include <set>
#include <unordered_set>

namespace marshrut::check
{

using recognise::State;
using route::Element;

namespace
{

constexpr std::size_t looked = 20000; ///< bytes of a text
constexpr std::size_t shortestWord = 5; ///< bytes: shorter ones say nothing («не», «на»)
constexpr std::size_t sharedStart = 8; ///< bytes: «проект», «проектирование» are about one thing
constexpr std::size_t longestItem = 160; ///< bytes that are quoted

/// What a text is about: the stems that say something, and the groups of words about one thing.
struct Matter
{
    std::unordered_set<std::string> stems;
    std::unordered_set<std::string> starts;
    std::set<std::size_t> groups;
};

/// «Подбирать», «вести»: what is done says less than what it is done with.
bool isInfinitive(const std::string& form, const standard::Lexicon& lexicon)
{
    const auto ends = [&form](const std::string& ending) { return form.ends_with(ending); };
    return std::any_of(lexicon.infinitiveEndings.begin(), lexicon.infinitiveEndings.end(), ends) &&
           std::none_of(lexicon.nounEndings.begin(), lexicon.nounEndings.end(), ends);
}

void add(Matter& matter, std::string_view text, const standard::Lexicon& lexicon)
{
    const auto& meanings = lexicon.meanings;
    for (const auto& token : lexicon.vocabulary.read(text.substr(0, looked)))
    {
        const auto stem = text::stem(token.form);
        const bool number = token.form[0] >= '0' && token.form[0] <= '9';
        if (token.neutral || number || isInfinitive(token.form, lexicon) || meanings.emptyWords.hasForm(token.form) ||
            meanings.emptyWords.hasStem(stem))
            continue;
        const auto alike = meanings.alike.find(stem);
        const bool grouped = alike != meanings.alike.end();
        if (grouped)
            matter.groups.insert(alike->second.begin(), alike->second.end());
        if (!grouped && token.form.size() < shortestWord)
            continue;
        matter.stems.insert(stem);
        if (stem.size() >= sharedStart)
            matter.starts.insert(stem.substr(0, sharedStart));
    }
}

bool isPlanned(const Matter& item, const Matter& plans)
{
    const auto in = [](const auto& set) { return [&set](const auto& one) { return set.count(one) != 0; }; };
    return std::any_of(item.stems.begin(), item.stems.end(), in(plans.stems)) ||
           std::any_of(item.starts.begin(), item.starts.end(), in(plans.starts)) ||
           std::any_of(item.groups.begin(), item.groups.end(), in(plans.groups));
}

Matter plansOf(const Subject& subject)
{
    Matter plans;
    for (const auto& roadMap : subject.recognised.roadMaps)
        for (const auto& activity : roadMap.activities)
            for (const auto& [element, cell] : activity.cells)
                if (element != Element::roadmapDeadline)
                    add(plans, cell.text, subject.lexicon());
    for (const auto element : {Element::noteTopic, Element::noteGoal, Element::noteTasks, Element::noteForms,
                               Element::noteResult, Element::noteCourseRequest, Element::resourcesEvents})
        if (subject.recognised[element].state == State::filled)
            add(plans, subject.recognised[element].text, subject.lexicon());
    return plans;
}

/// An activity about the difficulties as a whole («курсы по выявленному затруднению») is about each.
bool plansForAll(const Subject& subject)
{
    const auto& maps = subject.recognised.roadMaps;
    return std::any_of(maps.begin(), maps.end(), [&](const auto& roadMap) {
        return std::any_of(roadMap.activities.begin(), roadMap.activities.end(), [&](const auto& activity) {
            const auto cell = activity.cells.find(Element::roadmapActivity);
            // what is not named may be about any of them
            if (cell == activity.cells.end() || cell->second.text.empty())
                return true;
            const auto words = text::words(cell->second.text);
            return std::any_of(words.begin(), words.end(), [&](const auto& word) {
                return subject.lexicon().meanings.difficultyWords.hasStem(word.stem);
            });
        });
    });
}

std::string trimmed(std::string_view text)
{
    while (!text.empty() && (text.back() == '.' || text.back() == ' '))
        text.remove_suffix(1);
    auto item = text::normalise(text);
    return item.substr(std::min(item.size(), recognise::numberingLength(item)));
}

bool goesOnWith(const std::string& word, const standard::Meanings& meanings)
{
    return std::any_of(meanings.continuations.begin(), meanings.continuations.end(), [&word](const std::string& one) {
        return one[0] == '-' ? word.ends_with(one.substr(1)) : word == one;
    });
}

/// «имеющие …», «чтобы …», «для которых …»
bool goesOn(const std::vector<text::Word>& words, const standard::Meanings& meanings)
{
    return !words.empty() && (goesOnWith(words[0].form, meanings) || meanings.relatives.hasForm(words[0].form) ||
                              (words.size() > 1 && meanings.relatives.hasForm(words[1].form)));
}

/// The difficulties one by one: lines, and what commas and semicolons part, unless it goes on with the one before
/// («дети, имеющие нарушения», «планы, которые …»).
std::vector<std::string> itemsOf(const std::string& deficits, const standard::Meanings& meanings)
{
    std::vector<std::string> items;
    std::size_t start = 0;
    bool afterComma = false;
    int brackets = 0;
    for (std::size_t i = 0; i <= deficits.size(); ++i)
    {
        const char byte = i < deficits.size() ? deficits[i] : '\n';
        brackets = byte == '\n' ? 0 : brackets + (byte == '(' ? 1 : byte == ')' ? -1 : 0);
        const bool sentence = byte == '.' && i + 1 < deficits.size() && deficits[i + 1] == ' ';
        if (byte != '\n' && byte != ';' && !(byte == ',' && brackets <= 0) && !sentence)
            continue;
        auto item = trimmed(std::string_view(deficits).substr(start, i - start));
        const auto words = text::words(std::string_view(item).substr(0, longestItem));
        if (afterComma && goesOn(words, meanings) && !items.empty())
            items.back() += ", " + item;
        else if (!item.empty())
            items.push_back(std::move(item));
        afterComma = byte == ',';
        start = i + 1;
    }
    return items;
}

} // namespace

void deficitUnplanned(const Subject& subject, std::vector<Finding>& findings)
{
    const auto& found = subject.recognised[Element::diagnosisDeficits];
    if (found.state != State::filled || !found.label || !subject.hasActivities() || plansForAll(subject))
        return;
    const auto plans = plansOf(subject);
    std::string unplanned;
    for (const auto& item : itemsOf(found.text.substr(0, looked), subject.lexicon().meanings))
    {
        Matter matter;
        add(matter, item, subject.lexicon());
        if (matter.stems.empty() || item.size() > longestItem || isPlanned(matter, plans))
            continue;
        addQuoted(unplanned, item);
    }
    if (unplanned.empty())
        return;
    auto finding = about(Element::diagnosisDeficits, found.value);
    finding.arguments.emplace_back("deficits", unplanned);
    findings.push_back(std::move(finding));
}

} // namespace marshrut::check
