// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "recognise/title_sheet.hpp"

#include "recognise/blank.hpp"
#include "recognise/names.hpp"
#include "text/fold.hpp"

#include <algorithm>
#include <optional>
#include <vector>

namespace marshrut::recognise
{

namespace
{

using route::Element;

constexpr std::size_t mostOrganisationLines = 6;

bool anyWord(std::string_view text, const standard::WordSet& words)
{
    const auto found = text::words(text.substr(0, 300));
    return std::any_of(found.begin(), found.end(), [&](const auto& word) { return words.hasForm(word.form); });
}

std::string clean(std::string_view text)
{
    std::string out;
    for (const char c : text)
        out += c == '\t' ? ' ' : c;
    return text::normalise(out);
}

/// Reads the lines of a title sheet one after another; every line serves once, but place and year share one.
class TitleReader
{
public:
    TitleReader(const outline::Outline& outline, std::size_t end, const standard::Lexicon& lexicon, Recognised& result)
        : outline_(outline), lexicon_(lexicon), result_(result)
    {
        for (std::size_t i = 0; i < end; ++i)
            for (const auto& line : linesOf(outline, i))
                lines_.push_back(line);
        used_.resize(lines_.size());
    }

    void read()
    {
        byStyle();
        stamps();
        byLabel();
        documentName();
        organisation();
        yearAndPlace();
        teacher();
        barePlace();
    }

private:
    FoundElement& at(Element element) { return result_[element]; }
    bool open(Element element) { return at(element).state == State::missing; }

    void set(Element element, const Line& line, std::size_t from, std::size_t to, bool blank = false)
    {
        auto& found = at(element);
        const auto text = line.text.substr(from, to - from);
        const auto kind = blankness(text, lexicon_);
        found.state = blank || kind != Blank::no ? State::empty : State::filled;
        found.placeholder = kind == Blank::hint && !blank;
        found.text = found.state == State::filled || found.placeholder ? clean(text) : std::string();
        found.value = line.part(from, to);
        // «____ г.», «20__ г.»: only the blank itself is written on
        const auto stretch = kind == Blank::blank ? blankStretch(text) : Stretch{};
        if (stretch.begin != std::string_view::npos)
        {
            auto begin = stretch.begin;
            while (begin > 0 && text[begin - 1] >= '0' && text[begin - 1] <= '9')
                --begin;
            found.value = line.part(from + begin, from + stretch.end);
        }
    }

    void byStyle()
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
    void stamps()
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

    void byLabel()
    {
        for (std::size_t i = 0; i < lines_.size(); ++i)
        {
            if (used_[i])
                continue;
            const auto& line = lines_[i];
            auto label = findLabel(line, {}, lexicon_);
            const bool ownCell = isLabelCell(i);
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
                    const bool partly =
                        stretch.begin != std::string_view::npos && blankness(value, lexicon_) != Blank::no;
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

    /// The value of a label in a cell of its own is the next cell, whatever stands in it.
    void valueBeside(Element element, std::size_t i)
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
    bool isLabelCell(std::size_t i) const
    {
        const auto& line = lines_[i];
        const auto& cell = outline_.blocks[line.block].cell;
        if (cell.table < 0 || !line.first || !line.last || line.block + 1 >= outline_.blocks.size())
            return false;
        const auto& next = outline_.blocks[line.block + 1].cell;
        return next.table == cell.table && next.row == cell.row && cell.column == 0;
    }

    /// The value of a label stands on the next line, or nowhere.
    void valueBelow(Element element, std::size_t i)
    {
        const auto& line = lines_[i];
        at(element).label = line.place();
        const bool free = i + 1 < lines_.size() && !used_[i + 1] &&
                          (element == Element::titleHeading || !namesDocument(lines_[i + 1].text, lexicon_));
        const auto next = free ? findLabel(lines_[i + 1], {}, lexicon_) : std::nullopt;
        const bool other = !free || (next && (next->hasSeparator || next->score > 0.9));
        const bool fits =
            element != Element::titleTeacher ||
            (free && (findPerson(lines_[i + 1].text, lexicon_) || onlyCapitalised(lines_[i + 1].text, 2, 4) ||
                      blankness(lines_[i + 1].text, lexicon_) != Blank::no));
        if (!other && fits)
        {
            used_[i + 1] = true;
            const auto person =
                element == Element::titleTeacher ? findPerson(lines_[i + 1].text, lexicon_) : std::nullopt;
            set(element, lines_[i + 1], person ? person->begin : 0, person ? person->end : lines_[i + 1].text.size());
            return;
        }
        at(element).state = State::empty;
        at(element).value = line.part(line.text.size(), line.text.size());
    }

    void documentName()
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
    std::size_t nameLength(std::string_view text) const
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

    void organisation()
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
                                    next.substr(0, 3) == "\xE2\x80\x9C" || startsSmall(next);
                if (!goesOn || lines_[k].block > lines_[k - 1].block + 1 || namesDocument(next, lexicon_) ||
                    findPerson(next, lexicon_) || findLabel(lines_[k], {}, lexicon_))
                    break;
                used_[k] = true;
                found.more.push_back(lines_[k].place());
                if (found.state == State::filled)
                    found.text += " " + clean(next);
            }
            return;
        }
    }

    static bool startsSmall(std::string_view text)
    {
        if (text.size() < 2)
            return false;
        const auto a = static_cast<unsigned char>(text[0]);
        const auto b = static_cast<unsigned char>(text[1]);
        return (a == 0xD0 && b >= 0xB0) || (a == 0xD1 && b >= 0x80 && b <= 0x9F);
    }

    void yearAndPlace()
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

    void teacher()
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

    void barePlace()
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
        // or the last line of the sheet
        if (!lines_.empty() && !used_.back())
            if (const auto place = findBarePlace(lines_.back().text, lexicon_))
                return set(Element::titlePlace, lines_.back(), place->begin, place->end);
        for (std::size_t i = 0; i < lines_.size(); ++i)
            if (!used_[i] && blankness(lines_[i].text, lexicon_) == Blank::hint)
            {
                const auto label = lexicon_.labels.best(lexicon_.vocabulary.read(lines_[i].text), 0.5);
                if (standard::Lexicon::element(lexicon_.labels, label) == Element::titlePlace)
                    return set(Element::titlePlace, lines_[i], 0, lines_[i].text.size());
            }
    }

    const outline::Outline& outline_;
    const standard::Lexicon& lexicon_;
    Recognised& result_;
    std::vector<Line> lines_;
    std::vector<bool> used_;
    std::optional<std::pair<std::size_t, std::size_t>> nameLines_;
    std::size_t yearLine_ = static_cast<std::size_t>(-1);
};

} // namespace

void readTitleSheet(const outline::Outline& outline, std::size_t end, const standard::Lexicon& lexicon,
                    Recognised& result)
{
    TitleReader(outline, end, lexicon, result).read();
}

} // namespace marshrut::recognise
