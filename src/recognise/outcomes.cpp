// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "recognise/walk.hpp"

#include "recognise/blank.hpp"
#include "recognise/road_map_words.hpp"
#include "recognise/sentences.hpp"
#include "text/fold.hpp"

#include <algorithm>
#include <charconv>

namespace marshrut::recognise
{

using route::Element;
using route::Section;

namespace
{

constexpr std::size_t longestDirection = 130; ///< bytes
constexpr std::size_t longestOutcomeLabel = 130; ///< bytes
constexpr std::size_t longestItem = 600; ///< bytes of a list's item

/// «2» of «2. Мастер-класс», «2) Мастер-класс»; 0 where none is typed: «12.03.2026 – открытый урок».
int typedNumber(std::string_view text)
{
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    const auto rest = text.substr(static_cast<std::size_t>(end - text.data()));
    const bool typed = error == std::errc() && rest.size() > 1 && (rest[0] == '.' || rest[0] == ')') &&
                       !(rest[1] >= '0' && rest[1] <= '9');
    return typed ? number : 0;
}

/// «Мастер-класс – март, презентация»
bool saysWhenBehindADash(std::string_view text, const standard::Lexicon& lexicon)
{
    constexpr std::size_t longestBehind = 80; // bytes
    for (const std::string_view dash : {" - ", " \xE2\x80\x93 ", " \xE2\x80\x94 "})
        if (const auto at = text.find(dash); at != std::string_view::npos)
        {
            const auto behind = text.substr(at + dash.size());
            return behind.size() <= longestBehind && namesTime(behind, lexicon);
        }
    return false;
}

/// A name without its numbering and the mark behind it, as it is compared.
std::string nameKey(std::string_view text, const standard::Lexicon& lexicon)
{
    auto name = trimmed(text.substr(headBegin(text, lexicon)));
    while (!name.empty() && (name.back() == ':' || name.back() == '.'))
        name.pop_back();
    return text::fold(name);
}

} // namespace

/// Keeps what the road map calls its directions: below it a line of that name is one, whatever its words mean to us.
void Walk::learnDirections(const FoundRoadMap& roadMap, std::size_t from)
{
    for (auto i = from; i < roadMap.activities.size(); ++i)
        if (const auto name = textOf(roadMap.activities[i], Element::roadmapDirection); !name.empty())
            directions_.try_emplace(nameKey(name, lexicon_), name);
}

/// The direction that a text names and nothing else; empty where it is none.
std::string Walk::directionNamed(std::string_view text) const
{
    if (auto direction = namesDirection(text, lexicon_); !direction.empty())
        return direction;
    if (text.size() > longestDirection)
        return {};
    const auto known = directions_.find(nameKey(text, lexicon_));
    return known == directions_.end() ? std::string() : known->second;
}

/// Where a direction's name ends that stands before sentences or behind which a colon stands.
std::optional<std::size_t> Walk::nameBeforeSentences(std::string_view text) const
{
    const auto head = text.substr(0, longestDirection);
    const auto end = std::min(head.find(". "), head.find(": "));
    return end != std::string_view::npos && directions_.count(nameKey(head.substr(0, end), lexicon_)) != 0
               ? std::optional(end)
               : std::nullopt;
}

/// Whether the directions follow a heading, as they do where it is told what became of them: whatever the heading says.
bool Walk::leadsToDirections(const Line& line) const
{
    if (result_.roadMaps.empty() && !isInList())
        return false;
    const auto below = lineBelow(line);
    if (!below || below->listed)
        return false;
    if (nameBeforeSentences(below->text))
        return true;
    if (below->text.size() > longestDirection)
        return false;
    const auto key = nameKey(below->text, lexicon_);
    return directions_.count(key) != 0 || listDirections_.count(key) != 0;
}

/// Whether a road map is being read that is a list.
bool Walk::isInList() const
{
    return result_.roadMaps.empty() && section_ == Section::roadmap && byHeading_ && !listLines_.empty();
}

/// Whether a line goes on with a road map's list, by its typed number or built as the one before: «2. Мастер-класс –
/// март». Where it says when, it is an activity, whatever else its words may head.
bool Walk::isNextOfList(const Line& line) const
{
    if (!result_.roadMaps.empty() || section_ != Section::roadmap || !byHeading_ || line.listed || standsOut(line) ||
        line.text.size() > longestItem)
        return false;
    const auto number = typedNumber(line.text);
    if (number == 0) // «Открытый урок – октябрь», «Курсы – ноябрь»
        return !listLines_.empty() && saysWhenBehindADash(listLines_.back().text, lexicon_) &&
               saysWhenBehindADash(line.text, lexicon_);
    int last = 0;
    constexpr std::size_t lookedBack = 8; // lines
    for (std::size_t i = 0; i < std::min(lookedBack, listLines_.size()) && last == 0; ++i)
        last = typedNumber(listLines_[listLines_.size() - 1 - i].text);
    const bool begins = number == 1 && (listLines_.empty() || typedNumber(listLines_.back().text) == 0);
    return (begins || number == last + 1) && namesTime(line.text, lexicon_);
}

/// Keeps a line of a list that stands for the road map.
void Walk::addToList(const Line& line)
{
    listLines_.push_back(line);
    if (line.listed || numberingLength(line.text) > 0 || line.text.size() > longestDirection)
        return;
    auto direction = namesDirection(line.text, lexicon_);
    if (!direction.empty() || looksLikeHeading(line))
        listDirections_.insert(nameKey(line.text, lexicon_));
    if (!direction.empty())
        listDirection_ = std::move(direction);
}

/// What an outcome's sentence tells.
std::optional<Element> Walk::toldBy(std::string_view sentence) const
{
    constexpr std::size_t wordsThatTell = 5;
    constexpr double speaksOf = 0.66; // «Дать открытое занятие» is near to «Что мне это дало»
    // «Дать урок»: an activity
    if (startsWithInfinitive(sentence, lexicon_))
        return std::nullopt;
    const auto words = text::words(sentence, wordsThatTell);
    const auto head = sentence.substr(0, words.empty() ? 0 : words.back().end);
    // «Открытый урок — листы самоанализа»: behind a dash stands what came of it
    const auto [before, behind] = labelAndValue(head);
    const auto wording = lexicon_.vocabulary.read(before.empty() ? behind : before);
    // where two meanings are as near, as of «Реализован проект», the word «проект» counts
    std::optional<Element> nearest;
    double score = 0;
    for (const auto& match : lexicon_.columns.match(wording, speaksOf))
    {
        const auto element = standard::Lexicon::element(lexicon_.columns, match);
        if (match.score < score)
            break;
        if (score == 0 || element == Element::roadmapProject)
            nearest = element;
        score = match.score;
    }
    return nearest && route::isOutcome(*nearest) ? nearest : std::nullopt;
}

/// «Методическое. Подготовлен проект «Наш край». Им пользуются коллеги.»: a direction's name, and sentences of it.
bool Walk::readDirectionsSentences(const Line& line)
{
    const auto end = nameBeforeSentences(line.text);
    if (!end)
        return false;
    const auto& direction = directions_.at(nameKey(line.text.substr(0, *end), lexicon_));
    const auto known = outcomes_.size();
    const auto rest = line.text.substr(*end + 2);
    for (const auto& span : sentencesOf(rest))
    {
        const auto sentence = rest.substr(span.begin, span.end - span.begin);
        if (const auto told = toldBy(sentence); told && findBlankRun(sentence) == std::string_view::npos)
            outcomes_.push_back(
                {*told, text::normalise(sentence), line.part(*end + 2 + span.begin, *end + 2 + span.end), direction});
    }
    if (outcomes_.size() == known)
        return false;
    close();
    return true;
}

/// «Итог по направлению «Работа с детьми»: подготовлен проект …»: a project where it does not say what it tells.
/// direction: where it does not say which
bool Walk::readOutcomeSentence(const Line& line, const Parting& parting, const std::string& direction)
{
    constexpr double ofDirection = 0.6;
    const auto from = std::min(parting.end, numberingLength(line.text));
    const auto open = line.text.substr(0, parting.end).find("\xC2\xAB", from);
    const auto end = open == std::string_view::npos ? open : line.text.substr(0, parting.end).rfind("\xC2\xBB");
    const bool named = end != std::string_view::npos && end > open;
    const auto head = line.text.substr(from, (named ? open : parting.end) - from);
    const auto words = text::words(head);
    const auto meanings = lexicon_.columns.match(lexicon_.vocabulary.read(head), ofDirection);
    if (words.size() < 2 || !lexicon_.outcome.hasStem(words.front().stem) ||
        std::none_of(meanings.begin(), meanings.end(), [this](const standard::Match& match) {
            return standard::Lexicon::element(lexicon_.columns, match) == Element::roadmapDirection;
        }))
        return false;
    const auto value = line.text.substr(parting.value);
    if (value.find(": ") != std::string_view::npos || blankness(value, lexicon_) != Blank::no)
        return false;
    close();
    outcomes_.push_back({toldBy(value).value_or(Element::roadmapProject), text::normalise(value),
                         line.part(parting.value, line.text.size()),
                         named ? std::string(line.text.substr(open + 2, end - open - 2)) : direction});
    return true;
}

/// Whether what stands before a value names surely what became of a direction: «Проект».
bool Walk::labelsOutcome(const Line& line, std::size_t end) const
{
    constexpr double leastLabel = 0.75;
    const auto from = std::min(end, numberingLength(line.text));
    const auto label = matchLabel(line.text.substr(from, end - from), {Section::roadmap, false}, lexicon_, leastLabel);
    return label && !label->elements.empty() &&
           std::all_of(label->elements.begin(), label->elements.end(),
                       [](Element element) { return route::isOutcome(element); });
}

/// Where a colon, or a dash behind a sure label, parts an outcome's value; a colon within a name in quotation marks does
/// not.
std::optional<Walk::Parting> Walk::partingOf(const Line& line) const
{
    const auto head = line.text.substr(0, longestOutcomeLabel);
    auto colon = head.find(": ");
    if (const auto open = head.find("\xC2\xAB"); open < colon)
        if (const auto close = line.text.substr(0, longestHead).find("\xC2\xBB: ", open); close < longestHead)
            colon = close + 2;
    if (colon != std::string_view::npos)
        return Parting{colon, colon + 2};
    const auto [label, value] = labelAndValue(head);
    if (label.empty() || value.empty() || !labelsOutcome(line, label.size()))
        return std::nullopt;
    return Parting{label.size(), head.size() - value.size()};
}

/// Below the road map, or below a direction's items where it is a list: a direction's name, and what became of it
/// («Проект: …», «Практическое применение: …»).
bool Walk::readOutcomeLine(const Line& line)
{
    const bool inList = isInList();
    const bool item = line.listed || numberingLength(line.text) > 0;
    if ((result_.roadMaps.empty() && (!inList || item)) || (section_ && section_ != Section::roadmap))
        return false;
    const auto parting = partingOf(line);
    if (!parting && !inList && line.text.size() <= longestDirection)
        if (auto direction = directionNamed(line.text); !direction.empty())
        {
            close();
            outcomeDirection_ = std::move(direction);
            section_ = Section::roadmap;
            return true;
        }
    if (!inList && readDirectionsSentences(line))
        return true;
    const auto direction = inList ? listDirection_ : outcomeDirection_;
    if (parting && readOutcomeSentence(line, *parting, direction))
        return true;
    if (direction.empty())
        return false;
    const bool sure = parting && labelsOutcome(line, parting->end);
    const bool ends = line.heading || (line.listed && !sure) ||
                      (!parting && (looksLikeHeading(line) || sectionHeading(line, lexicon_)));
    if (ends && !inList)
        outcomeDirection_.clear();
    if (ends || !parting || (inList && !sure))
        return false;
    // «Итог: проект: …» names the project
    auto from = std::min(parting->end, numberingLength(line.text));
    auto end = parting->end;
    auto value = parting->value;
    const auto words = text::words(line.text.substr(from, end - from));
    const auto further = line.text.substr(0, longestOutcomeLabel).find(": ", value);
    if (further != std::string_view::npos && !words.empty() && lexicon_.outcome.hasStem(words.front().stem))
    {
        from = value;
        end = further;
        value = further + 2;
    }
    close();
    readAside({std::string(line.text.substr(from, end - from)), std::string(line.text.substr(value)),
               line.part(from, end), line.part(value, line.text.size()), direction, true});
    return true;
}

} // namespace marshrut::recognise
