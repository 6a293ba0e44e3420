// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "recognise/road_map.hpp"

#include "recognise/header_columns.hpp"
#include "recognise/label.hpp"
#include "recognise/pairs.hpp"
#include "recognise/road_map_words.hpp"
#include "text/letters.hpp"

#include <algorithm>
#include <iterator>
#include <set>

namespace marshrut::recognise
{

using route::Element;

namespace
{

constexpr double leastColumn = 0.58;
constexpr double surelyColumn = 0.85; ///< below another header
constexpr std::size_t courseHits = 3;

/// Whether the rows below are labels with their values: a table of facts, whose first row resembles a header.
bool headsFacts(const outline::Outline& outline, const Grid& grid, int lastRow, int firstColumn,
                const standard::Lexicon& lexicon)
{
    constexpr std::size_t looked = 6; // rows
    constexpr std::size_t mostCells = 5; // of two facts a row, with a number
    constexpr double leastLabel = 0.75;
    std::size_t rows = 0;
    std::size_t labels = 0;
    for (auto it = grid.rows.upper_bound(lastRow); it != grid.rows.end() && rows < looked; ++it, ++rows)
        for (const auto block : it->second)
        {
            if (it->second.size() > mostCells)
                break;
            const auto& text = outline.blocks[block].text;
            if (outline.blocks[block].cell.column < firstColumn ||
                text.find_first_not_of("0123456789.) \t\n") == std::string::npos)
                continue;
            const auto label = text.size() <= longestHeader ? matchLabel(text, {}, lexicon, leastLabel) : std::nullopt;
            const auto section =
                label && !label->elements.empty() ? route::sectionOf(label->elements.front()) : route::Section::roadmap;
            labels += section != route::Section::roadmap && section != route::Section::title ? 1U : 0U;
            break;
        }
    return labels >= 2 && 2 * labels > rows;
}

/// Whether the first cell alone goes on over the rows below: a section's name at the side of labels and values. The
/// columns of a road map that go over two rows of a header stand beside one that is parted below.
bool namedAtTheSide(const outline::Outline& outline, const std::vector<std::size_t>& cells)
{
    const auto& first = outline.blocks[cells.front()].cell;
    return first.rowSpan > 1 && cells.size() <= 3 &&
           std::all_of(std::next(cells.begin()), cells.end(), [&outline](std::size_t block) {
               const auto& cell = outline.blocks[block].cell;
               return cell.rowSpan == 1 && cell.columnSpan == 1;
           });
}

/// Whether it says when or how much, as the cells below a header do: «21 год», «апрель 2025 г.».
bool isDatum(std::string_view text, const standard::Lexicon& lexicon)
{
    constexpr std::size_t longestDatum = 60; // bytes
    return text.size() <= longestDatum && text::hasDigit(text) && namesTime(text, lexicon) &&
           !lexicon.columns.best(lexicon.vocabulary.read(text), surelyOther);
}

/// Whether the one row below states the aim: «Тема | Цель | Задачи | Формы работы | Срок | Отчёт» over their values.
bool headsOneStatement(const outline::Outline& outline, const Grid& grid, int lastRow,
                       const std::vector<Candidate>& candidates, const standard::Lexicon& lexicon)
{
    constexpr double sureLabel = 0.9;
    constexpr std::size_t fewest = 2; // that no road map has as columns
    const auto below = grid.rows.upper_bound(lastRow);
    if (below == grid.rows.end() || std::next(below) != grid.rows.end())
        return false;
    std::size_t stated = 0;
    for (const auto& candidate : candidates)
    {
        const auto label = matchLabel(outline.blocks[candidate.block].text, {}, lexicon, sureLabel);
        const auto element = label && label->elements.size() == 1 ? label->elements.front() : Element::roadmapDone;
        stated += element == Element::noteTopic || element == Element::noteGoal || element == Element::noteForms ||
                          element == Element::noteSituation || element == Element::noteProblem
                      ? 1U
                      : 0U;
    }
    return stated >= fewest;
}

/// The second row of a header names the parts of a column that stands over several: «Результат» over «Ожидаемый
/// результат | Форма отчёта». A part of no known wording is what stands above, the first of them.
void part(std::vector<Candidate>& candidates, const outline::Outline& outline, const std::vector<std::size_t>& below,
          double least, const standard::Lexicon& lexicon)
{
    std::vector<Candidate> parted;
    for (auto& candidate : candidates)
    {
        std::vector<Candidate> parts;
        const int end = candidate.column.column + candidate.column.span;
        if (candidate.column.span > 1)
            for (const auto block : below)
                if (const int column = outline.blocks[block].cell.column;
                    column >= candidate.column.column && column < end)
                    parts.push_back(readCell(outline, block, least, lexicon));
        if (parts.size() > 1 && std::any_of(std::next(parts.begin()), parts.end(), [&](const Candidate& each) {
                return !each.matches.empty() && standard::Lexicon::element(lexicon.columns, each.matches.front());
            }))
        {
            if (parts.front().matches.empty())
            {
                candidate.column.span = parts.front().column.span;
                parts.front() = std::move(candidate);
            }
            std::move(parts.begin(), parts.end(), std::back_inserter(parted));
            continue;
        }
        if (!parts.empty() && parts.front().column.column == candidate.column.column)
            candidate.column.span = parts.front().column.span;
        parted.push_back(std::move(candidate));
    }
    candidates = std::move(parted);
}

bool isRoadMap(const std::vector<Candidate>& candidates)
{
    std::set<Element> found;
    std::size_t courses = 0;
    std::size_t named = 0;
    for (const auto& candidate : candidates)
    {
        named += candidate.blank ? 0 : 1;
        courses += candidate.course ? 1 : 0;
        found.insert(candidate.column.elements.begin(), candidate.column.elements.end());
    }
    if (courses >= courseHits || named < 2)
        return false;
    const auto has = [&found](Element element) { return found.count(element) != 0; };
    const bool other = has(Element::roadmapDeadline) || has(Element::roadmapResult) || has(Element::roadmapReport) ||
                       has(Element::roadmapDone);
    return (has(Element::roadmapActivity) && other && 2 * found.size() + 1 >= named) || found.size() >= 3;
}

/// The header of a road map in that row, between two columns (a sheet may hold tables side by side).
std::optional<Header> headerIn(const outline::Outline& outline, const Grid& grid, int row, int firstColumn,
                               int lastColumn, bool sure, const standard::Lexicon& lexicon)
{
    const auto cells = grid.rows.find(row);
    if (cells == grid.rows.end() || holdsManyPairs(outline, cells->second, lexicon))
        return std::nullopt;
    std::vector<Candidate> candidates;
    int lastRow = row;
    for (const auto block : cells->second)
    {
        const auto& cell = outline.blocks[block].cell;
        if (cell.column < firstColumn || cell.column > lastColumn)
            continue;
        lastRow = std::max(lastRow, row + std::min(cell.rowSpan, 3) - 1);
        // a row with a bare number in it is one of the rows, not their header
        const auto& text = outline.blocks[block].text;
        if (text::hasDigit(text) && text.find_first_not_of("0123456789.) \t\n") == std::string::npos)
            return std::nullopt;
        candidates.push_back(readCell(outline, block, sure ? surelyColumn : leastColumn, lexicon));
    }
    if (candidates.size() < 2)
        return std::nullopt;
    // two cells may be a label and its value: only sure wordings make them a header
    if (candidates.size() == 2 &&
        !std::all_of(candidates.begin(), candidates.end(), [&lexicon](const Candidate& candidate) {
            return !candidate.matches.empty() && candidate.matches.front().score >= surelyColumn &&
                   standard::Lexicon::element(lexicon.columns, candidate.matches.front());
        }))
        return std::nullopt;
    if (const auto below = grid.rows.find(row + 1); lastRow > row && below != grid.rows.end())
        part(candidates, outline, below->second, sure ? surelyColumn : leastColumn, lexicon);
    constexpr double surely = 0.9;
    constexpr std::ptrdiff_t strong = 3; // columns of sure wording
    const auto sureColumns = std::count_if(candidates.begin(), candidates.end(), [](const Candidate& candidate) {
        return candidate.blank || (!candidate.matches.empty() && candidate.matches.front().score >= surely);
    });
    const bool sureHeader = sureColumns >= std::min<std::ptrdiff_t>(strong, std::ssize(candidates));
    // «Мои плюсы | терпение | …»: a header's cells begin alike, a label and its value do not
    const auto small = [&outline](const Candidate& candidate) {
        return text::startsSmall(outline.blocks[candidate.block].text);
    };
    const bool mixed = std::any_of(candidates.begin(), candidates.end(), small) &&
                       !std::all_of(candidates.begin(), candidates.end(), [&small](const Candidate& candidate) {
                           return candidate.blank || candidate.column.number || small(candidate);
                       });
    if (!sureHeader && (mixed || namedAtTheSide(outline, cells->second) ||
                        std::any_of(candidates.begin(), candidates.end(), [&](const Candidate& candidate) {
                            return isDatum(outline.blocks[candidate.block].text, lexicon);
                        })))
        return std::nullopt;
    if (headsOneStatement(outline, grid, lastRow, candidates, lexicon) ||
        (!sureHeader && headsFacts(outline, grid, lastRow, candidates.front().column.column, lexicon)))
        return std::nullopt;
    for (auto& candidate : candidates)
        weighByCells(candidate, outline, grid, lastRow, lexicon);
    leaveActivitiesToProse(candidates, outline, grid, lastRow, lexicon);
    assign(candidates, lexicon);
    if (!sure)
    {
        infer(candidates, outline, grid, lastRow, lexicon);
        findActivities(candidates, outline, grid, lastRow, lexicon);
    }
    if (!isRoadMap(candidates))
        return std::nullopt;
    Header header{row, lastRow, {}, candidates.front().block};
    for (auto& candidate : candidates)
        header.columns.push_back(std::move(candidate.column));
    return header;
}

} // namespace

std::optional<Header> findRoadMapHeader(const outline::Outline& outline, const Grid& grid, int fromRow,
                                        const standard::Lexicon& lexicon, bool belowAnother, ColumnRange within)
{
    // in a text a header stands at the top; on a sheet anywhere
    const bool sheet = !grid.rows.empty() && outline.blocks[grid.rows.begin()->second.front()].sheet >= 0;
    int looked = 0;
    bool underHeading = false; // a row of one cell stands above
    for (auto it = grid.rows.lower_bound(fromRow); it != grid.rows.end(); ++it)
    {
        const bool candidate = sheet || ++looked <= 4 || underHeading;
        underHeading = it->second.size() == 1;
        if (!candidate || it->second.size() < 2)
            continue;
        if (!sheet)
        {
            if (auto header = headerIn(outline, grid, it->first, 0, grid.columns, belowAnother, lexicon))
                return header;
            continue;
        }
        // side by side tables are parted by an empty column
        for (std::size_t i = 0; i < it->second.size();)
        {
            std::size_t k = i;
            const auto columnOf = [&](std::size_t n) { return outline.blocks[it->second[n]].cell.column; };
            const auto endOf = [&](std::size_t n) {
                return columnOf(n) + outline.blocks[it->second[n]].cell.columnSpan;
            };
            while (k + 1 < it->second.size() && columnOf(k + 1) <= endOf(k))
                ++k;
            if (columnOf(i) >= within.first && columnOf(i) <= within.last)
                if (auto header = headerIn(outline, grid, it->first, columnOf(i), columnOf(k), belowAnother, lexicon))
                    return header;
            i = k + 1;
        }
    }
    return std::nullopt;
}

} // namespace marshrut::recognise
