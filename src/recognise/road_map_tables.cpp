// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "recognise/walk.hpp"

#include "recognise/blank.hpp"
#include "recognise/own_road_map.hpp"
#include "recognise/road_map_words.hpp"
#include "recognise/words.hpp"
#include "text/fold.hpp"

#include <algorithm>
#include <optional>
#include <set>

namespace marshrut::recognise
{

using route::Element;
using route::Section;

namespace
{

constexpr double leastAside = 0.6;
constexpr double surelyLabelled = 0.97;

/// Whether a header names activities. «Итоговая работа», where other columns say what became of each direction and none
/// when, is no activity.
bool plansActivities(const Header& header)
{
    std::multiset<Element> named;
    for (const auto& column : header.columns)
        named.insert(column.elements.begin(), column.elements.end());
    const bool tells = std::count_if(named.begin(), named.end(), route::isOutcome) > 1 &&
                       named.count(Element::roadmapDeadline) == 0 && named.count(Element::roadmapProject) == 0;
    return named.count(Element::roadmapActivity) != 0 && !tells;
}

} // namespace

/// @returns the first row that no longer belongs to it
int Walk::readRoadMap(const Grid& grid, const Header& header, int endRow)
{
    std::vector<Element> columns;
    for (const auto& column : header.columns)
        for (const auto element : column.elements)
            columns.push_back(element);
    if (std::find(columns.begin(), columns.end(), Element::roadmapActivity) == columns.end() &&
        !result_.roadMaps.empty() && readOutcomeTable(grid, header, endRow))
        return endRow;
    GroupState state;
    std::string title;
    std::optional<Line> ownTitle;
    for (const auto& line : lastLines_)
    {
        ownTitle.reset();
        if (auto direction = namesDirection(line.text, lexicon_); !direction.empty())
        {
            state.direction = std::move(direction);
            state.directionPlace = line.place();
        }
        else
        {
            title = std::string(line.text);
            if (looksLikeHeading(line) && !anyStem(title, lexicon_.stages) && !sectionHeading(line, lexicon_))
                ownTitle = line;
        }
    }
    auto* last = result_.roadMaps.empty() ? nullptr : &result_.roadMaps.back();
    const bool sheet = outline_.blocks[header.block].sheet >= 0;
    // one table per direction: the same columns again without a new heading
    auto bare = columns;
    std::erase(bare, Element::roadmapDirection);
    auto lastBare = last != nullptr ? last->columns : columns;
    std::erase(lastBare, Element::roadmapDirection);
    std::erase_if(lastBare, [&](Element element) {
        return element == Element::roadmapDeadline && std::find(bare.begin(), bare.end(), element) == bare.end();
    });
    const bool goesOn = last != nullptr && !sheet && lastBare == bare && (!newRoadMap_ || !state.direction.empty());
    if (!goesOn)
    {
        FoundRoadMap roadMap;
        roadMap.title = title;
        roadMap.period = periodIn(outline_.blocks[header.block].marks);
        if (!roadMap.period.known())
            roadMap.period = periodOf(title, lexicon_);
        roadMap.columns = columns;
        roadMap.place = wholeOf(outline_, header.block);
        result_.roadMaps.push_back(std::move(roadMap));
        firstTitle_.reset();
    }
    if (ownTitle && state.direction.empty())
        readOwnTitle(*ownTitle, goesOn, columns, state);
    newRoadMap_ = false;
    outcomeDirection_.clear();
    auto& roadMap = result_.roadMaps.back();
    for (const auto& column : header.columns)
        if (const auto block = grid.at(outline_, header.row, column.column); block && column.elements.empty())
            for (const auto& word : text::words(outline_.blocks[*block].text.substr(0, longestLabelCell)))
                roadMap.saysPlace |= lexicon_.meanings.placeHeaders.hasForm(word.form);
    RowFindings findings;
    const auto known = roadMap.activities.size();
    const int end = readRows(outline_, grid, header, endRow, state, lexicon_, roadMap, findings);
    learnDirections(roadMap, known);
    outcomes_.insert(outcomes_.end(), findings.outcomes.begin(), findings.outcomes.end());
    // what separators gave the rows is a column as well
    for (const auto element : {Element::roadmapDirection, Element::roadmapDeadline})
        if (std::find(roadMap.columns.begin(), roadMap.columns.end(), element) == roadMap.columns.end() &&
            std::any_of(roadMap.activities.begin(), roadMap.activities.end(),
                        [element](const FoundActivity& activity) { return activity.cells.count(element) != 0; }))
            roadMap.columns.insert(roadMap.columns.begin(), element);
    section_ = Section::roadmap;
    byHeading_ = false;
    listLines_.clear();
    Field mark; // what follows comes after the road map
    mark.element = Element::roadmapDone;
    fields_.push_back(std::move(mark));
    for (const auto& aside : findings.asides)
    {
        readAside(aside);
        if (aside.direction.empty() && blankness(aside.value, lexicon_) == Blank::no)
            said_.push_back({aside.label, text::normalise(aside.value), aside.valuePlace, {}});
    }
    return end;
}

/// Tables of the same columns one after another, each below a title of its own: what they tell apart is a direction,
/// though its name is not known to us, or a time.
void Walk::readOwnTitle(const Line& line, bool goesOn, const std::vector<Element>& columns, GroupState& state)
{
    auto& roadMap = result_.roadMaps.back();
    if (namesTime(line.text, lexicon_))
    {
        if (std::find(columns.begin(), columns.end(), Element::roadmapDeadline) == columns.end())
        {
            state.deadline = std::string(line.text);
            state.deadlinePlace = line.place();
        }
        return;
    }
    if (!goesOn)
    {
        firstTitle_ = line;
        return;
    }
    if (!firstTitle_)
        return;
    const auto nameOf = [this](const Line& title) {
        return trimmed(title.text.substr(headBegin(title.text, lexicon_)));
    };
    for (auto& activity : roadMap.activities)
        activity.cells.try_emplace(Element::roadmapDirection, FoundCell{nameOf(*firstTitle_), firstTitle_->place()});
    for (auto& table : roadMap.tables)
        for (auto& row : table.rows)
            if (row.direction.empty())
                row.direction = nameOf(*firstTitle_);
    state.direction = nameOf(line);
    state.directionPlace = line.place();
}

/// What is said of a direction below a label of its own.
void Walk::readAside(const Aside& aside)
{
    if (!aside.direction.empty() && blankness(aside.value, lexicon_) == Blank::no)
        said_.push_back({aside.label, text::normalise(aside.value), aside.valuePlace, aside.direction});
    auto label = matchLabel(aside.label, {Section::roadmap, false}, lexicon_, leastAside);
    // what is said of a direction is one of three things, whatever its words mean elsewhere
    const bool ofDirection = aside.outcome;
    if (label && ofDirection)
        std::erase_if(label->elements, [](Element element) { return !route::isOutcome(element); });
    if (label && !(ofDirection && label->elements.empty()))
    {
        open_ = Open();
        for (const auto element : label->elements)
            open_->elements.push_back(element);
        open_->sure = label->score >= surelyLabelled && label->lead >= 0.08;
    }
    else
    {
        open_ = Open();
        open_->unknown = true;
        open_->sure = false;
    }
    open_->wording = aside.label;
    open_->label = aside.labelPlace;
    open_->ofDirection = ofDirection;
    addValue(aside.value, aside.valuePlace);
    close();
}

/// Below a road map: a table whose first column names the directions; its other columns say what became of each.
bool Walk::readDirectionTable(const Grid& grid)
{
    const auto header = grid.rows.begin();
    if (result_.roadMaps.empty() || header->second.size() < 2 || header->second.size() > 6 || grid.rows.size() < 2)
        return false;
    std::size_t named = 0;
    for (auto it = std::next(header); it != grid.rows.end(); ++it)
    {
        const auto& first = outline_.blocks[it->second.front()].text;
        named += directionNamed(first).empty() ? 0U : 1U;
    }
    if (2 * named < grid.rows.size() - 1)
        return false;
    const auto known = findRoadMapHeader(outline_, grid, 0, lexicon_);
    if (known && plansActivities(*known))
        return false;
    close();
    const auto says = [](const HeaderColumn& column) { return !column.elements.empty(); };
    if (known && std::all_of(known->columns.begin(), known->columns.end(), says) &&
        readOutcomeTable(grid, *known, 1 << 30))
        return true;
    section_ = Section::roadmap;
    byHeading_ = false;
    for (std::size_t i = 1; i < header->second.size(); ++i)
    {
        const auto block = header->second[i];
        Aside aside{outline_.blocks[block].text, {}, wholeOf(outline_, block), wholeOf(outline_, block), {}, true};
        for (auto it = std::next(header); it != grid.rows.end(); ++it)
            if (const auto cell = grid.at(outline_, it->first, outline_.blocks[block].cell.column);
                cell && blankness(outline_.blocks[*cell].text, lexicon_) == Blank::no)
            {
                said_.push_back({aside.label, text::normalise(outline_.blocks[*cell].text), wholeOf(outline_, *cell),
                                 text::normalise(outline_.blocks[it->second.front()].text)});
                if (!aside.value.empty())
                    continue;
                aside.value = outline_.blocks[*cell].text;
                aside.valuePlace = wholeOf(outline_, *cell);
            }
        readAside(aside);
    }
    return true;
}

/// A table of its own below the road map: direction, its project, what was applied, the teacher's own assessment.
bool Walk::readOutcomeTable(const Grid& grid, const Header& header, int endRow)
{
    std::vector<std::pair<int, Element>> columns;
    for (const auto& column : header.columns)
        for (auto element : column.elements)
        {
            // «Достижение (проект)»: what a direction achieved is its project
            if (element == Element::roadmapResult || element == Element::roadmapActivity)
                element = Element::roadmapProject;
            if (route::isOutcome(element))
                columns.emplace_back(column.column, element);
        }
    if (columns.empty())
        return false;
    const auto textAt = [&](int row, int column) {
        const auto block = grid.at(outline_, row, column);
        return block && blankness(outline_.blocks[*block].text, lexicon_) == Blank::no
                   ? text::normalise(outline_.blocks[*block].text)
                   : std::string();
    };
    const auto ofDirection = std::find_if(header.columns.begin(), header.columns.end(), [](const auto& column) {
        return std::find(column.elements.begin(), column.elements.end(), Element::roadmapDirection) !=
               column.elements.end();
    });
    for (const auto& [column, element] : columns)
    {
        const auto first = outcomes_.size();
        for (auto it = grid.rows.upper_bound(header.lastRow); it != grid.rows.end() && it->first < endRow; ++it)
            if (auto value = textAt(it->first, column); !value.empty())
                outcomes_.push_back(
                    {element, std::move(value), wholeOf(outline_, *grid.at(outline_, it->first, column)),
                     ofDirection == header.columns.end() ? "" : textAt(it->first, ofDirection->column)});
        if (outcomes_.size() == first)
            outcomes_.push_back({element, {}, wholeOf(outline_, header.block), {}});
    }
    return true;
}

/// A list that stands for the road map's table.
void Walk::finishList()
{
    if (!result_.roadMaps.empty() || listLines_.empty())
        return;
    FoundRoadMap roadMap;
    roadMap.place = result_.headings[static_cast<std::size_t>(Section::roadmap)];
    readList(listLines_, lexicon_, roadMap);
    listLines_.clear();
    listDirection_.clear();
    learnDirections(roadMap, 0);
    if (!roadMap.activities.empty())
        result_.roadMaps.push_back(std::move(roadMap));
}

/// The states of the columns over all road maps.
void Walk::finishRoadMaps()
{
    finishList();
    for (const auto& roadMap : result_.roadMaps)
        for (const auto element : roadMap.columns)
        {
            FoundElement column;
            column.state = State::empty;
            column.label = roadMap.place;
            column.value = roadMap.place;
            for (const auto& activity : roadMap.activities)
                if (const auto cell = activity.cells.find(element);
                    cell != activity.cells.end() && !cell->second.text.empty())
                {
                    column.state = State::filled;
                    column.text = cell->second.text;
                    column.value = cell->second.place;
                    break;
                }
            set(element, std::move(column), Source::label);
        }
    for (const auto& outcome : outcomes_)
    {
        FoundElement found;
        found.state = outcome.text.empty() ? State::empty : State::filled;
        found.text = outcome.text;
        found.label = outcome.place;
        found.value = outcome.place;
        set(outcome.element, std::move(found), Source::label);
    }
    result_.outcomes = std::move(outcomes_);
}

} // namespace marshrut::recognise
