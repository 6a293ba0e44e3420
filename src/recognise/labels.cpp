// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "recognise/walk.hpp"

#include "recognise/blank.hpp"
#include "recognise/evidence.hpp"
#include "recognise/names.hpp"
#include "text/fold.hpp"
#include "text/letters.hpp"

#include <algorithm>

namespace marshrut::recognise
{

using route::Element;
using route::Section;

namespace
{

constexpr std::size_t longestUnknown = 130; ///< bytes of a label of unknown wording
constexpr std::size_t mostUnknownWords = 8;
constexpr int standsPlain = 40; ///< the look of a label that nothing but its colon shows
constexpr double surelyValue = 0.7;
constexpr double surelyElement = 0.9;
constexpr double surelyBelow = 0.75; ///< a label below the heading of its section
constexpr double surelyOrganisation = 0.85; ///< below another section's heading
constexpr double surelyListed = 0.97; ///< the wording is a listed one
constexpr double surelyLeads = 0.08; ///< how much better than for any other element a wording must fit
constexpr std::size_t longestKnownLabel = 60; ///< bytes of an unknown label that needs no other before it

bool endsWithMark(std::string_view text)
{
    return !text.empty() && text.back() == ':';
}

/// «(тема, часы)» and nothing else.
bool isBracketAlone(std::string_view text)
{
    constexpr std::string_view open = "([<", close = ")]>";
    const auto kind = text.empty() ? std::string_view::npos : open.find(text.front());
    return kind != std::string_view::npos && text.find(close[kind]) + 1 == text.size();
}

/// Where a dash with spaces around parts a label from its value: its end and the value's begin; 0 where none does.
std::pair<std::size_t, std::size_t> dashIn(std::string_view head, std::size_t from)
{
    for (auto at = head.find(' ', from); at != std::string_view::npos; at = head.find(' ', at + 1))
    {
        const auto rest = head.substr(at + 1);
        if (rest.substr(0, 2) == "- ")
            return {at, at + 2};
        if (rest.substr(0, 2) == "\xE2\x80" && rest.size() > 3 && rest[3] == ' ')
            return {at, at + 4};
    }
    return {0, 0};
}

/// Where a full stop parts a short first sentence from the rest; the stop of an abbreviation parts nothing.
std::size_t stopIn(std::string_view head, std::size_t from, bool learned)
{
    constexpr std::size_t longestAbbreviation = 6; // bytes
    const auto stop = head.find(". ", from);
    if (stop == std::string_view::npos || stop == from)
        return std::string_view::npos;
    const auto word = head.rfind(' ', stop);
    const bool single = word == std::string_view::npos || word < from;
    if (!learned && (single || stop - word - 1 <= longestAbbreviation || stop - from > longestKnownLabel))
        return std::string_view::npos;
    return stop;
}

} // namespace

bool takesManyLines(Element element)
{
    const auto section = route::sectionOf(element);
    return (section != Section::info && section != Section::title) || element == Element::infoCourses;
}

void Walk::openLabel(const Label& label, const Line& line)
{
    close();
    Open open;
    open.sure = label.score >= surelyListed && label.lead >= surelyLeads;
    for (auto element : label.elements)
    {
        // the title sheet is read; «Педагог: …» elsewhere names the teacher again, its other labels are of no element
        if (element == Element::titleTeacher)
        {
            element = Element::infoTeacher;
            open.sure = false;
        }
        // «Место работы» among the facts where the title sheet names no institution
        const bool organisation = element == Element::titleOrganisation && label.score > surelyOrganisation &&
                                  label.elements.size() == 1 && result_[element].state == State::missing;
        open.sure = open.sure || organisation;
        if (route::sectionOf(element) != Section::title || organisation)
            open.elements.push_back(element);
    }
    open.label = line.part(0, label.end);
    open.wording = std::string(line.text.substr(0, label.end));
    open.listItem = line.listed || numberingLength(line.text) > 0;
    // «Проблема класса (группы)», «Должность (указать)»: the value stands below, or nowhere
    const auto words = text::endOfWords(line.text.substr(0, label.end));
    const bool explained = label.value < line.text.size() && isBracketAlone(line.text.substr(label.value)) &&
                           line.text.find_first_not_of(' ', words) == label.value;
    const bool hasValue = label.value < line.text.size() && !explained;
    open.look = lookOf(line, hasValue);
    open.awaits = endsWithMark(line.text);
    if (label.hasSeparator && label.end < line.text.size() && !explained)
    {
        const char mark = line.text[label.end];
        separator_ = mark == ':' || mark == '\t' || mark == '.' ? mark : '-';
    }
    boldLabels_ = boldLabels_ || (!label.hasSeparator && (line.bold || line.heading));
    if (open.sure && open.look != 0)
        labelLooks_.insert(open.look);
    if (!open.elements.empty())
    {
        const auto section = route::sectionOf(open.elements.front());
        if (section_ != section && section != Section::roadmap && section != Section::title && (open.sure || !section_))
        {
            section_ = section;
            byHeading_ = false;
        }
    }
    // «Иванова Мария Петровна, работаю в должности: учитель»
    const auto head = line.text.substr(0, label.end);
    if (section_ == Section::info && result_[Element::infoTeacher].state == State::missing && !open.elements.empty() &&
        open.elements.front() != Element::infoSupport)
        if (const auto person = findPerson(head, lexicon_))
            found(Element::infoTeacher, head.substr(person->begin, person->end - person->begin),
                  line.part(person->begin, person->end));
    open_ = std::move(open);
    if (explained)
        open_->explanation = {std::string(line.text.substr(label.value)), line.part(label.value, line.text.size())};
    if (!open_->elements.empty() && outline_.blocks[line.block].cell.table < 0)
        ++(hasValue ? valuesInLine_ : valuesBelow_);
    if (hasValue)
    {
        open_->sameLine = true;
        addValue(line.text.substr(label.value), line.part(label.value, line.text.size()));
        const bool many = !open_->elements.empty() && takesManyLines(open_->elements.front());
        const bool blank = blankness(line.text.substr(label.value), lexicon_) != Blank::no;
        if (!many && !blank)
            close();
    }
    else
        open_->values.clear();
}

/// «Когда аттестована» / «Не аттестована»: the plain line below a label that stands out and has no value yet is its
/// value, though its words are a label's as well.
bool Walk::answersOpenLabel(const Line& line, const std::optional<Label>& label) const
{
    if (!open_ || !open_->values.empty() || open_->sameLine || open_->look == 0 || standsOut(line))
        return false;
    // where labels have their values on their own lines, the next line that is parted so is the next label
    if (valuesStandInLine() && open_->look == standsPlain)
    {
        const auto from = std::min(line.text.size(), numberingLength(line.text));
        const auto head = line.text.substr(0, longestUnknown);
        if (text::startsLarge(line.text.substr(from)) &&
            partedByLearned(head, from, stopIn(head, from, separator_ == '.')))
            return false;
    }
    // what begins like a label may be a value all the same: «Рефлексия» / «Год прошёл ровно: …»
    const double sure = open_->look == standsPlain ? 0 : open_->source == Source::heading ? surelyBelow : surelyElement;
    if (label && label->hasSeparator && !label->weakSeparator && label->score >= sure)
        return false;
    const bool another = endsWithMark(line.text);
    if (!another && (open_->look != standsPlain || open_->awaits))
        return true;
    if (!label || open_->unknown || open_->elements.size() != 1)
        return false;
    const auto element = open_->elements.front();
    const bool same = !label->elements.empty() && label->elements.front() == element;
    return same || (hasTypedValues(element) && valueEvidence(element, line.text, lexicon_) >= surelyValue);
}

/// «**Аттестация: дата**» above a plain line, which is its value: the colon only goes on with the label.
bool Walk::isLabelAsAWhole(const Line& line) const
{
    constexpr std::ptrdiff_t mostSpaces = 3; // behind the colon
    constexpr std::size_t mostBytes = 60; // there
    constexpr double surelyLabel = 0.9;
    const auto colon = line.text.find(": ");
    if ((!line.bold && !line.heading) || colon == std::string_view::npos)
        return false;
    const auto rest = line.text.substr(colon + 2);
    if (rest.size() > mostBytes || endsWithMark(rest) || text::hasDigit(rest) ||
        std::count(rest.begin(), rest.end(), ' ') > mostSpaces ||
        rest.find_first_of(".,;\"_") != std::string_view::npos)
        return false;
    const auto known = findLabel(line, {}, lexicon_);
    if (known && !known->elements.empty() && valueEvidence(known->elements.front(), rest, lexicon_) >= surelyValue)
        return false;
    if (!text::startsSmall(rest) && !matchLabel(rest, {}, lexicon_, surelyLabel))
        return false;
    if (labelLooks_.count(lookOf(line, false)) != 0)
        return true;
    const auto below = lineBelow(line);
    return below && !below->bold && !below->heading && below->boldBytes == 0 && !findLabel(*below, {}, lexicon_);
}

/// The next line of its cell, or outside of tables.
std::optional<Line> Walk::lineBelow(const Line& line) const
{
    for (const auto& next : linesOf(outline_, line.block))
        if (next.begin > line.end)
            return next;
    if (outline_.blocks[line.block].cell.table >= 0)
        return std::nullopt;
    for (auto i = line.block + 1; i < outline_.blocks.size() && outline_.blocks[i].cell.table < 0; ++i)
        if (const auto below = linesOf(outline_, i); !below.empty())
            return below.front();
    return std::nullopt;
}

/// «Педагогический стаж 17 лет»: nothing parts label and value, but the value can only be that element's.
std::optional<Label> Walk::labelBeforeValue(const Line& line) const
{
    if (line.text.size() > longestUnknown)
        return std::nullopt;
    const auto from = std::min(line.text.size(), numberingLength(line.text));
    const auto text = line.text.substr(from);
    const auto words = text::words(text);
    for (std::size_t n = std::min<std::size_t>(words.size(), 5); n-- > 1;)
    {
        if (words[n - 1].form[0] >= '0' && words[n - 1].form[0] <= '9')
            continue; // «17» begins the value
        // «Когда и что показал тест. Анкета …»: what begins with a joint, or ends before a stop, goes on with the label
        const auto rest = text.substr(words[n].begin);
        const auto stop = rest.find(". ");
        if (lexicon_.joints.hasForm(words[n].form) ||
            (stop != std::string_view::npos && separator_ == '.' && !text::hasDigit(rest.substr(0, stop))))
            continue;
        auto label = matchLabel(text.substr(0, words[n - 1].end), context(), lexicon_, surelyElement);
        if (!label || label->elements.size() != 1 || !hasTypedValues(label->elements.front()) ||
            valueEvidence(label->elements.front(), text.substr(words[n].begin), lexicon_) < surelyValue)
            continue;
        label->end = from + words[n - 1].end;
        label->value = from + words[n].begin;
        label->hasSeparator = true;
        return label;
    }
    return std::nullopt;
}

/// How a line looks that may be a label: the same number, the same look; 0 where its value stands on the same line.
int Walk::lookOf(const Line& line, bool hasValue) const
{
    if (hasValue)
        return 0;
    constexpr int headings = 10;
    const int capitals = text::isCapitals(line.text) ? 0 : 4;
    constexpr int byNumber = 100;
    if ((line.heading || line.bold) && headBegin(line.text, lexicon_) > 0)
        return byNumber +
               (line.heading ? headings + outline_.blocks[line.block].headingLevel : headings + 10 + capitals);
    if (line.heading)
        return headings + outline_.blocks[line.block].headingLevel;
    if (line.bold)
        return headings + 10 + capitals + (line.centred ? 0 : 1);
    return capitals == 0 ? standsPlain - 1 : standsPlain;
}

/// Whether labels here have their values on their own lines.
bool Walk::valuesStandInLine() const
{
    constexpr std::size_t few = 2;
    return valuesInLine_ > few && valuesInLine_ > 2 * valuesBelow_;
}

/// Whether the mark that parted labels from their values so far parts the line as well.
bool Walk::partedByLearned(std::string_view head, std::size_t from, std::size_t stop) const
{
    const auto isShort = [from](std::size_t end) {
        return end != std::string_view::npos && end > from && end - from <= longestKnownLabel;
    };
    switch (separator_)
    {
    case '.':
        return isShort(stop);
    case '-':
        return isShort(dashIn(head, from).first);
    default:
        return isShort(head.find(separator_));
    }
}

/// A line built as labels are, whose wording says nothing to us: «Куда иду: …».
std::optional<Label> Walk::unknownLabel(const Line& line) const
{
    if (section_ == Section::title || (section_ == Section::roadmap && result_.roadMaps.empty()))
        return std::nullopt;
    const auto from = std::min(line.text.size(), numberingLength(line.text));
    if ((line.listed || from > 0) && open_ && !open_->sameLine && !boldLabels_)
        return std::nullopt; // an item of the list that is being read
    Label label;
    const auto head = line.text.substr(0, longestUnknown);
    const auto stop = stopIn(head, from, separator_ == '.');
    const bool whole = isLabelAsAWhole(line);
    // a standing label waits for its value: a plain line is that, unless labels here have their values on their lines
    if (open_ && open_->look > 0 && open_->values.empty() && !standsOut(line) &&
        !(valuesStandInLine() && partedByLearned(head, from, stop)))
        return std::nullopt;
    if (whole)
        label.end = label.value = line.text.size();
    else if (line.boldBytes > from && line.boldBytes < line.text.size() && line.boldBytes <= longestUnknown)
        label.end = label.value = line.boldBytes;
    else if (const auto colon = head.find(':'); colon != std::string_view::npos && colon > from && colon < stop)
    {
        label.end = colon;
        label.value = colon + 1;
    }
    else if (const auto tab = head.find('\t'); separator_ == '\t' && tab != std::string_view::npos && tab > from)
        label.end = label.value = tab;
    else if (const auto dash = dashIn(head, from);
             dash.first > 0 && !(separator_ == '.' && stop < dash.first) &&
             (separator_ == '-' || blankness(line.text.substr(dash.second), lexicon_) != Blank::no))
    {
        label.end = dash.first;
        label.value = dash.second;
    }
    // in a review the first of many sentences is no label, unless labels are parted so: «Год был удачный. Дети …»
    else if (stop != std::string_view::npos && !(section_ == Section::review && byHeading_ && separator_ != '.' &&
                                                 line.text.find(". ", stop + 1) != std::string_view::npos))
    {
        label.end = stop;
        label.value = stop + 1;
    }
    else if (standsOut(line) && line.text.size() <= longestUnknown)
        label.end = label.value = line.text.size();
    else
        return std::nullopt;
    const auto wording = lexicon_.vocabulary.read(line.text.substr(from, label.end - from));
    if (wording.empty() || wording.size() > mostUnknownWords || startsWithInfinitive(wording, lexicon_) ||
        !text::startsLarge(line.text.substr(from)))
        return std::nullopt;
    if (!section_ && fields_.empty() && label.end - from > longestKnownLabel)
        return std::nullopt;
    label.hasSeparator = label.value < line.text.size();
    while (label.value < line.text.size() &&
           (line.text[label.value] == ' ' || line.text[label.value] == ':' || line.text[label.value] == '\t'))
        ++label.value;
    return label;
}

void Walk::openUnknown(const Label& label, const Line& line)
{
    close();
    // it looks like a section's heading: what it says belongs to no section that we know
    const int look = lookOf(line, label.value < line.text.size());
    if (headingLooks_.count(look) != 0)
    {
        section_.reset();
        byHeading_ = false;
    }
    Open open;
    open.unknown = true;
    open.sure = false;
    open.listItem = line.listed || numberingLength(line.text) > 0;
    open.look = lookOf(line, label.value < line.text.size());
    open.awaits = endsWithMark(line.text);
    open.wording = std::string(line.text.substr(0, label.end));
    open.label = line.part(0, label.end);
    open_ = std::move(open);
    if (label.value >= line.text.size())
        return;
    open_->sameLine = true;
    addValue(line.text.substr(label.value), line.part(label.value, line.text.size()));
}

} // namespace marshrut::recognise
