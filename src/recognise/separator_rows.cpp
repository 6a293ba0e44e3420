// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "recognise/separator_rows.hpp"

#include "recognise/blank.hpp"
#include "recognise/road_map_words.hpp"
#include "recognise/words.hpp"

#include <algorithm>
#include <optional>
#include <tuple>

namespace marshrut::recognise
{

using route::Element;

namespace
{

constexpr std::size_t longestSeparator = 300; ///< bytes

/// The parts of a row that may each have a label: its lines, what semicolons part, its sentences that begin with one.
std::vector<std::string_view> partsOf(std::string_view text)
{
    constexpr std::size_t longestLabel = 90; // bytes
    std::vector<std::string_view> parts;
    std::size_t start = 0;
    for (std::size_t i = 0; i < text.size(); ++i)
    {
        const bool hard = text[i] == ';' || text[i] == '\n';
        const bool sentence = text.substr(i, 2) == ". ";
        if (!hard && !sentence)
            continue;
        const auto label = labelAndValue(text.substr(i + 1, 2 * longestLabel)).first;
        if (sentence && (label.empty() || label.size() > longestLabel || label.find(". ", 1) != std::string_view::npos))
            continue;
        parts.push_back(text.substr(start, i - start));
        start = i + 1;
    }
    parts.push_back(text.substr(start));
    return parts;
}

/// What a whole sentence speaks of: «Направление завершает проект „…“».
std::optional<Element> outcomeIn(std::string_view sentence, const standard::Lexicon& lexicon)
{
    constexpr std::size_t fewestWords = 4;
    const auto wording = lexicon.vocabulary.read(sentence);
    return wording.size() < fewestWords ? std::nullopt : outcomeNamed(wording, lexicon);
}

/// Project, practice and assessment in a row below a direction: by their labels, else it is the direction's project.
void readOutcome(const std::string& text, const outline::Place& place, const std::string& direction,
                 const standard::Lexicon& lexicon, RowFindings& findings)
{
    bool labelled = false;
    bool hasProject = false;
    std::optional<std::string_view> first; // what stands before the labels
    for (auto part : partsOf(text))
    {
        auto [label, value] = labelAndValue(part);
        // «Итог по направлению: проект: …»
        if (firstStem(label, lexicon.outcome) && !labelAndValue(value).first.empty())
            std::tie(label, value) = labelAndValue(value);
        if (label.empty() || (firstStem(label, lexicon.outcome) && !labelled))
        {
            if (!labelled && !first && (!label.empty() || outcomeIn(part, lexicon) == Element::roadmapProject))
                first = value;
            continue;
        }
        labelled = true;
        hasProject |= outcomeNamed(lexicon.vocabulary.read(label), lexicon) == Element::roadmapProject;
        findings.asides.push_back({trimmed(label), trimmed(value), place, place, direction, true});
    }
    if (labelled && (hasProject || !first))
        return;
    const auto value = trimmed(labelled ? *first : labelAndValue(text).second);
    findings.outcomes.push_back(
        {Element::roadmapProject, blankness(value, lexicon) == Blank::no ? value : std::string(), place, direction});
}

/// Whether a row over the whole width is a label with its value, and no direction, time or stage.
bool isLabelled(const std::string& text, const standard::Lexicon& lexicon)
{
    constexpr double surelyOutcome = 0.75;
    const auto [label, value] = labelAndValue(text);
    const auto wording = lexicon.vocabulary.read(label);
    const auto best = lexicon.columns.best(wording, 0.62);
    const auto element = standard::Lexicon::element(lexicon.columns, best);
    const bool outcome = element && *element >= Element::roadmapProject;
    // «Итоговый продукт по направлению: пособие» names none
    if (!label.empty() && outcome && best.score >= surelyOutcome)
        return true;
    if (label.empty() || !namesDirection(text, lexicon).empty() || anyStem(label, lexicon.stages))
        return false;
    if (outcome)
        return true;
    return wording.size() <= 6 && namesDirection(label, lexicon).empty() && !namesTime(label, lexicon) &&
           element != Element::roadmapDirection && element != Element::roadmapDeadline;
}

/// Whether it tells project, practice or assessment behind a label of its own.
bool tellsOutcome(std::string_view text, const standard::Lexicon& lexicon)
{
    const auto parts = partsOf(text);
    return std::any_of(parts.begin(), parts.end(), [&](std::string_view part) {
        const auto label = labelAndValue(part).first;
        return !label.empty() && !firstStem(label, lexicon.outcome) &&
               outcomeNamed(lexicon.vocabulary.read(label), lexicon);
    });
}

} // namespace

bool readOutcomeCells(const outline::Outline& outline, const std::vector<std::size_t>& filled, const Header& header,
                      const std::string& direction, const standard::Lexicon& lexicon, RowFindings& findings)
{
    const auto& first = outline.blocks[filled.front()].text;
    if (filled.size() < 2 || isPlainNumber(first) || !firstStem(first, lexicon.outcome))
        return false;
    const auto known = findings.asides.size() + findings.outcomes.size();
    for (const auto block : filled)
    {
        const auto& source = outline.blocks[block];
        const auto column = std::find_if(header.columns.begin(), header.columns.end(), [&](const HeaderColumn& each) {
            return each.column == source.cell.column && each.elements.size() == 1;
        });
        const auto text = trimmed(source.text);
        if (tellsOutcome(text, lexicon))
            readOutcome(text, wholeOf(outline, block), direction, lexicon, findings);
        else if (column != header.columns.end() && block != filled.front() &&
                 route::isOutcome(column->elements.front()) && blankness(text, lexicon) == Blank::no)
            findings.outcomes.push_back({column->elements.front(), text, wholeOf(outline, block), direction});
    }
    return findings.asides.size() + findings.outcomes.size() > known;
}

void readSeparator(const std::string& text, const outline::Place& place, bool hasDirection, bool hasDeadline,
                   bool belowActivities, const standard::Lexicon& lexicon, GroupState& state, RowFindings& findings)
{
    if (firstStem(text, lexicon.outcome) || (belowActivities && isLabelled(text, lexicon)))
    {
        readOutcome(text, place, state.direction, lexicon, findings);
        return;
    }
    // «По направлению реализован проект методическое пособие «Слово»» names a work, though its words are a direction's
    const bool quotes = text.find("\xC2\xAB") != std::string::npos;
    if (belowActivities && (quotes || !lexicon.directions.best(lexicon.vocabulary.read(text), 0.62)))
    {
        const auto before = findings.outcomes.size();
        for (const auto part : partsOf(text))
            if (const auto element = outcomeIn(part, lexicon))
                findings.outcomes.push_back(
                    {*element, findBlankRun(part) == std::string_view::npos ? trimmed(part) : std::string(), place,
                     state.direction});
        if (findings.outcomes.size() > before)
            return;
    }
    const bool stage = anyStem(std::string_view(text).substr(0, longestSeparator), lexicon.stages);
    if (namesTime(text, lexicon))
    {
        state.deadline = text;
        state.deadlinePlace = place;
        if (!hasDeadline)
            return;
    }
    if (stage || (hasDirection && namesDirection(text, lexicon).empty()))
        return;
    state.direction = text;
    state.directionPlace = place;
}

} // namespace marshrut::recognise
