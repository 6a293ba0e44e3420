// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "recognise/walk.hpp"

#include "recognise/blank.hpp"
#include "recognise/evidence.hpp"
#include "text/fold.hpp"
#include "text/letters.hpp"

#include <algorithm>

namespace marshrut::recognise
{

using route::Element;
using route::Section;

namespace
{

constexpr std::size_t mostStatements = 100; ///< paragraphs below a label that may say what else they are

std::string join(const std::vector<std::pair<std::string, outline::Place>>& values)
{
    std::string all;
    for (const auto& [text, place] : values)
        all += (all.empty() ? "" : "\n") + text;
    return all;
}

/// Where the blank begins that stands for the answer to a question («Достигнута ли цель: ______»); 0 where none does.
std::size_t blankAnswer(std::string_view text, const standard::Lexicon& lexicon)
{
    constexpr std::size_t fewWords = 3;
    // «для педагога ______»; an ellipsis only ends a text: «изучить опыт…»
    if (const auto run = findBlankRun(text);
        run != std::string_view::npos && !isEllipsis(text.substr(run)) && text::words(text.substr(run)).empty() &&
        text::words(text.substr(0, run)).size() <= fewWords && !text::hasDigit(text))
        return run;
    const auto colon = text.rfind(':');
    const auto answer = colon == std::string_view::npos ? std::string_view() : text.substr(colon + 1);
    return findBlankRun(answer) != std::string_view::npos && blankness(answer, lexicon) == Blank::blank ? colon + 1 : 0;
}

} // namespace

/// A label that comes again (one for each direction) is one field; what it says first counts.
void Walk::addField(Field field)
{
    const auto key = text::fold(field.label);
    const auto [known, fresh] = fieldsByLabel_.try_emplace(key, fields_.size());
    if (fresh || field.element)
    {
        fields_.push_back(std::move(field));
        return;
    }
    auto& first = fields_[known->second];
    if (!first.element && first.found.state != State::filled && field.found.state == State::filled)
        first.found = std::move(field.found);
}

void Walk::addValue(std::string_view text, const outline::Place& place)
{
    // «__учитель-логопед__»: the blank's rests are no part of the value
    const auto filled = findFilledBlank(text);
    if (filled.begin == 0 && filled.end == text.size())
        open_->values.emplace_back(
            std::string(text.substr(filled.value, filled.valueEnd - filled.value)),
            outline::Place{place.block, place.begin + filled.value, place.begin + filled.valueEnd});
    else
        open_->values.emplace_back(std::string(text), place);
}

/// A label of a typed element whose value can only be another's: «Итог аттестации (категория) – высшая»,
/// «Продолжительность педагогической работы: 8 лет». The surer the label, the surer must the value be.
Element Walk::byValue(Element element, bool sure, std::string_view value) const
{
    const double hardly = sure ? 0.05 : 0.3;
    const double certainly = sure ? 0.99 : 0.9;
    if (!hasTypedValues(element))
        return element;
    const ValueEvidence evidence(value, lexicon_);
    if (evidence.of(element) > hardly)
        return element;
    for (const auto& row : route::elements())
        if (row.element != element && (sure || row.section == route::sectionOf(element)) &&
            hasTypedValues(row.element) && result_[row.element].state == State::missing &&
            evidence.of(row.element) >= certainly)
            return row.element;
    return element;
}

/// Gives the labels of unknown or doubtful wording their elements, all of them weighed together.
void Walk::resolveLabels()
{
    Elements taken;
    for (std::size_t i = 0; i < sources_.size(); ++i)
        taken[i] = sources_[i] == Source::label ||
                   (sources_[i] == Source::heading && result_.elements[i].state == State::filled);
    // without activities nothing became of any direction
    if (result_.roadMaps.empty() && !result_.headings[static_cast<std::size_t>(Section::roadmap)])
        for (const auto& row : route::elements())
            if (route::isOutcome(row.element))
                taken.set(static_cast<std::size_t>(row.element));
    const auto elements = resolveFields(fields_, taken, lexicon_);
    for (auto& said : said_)
        if (const auto field = fieldsByLabel_.find(text::fold(said.label)); field != fieldsByLabel_.end())
            if (const auto element = elements[field->second]; element && route::isOutcome(*element))
                result_.outcomes.push_back({*element, std::move(said.text), said.place, std::move(said.direction)});
    for (std::size_t i = 0; i < fields_.size(); ++i)
        if (fields_[i].element)
            continue;
        else if (elements[i])
            set(*elements[i], std::move(fields_[i].found), Source::label);
        else if (fields_[i].found.state == State::filled && fields_[i].found.value)
        {
            // no label after all: what it says may be a fact or a thought
            section_ = fields_[i].section;
            const auto& place = *fields_[i].found.value;
            readProseText(
                std::string_view(outline_.blocks[place.block].text).substr(place.begin, place.end - place.begin),
                place);
        }
}

void Walk::close()
{
    if (!open_)
        return;
    auto open = std::move(*open_);
    open_.reset();
    FoundElement found;
    found.label = open.label;
    std::vector<std::pair<std::string, outline::Place>> values;
    bool hint = false;
    std::optional<outline::Place> blankPlace;
    std::string hintText;
    if (open.explanation && open.values.empty())
        open.values.push_back(std::move(*open.explanation));
    for (auto value : open.values)
    {
        auto kind = blankness(std::string_view(value.first).substr(numberingLength(value.first)), lexicon_);
        if (const auto blank = blankAnswer(value.first, lexicon_); kind == Blank::no && blank > 0)
        {
            kind = Blank::blank;
            value.second.begin += blank;
        }
        if (kind == Blank::no)
        {
            values.push_back(value);
            continue;
        }
        if (!blankPlace || (kind == Blank::hint && !hint))
        {
            blankPlace = value.second;
            hintText = value.first;
        }
        hint = hint || kind == Blank::hint;
    }
    if (!values.empty())
    {
        found.state = State::filled;
        found.text = text::normalise(join(values));
        found.value = values.front().second;
        for (std::size_t i = 1; i < values.size(); ++i)
            found.more.push_back(values[i].second);
    }
    else
    {
        found.state = State::empty;
        found.placeholder = hint;
        found.text = hint ? text::normalise(hintText) : std::string();
        found.value = blankPlace ? *blankPlace : outline::Place{open.label.block, open.label.end, open.label.end};
    }
    if (open.elements.size() == 1 && values.size() == 1)
        open.elements.front() = byValue(open.elements.front(), open.sure, values.front().first);
    const bool doubtful = open.elements.size() == 1 && !open.sure && open.source == Source::label;
    if (open.unknown || (!open.elements.empty() && open.source == Source::label))
        addField({open.unknown || doubtful ? std::optional<Element>() : open.elements.front(),
                  byHeading_ && section_ != Section::roadmap ? section_ : std::nullopt, open.wording, found,
                  open.ofDirection, open.listItem, open.look});
    // «Диагностика» above the strengths is a heading and asks for no procedure
    const bool headingAlone = open.source == Source::heading && values.empty() && !blankPlace &&
                              !open.elements.empty() && open.elements.front() == Element::diagnosisProcedure;
    if (!doubtful && !headingAlone)
        for (const auto element : open.elements)
            set(element, found, open.source);
    // what a line of unknown wording says may be a fact or a thought all the same
    if (open.unknown && section_ == Section::info)
        for (const auto& [text, place] : values)
            readFacts(text, place, Element::titleHeading);
    if (!open.elements.empty() && open.elements.front() == Element::noteSituation)
        for (const auto& [text, place] : values)
            readProblem(text, place);
    const auto section = open.elements.empty() ? std::nullopt : std::optional(route::sectionOf(open.elements.front()));
    if (section == Section::diagnosis || section == Section::note)
        for (std::size_t i = 0; i < std::min(values.size(), mostStatements); ++i)
            readFurtherSentences(*section, values[i].first, values[i].second, i > 0 || open.source == Source::heading);
    if (!values.empty() && !open.elements.empty() && route::sectionOf(open.elements.front()) == Section::info)
        for (const auto& [text, place] : values)
            readFacts(text, place, open.elements.front());
}

void Walk::set(Element element, FoundElement found, Source source)
{
    auto& have = result_[element];
    auto& how = sources_[static_cast<std::size_t>(element)];
    const bool surer = source > how;
    const bool fuller = have.state != State::filled && found.state == State::filled;
    // an empty label replaces a guess, but no value that was found by a label
    const bool emptyHeading = source == Source::heading && found.state == State::empty && have.state == State::filled;
    if (have.state == State::missing ||
        (surer && !emptyHeading && (found.state == State::filled || how == Source::prose)) ||
        (fuller && source >= Source::heading))
    {
        have = std::move(found);
        how = source;
    }
}

} // namespace marshrut::recognise
