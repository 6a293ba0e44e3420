// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "recognise/title_reader.hpp"

#include "recognise/blank.hpp"
#include "recognise/names.hpp"
#include "recognise/title_sheet.hpp"
#include "text/fold.hpp"
#include "text/letters.hpp"

#include <algorithm>

namespace marshrut::recognise
{

using route::Element;

namespace
{

constexpr std::size_t mostOrganisationLines = 6;

/// Without the bracket that opens it.
std::string_view inside(std::string_view text)
{
    return text.substr(std::min(text.size(), text.find_first_not_of("([<{")));
}

} // namespace

void TitleReader::documentName()
{
    if (!open(Element::titleHeading))
        return;
    for (std::size_t i = 0; i < lines_.size(); ++i)
    {
        if (used_[i] || (namesOrganisation(lines_[i].text, lexicon_) && !namesDocument(lines_[i].text, lexicon_)))
            continue;
        // the name often takes two or three lines: the fewest that are surely it
        std::string joined;
        std::size_t best = 0;
        double bestScore = 0;
        for (std::size_t k = i; k < std::min(lines_.size(), i + 3) && !used_[k]; ++k)
        {
            if (k > i && (namesOrganisation(lines_[k].text, lexicon_) || findPerson(lines_[k].text, lexicon_)))
                break;
            joined += (joined.empty() ? "" : " ") + std::string(lines_[k].text);
            if (!namesDocument(joined, lexicon_))
                continue;
            const auto score = lexicon_.documentNames.best(lexicon_.vocabulary.read(joined), 0.6).score;
            if (score > bestScore + 0.03)
            {
                bestScore = score;
                best = k + 1;
            }
        }
        if (best == 0)
            continue;
        // a line before the name that adds nothing to it is not part of it
        if (best > i + 1)
        {
            std::string later;
            for (std::size_t k = i + 1; k < best; ++k)
                later += (later.empty() ? "" : " ") + std::string(lines_[k].text);
            if (nameScore(later, lexicon_) >= bestScore)
                continue;
        }
        // «педагога», «учителя начальных классов» belongs to the name
        while (best < lines_.size() && best < i + 4 && !used_[best] &&
               anyWord(lines_[best].text, lexicon_.teacherWords) && !findPerson(lines_[best].text, lexicon_) &&
               !findLabel(lines_[best], {}, lexicon_) && lines_[best].text.size() < 120 &&
               !namesOrganisation(lines_[best].text, lexicon_))
            ++best;
        auto& found = at(Element::titleHeading);
        found.state = State::filled;
        const auto nameEnd = nameLength(lines_[i].text);
        found.value = lines_[i].part(0, best == i + 1 ? nameEnd : lines_[i].text.size());
        found.text = clean(lines_[i].text.substr(0, best == i + 1 ? nameEnd : lines_[i].text.size()));
        for (std::size_t k = i + 1; k < best; ++k)
        {
            found.more.push_back(lines_[k].place());
            found.text += " " + clean(lines_[k].text);
        }
        for (std::size_t k = i; k < best; ++k)
            used_[k] = true;
        nameLines_ = {i, best};
        return;
    }
    // no name that is known: the line that stands out and says «план», «карта», «лист»
    for (std::size_t i = 0; i < lines_.size(); ++i)
        if (!used_[i] && looksLikeHeading(lines_[i]) && anyWord(lines_[i].text, lexicon_.documentWords) &&
            !namesOrganisation(lines_[i].text, lexicon_) && !findPerson(lines_[i].text, lexicon_) &&
            !findLabel(lines_[i], {}, lexicon_))
        {
            used_[i] = true;
            set(Element::titleHeading, lines_[i], 0, nameLength(lines_[i].text));
            nameLines_ = {i, i + 1};
            return;
        }
}

/// A name's line may go on with the teacher and the year: the name ends before them.
std::size_t TitleReader::nameLength(std::string_view text) const
{
    std::size_t length = text.size();
    if (const auto person = findPerson(text, lexicon_))
        length = std::min(length, person->begin);
    if (const auto year = findYear(text, lexicon_))
        length = std::min(length, year->span.begin);
    if (length == text.size() || length < 20)
        return text.size();
    while (length > 0 && (text[length - 1] == ' ' || text[length - 1] == ',' || text[length - 1] == '('))
        --length;
    return length;
}

/// Lines that are the blank's own hints: «(полное название по уставу)», «(город, год)».
void TitleReader::hints()
{
    for (std::size_t i = 0; i < lines_.size(); ++i)
    {
        const auto& text = lines_[i].text;
        if (used_[i] || blankness(text, lexicon_) != Blank::hint || placeAndYear(i))
            continue;
        for (const auto& match : lexicon_.labels.match(lexicon_.vocabulary.read(text), leastOfHint))
        {
            auto element = standard::Lexicon::element(lexicon_.labels, match);
            if (element == Element::infoTeacher)
                element = Element::titleTeacher;
            if (!element || route::sectionOf(*element) != route::Section::title || !open(*element))
                continue;
            used_[i] = true;
            if (!hintIsAnswered(i, *element))
                set(*element, lines_[i], 0, text.size());
            break;
        }
    }
}

/// «МБОУ «СОШ № 5»» above «(полное наименование организации)»: whether the line above plainly is what the hint asks for.
bool TitleReader::hintIsAnswered(std::size_t i, Element element) const
{
    if (i == 0 || used_[i - 1] || lines_[i].text.front() != '(')
        return false;
    const auto text = lines_[i - 1].text;
    if (blankness(text, lexicon_) != Blank::no)
        return false;
    return element == Element::titleOrganisation ? namesOrganisation(text, lexicon_)
           : element == Element::titleTeacher    ? findPerson(text, lexicon_).has_value()
           : element == Element::titleHeading    ? namesDocument(text, lexicon_)
                                                 : false;
}

/// «(город, год)», «[населённый пункт] – [год]»: each has its part of the hint.
bool TitleReader::placeAndYear(std::size_t i)
{
    const auto& text = lines_[i].text;
    if (!open(Element::titlePlace) || !open(Element::titleYear))
        return false;
    const auto mark = text.find_first_of(",-\xE2");
    const auto rest = text.find_first_not_of(",- \xE2\x80\x93\x94", mark);
    if (mark == std::string_view::npos || rest == std::string_view::npos)
        return false;
    const auto head = text.substr(0, mark).find_last_not_of(' ') + 1;
    const auto names = [&](std::string_view part, Element element) {
        const auto match = lexicon_.labels.best(lexicon_.vocabulary.read(part));
        return match && standard::Lexicon::element(lexicon_.labels, match) == element;
    };
    if (!anyWord(text.substr(rest), lexicon_.yearWords) || !names(inside(text.substr(0, head)), Element::titlePlace))
        return false;
    used_[i] = true;
    set(Element::titlePlace, lines_[i], 0, head);
    set(Element::titleYear, lines_[i], rest, text.size());
    return true;
}

void TitleReader::organisation()
{
    if (!open(Element::titleOrganisation))
        return;
    for (std::size_t i = 0; i < lines_.size(); ++i)
    {
        if (used_[i])
            continue;
        const auto& text = lines_[i].text;
        const auto kind = blankness(text, lexicon_);
        const bool names = namesOrganisation(text, lexicon_);
        if (!names)
            continue;
        // «учитель МБОУ СОШ № 5 Иванова М. П.» is said of the teacher, «СОШ имени К. Д. Ушинского» is not
        if (kind == Blank::no && anyWord(text, lexicon_.roles) && findPerson(text, lexicon_))
            continue;
        used_[i] = true;
        set(Element::titleOrganisation, lines_[i], 0, text.size());
        auto& found = at(Element::titleOrganisation);
        const auto stretch = blankStretch(text);
        if (found.state == State::filled && stretch.begin != std::string_view::npos &&
            2 * (stretch.end - stretch.begin) > text.size())
        {
            found.state = State::empty;
            found.value = lines_[i].part(stretch.begin, stretch.end);
            found.text.clear();
        }
        for (std::size_t k = i + 1; k < std::min(lines_.size(), i + mostOrganisationLines) && !used_[k]; ++k)
        {
            const auto& next = lines_[k].text;
            const auto first = static_cast<unsigned char>(next[0]);
            const bool goesOn = namesOrganisation(next, lexicon_) || first == '"' || first == '(' ||
                                next.substr(0, 2) == "\xC2\xAB" || next.substr(0, 3) == "\xE2\x84\x96" ||
                                next.substr(0, 3) == "\xE2\x80\x9C" || text::startsSmall(next);
            // «Средняя школа № 12 / имени Героя Советского Союза П. И. Петрова»: whom it is named after
            const bool namedAfter =
                (namesOrganisation(next, lexicon_) || text::startsSmall(next)) && !anyWord(next, lexicon_.roles);
            const bool tail = lines_[k].block == lines_[i].block && lines_[k].begin > lines_[k - 1].end + 1;
            if (!goesOn || tail || lines_[k].block > lines_[k - 1].block + 1 || namesDocument(next, lexicon_) ||
                (findPerson(next, lexicon_) && !namedAfter) || findLabel(lines_[k], {}, lexicon_))
                break;
            used_[k] = true;
            found.more.push_back(lines_[k].place());
            if (found.state == State::filled)
                found.text += " " + clean(next);
        }
        return;
    }
}

/// «Директор ГБПОУ «…»» in a stamp names the institution where nothing else does.
void TitleReader::organisationOfStamp()
{
    if (!open(Element::titleOrganisation))
        return;
    for (const auto& line : lines_)
    {
        if (!anyWord(line.text, lexicon_.stamps) || !namesOrganisation(line.text, lexicon_) ||
            findPerson(line.text, lexicon_) || findBlankRun(line.text) != std::string_view::npos)
            continue;
        std::size_t from = 0;
        for (const auto& word : text::words(line.text))
        {
            if (!lexicon_.stamps.hasForm(word.form))
            {
                from = word.begin;
                break;
            }
        }
        if (from > 0 && namesOrganisation(line.text.substr(from), lexicon_))
            return set(Element::titleOrganisation, line, from, line.text.size());
    }
}

void TitleReader::yearAndPlace()
{
    // from the end: place and year close a title sheet
    const auto tryYear = [&](std::size_t i, bool mustBeAlone) {
        if (!open(Element::titleYear))
            return;
        const auto year = findYear(lines_[i].text, lexicon_);
        if (!year || (mustBeAlone && !year->alone && !findMarkedPlace(lines_[i].text, lexicon_) &&
                      !findBarePlace(lines_[i].text, lexicon_)))
            return;
        set(Element::titleYear, lines_[i], year->span.begin, year->span.end, year->blank);
        yearLine_ = i;
    };
    for (std::size_t i = lines_.size(); i-- > 0;)
        if (!used_[i])
            tryYear(i, true);
    for (std::size_t i = lines_.size(); i-- > 0;)
        if (!used_[i])
            tryYear(i, false);
    if (nameLines_)
        for (std::size_t i = nameLines_->first; i < nameLines_->second; ++i)
            tryYear(i, false);

    if (!open(Element::titlePlace))
        return;
    for (std::size_t i = lines_.size(); i-- > 0;)
    {
        if (used_[i] || namesOrganisation(lines_[i].text, lexicon_))
            continue;
        const auto place = findMarkedPlace(lines_[i].text, lexicon_);
        if (!place)
            continue;
        auto span = place->span;
        // «п. Ясный Оренбургской области» is one place; a year on the line is not part of it
        if (!place->blank)
        {
            auto stop = lines_[i].text.size();
            if (const auto year = findYear(lines_[i].text, lexicon_); year && year->span.begin >= span.end)
                stop = year->span.begin;
            const auto rest = lines_[i].text.substr(span.end, stop - span.end);
            if (anyWord(rest, lexicon_.regions))
                span.end = stop;
            while (span.end > span.begin &&
                   std::string_view(" ,;.\t").find(lines_[i].text[span.end - 1]) != std::string_view::npos)
                --span.end;
        }
        set(Element::titlePlace, lines_[i], span.begin, span.end, place->blank);
        if (place->blank)
        {
            const auto inner = blankStretch(lines_[i].text.substr(span.begin, span.end - span.begin));
            if (inner.begin != std::string_view::npos)
                at(Element::titlePlace).value = lines_[i].part(span.begin + inner.begin, span.begin + inner.end);
        }
        used_[i] = true;
        return;
    }
}

/// «на 2025–2026 учебный год» above «Вологда, 2025»
void TitleReader::period()
{
    const auto& made = at(Element::titleYear);
    if (made.state != State::filled)
        return;
    const auto yearMade = findYear(made.text, lexicon_);
    if (!yearMade || yearMade->to > yearMade->from)
        return;
    for (std::size_t i = 0; i < lines_.size(); ++i)
    {
        const auto& line = lines_[i];
        const auto year =
            i == yearLine_ || anyWord(line.text, lexicon_.stamps) ? std::nullopt : findYear(line.text, lexicon_);
        if (!year || year->blank || year->to <= year->from)
            continue;
        auto& found = result_.titlePeriod;
        found.state = State::filled;
        found.text = clean(line.text.substr(year->span.begin));
        found.value = line.part(year->span.begin, line.text.size());
        return;
    }
}

void TitleReader::teacher()
{
    if (!open(Element::titleTeacher))
        return;
    for (std::size_t i = 0; i < lines_.size(); ++i)
    {
        if (used_[i])
            continue;
        if (const auto person = findPerson(lines_[i].text, lexicon_))
        {
            used_[i] = true;
            set(Element::titleTeacher, lines_[i], person->begin, person->end);
            return;
        }
    }
    if (nameLines_)
        for (std::size_t i = nameLines_->first; i < nameLines_->second; ++i)
            if (const auto person = findPerson(lines_[i].text, lexicon_))
                return set(Element::titleTeacher, lines_[i], person->begin, person->end);
    // a bare hint, or three capitalised words that are nothing else
    for (std::size_t i = 0; i < lines_.size(); ++i)
    {
        if (used_[i] || i == yearLine_)
            continue;
        const auto& text = lines_[i].text;
        if (blankness(text, lexicon_) == Blank::hint)
        {
            const auto label = lexicon_.labels.best(lexicon_.vocabulary.read(text), 0.6);
            if (standard::Lexicon::element(lexicon_.labels, label) == Element::infoTeacher)
            {
                used_[i] = true;
                return set(Element::titleTeacher, lines_[i], 0, text.size());
            }
        }
        if (onlyCapitalised(text, 3, 4) && !namesOrganisation(text, lexicon_) && !anyWord(text, lexicon_.regions))
        {
            used_[i] = true;
            return set(Element::titleTeacher, lines_[i], 0, text.size());
        }
    }
}

void TitleReader::barePlace()
{
    if (!open(Element::titlePlace))
        return;
    // on the year's line or beside it
    if (yearLine_ < lines_.size())
        for (const auto i : {yearLine_, yearLine_ - 1, yearLine_ + 1})
        {
            if (i >= lines_.size() || used_[i])
                continue;
            if (const auto place = findBarePlace(lines_[i].text, lexicon_))
            {
                used_[i] = true;
                return set(Element::titlePlace, lines_[i], place->begin, place->end);
            }
        }
    // or near the end of the sheet, a line by itself
    constexpr std::size_t fromEnd = 3;
    for (std::size_t i = lines_.size(); i-- > 0 && i + fromEnd >= lines_.size();)
        if (const auto place = used_[i] ? std::nullopt : findBarePlace(lines_[i].text, lexicon_);
            place && !namesOrganisation(lines_[i].text, lexicon_))
            return set(Element::titlePlace, lines_[i], place->begin, place->end);
    for (std::size_t i = 0; i < lines_.size(); ++i)
        if (!used_[i] && blankness(lines_[i].text, lexicon_) == Blank::hint)
        {
            const auto label = lexicon_.labels.best(lexicon_.vocabulary.read(lines_[i].text), 0.5);
            if (standard::Lexicon::element(lexicon_.labels, label) == Element::titlePlace)
                return set(Element::titlePlace, lines_[i], 0, lines_[i].text.size());
        }
}

} // namespace marshrut::recognise
