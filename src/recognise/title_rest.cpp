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
    const auto& more = at(Element::titleOrganisation).more;
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

} // namespace marshrut::recognise
