// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "recognise/road_map.hpp"

#include "recognise/blank.hpp"
#include "recognise/evidence.hpp"
#include "recognise/names.hpp"
#include "text/fold.hpp"

#include <algorithm>
#include <optional>
#include <set>
#include <tuple>

namespace marshrut::recognise
{

namespace
{

using route::Element;

constexpr std::size_t longestSeparator = 300; ///< bytes
constexpr double surelySection = 0.85;
constexpr double surelyDirection = 0.75;
constexpr double listedDirection = 0.95;
constexpr double surelyDashed = 0.75; ///< a label in a list's item that only a dash parts from its value
constexpr std::size_t longestTime = 60; ///< bytes of a part of a list item that is a time

std::string trimmed(std::string_view text)
{
    const auto first = text.find_first_not_of(" \t\n\r");
    if (first == std::string_view::npos)
        return {};
    return std::string(text.substr(first, text.find_last_not_of(" \t\n\r") - first + 1));
}

bool isNumber(std::string_view text)
{
    return text.find_first_not_of("0123456789.,) \t\n") == std::string_view::npos;
}

/// Whether a cell says that something was done: of a column that serves report and mark.
bool saysDone(std::string_view text, const standard::Lexicon& lexicon)
{
    const auto words = text::words(text);
    return std::any_of(words.begin(), words.end(),
                       [&](const auto& word) { return lexicon.doneWords.hasStem(word.stem); }) ||
           hasTick(text);
}

bool firstWordIn(std::string_view text, const standard::WordSet& words)
{
    const auto found = text::words(text.substr(0, 80));
    return !found.empty() && words.hasStem(found.front().stem);
}

bool anyWordIn(std::string_view text, const standard::WordSet& words)
{
    const auto found = text::words(text.substr(0, longestSeparator));
    return std::any_of(found.begin(), found.end(), [&](const auto& word) { return words.hasStem(word.stem); });
}

/// The label and the value of a part of a row («Проект – …», «Применила: …»); no label where nothing parts them.
std::pair<std::string_view, std::string_view> labelAndValue(std::string_view part)
{
    std::size_t at = part.find(':');
    std::size_t value = at + 1;
    for (const std::string_view dash : {" - ", " \xE2\x80\x93 ", " \xE2\x80\x94 "})
        if (const auto found = part.find(dash); found < at)
        {
            at = found;
            value = found + dash.size();
        }
    if (at == std::string_view::npos)
        return {{}, part};
    return {part.substr(0, at), part.substr(value)};
}

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

/// Project, practice and assessment in a row below a direction: by their labels, else it is the direction's project.
void readOutcome(const std::string& text, const outline::Place& place, const std::string& direction,
                 const standard::Lexicon& lexicon, RowFindings& findings)
{
    bool labelled = false;
    for (auto part : partsOf(text))
    {
        auto [label, value] = labelAndValue(part);
        // «Итог по направлению: проект: …»
        if (firstWordIn(label, lexicon.outcome) && !labelAndValue(value).first.empty())
            std::tie(label, value) = labelAndValue(value);
        if (label.empty() || (firstWordIn(label, lexicon.outcome) && !labelled))
            continue;
        labelled = true;
        findings.asides.push_back({trimmed(label), trimmed(value), place, place, direction, true});
    }
    if (labelled)
        return;
    const auto value = trimmed(labelAndValue(text).second);
    findings.outcomes.push_back(
        {Element::roadmapProject, blankness(value, lexicon) == Blank::no ? value : std::string(), place, direction});
}

/// What a whole sentence speaks of: «Направление завершает проект „…“».
std::optional<Element> outcomeIn(std::string_view sentence, const standard::Lexicon& lexicon)
{
    constexpr std::size_t fewestWords = 4;
    const auto wording = lexicon.vocabulary.read(sentence);
    return wording.size() < fewestWords ? std::nullopt : outcomeNamed(wording, lexicon);
}

/// Whether a row over the whole width is a label with its value, and no direction, time or stage.
bool isLabelled(const std::string& text, const standard::Lexicon& lexicon)
{
    const auto [label, value] = labelAndValue(text);
    if (label.empty() || !namesDirection(text, lexicon).empty() || anyWordIn(label, lexicon.stages))
        return false;
    const auto wording = lexicon.vocabulary.read(label);
    const auto best = lexicon.columns.best(wording, 0.62);
    const auto element = standard::Lexicon::element(lexicon.columns, best);
    if (element && *element >= Element::roadmapProject)
        return true;
    return wording.size() <= 6 && namesDirection(label, lexicon).empty() && !namesTime(label, lexicon) &&
           element != Element::roadmapDirection && element != Element::roadmapDeadline;
}

/// What a row over the whole width says of the rows below it.
void readSeparator(const std::string& text, const outline::Place& place, bool hasDirection, bool hasDeadline,
                   bool belowActivities, const standard::Lexicon& lexicon, GroupState& state, RowFindings& findings)
{
    if (firstWordIn(text, lexicon.outcome) || (belowActivities && isLabelled(text, lexicon)))
    {
        readOutcome(text, place, state.direction, lexicon, findings);
        return;
    }
    if (belowActivities && !lexicon.directions.best(lexicon.vocabulary.read(text), 0.62))
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
    const bool stage = anyWordIn(text, lexicon.stages);
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

/// The direction that a row below its activities speaks of.
std::string directionOf(const GroupState& state, bool hasDirection, const FoundRoadMap& roadMap)
{
    if (!hasDirection || roadMap.activities.empty())
        return state.direction;
    const auto cell = roadMap.activities.back().cells.find(Element::roadmapDirection);
    return cell == roadMap.activities.back().cells.end() ? std::string() : cell->second.text;
}

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
    return covered > 1 && !isNumber(label) && label.size() <= longestSeparator;
}

} // namespace

std::optional<Element> outcomeNamed(const standard::Wording& wording, const standard::Lexicon& lexicon)
{
    constexpr double speaksOf = 0.56;
    for (const auto& match : lexicon.columns.match(wording, speaksOf))
        if (const auto element = standard::Lexicon::element(lexicon.columns, match);
            element && route::isOutcome(*element))
            return element;
    return std::nullopt;
}

bool namesTime(std::string_view text, const standard::Lexicon& lexicon)
{
    const auto words = text::words(text.substr(0, longestSeparator));
    std::vector<std::string> stems;
    for (const auto& word : words)
    {
        if (lexicon.deadlineWords.hasForm(word.form))
            return true;
        stems.push_back(word.stem);
    }
    if (findYear(text, lexicon) || !lexicon.deadlinePhrases.find(stems).empty())
        return true;
    // «12.02», «3.9.24»
    for (std::size_t i = 0; i + 1 < words.size(); ++i)
        if (words[i + 1].begin == words[i].end + 1 && text[words[i].end] == '.' && isNumber(words[i].form) &&
            isNumber(words[i + 1].form) && words[i].form.size() <= 2 && words[i + 1].form.size() <= 2)
            return true;
    return false;
}

std::string namesDirection(std::string_view text, const standard::Lexicon& lexicon)
{
    if (text.size() > longestSeparator)
        return {};
    auto value = text.substr(headBegin(text, lexicon));
    // «Направление: методическое»
    if (const auto colon = value.find(':'); colon != std::string_view::npos)
    {
        const auto head = lexicon.vocabulary.read(value.substr(0, colon));
        if (lexicon.columns.best(head, 0.8).group == lexicon.columns.group("roadmap.direction"))
            value = value.substr(colon + 1);
    }
    const auto wording = lexicon.vocabulary.read(value);
    if (wording.empty() || wording.size() > 8)
        return {};
    const bool named = static_cast<bool>(lexicon.directions.best(wording, 0.62)) ||
                       lexicon.columns.best(wording, 0.75).group == lexicon.columns.group("roadmap.direction");
    return named ? trimmed(value) : std::string();
}

route::Period periodOf(std::string_view text, const standard::Lexicon& lexicon)
{
    const auto year = findYear(text, lexicon);
    if (!year || year->blank)
        return {};
    if (year->to == year->from + 1)
        return route::schoolYear(year->from);
    return {{year->from, 1, 1}, {year->to, 12, 31}};
}

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
    std::optional<outline::Place> writtenPlace; // where the direction's column last named one
    int previous = header.lastRow;
    for (auto it = grid.rows.upper_bound(header.lastRow); it != grid.rows.end() && it->first < endRow; ++it)
    {
        const int row = it->first;
        // on a sheet two empty rows end a table
        if (sheet && row > previous + 2)
            return row;
        std::vector<std::size_t> filled;
        for (const auto block : it->second)
        {
            const auto& source = outline.blocks[block];
            if (source.cell.column >= firstColumn && source.cell.column <= lastColumn && !trimmed(source.text).empty())
                filled.push_back(block);
        }
        if (filled.empty())
        {
            if (!sheet)
                rows.push_back({row, RowKind::free, 0, rows.empty() ? state.direction : rows.back().direction});
            continue;
        }
        previous = row;
        if (!sheet && isLabelAndValue(outline, it->second, header))
        {
            const auto& label = outline.blocks[it->second.front()];
            findings.asides.push_back({trimmed(label.text), trimmed(outline.blocks[it->second.back()].text),
                                       wholeOf(outline, it->second.front()), wholeOf(outline, it->second.back()),
                                       directionOf(state, hasDirection, roadMap), false});
            rows.push_back({row, RowKind::outcome, 0, findings.asides.back().direction});
            continue;
        }
        const auto& first = outline.blocks[filled.front()];
        const bool alone = filled.size() == 1 && !isNumber(first.text) && first.text.size() <= 4 * longestSeparator;
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
        if (wide || underNumber || unjoined || (filled.size() <= 2 && firstWordIn(first.text, lexicon.outcome)))
        {
            auto text = trimmed(first.text);
            // in a table that holds the whole document the next section ends the road map
            const auto lines = linesOf(outline, filled.front());
            const auto section = wide && lines.size() == 1 ? sectionHeading(lines.front(), lexicon) : std::nullopt;
            if (section && section->section != route::Section::roadmap && section->score >= surelySection &&
                namesDirection(text, lexicon).empty() && !firstWordIn(text, lexicon.outcome))
                return row;
            if (filled.size() == 2)
                text += ": " + trimmed(outline.blocks[filled.back()].text);
            // a row below the activities of a direction speaks of it
            state.direction = directionOf(state, hasDirection, roadMap);
            const auto known = findings.outcomes.size() + findings.asides.size();
            readSeparator(text, wholeOf(outline, filled.front()), hasDirection, hasDeadline,
                          !roadMap.activities.empty(), lexicon, state, findings);
            const bool outcome = findings.outcomes.size() + findings.asides.size() > known;
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
            if (blankness(text, lexicon) != Blank::no)
                text.clear();
            const bool own = block && outline.blocks[*block].cell.row == row;
            for (const auto element : column.elements)
            {
                FoundCell cell{text, block ? wholeOf(outline, *block) : wholeOf(outline, filled.front())};
                if (element == Element::roadmapDone && column.elements.size() > 1 && !saysDone(text, lexicon))
                    cell.text.clear();
                if (element == Element::roadmapDirection)
                    direction = cell.text;
                if (element != Element::roadmapDirection && own && !cell.text.empty() &&
                    lexicon.plannedStatus.count(text::fold(cell.text)) == 0)
                    isActivity = true;
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

namespace
{

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
    const auto words = text::words(part);
    return part.size() <= longestTime && namesTime(part, lexicon) &&
           std::all_of(words.begin(), words.end(), [&lexicon](const auto& word) {
               return isNumber(word.form) || lexicon.deadlineWords.hasForm(word.form) ||
                      lexicon.yearWords.hasForm(word.form);
           });
}

} // namespace

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
                else if (rest.substr(0, 2) == ". " ||
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
