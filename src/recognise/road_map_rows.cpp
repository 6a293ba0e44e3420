// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "recognise/road_map.hpp"

#include "recognise/blank.hpp"
#include "recognise/road_map_end.hpp"
#include "recognise/road_map_words.hpp"
#include "recognise/separator_rows.hpp"
#include "recognise/words.hpp"
#include "text/fold.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <tuple>

namespace marshrut::recognise
{

using route::Element;

namespace
{

constexpr std::size_t longestSeparator = 300; ///< bytes
constexpr double surelySection = 0.85;
constexpr double surelyDirection = 0.75;
constexpr double listedDirection = 0.95;

/// Whether a cell says that something was done: of a column that serves report and mark.
bool saysDone(std::string_view text, const standard::Lexicon& lexicon)
{
    const auto words = text::words(text);
    return std::any_of(words.begin(), words.end(),
                       [&](const auto& word) { return lexicon.doneWords.hasStem(word.stem); }) ||
           hasTick(text);
}

/// The direction that a row below its activities speaks of: the one that a row over the whole width has named since, or
/// theirs.
std::string directionOf(const GroupState& state, bool hasDirection, const FoundRoadMap& roadMap, bool named)
{
    if (!hasDirection || named || roadMap.activities.empty())
        return state.direction;
    const auto cell = roadMap.activities.back().cells.find(Element::roadmapDirection);
    return cell == roadMap.activities.back().cells.end() ? std::string() : cell->second.text;
}

/// What the column of a road map calls its directions, whatever the words mean to us.
class ColumnsDirections
{
public:
    /// Whether a row of one cell is the name of one.
    [[nodiscard]] bool have(const std::string& text, const FoundRoadMap& roadMap)
    {
        for (; learned_ < roadMap.activities.size(); ++learned_)
            names_.insert(text::fold(textOf(roadMap.activities[learned_], Element::roadmapDirection)));
        return names_.count(text::fold(text)) != 0;
    }

private:
    std::set<std::string> names_;
    std::size_t learned_ = 0;
};

/// Whether a row is not built as the activities are: a label, and a value over several of their columns.
bool isLabelAndValue(const outline::Outline& outline, const std::vector<std::size_t>& cells, const Header& header)
{
    if (cells.size() != 2 || header.columns.size() < 3)
        return false;
    const auto& value = outline.blocks[cells.back()].cell;
    const auto covered =
        std::count_if(header.columns.begin(), header.columns.end(), [&value](const HeaderColumn& column) {
            return column.column >= value.column && column.column < value.column + value.columnSpan;
        });
    const auto& label = outline.blocks[cells.front()].text;
    return covered > 1 && !isPlainNumber(label) && label.size() <= longestSeparator;
}

/// Which cells hold a blank. In a column the same words often stand in one row after another: they are read once.
class Blanks
{
public:
    explicit Blanks(const standard::Lexicon& lexicon) : lexicon_(lexicon) {}

    [[nodiscard]] bool holds(int column, const std::string& text)
    {
        auto& [last, blank] = last_[column];
        if (last != text)
        {
            last = text;
            blank = blankness(text, lexicon_) != Blank::no;
        }
        return blank;
    }

private:
    const standard::Lexicon& lexicon_;
    std::map<int, std::pair<std::string, bool>>
        last_; ///< by column; an empty text is none, with nothing in it to clear
};

} // namespace

int readRows(const outline::Outline& outline, const Grid& grid, const Header& header, int endRow, GroupState state,
             const standard::Lexicon& lexicon, FoundRoadMap& roadMap, RowFindings& findings)
{
    std::set<Element> columns;
    int firstColumn = grid.columns;
    int lastColumn = 0;
    for (const auto& column : header.columns)
    {
        columns.insert(column.elements.begin(), column.elements.end());
        firstColumn = std::min(firstColumn, column.column);
        lastColumn = std::max(lastColumn, column.column + column.span - 1);
    }
    const bool hasDirection = columns.count(Element::roadmapDirection) != 0;
    const bool hasDeadline = columns.count(Element::roadmapDeadline) != 0;
    const bool sheet = outline.blocks[header.block].sheet >= 0;
    const bool numbered = std::any_of(header.columns.begin(), header.columns.end(),
                                      [](const HeaderColumn& column) { return column.number; });
    roadMap.tables.push_back({grid.table, header.row, header.lastRow, header.columns, {}});
    std::vector<FoundRow>& rows = roadMap.tables.back().rows;
    Blanks blanks(lexicon);
    std::optional<outline::Place> writtenPlace; // where the direction's column last named one
    bool named = false; // a row over the whole width has named a direction since the last activity
    ColumnsDirections directions;
    int previous = header.lastRow;
    for (auto it = grid.rows.upper_bound(header.lastRow); it != grid.rows.end() && it->first < endRow; ++it)
    {
        const int row = it->first;
        // on a sheet two empty rows end a table
        if (sheet && row > previous + 2)
            return row;
        const auto filled = filledCells(outline, it->second, {firstColumn, lastColumn});
        if (filled.empty())
        {
            if (!sheet)
                rows.push_back({row, RowKind::free, 0, rows.empty() ? state.direction : rows.back().direction});
            continue;
        }
        if (!roadMap.activities.empty() &&
            endsTable(outline, grid, it, filled, {firstColumn, lastColumn}, row > previous + 1, lexicon))
            return row;
        previous = row;
        if (!sheet && isLabelAndValue(outline, it->second, header))
        {
            const auto& label = outline.blocks[it->second.front()];
            findings.asides.push_back({trimmed(label.text), trimmed(outline.blocks[it->second.back()].text),
                                       wholeOf(outline, it->second.front()), wholeOf(outline, it->second.back()),
                                       directionOf(state, hasDirection, roadMap, named), false});
            rows.push_back({row, RowKind::outcome, 0, findings.asides.back().direction});
            continue;
        }
        if (auto direction = directionOf(state, hasDirection, roadMap, named);
            readOutcomeCells(outline, filled, header, direction, lexicon, findings))
        {
            state.direction = direction;
            rows.push_back({row, RowKind::outcome, 0, std::move(direction)});
            continue;
        }
        const auto& first = outline.blocks[filled.front()];
        const bool alone =
            filled.size() == 1 && !isPlainNumber(first.text) && first.text.size() <= 4 * longestSeparator;
        const bool wide = alone && first.cell.columnSpan > 1 && 2 * first.cell.columnSpan > lastColumn - firstColumn;
        const auto under =
            std::find_if(header.columns.begin(), header.columns.end(),
                         [&first](const HeaderColumn& column) { return column.column == first.cell.column; });
        const bool inColumn = alone && first.cell.columnSpan == 1 && under != header.columns.end();
        const bool underNumber = inColumn && under->number;
        // where nobody joined the cells, a direction stands in the activities' column, and its row has no number
        const bool unjoined =
            inColumn && !hasDirection &&
            std::count(under->elements.begin(), under->elements.end(), Element::roadmapActivity) != 0 &&
            lexicon.directions.best(lexicon.vocabulary.read(first.text), numbered ? surelyDirection : listedDirection);
        if (wide || underNumber || unjoined || (filled.size() <= 2 && firstStem(first.text, lexicon.outcome)))
        {
            auto text = trimmed(first.text);
            // in a table that holds the whole document the next section ends the road map
            const auto lines = linesOf(outline, filled.front());
            const auto section = wide && lines.size() == 1 ? sectionHeading(lines.front(), lexicon) : std::nullopt;
            if (section && section->section != route::Section::roadmap && section->score >= surelySection &&
                namesDirection(text, lexicon).empty() && !firstStem(text, lexicon.outcome))
                return row;
            if (filled.size() == 2)
                text += ": " + trimmed(outline.blocks[filled.back()].text);
            // a row below the activities of a direction speaks of it
            const auto spoken = state.direction = directionOf(state, hasDirection, roadMap, named);
            const auto known = findings.outcomes.size() + findings.asides.size();
            if (const auto place = wholeOf(outline, filled.front());
                hasDirection && filled.size() == 1 && directions.have(text, roadMap))
                std::tie(state.direction, state.directionPlace) = std::pair(text, place);
            else
                readSeparator(text, place, hasDirection, hasDeadline, !roadMap.activities.empty(), lexicon, state,
                              findings);
            const bool outcome = findings.outcomes.size() + findings.asides.size() > known;
            named = named || (!outcome && state.direction != spoken);
            rows.push_back({row, outcome ? RowKind::outcome : RowKind::group, 0, state.direction});
            continue;
        }

        FoundActivity activity;
        bool isActivity = false;
        std::string direction = hasDirection ? std::string() : state.direction;
        for (const auto& column : header.columns)
        {
            if (column.elements.empty())
                continue;
            const auto block = grid.at(outline, row, column.column);
            std::string text = block ? trimmed(outline.blocks[*block].text) : std::string();
            if (blanks.holds(column.column, text))
                text.clear();
            const bool own = block && outline.blocks[*block].cell.row == row;
            for (const auto element : column.elements)
            {
                FoundCell cell{text, block ? wholeOf(outline, *block) : wholeOf(outline, filled.front())};
                if (element == Element::roadmapDone && column.elements.size() > 1 && !saysDone(text, lexicon))
                    cell.text.clear();
                if (element == Element::roadmapDirection)
                    direction = cell.text;
                isActivity = isActivity || (element != Element::roadmapDirection && own && !cell.text.empty() &&
                                            lexicon.plannedStatus.count(text::fold(cell.text)) == 0);
                activity.cells[element] = std::move(cell);
            }
        }
        // a direction is often written in the first of its rows alone
        if (!direction.empty() && hasDirection)
            writtenPlace = activity.cells[Element::roadmapDirection].place;
        if (direction.empty())
            direction = rows.empty() ? state.direction : rows.back().direction;
        if (!isActivity)
        {
            // a direction written once above its rows
            if (const auto written = activity.cells.find(Element::roadmapDirection);
                written != activity.cells.end() && !written->second.text.empty())
            {
                state.direction = written->second.text;
                state.directionPlace = written->second.place;
            }
            rows.push_back({row, RowKind::free, 0, direction});
            continue;
        }
        rows.push_back({row, RowKind::activity, roadMap.activities.size(), direction});
        named = false;
        // a row over the whole width says it for the rows below, also where a column of its own is left blank
        if (auto& written = activity.cells[Element::roadmapDirection]; written.text.empty() && !state.direction.empty())
            written = {state.direction, state.directionPlace};
        else if (hasDirection && written.text.empty() && !direction.empty() && writtenPlace)
            written = {direction, *writtenPlace};
        else if (!hasDirection && written.text.empty())
            activity.cells.erase(Element::roadmapDirection);
        if (hasDeadline)
            activity.timeAbove = state.deadline;
        else if (!state.deadline.empty())
            activity.cells[Element::roadmapDeadline] = {state.deadline, state.deadlinePlace};
        activity.row = static_cast<int>(roadMap.activities.size()) + 1;
        roadMap.activities.push_back(std::move(activity));
    }
    // of a sheet's empty row there is no block
    if (sheet && rows.empty() && header.lastRow + 1 < endRow)
        rows.push_back({header.lastRow + 1, RowKind::free, 0, state.direction});
    return endRow;
}

} // namespace marshrut::recognise
