// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "recognise/title_reader.hpp"

#include "recognise/blank.hpp"
#include "recognise/names.hpp"
#include "recognise/title_sheet.hpp"
#include "text/fold.hpp"

#include <algorithm>

namespace marshrut::recognise
{

using route::Element;

void TitleReader::byStyle()
{
    for (std::size_t i = 0; i < lines_.size(); ++i)
    {
        const auto& block = outline_.blocks[lines_[i].block];
        const auto style = lexicon_.styles.find(block.style);
        if (style == lexicon_.styles.end() || used_[i])
            continue;
        used_[i] = true;
        const auto element = style->second;
        const auto& line = lines_[i];
        if (!open(element))
        {
            // a value of several paragraphs or lines
            auto& found = at(element);
            found.more.push_back(line.place());
            if (found.state == State::filled)
                found.text += " " + clean(line.text);
            continue;
        }
        const auto label = findLabel(line, {}, lexicon_);
        const auto from = label && label->hasSeparator && element != Element::titleHeading ? label->value : 0;
        if (from > 0)
            at(element).label = line.part(0, label->end);
        set(element, line, from, line.text.size());
    }
}

/// УТВЕРЖДАЮ, СОГЛАСОВАНО …: whoever signs there is not the teacher, and the date there is not the year.
void TitleReader::stamps()
{
    for (std::size_t i = 0; i < lines_.size(); ++i)
    {
        if (used_[i] || !anyWord(lines_[i].text, lexicon_.stamps) || namesDocument(lines_[i].text, lexicon_))
            continue;
        const auto label = findLabel(lines_[i], {}, lexicon_);
        if (label && !label->elements.empty())
            continue;
        used_[i] = true;
        const auto& cell = outline_.blocks[lines_[i].block].cell;
        // the stamp goes on to the end of its cell, or through lines that only stamps have
        for (std::size_t k = i + 1; k < lines_.size() && k <= i + 6; ++k)
        {
            const auto& next = lines_[k];
            const bool sameCell = cell.table >= 0 && next.block == lines_[i].block;
            const bool signature = next.text.find("__") != std::string_view::npos && !next.centred;
            if (sameCell || (cell.table < 0 && signature && !findLabel(next, {}, lexicon_)))
                used_[k] = true;
            else
                break;
        }
    }
}

void TitleReader::byLabel()
{
    for (std::size_t i = 0; i < lines_.size(); ++i)
    {
        if (used_[i])
            continue;
        const auto& line = lines_[i];
        // «Персонифицированная программа» / «повышения квалификации педагога»: the name goes on
        if (i > 0 && goesOnWithName(line) && namesDocument(lines_[i - 1].text, lexicon_))
            continue;
        auto label = findLabel(line, {}, lexicon_);
        const bool ownCell = isLabelCell(i);
        // «Работа выполнена: …»: what is set off by a separator may say itself what it is
        if (!ownCell && label && label->hasSeparator && !label->weakSeparator && label->value < line.text.size() &&
            (label->elements.empty() || route::sectionOf(label->elements.front()) == route::Section::title))
            if (const auto element = byValue(line.text.substr(label->value)))
                label->elements = {*element};
        if (ownCell && (!label || label->value >= line.text.size()))
        {
            label = matchLabel(line.text, {}, lexicon_, 0.6);
            if (label)
                label->value = label->end = line.text.size();
        }
        if (!label || label->elements.empty())
            continue;
        // a bare «Город» or «Педагог» is no label on a title sheet unless a value is set off from it
        if (!ownCell && !label->hasSeparator && label->score < 0.9)
            continue;
        auto element = label->elements.front();
        if (element == Element::infoTeacher)
            element = Element::titleTeacher;
        if (route::sectionOf(element) == route::Section::note && element != Element::noteTopic &&
            element != Element::notePeriod)
            continue;
        if (!open(element))
            continue;
        // «(наименование организации)» is the blank's hint, not a label
        if (blankness(line.text, lexicon_) == Blank::hint && !ownCell && !label->hasSeparator)
        {
            used_[i] = true;
            if (!hintIsAnswered(i, element))
                set(element, line, 0, line.text.size());
            continue;
        }
        if (!ownCell && !label->hasSeparator && (element == Element::titlePlace || element == Element::titleYear))
            continue;
        if (label->value < line.text.size())
        {
            used_[i] = true;
            at(element).label = line.part(0, label->end);
            const auto value = line.text.substr(label->value);
            // «Выполнила: воспитатель Иванова М. П.»
            const auto person = element == Element::titleTeacher ? findPerson(value, lexicon_) : std::nullopt;
            if (person)
                set(element, line, label->value + person->begin, label->value + person->end);
            else if (element == Element::titleTeacher && blankness(value, lexicon_) == Blank::no &&
                     i + 1 < lines_.size() && findPerson(lines_[i + 1].text, lexicon_))
                valueBelow(element, i); // «Составитель: учитель физики» / «Петров А. С.»
            else
            {
                const auto stretch = blankStretch(value);
                const bool partly = stretch.begin != std::string_view::npos && blankness(value, lexicon_) != Blank::no;
                set(element, line, label->value + (partly ? stretch.begin : 0),
                    partly ? label->value + stretch.end : line.text.size(), partly);
            }
        }
        else
        {
            used_[i] = true;
            at(element).label = line.part(0, label->end);
            if (ownCell)
                valueBeside(element, i);
            else
                valueBelow(element, i);
        }
    }
}

/// The title's element that a value can only be: an institution, a person, a name of such documents, a year, a place.
std::optional<Element> TitleReader::byValue(std::string_view value) const
{
    if (blankness(value, lexicon_) != Blank::no)
        return std::nullopt;
    if (namesDocument(value, lexicon_) && !namesOrganisation(value, lexicon_))
        return Element::titleHeading;
    // «СОШ № 6 им. А. С. Пушкина» names no teacher
    const bool organisation = namesOrganisation(value, lexicon_);
    if (organisation && !anyWord(value, lexicon_.roles))
        return Element::titleOrganisation;
    if (findPerson(value, lexicon_))
        return Element::titleTeacher;
    if (organisation)
        return Element::titleOrganisation;
    if (findMarkedPlace(value, lexicon_))
        return Element::titlePlace;
    if (const auto year = findYear(value, lexicon_); year && year->alone)
        return Element::titleYear;
    return std::nullopt;
}

/// Labels in cells of their own: the value beside decides where it can be one thing only, else the label does.
void TitleReader::cells()
{
    constexpr double leastOfCell = 0.5;
    std::vector<std::pair<std::size_t, std::optional<Element>>> found; // lines, in order
    for (std::size_t i = 0; i < lines_.size(); ++i)
    {
        if (used_[i] || !isLabelCell(i))
            continue;
        const std::string_view value = outline_.blocks[lines_[i].block + 1].text;
        auto element = byValue(value);
        if (!element && byValue(lines_[i].text))
            continue; // two values side by side
        if (!element)
            for (const auto& match : lexicon_.labels.match(lexicon_.vocabulary.read(lines_[i].text), leastOfCell))
            {
                const auto meant = standard::Lexicon::element(lexicon_.labels, match);
                if (!meant)
                    break;
                const bool belongs =
                    route::sectionOf(*meant) == route::Section::title || *meant == Element::infoTeacher;
                // a value that could be no year, place or person is what another label says
                if (belongs || *meant == Element::infoPosition || *meant == Element::noteTopic ||
                    *meant == Element::notePeriod || *meant == Element::infoSupport || *meant == Element::infoCategory)
                {
                    element = *meant == Element::infoTeacher ? Element::titleTeacher : *meant;
                    break;
                }
            }
        found.emplace_back(i, element);
    }
    for (std::size_t n = 0; n < found.size(); ++n)
        if (!found[n].second)
            found[n].second = byOrder(found, n);
    for (const auto& [i, element] : found)
    {
        if (!element || !open(*element))
            continue;
        used_[i] = true;
        at(*element).label = lines_[i].place();
        valueBeside(*element, i);
    }
}

/// The one element of the title that the seeds' order leaves for a label between two others.
std::optional<Element> TitleReader::byOrder(const std::vector<std::pair<std::size_t, std::optional<Element>>>& cells,
                                            std::size_t n) const
{
    const auto isTitle = [](Element element) { return route::sectionOf(element) == route::Section::title; };
    int low = -1;
    int high = static_cast<int>(Element::infoTeacher);
    for (std::size_t k = 0; k < n; ++k)
        if (cells[k].second && isTitle(*cells[k].second))
            low = static_cast<int>(*cells[k].second);
    for (std::size_t k = cells.size(); k-- > n + 1;)
        if (cells[k].second && isTitle(*cells[k].second))
            high = static_cast<int>(*cells[k].second);
    std::optional<Element> only;
    for (const auto& row : route::elements())
    {
        const int at = static_cast<int>(row.element);
        const bool named =
            std::any_of(cells.begin(), cells.end(), [&row](const auto& cell) { return cell.second == row.element; });
        if (at <= low || at >= high || named || result_[row.element].state != State::missing)
            continue;
        if (only)
            return std::nullopt;
        only = row.element;
    }
    return only;
}

/// The value of a label in a cell of its own is the next cell, whatever stands in it.
void TitleReader::valueBeside(Element element, std::size_t i)
{
    const auto block = lines_[i].block + 1;
    const std::string_view text = outline_.blocks[block].text;
    for (std::size_t k = i + 1; k < lines_.size() && lines_[k].block <= block; ++k)
        used_[k] = true;
    Line whole;
    whole.block = block;
    whole.end = text.size();
    whole.text = text;
    set(element, whole, 0, text.size());
}

/// Whether it is the whole of a cell with another cell beside it: a label and its value.
bool TitleReader::isLabelCell(std::size_t i) const
{
    const auto& line = lines_[i];
    const auto& cell = outline_.blocks[line.block].cell;
    if (cell.table < 0 || !line.first || !line.last || line.block + 1 >= outline_.blocks.size())
        return false;
    const auto& next = outline_.blocks[line.block + 1].cell;
    return next.table == cell.table && next.row == cell.row && cell.column == 0;
}

/// The value of a label stands on the next line, or nowhere.
void TitleReader::valueBelow(Element element, std::size_t i)
{
    const auto& line = lines_[i];
    at(element).label = line.place();
    // «Составила:» / «музыкальный руководитель» / «Воробьёва Наталья Юрьевна»: the post stands between
    constexpr std::size_t mostPostLines = 2;
    if (element == Element::titleTeacher)
        for (std::size_t k = i + 1; k < lines_.size() && k <= i + 1 + mostPostLines; ++k)
        {
            if (const auto person = used_[k] ? std::nullopt : findPerson(lines_[k].text, lexicon_))
            {
                used_[k] = true;
                return set(element, lines_[k], person->begin, person->end);
            }
            const auto label = findLabel(lines_[k], {}, lexicon_);
            if ((label && label->hasSeparator) || namesDocument(lines_[k].text, lexicon_) ||
                findYear(lines_[k].text, lexicon_) || blankness(lines_[k].text, lexicon_) != Blank::no)
                break;
        }
    const bool free = i + 1 < lines_.size() && !used_[i + 1] &&
                      (element == Element::titleHeading || !namesDocument(lines_[i + 1].text, lexicon_));
    const auto next = free ? findLabel(lines_[i + 1], {}, lexicon_) : std::nullopt;
    const bool other = !free || (next && (next->hasSeparator || next->score > 0.9));
    const bool fits = element != Element::titleTeacher ||
                      (free && (findPerson(lines_[i + 1].text, lexicon_) || onlyCapitalised(lines_[i + 1].text, 2, 4) ||
                                blankness(lines_[i + 1].text, lexicon_) != Blank::no));
    if (!other && fits)
    {
        used_[i + 1] = true;
        const auto person = element == Element::titleTeacher ? findPerson(lines_[i + 1].text, lexicon_) : std::nullopt;
        set(element, lines_[i + 1], person ? person->begin : 0, person ? person->end : lines_[i + 1].text.size());
        return;
    }
    at(element).state = State::empty;
    at(element).value = line.part(line.text.size(), line.text.size());
}

} // namespace marshrut::recognise
