// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "recognise/road_map.hpp"

#include "recognise/blank.hpp"
#include "recognise/evidence.hpp"
#include "recognise/road_map_words.hpp"
#include "recognise/sentences.hpp"
#include "text/fold.hpp"
#include "text/letters.hpp"

#include <algorithm>
#include <optional>
#include <set>

namespace marshrut::recognise
{

using route::Element;

namespace
{

constexpr double surelyDashed = 0.75; ///< a label in an item that only a dash parts from its value
constexpr std::size_t longestTime = 60; ///< bytes of a part of an item that is a time

/// What the words before a colon name in an item of a list; its activity is not named twice, and where two meanings are
/// near the value tells: «сделано: да», «на выходе: картотека».
std::optional<Element> labelOfPart(std::string_view head, std::string_view value, bool hasActivity,
                                   const standard::Lexicon& lexicon)
{
    constexpr double leastLabel = 0.66;
    constexpr double near = 0.1;
    constexpr double weight = 0.12;
    std::optional<Element> best;
    double most = 0;
    double first = 0;
    for (const auto& match : lexicon.columns.match(lexicon.vocabulary.read(head), leastLabel))
    {
        const auto element = standard::Lexicon::element(lexicon.columns, match);
        if (element == Element::roadmapActivity && hasActivity)
            continue;
        first = std::max(first, match.score);
        if (match.score < first - near)
            break;
        const double found = match.score + (element ? weight * columnEvidence(*element, {value}, lexicon) : 0);
        if (found > most)
        {
            most = found;
            best = element;
        }
    }
    return best;
}

/// Whether a text is a time and nothing else.
bool isTimeAlone(std::string_view part, const standard::Lexicon& lexicon)
{
    const auto words = text::words(part);
    return part.size() <= longestTime && namesTime(part, lexicon) &&
           std::all_of(words.begin(), words.end(), [&lexicon](const auto& word) {
               return isPlainNumber(word.form) || lexicon.deadlineWords.hasForm(word.form) ||
                      lexicon.yearWords.hasForm(word.form);
           });
}

/// Whether what follows a comma in an item is a part of its own: a time alone, or a label that a dash or colon parts
/// from its value («…, октябрь 2025, результат – удостоверение»).
bool beginsPart(std::string_view rest, const standard::Lexicon& lexicon)
{
    constexpr std::size_t longestPart = 90; // bytes
    rest = rest.substr(0, longestPart);
    auto stop = rest.size();
    bool parted = false;
    for (const std::string_view mark : {", ", ";", ". ", "(", ":", " - ", " \xE2\x80\x93 ", " \xE2\x80\x94 "})
        if (const auto at = rest.find(mark); at < stop)
        {
            stop = at;
            parted = mark == ":" || mark[0] == ' ';
        }
    const auto part = rest.substr(0, stop);
    if (parted)
    {
        const auto element = standard::Lexicon::element(
            lexicon.columns, lexicon.columns.best(lexicon.vocabulary.read(part), surelyDashed));
        return element && *element != Element::roadmapActivity && *element != Element::roadmapDirection;
    }
    return isTimeAlone(part, lexicon);
}

/// Whether the stop there ends an initial: «пособие Н. А. Ипполитовой»; «5 А» is a class.
bool isInitialBefore(std::string_view text, std::size_t stop)
{
    constexpr std::size_t letter = 2; // bytes
    if (stop <= letter + 1 || !text::startsLarge(text.substr(stop - letter)))
        return false;
    const char before = text[stop - letter - 1];
    const char last = text[stop - letter - 2];
    return before == '.' || (before == ' ' && !(last >= '0' && last <= '9'));
}

/// Whether a part of an item tells how it went: «Выполнено 23.12.2024», «Не выполнено, группа не набралась».
bool isMark(std::string_view part, const standard::Lexicon& lexicon)
{
    constexpr std::size_t mostWords = 8;
    const auto words = text::words(part, mostWords + 1);
    if (words.empty() || words.size() > mostWords)
        return false;
    const bool denied = words.size() > 1 && lexicon.meanings.negations.hasForm(words.front().form);
    return lexicon.doneWords.hasForm(words[denied ? 1 : 0].form);
}

} // namespace

bool labelsItsParts(std::string_view item, const standard::Lexicon& lexicon)
{
    constexpr std::size_t longestItem = 600; // bytes
    for (const auto& span : sentencesOf(item.substr(0, longestItem)))
    {
        const auto part = item.substr(span.begin, span.end - span.begin);
        const auto [label, value] = labelAndValue(part);
        const auto best = label.empty() || span.begin == 0
                              ? standard::Match{}
                              : lexicon.columns.best(lexicon.vocabulary.read(label), surelyDashed);
        const auto element = standard::Lexicon::element(lexicon.columns, best);
        if (element && *element > Element::roadmapActivity)
            return true;
    }
    return false;
}

void readList(const std::vector<Line>& lines, const standard::Lexicon& lexicon, FoundRoadMap& roadMap)
{
    GroupState state;
    const bool numbered = std::any_of(lines.begin(), lines.end(),
                                      [](const Line& line) { return line.listed || numberingLength(line.text) > 0; });
    for (const auto& line : lines)
    {
        const auto from = std::min(line.text.size(), numberingLength(line.text));
        const bool item = line.listed || from > 0;
        if (!item)
        {
            if (auto direction = namesDirection(line.text, lexicon); !direction.empty())
            {
                state.direction = std::move(direction);
                state.directionPlace = line.place();
                continue;
            }
            if (numbered && roadMap.activities.empty())
                continue;
        }
        if (item || !numbered)
        {
            FoundActivity activity;
            activity.row = static_cast<int>(roadMap.activities.size()) + 1;
            if (!state.direction.empty())
                activity.cells[Element::roadmapDirection] = {state.direction, state.directionPlace};
            roadMap.activities.push_back(std::move(activity));
        }
        auto& cells = roadMap.activities.back().cells;
        // parts: «Изучить … – сентябрь; результат: картотека; форма отчёта: сообщение на МО (март)»
        std::size_t start = from;
        std::optional<Element> waiting; // a label that stood before a dash
        while (start < line.text.size())
        {
            bool byDash = false;
            std::size_t stop = start;
            std::size_t next = line.text.size();
            for (; stop < line.text.size(); ++stop)
            {
                const auto rest = line.text.substr(stop);
                if (rest[0] == ';' || rest[0] == '(' || rest[0] == ')')
                    next = stop + 1;
                else if ((rest.substr(0, 2) == ". " && !isInitialBefore(line.text, stop)) ||
                         (rest.substr(0, 2) == ", " && beginsPart(rest.substr(2), lexicon)))
                    next = stop + 2;
                else if (rest.substr(0, 3) == " - ")
                {
                    next = stop + 3;
                    byDash = true;
                }
                else if (rest.size() > 4 && rest.substr(0, 3) == " \xE2\x80" && rest[4] == ' ')
                {
                    next = stop + 5;
                    byDash = true;
                }
                else
                    continue;
                break;
            }
            const auto part = trimmed(line.text.substr(start, stop - start));
            const auto place = line.part(start, stop);
            start = stop >= line.text.size() ? line.text.size() : next;
            if (part.empty())
                continue;
            const auto colon = part.find(':');
            const auto head = std::string_view(part).substr(0, colon == std::string::npos ? 0 : colon);
            const auto element = labelOfPart(head, std::string_view(part).substr(head.size()),
                                             cells.count(Element::roadmapActivity) != 0, lexicon);
            // «Форма отчёта – сообщение»: the label stood before the dash
            if (head.empty() && waiting)
            {
                cells[*waiting] = {blankness(part, lexicon) == Blank::no ? part : std::string(), place};
                waiting.reset();
                continue;
            }
            waiting.reset();
            // «1 четверть. Прочитать …»: the time stands before what is to be done
            if (head.empty() && cells.count(Element::roadmapActivity) == 0 && start < line.text.size() &&
                cells.count(Element::roadmapDeadline) == 0 && isTimeAlone(part, lexicon))
            {
                cells[Element::roadmapDeadline] = {part, place};
                continue;
            }
            // «… Срок – сентябрь. Выполнено.»: how it went
            if (head.empty() && cells.count(Element::roadmapActivity) != 0 && cells.count(Element::roadmapDone) == 0 &&
                isMark(part, lexicon))
            {
                cells[Element::roadmapDone] = {part, place};
                continue;
            }
            if (head.empty() && byDash && cells.count(Element::roadmapActivity) != 0)
            {
                waiting = standard::Lexicon::element(lexicon.columns,
                                                     lexicon.columns.best(lexicon.vocabulary.read(part), surelyDashed));
                if (waiting && *waiting != Element::roadmapActivity && *waiting != Element::roadmapDirection)
                    continue;
                waiting.reset();
            }
            if (!head.empty() && element)
            {
                const auto value = trimmed(std::string_view(part).substr(colon + 1));
                cells[*element] = {blankness(value, lexicon) == Blank::no ? value : std::string(), place};
                if (*element == Element::roadmapResult || *element == Element::roadmapReport)
                    continue;
            }
            else if (cells.count(Element::roadmapActivity) == 0)
            {
                if (blankness(part, lexicon) == Blank::no)
                    cells[Element::roadmapActivity] = {part, place};
            }
            if (cells.count(Element::roadmapDeadline) == 0 && part.size() <= longestTime && namesTime(part, lexicon))
                cells[Element::roadmapDeadline] = {part, place};
        }
        // «До 25 октября изучить …»: the time stands in the sentence
        if (cells.count(Element::roadmapDeadline) == 0 && namesTime(line.text, lexicon))
            cells[Element::roadmapDeadline] = {trimmed(line.text), line.place()};
    }
    std::erase_if(roadMap.activities, [](const FoundActivity& activity) {
        return std::all_of(activity.cells.begin(), activity.cells.end(), [](const auto& cell) {
            return cell.second.text.empty() || cell.first == Element::roadmapDirection;
        });
    });
    // what one item names, the list has a place for
    std::set<Element> columns;
    int row = 0;
    for (auto& activity : roadMap.activities)
    {
        activity.row = ++row;
        for (const auto& [element, cell] : activity.cells)
            columns.insert(element);
    }
    roadMap.columns.assign(columns.begin(), columns.end());
    for (auto& activity : roadMap.activities)
        for (const auto element : columns)
            if (activity.cells.count(element) == 0)
                activity.cells[element] = {{}, activity.cells.begin()->second.place};
}

} // namespace marshrut::recognise
