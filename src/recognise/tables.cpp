// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "recognise/walk.hpp"

#include "recognise/blank.hpp"
#include "recognise/own_road_map.hpp"
#include "text/fold.hpp"
#include "text/letters.hpp"

#include <algorithm>
#include <set>

namespace marshrut::recognise
{

using route::Element;
using route::Section;

namespace
{

constexpr double labelCell = 0.6;
constexpr double headerCell = 0.72;
constexpr double surelyLabelled = 0.97;
constexpr std::size_t courseHeaders = 3;
constexpr std::size_t longestLabelCell = 260; ///< bytes
constexpr std::size_t mostLabelWords = 14;

bool hasAny(std::string_view text, const standard::WordSet& set)
{
    const auto words = text::words(text);
    return std::any_of(words.begin(), words.end(), [&set](const auto& word) { return set.hasStem(word.stem); });
}

bool isBlankOrNumber(std::string_view text)
{
    return text.find_first_not_of("0123456789.) \t\n") == std::string_view::npos;
}

/// Whether it has what values have and labels have not.
bool hasMarksOfValue(std::string_view text)
{
    return text.find_first_of("0123456789,;") != std::string_view::npos || startsSmall(text);
}

} // namespace

void Walk::readTable(const Grid& grid)
{
    const bool sheet = outline_.blocks[grid.rows.begin()->second.front()].sheet >= 0;
    if (sheet)
    {
        close();
        section_.reset();
        byHeading_ = false;
        newRoadMap_ = true;
        lastLines_.clear();
        readTableRows(grid, grid.rows.begin()->first, 1 << 30);
        return;
    }
    if (holdsPairs(grid) && (grid.rows.size() == 1 || !findRoadMapHeader(outline_, grid, 0, lexicon_)))
    {
        for (const auto& [row, blocks] : grid.rows)
            readRow(grid, row, true);
        return;
    }
    if (readCourses(grid) || readDirectionTable(grid))
        return;
    const auto header =
        section_ == Section::resources && byHeading_ ? std::nullopt : findRoadMapHeader(outline_, grid, 0, lexicon_);
    if (header)
    {
        readTableRows(grid, grid.rows.begin()->first, 1 << 30);
        return;
    }
    if (readHeaderedFacts(grid, grid.rows.begin()->first))
        return;
    const bool namedAside = outline_.blocks[grid.rows.begin()->second.front()].cell.rowSpan > 1; // another section
    if (section_ == Section::resources && byHeading_ && !namedAside)
    {
        if (holdsLabels(grid))
        {
            close();
            section_.reset();
            byHeading_ = false;
            return readTableRows(grid, grid.rows.begin()->first, 1 << 30);
        }
        for (auto it = std::next(grid.rows.begin()); it != grid.rows.end(); ++it)
            for (const auto block : it->second)
                if (blankness(outline_.blocks[block].text, lexicon_) == Blank::no &&
                    !isBlankOrNumber(outline_.blocks[block].text))
                    return found(Element::resourcesEvents, outline_.blocks[block].text, wholeOf(outline_, block));
        return;
    }
    readTableRows(grid, grid.rows.begin()->first, 1 << 30);
}

/// Whether most rows are labels with their values: facts, not the events of a resource map, though no heading parts them.
bool Walk::holdsLabels(const Grid& grid) const
{
    std::size_t labels = 0;
    std::size_t rows = 0;
    for (const auto& [row, blocks] : grid.rows)
    {
        const auto first = std::find_if(blocks.begin(), blocks.end(),
                                        [this](auto block) { return !isBlankOrNumber(outline_.blocks[block].text); });
        if (first == blocks.end() || outline_.blocks[*first].text.size() > longestLabelCell)
            continue;
        ++rows;
        const auto label = matchLabel(outline_.blocks[*first].text, {}, lexicon_, headerCell);
        if (!label || label->elements.empty())
            continue;
        const auto section = route::sectionOf(label->elements.front());
        labels += section != Section::resources && section != Section::roadmap && section != Section::title ? 1U : 0U;
    }
    return labels > 0 && 2 * labels + 1 >= rows;
}

/// The row of one cell right above a header («Методическое направление»), which is its title; else the header's own.
int Walk::titleAbove(const Grid& grid, const Header& header, int fromRow) const
{
    const auto above = grid.rows.find(header.row - 1);
    const bool alone = above != grid.rows.end() && above->first >= fromRow && above->second.size() == 1;
    return alone && !isBlankOrNumber(outline_.blocks[above->second.front()].text) ? above->first : header.row;
}

/// Rows one after another: headers of road maps open them, other rows are labels with values or plain lines.
void Walk::readTableRows(const Grid& grid, int fromRow, int endRow)
{
    auto header = findRoadMapHeader(outline_, grid, fromRow, lexicon_);
    const bool pairs = holdsPairs(grid);
    for (auto it = grid.rows.lower_bound(fromRow); it != grid.rows.end() && it->first < endRow;)
    {
        if (!header || it->first < header->row)
        {
            readRow(grid, it->first, pairs);
            ++it;
            continue;
        }
        // what begins lower beside it does not end it
        const int lastColumn = header->columns.back().column + header->columns.back().span - 1;
        auto next = findRoadMapHeader(outline_, grid, header->lastRow + 1, lexicon_, true, {0, lastColumn});
        const int stop = next ? titleAbove(grid, *next, header->lastRow + 1) : endRow;
        close();
        int end = readRoadMap(grid, *header, stop);
        if (outline_.blocks[header->block].sheet >= 0)
            end = std::max(end, readBeside(grid, *header, end));
        it = grid.rows.lower_bound(std::max(end, header->lastRow + 1));
        header = std::move(next);
        lastLines_.clear();
    }
}

/// Road maps to the right of another on one sheet; returns the first row that belongs to none of them.
int Walk::readBeside(const Grid& grid, const Header& left, int endRow)
{
    int end = left.lastRow + 1;
    int column = left.columns.back().column + left.columns.back().span;
    for (;;)
    {
        const auto header = findRoadMapHeader(outline_, grid, left.row, lexicon_, false, {column, 1 << 20});
        if (!header || header->row >= endRow)
            return end;
        lastLines_.clear();
        end = std::max(end, readRoadMap(grid, *header, 1 << 30));
        column = header->columns.back().column + header->columns.back().span;
    }
}

/// Whether the rows hold two facts each: label, value, label, value.
bool Walk::holdsPairs(const Grid& grid) const
{
    constexpr std::size_t pair = 2;
    constexpr int looked = 20; // rows
    int rows = 0;
    int right = 0; // labels in the third cell
    int left = 0; // and in the first
    int data = 0; // values that no label could be
    const auto isDatum = [this](std::size_t block) {
        const std::string_view text = outline_.blocks[block].text;
        const bool marks = hasMarksOfValue(text) || text.find("\xC2\xAB") != std::string_view::npos;
        return (marks && !isBlankOrNumber(text)) || blankness(text, lexicon_) != Blank::no ? 1 : 0;
    };
    for (const auto& [row, blocks] : grid.rows)
    {
        if (blocks.size() != 2 * pair || ++rows > looked)
            continue;
        const auto isLabel = [&, &cells = blocks](std::size_t cell) {
            const auto& text = outline_.blocks[cells[cell]].text;
            return text.size() <= longestLabelCell && !isBlankOrNumber(text) &&
                   matchLabel(text, {}, lexicon_, headerCell).has_value();
        };
        const bool first = isLabel(0);
        const bool third = isLabel(pair);
        right += third && !isLabel(1) ? 1 : 0;
        left += first && !isLabel(1) ? 1 : 0;
        // labels of unknown wording beside values that plainly are some
        data += isDatum(blocks[1]) + isDatum(blocks[pair + 1]);
        data -= isDatum(blocks[0]) + isDatum(blocks[pair]);
    }
    rows = std::min(rows, looked);
    return (3 * right >= rows && right > 0) || (rows > 1 && 2 * left >= rows && data >= rows);
}

void Walk::readRow(const Grid& grid, int row, bool pairs)
{
    const auto& blocks = grid.rows.at(row);
    std::vector<std::size_t> cells(blocks.begin(), blocks.end());
    if (pairs && cells.size() == 4)
    {
        readCells(grid, {cells[0], cells[1]});
        if (!isBlankOrNumber(outline_.blocks[cells[2]].text))
            readCells(grid, {cells[2], cells[3]});
        return;
    }
    // the section's name stands at the side, over several rows
    if (cells.size() > 2 && outline_.blocks[cells.front()].cell.rowSpan > 1)
    {
        for (auto& line : linesOf(outline_, cells.front()))
        {
            line.heading = true;
            if (sectionHeading(line, lexicon_))
                readLine(line);
            else
            {
                close();
                section_.reset();
                byHeading_ = false;
            }
        }
        cells.erase(cells.begin());
    }
    readCells(grid, std::move(cells));
}

void Walk::readCells(const Grid& grid, std::vector<std::size_t> cells)
{
    if (cells.size() > 2 && outline_.blocks[cells.front()].text.find_first_not_of(" \t\n") == std::string::npos)
        cells.erase(cells.begin()); // below a name that stands at the side
    if (cells.size() > 1 && isBlankOrNumber(outline_.blocks[cells.front()].text))
    {
        // a blank first cell goes on with the row above
        const bool number = outline_.blocks[cells.front()].text.find_first_not_of(" \t\n") != std::string::npos;
        if (number || !open_)
            cells.erase(cells.begin());
    }
    const auto& first = outline_.blocks[cells.front()].text;
    const auto headLines = linesOf(outline_, cells.front());
    if (cells.size() > 1 && !headLines.empty() && first.size() <= longestLabelCell)
    {
        std::string head;
        for (const auto& line : headLines)
            head += (head.empty() ? "" : " ") +
                    std::string(line.text.substr(std::min(line.text.size(), numberingLength(line.text))));
        while (!head.empty() && (head.back() == ':' || head.back() == '.'))
            head.pop_back();
        auto context = this->context();
        context.insideValue = false;
        auto label = matchLabel(head, context, lexicon_, labelCell);
        if (label && !comesTooEarly(label))
        {
            label->end = headLines.front().text.size();
            label->value = label->end;
            label->hasSeparator = true;
            const Line line = headLines.front();
            openLabel(*label, line);
            bool anything = false;
            for (std::size_t i = 1; i < cells.size(); ++i)
            {
                const auto& text = outline_.blocks[cells[i]].text;
                if (text.find_first_not_of(" \t\n") == std::string::npos && (anything || i + 1 < cells.size()))
                    continue;
                addValue(text, wholeOf(outline_, cells[i]));
                anything = true;
            }
            // a courses' cell may go on in the rows below, under a blank label
            return;
        }
        // a row whose label says nothing to us: its value and its place may
        if (open_ && !headLines.empty())
            close();
        if (section_ && !head.empty() && lexicon_.vocabulary.read(head).size() <= mostLabelWords)
        {
            Label unknown;
            unknown.end = unknown.value = headLines.front().text.size();
            openUnknown(unknown, headLines.front());
            open_->wording = head;
            for (std::size_t i = 1; i < cells.size(); ++i)
                addValue(outline_.blocks[cells[i]].text, wholeOf(outline_, cells[i]));
            return;
        }
        for (std::size_t i = 1; i < cells.size(); ++i)
            for (const auto& line : linesOf(outline_, cells[i]))
                if (!section_ || *section_ == Section::info)
                    readFacts(line.text, line.place(), Element::titleHeading);
        return;
    }
    if (headLines.empty() && cells.size() > 1)
    {
        if (open_)
            for (std::size_t i = 1; i < cells.size(); ++i)
                if (outline_.blocks[cells[i]].text.find_first_not_of(" \t\n") != std::string::npos)
                    addValue(outline_.blocks[cells[i]].text, wholeOf(outline_, cells[i]));
        return;
    }
    for (const auto block : cells)
    {
        auto lines = linesOf(outline_, block);
        // a row of one cell heads the rows of labels and values below it
        constexpr std::size_t longestHeading = 120; // bytes
        const auto& cell = outline_.blocks[block].cell;
        const bool heads = cells.size() == 1 && lines.size() == 1 && grid.columns > 1 &&
                           cell.columnSpan >= grid.columns && lines.front().text.size() <= longestHeading &&
                           lines.front().text.find(':') == std::string_view::npos && !lines.front().listed &&
                           namesDirection(lines.front().text, lexicon_).empty();
        for (auto& line : lines)
        {
            line.heading = line.heading || heads;
            readLine(line);
            remember(line);
        }
    }
}

/// A table whose first row holds the labels and whose next rows hold the values.
bool Walk::readHeaderedFacts(const Grid& grid, int fromRow)
{
    const auto header = grid.rows.find(fromRow);
    if (header == grid.rows.end() || header->second.size() < 2 || grid.rows.size() < 2)
        return false;
    std::vector<std::pair<std::size_t, Element>> labels;
    std::size_t named = 0;
    auto context = this->context();
    context.insideValue = false;
    for (const auto block : header->second)
    {
        const auto& text = outline_.blocks[block].text;
        if (isBlankOrNumber(text) || text.find("\xE2\x84\x96") != std::string::npos)
            continue;
        ++named;
        const auto label =
            text.size() <= longestLabelCell ? matchLabel(text, context, lexicon_, headerCell) : std::nullopt;
        if (label && !label->elements.empty() && route::sectionOf(label->elements.front()) != Section::title)
            labels.emplace_back(block, label->elements.front());
    }
    const auto isValue = [this](std::size_t block) { return hasMarksOfValue(outline_.blocks[block].text); };
    // a numbered row is one of the rows
    if (std::any_of(header->second.begin(), header->second.end(), [this](std::size_t block) {
            const auto& text = outline_.blocks[block].text;
            return text::hasDigit(text) && isBlankOrNumber(text);
        }))
        return false;
    const bool diagnosis = section_ == Section::diagnosis && !labels.empty() &&
                           std::none_of(header->second.begin(), header->second.end(), isValue);
    if (named < 2 || (labels.size() < named && !diagnosis && labels.size() < 3))
        return false;
    // a table of labels and values has labels in its first column as well
    int labelRows = 0;
    for (auto it = std::next(header); it != grid.rows.end(); ++it)
    {
        const auto first = std::find_if(it->second.begin(), it->second.end(), [this](std::size_t block) {
            return !isBlankOrNumber(outline_.blocks[block].text);
        });
        if (first != it->second.end() && outline_.blocks[*first].text.size() <= longestLabelCell &&
            matchLabel(outline_.blocks[*first].text, context, lexicon_, headerCell))
            ++labelRows;
    }
    if (labelRows > 0 && (labels.front().first == header->second.front() || labelRows > 2))
        return false;
    close();
    for (const auto& [block, element] : labels)
    {
        Open open;
        open.elements = {element};
        open.label = wholeOf(outline_, block);
        open_ = open;
        const auto& cell = outline_.blocks[block].cell;
        for (auto it = std::next(header); it != grid.rows.end(); ++it)
            for (const auto below : it->second)
                if (outline_.blocks[below].cell.column >= cell.column &&
                    outline_.blocks[below].cell.column < cell.column + cell.columnSpan)
                    addValue(outline_.blocks[below].text, wholeOf(outline_, below));
        section_ = route::sectionOf(element);
        close();
    }
    return true;
}

/// Дата обучения | Тема | Учреждение | Часы | Документ.
bool Walk::readCourses(const Grid& grid)
{
    const auto header = grid.rows.begin();
    if (header->second.size() < 3)
        return false;
    std::size_t hits = 0;
    for (const auto block : header->second)
    {
        const auto& text = outline_.blocks[block].text;
        if (text.size() <= longestLabelCell && lexicon_.courseTable.best(lexicon_.vocabulary.read(text), 0.7))
            ++hits;
    }
    const bool asked = open_ && std::find(open_->elements.begin(), open_->elements.end(), Element::infoCourses) !=
                                    open_->elements.end();
    if (hits < courseHeaders && !(asked && hits >= 2))
        return false;
    if (asked)
        open_.reset();
    else
        close();
    std::map<int, CourseColumn> columns;
    for (const auto block : header->second)
        for (const auto& [column, words] : lexicon_.meanings.courseColumns)
            if (hasAny(outline_.blocks[block].text.substr(0, longestLabelCell), words))
            {
                columns.emplace(outline_.blocks[block].cell.column, static_cast<CourseColumn>(column));
                break;
            }
    std::vector<FoundCourse> rows;
    FoundElement courses;
    courses.label = wholeOf(outline_, header->second.front());
    courses.state = State::empty;
    for (auto it = std::next(header); it != grid.rows.end(); ++it)
    {
        FoundCourse course;
        for (const auto& [column, kind] : columns)
            course.cells[kind] = {};
        for (const auto block : it->second)
        {
            const auto& text = outline_.blocks[block].text;
            const auto column = columns.find(outline_.blocks[block].cell.column);
            if (column != columns.end() && blankness(text, lexicon_) == Blank::no)
                course.cells[column->second] = text::normalise(text);
            if (!courses.value)
                courses.value = wholeOf(outline_, block);
            if (isBlankOrNumber(text) || blankness(text, lexicon_) != Blank::no)
                continue;
            if (courses.state == State::empty)
                courses.value = wholeOf(outline_, block);
            courses.state = State::filled;
            courses.text += (courses.text.empty() ? "" : "; ") + text::normalise(text);
            course.all += (course.all.empty() ? "" : "; ") + text::normalise(text);
            course.place = wholeOf(outline_, block);
        }
        if (!course.all.empty())
            rows.push_back(std::move(course));
    }
    result_.courses = std::move(rows);
    set(Element::infoCourses, std::move(courses), Source::label);
    return true;
}

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
    for (const auto& line : lastLines_)
    {
        if (auto direction = namesDirection(line.text, lexicon_); !direction.empty())
        {
            state.direction = std::move(direction);
            state.directionPlace = line.place();
        }
        else
            title = std::string(line.text);
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
    }
    newRoadMap_ = false;
    outcomeDirection_.clear();
    auto& roadMap = result_.roadMaps.back();
    for (const auto& column : header.columns)
        if (const auto block = grid.at(outline_, header.row, column.column); block && column.elements.empty())
            for (const auto& word : text::words(outline_.blocks[*block].text.substr(0, longestLabelCell)))
                roadMap.saysPlace |= lexicon_.meanings.placeHeaders.hasForm(word.form);
    RowFindings findings;
    const int end = readRows(outline_, grid, header, endRow, state, lexicon_, roadMap, findings);
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

/// What is said of a direction below a label of its own.
void Walk::readAside(const Aside& aside)
{
    if (!aside.direction.empty() && blankness(aside.value, lexicon_) == Blank::no)
        said_.push_back({aside.label, text::normalise(aside.value), aside.valuePlace, aside.direction});
    auto label = matchLabel(aside.label, {Section::roadmap, false}, lexicon_, labelCell);
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
    std::set<std::string> directions;
    for (const auto& roadMap : result_.roadMaps)
        for (const auto& activity : roadMap.activities)
            if (const auto cell = activity.cells.find(Element::roadmapDirection); cell != activity.cells.end())
                directions.insert(text::fold(cell->second.text));
    std::size_t named = 0;
    for (auto it = std::next(header); it != grid.rows.end(); ++it)
    {
        const auto& first = outline_.blocks[it->second.front()].text;
        named += directions.count(text::fold(first)) != 0 || !namesDirection(first, lexicon_).empty() ? 1U : 0U;
    }
    if (2 * named < grid.rows.size() - 1)
        return false;
    const auto known = findRoadMapHeader(outline_, grid, 0, lexicon_);
    if (known)
        for (const auto& column : known->columns)
            if (std::find(column.elements.begin(), column.elements.end(), Element::roadmapActivity) !=
                column.elements.end())
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
            if (element == Element::roadmapResult)
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
