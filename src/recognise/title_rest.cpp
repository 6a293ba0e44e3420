// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "recognise/title_reader.hpp"

#include "recognise/blank.hpp"
#include "recognise/names.hpp"
#include "text/fold.hpp"
#include "text/letters.hpp"

#include <algorithm>

namespace marshrut::recognise
{

using route::Element;

/// «Детский сад № 23» / «г. Минусинск»: the place below the institution's name where no other is told.
void TitleReader::placeOfOrganisation()
{
    if (!open(Element::titlePlace))
        return;
    // «МБОУ СОШ № 3, Республика Тыва, г. Чадан»
    const auto& organisation = at(Element::titleOrganisation);
    for (const auto& line : lines_)
    {
        if (!organisation.value || organisation.value->block != line.block || organisation.value->begin < line.begin ||
            organisation.value->end > line.end)
            continue;
        const auto place = findMarkedPlace(line.text, lexicon_);
        const auto comma = line.text.rfind(',');
        if (place && !place->blank && comma != std::string_view::npos &&
            line.text.find_first_not_of(' ', comma + 1) == place->span.begin)
            return set(Element::titlePlace, line, place->span.begin, place->span.end);
    }
    const auto& more = organisation.more;
    for (const auto& line : lines_)
    {
        if (!line.first || std::none_of(more.begin(), more.end(), [&line](const outline::Place& place) {
                return place.block == line.block && place.begin == line.begin;
            }))
            continue;
        const auto place = findMarkedPlace(line.text, lexicon_);
        if (place && !place->blank && place->span.begin == 0)
            return set(Element::titlePlace, line, 0, place->span.end);
    }
}

/// «Иванова Мария Петровна, учитель физики МБОУ СОШ № 5»: where no line of its own names the institution.
void TitleReader::organisationOfTeacher()
{
    if (!open(Element::titleOrganisation))
        return;
    for (const auto& line : lines_)
    {
        const auto person = findPerson(line.text, lexicon_);
        if (!person || !anyWord(line.text, lexicon_.roles) || !namesOrganisation(line.text, lexicon_))
            continue;
        for (const auto& word : text::words(line.text))
            if (word.begin >= person->end && text::startsLarge(line.text.substr(word.begin)) &&
                namesOrganisation(line.text.substr(word.begin, word.end - word.begin), lexicon_))
                return set(Element::titleOrganisation, line, word.begin, line.text.size());
    }
}

/// «__________, 20__ г.», «(населённый пункт), 2025», «город ______ год ______»: a form's place and year share a line.
void TitleReader::blanksBesideYear()
{
    const auto year = yearLine_ < lines_.size() ? findYear(lines_[yearLine_].text, lexicon_) : std::nullopt;
    if (open(Element::titlePlace) && year)
    {
        const auto& line = lines_[yearLine_];
        const auto last = line.text.substr(0, year->span.begin).find_last_not_of(" ,-\t");
        const auto head = line.text.substr(0, last == std::string_view::npos ? 0 : last + 1);
        // one run is a place; a date has more: «___» ________ 20__ г.
        const bool run = !head.empty() && findBlankRun(head) == 0 && behindBlank(head, 0) == head.size() &&
                         head.find(' ') == std::string_view::npos;
        const auto meaning = blankness(head, lexicon_) == Blank::hint
                                 ? lexicon_.labels.best(lexicon_.vocabulary.read(head), leastOfHint)
                                 : standard::Match();
        if (run || (meaning && standard::Lexicon::element(lexicon_.labels, meaning) == Element::titlePlace) ||
            (blankness(head, lexicon_) == Blank::hint && findMarkedPlace(head, lexicon_)))
            set(Element::titlePlace, line, 0, head.size(), run);
    }
    if (!open(Element::titleYear) || at(Element::titlePlace).state != State::empty)
        return;
    const auto& place = *at(Element::titlePlace).value;
    for (const auto& line : lines_)
    {
        if (line.block != place.block || place.begin < line.begin || place.end > line.end)
            continue;
        const auto blank = std::min(line.text.size(), findBlankRun(line.text));
        const auto from = behindBlank(line.text, blank);
        const auto rest = line.text.substr(from);
        const auto run = findBlankRun(rest);
        if (run != std::string_view::npos && anyWord(rest, lexicon_.yearWords))
            set(Element::titleYear, line, from + run, line.text.size(), true);
    }
}

/// Lines of underscores that nothing explains: above the document's name the institution is to be written, below it the
/// teacher, and the place beside the year.
void TitleReader::bareBlanks()
{
    if (!nameLines_)
        return;
    for (std::size_t i = 0; i < lines_.size(); ++i)
    {
        const auto& line = lines_[i];
        if (used_[i] || findBlankRun(line.text) != 0 || blankness(line.text, lexicon_) != Blank::blank ||
            !text::words(line.text).empty())
            continue;
        // what goes on with the blank above, or is explained below
        const bool goesOn = i > 0 && line.block <= lines_[i - 1].block + 1 && findBlankRun(lines_[i - 1].text) == 0;
        const bool explained = i + 1 < lines_.size() && lines_[i + 1].text.front() == '(';
        if (goesOn || explained)
            continue;
        const bool besideYear = yearLine_ < lines_.size() && (i + 1 == yearLine_ || i == yearLine_ + 1);
        auto element = i < nameLines_->first ? Element::titleOrganisation : Element::titleTeacher;
        if (i >= nameLines_->second && (besideYear || !open(element)))
            element = Element::titlePlace;
        if (open(element))
            set(element, line, 0, line.text.size());
    }
}

void readFactsOfTitle(const outline::Outline& outline, std::size_t end, const standard::Lexicon& lexicon,
                      Recognised& result)
{
    constexpr std::size_t longestFact = 100; // bytes
    auto& category = result[Element::infoCategory];
    if (category.state != State::missing || result[Element::titleTeacher].state != State::filled)
        return;
    for (auto i = result[Element::titleTeacher].value->block; i < end; ++i)
        for (const auto& line : linesOf(outline, i))
        {
            if (line.text.size() > longestFact || anyWord(line.text, lexicon.stamps) ||
                lexicon.categoryFacts.find(text::stemsOf(text::words(line.text))).empty())
                continue;
            category.state = State::filled;
            category.text = clean(line.text);
            category.value = line.place();
            return;
        }
}

} // namespace marshrut::recognise
