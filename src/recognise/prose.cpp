// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "recognise/walk.hpp"

#include "recognise/blank.hpp"
#include "recognise/names.hpp"
#include "text/fold.hpp"

#include <algorithm>

namespace marshrut::recognise
{

using route::Element;
using route::Section;

namespace
{

constexpr std::size_t longestFact = 1000; ///< bytes of a paragraph that are read for facts
constexpr std::size_t shortestProse = 60; ///< bytes: less is no analysis

bool hasNumber(const std::vector<text::Word>& words)
{
    return std::any_of(words.begin(), words.end(),
                       [](const auto& word) { return word.form[0] >= '0' && word.form[0] <= '9'; });
}

/// Whether any word of the text, told by its stem, is in the set.
bool mentions(std::string_view text, const standard::WordSet& set)
{
    const auto words = text::words(text.substr(0, longestFact));
    return std::any_of(words.begin(), words.end(), [&](const auto& word) { return set.hasStem(word.stem); });
}

} // namespace

void Walk::found(Element element, std::string_view text, const outline::Place& place)
{
    FoundElement found;
    found.state = State::filled;
    found.text = text::normalise(text);
    found.value = place;
    set(element, std::move(found), Source::prose);
}

/// «учитель 1 кв. категории, стаж 17 лет»: facts that stand together in one line or paragraph.
void Walk::readFacts(std::string_view text, const outline::Place& place, Element except)
{
    text = text.substr(0, longestFact);
    const auto words = text::words(text);
    const auto stems = text::stemsOf(words);
    const auto try_ = [&](Element element, const standard::PhraseSet& phrases, bool needsNumber = false) {
        if (element == except || result_[element].state != State::missing || phrases.find(stems).empty())
            return;
        if (!needsNumber || hasNumber(words))
            found(element, text, place);
    };
    const bool inLabel = route::sectionOf(except) == Section::info;
    try_(Element::infoCategory, lexicon_.categoryFacts);
    try_(Element::infoExperience, lexicon_.experienceFacts, true);
    if (inLabel)
    {
        // «Первая, приказ № 15 от 12.03.2020» tells the date as well
        if (except == Element::infoCategory && result_[Element::infoAttestationDate].state == State::missing &&
            findYear(text, lexicon_))
            found(Element::infoAttestationDate, text, place);
        else if (except == Element::infoCategory && hasNumber(words) && text.find("20") != std::string_view::npos &&
                 words.size() > 3)
            found(Element::infoAttestationDate, text, place);
        return;
    }
    try_(Element::infoEducation, lexicon_.educationFacts);
    try_(Element::infoCourses, lexicon_.courseFacts);
    try_(Element::infoAttestationDate, lexicon_.attestationFacts, false);
    if (result_[Element::infoPosition].state == State::missing &&
        std::any_of(words.begin(), words.end(),
                    [&](const auto& word) { return lexicon_.positions.hasForm(word.form); }))
        found(Element::infoPosition, text, place);
    if (result_[Element::infoTeacher].state == State::missing)
        if (const auto person = findPerson(text, lexicon_))
            found(Element::infoTeacher, text.substr(person->begin, person->end - person->begin),
                  {place.block, place.begin + person->begin, place.begin + person->end});
}

/// The problem is often told within the analysis of the situation (seed 000: «анализ ситуации, выделение проблемы»).
void Walk::readProblem(std::string_view text, const outline::Place& place)
{
    if (result_[Element::noteProblem].state == State::missing && mentions(text, lexicon_.problemWords))
        found(Element::noteProblem, text, place);
}

void Walk::readProse(const Line& line)
{
    if (blankness(line.text, lexicon_) != Blank::no)
        return;
    const auto place = line.place();
    if (!section_)
    {
        readFacts(line.text, place, Element::titleHeading);
        return;
    }
    switch (*section_)
    {
    case Section::info:
        readFacts(line.text, place, Element::titleHeading);
        return;
    case Section::diagnosis:
        if (mentions(line.text, lexicon_.strengthWords) && result_[Element::diagnosisStrengths].state == State::missing)
            found(Element::diagnosisStrengths, line.text, place);
        if (mentions(line.text, lexicon_.deficitWords) && result_[Element::diagnosisDeficits].state == State::missing)
            found(Element::diagnosisDeficits, line.text, place);
        return;
    case Section::note:
        if (line.text.size() < shortestProse)
            return;
        if (result_[Element::noteSituation].state == State::missing)
            found(Element::noteSituation, line.text, place);
        readProblem(line.text, place);
        return;
    case Section::roadmap:
        if (result_.roadMaps.empty())
            listLines_.push_back(line);
        return;
    case Section::resources:
        if (result_[Element::resourcesEvents].state == State::missing)
            found(Element::resourcesEvents, line.text, place);
        return;
    case Section::review:
        if (line.text.size() < shortestProse)
            return;
        if (mentions(line.text, lexicon_.conclusionWords) &&
            result_[Element::reviewConclusions].state == State::missing)
            found(Element::reviewConclusions, line.text, place);
        else if (result_[Element::reviewAnalysis].state == State::missing)
            found(Element::reviewAnalysis, line.text, place);
        return;
    case Section::title:
        return;
    }
}

} // namespace marshrut::recognise
