// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "recognise/road_map.hpp"

#include "recognise/bids.hpp"
#include "recognise/blank.hpp"
#include "recognise/evidence.hpp"
#include "text/fold.hpp"
#include "text/letters.hpp"

#include <algorithm>
#include <initializer_list>
#include <set>

namespace marshrut::recognise
{

namespace
{

constexpr double leastColumn = 0.58;
constexpr double surelyColumn = 0.85; ///< below another header
constexpr std::size_t mostHeaderWords = 16;
constexpr std::size_t longestHeader = 300; ///< bytes
constexpr std::size_t courseHits = 3;
constexpr std::size_t lookedRows = 8;
constexpr double near = 0.1; ///< meanings so near one another that the cells below may tell

using route::Element;

struct Candidate
{
    HeaderColumn column;
    std::size_t block = 0;
    bool blank = true;
    bool course = false;
    bool inBrackets = false; ///< one of its elements stands in brackets
    std::vector<standard::Match> matches;
    std::vector<Element> several;
};

Candidate readCell(const outline::Outline& outline, std::size_t block, double least, const standard::Lexicon& lexicon)
{
    const auto& source = outline.blocks[block];
    Candidate candidate;
    candidate.block = block;
    candidate.column.column = source.cell.column;
    candidate.column.span = source.cell.columnSpan;
    if (source.text.size() > longestHeader)
    {
        candidate.blank = false;
        return candidate;
    }
    if (source.text.find_first_not_of(" \t\n") == std::string::npos)
        return candidate;
    candidate.blank = false;
    if (source.text.find("\xE2\x84\x96") != std::string::npos && source.text.size() < 16)
    {
        candidate.column.number = true; // «№», «№ п/п»
        return candidate;
    }
    const auto wording = lexicon.shortened(lexicon.vocabulary.read(source.text));
    if (wording.empty() || wording.size() > mostHeaderWords)
        return candidate;
    candidate.matches = lexicon.columns.match(wording, least);
    candidate.course = static_cast<bool>(lexicon.courseTable.best(wording, 0.7));

    std::vector<standard::Wording> parts(1);
    std::size_t seen = 0;
    for (const auto& token : wording)
    {
        const auto between = std::string_view(source.text).substr(seen, token.begin - std::min(token.begin, seen));
        const bool cut = between.find_first_of(",/\n") != std::string_view::npos;
        seen = token.end;
        const bool joint = lexicon.joints.hasForm(token.form);
        if ((cut || joint) && !parts.back().empty())
            parts.emplace_back();
        if (!joint)
            parts.back().push_back(token);
    }
    if (parts.size() > 1)
        for (const auto& part : parts)
        {
            const auto element = standard::Lexicon::element(lexicon.columns, lexicon.columns.best(part, 0.78));
            if (element &&
                std::find(candidate.several.begin(), candidate.several.end(), *element) == candidate.several.end())
                candidate.several.push_back(*element);
        }
    if (candidate.several.size() < 2)
        candidate.several.clear();
    // «Отчёт (отметка о выполнении)» is two columns in one
    const auto bracketed = standard::inBrackets(wording);
    constexpr double surelyBoth = 0.9;
    if (!bracketed.empty() && !candidate.matches.empty() &&
        standard::Lexicon::element(lexicon.columns, candidate.matches.front()) == Element::roadmapReport &&
        standard::Lexicon::element(lexicon.columns, lexicon.columns.best(bracketed, surelyBoth)) ==
            Element::roadmapDone)
    {
        candidate.several = {Element::roadmapReport, Element::roadmapDone};
        candidate.inBrackets = true;
    }
    return candidate;
}

/// The first values of a column.
std::vector<std::string_view> cellsBelow(const Candidate& candidate, const outline::Outline& outline, const Grid& grid,
                                         int lastRow, const standard::Lexicon& lexicon)
{
    std::vector<std::string_view> cells;
    std::size_t rows = 0;
    for (auto row = grid.rows.upper_bound(lastRow); row != grid.rows.end() && rows < lookedRows; ++row, ++rows)
        if (const auto block = grid.at(outline, row->first, candidate.column.column))
            if (outline.blocks[*block].cell.columnSpan == 1 &&
                blankness(outline.blocks[*block].text, lexicon) == Blank::no)
                cells.emplace_back(outline.blocks[*block].text);
    return cells;
}

/// What a header may mean by its words, weighed by the cells below it where two meanings are near: «Сделано».
void weighByCells(Candidate& candidate, const outline::Outline& outline, const Grid& grid, int lastRow,
                  const standard::Lexicon& lexicon)
{
    constexpr double weight = 0.12;
    auto& matches = candidate.matches;
    if (matches.size() < 2 || matches[0].score - matches[1].score > near)
        return;
    const auto cells = cellsBelow(candidate, outline, grid, lastRow, lexicon);
    if (cells.empty())
        return;
    const double least = matches[0].score - near;
    for (auto& match : matches)
        if (const auto element = standard::Lexicon::element(lexicon.columns, match); element && match.score >= least)
            match.score += weight * (columnEvidence(*element, cells, lexicon) - 1);
    std::stable_sort(matches.begin(), matches.end(), [](const auto& a, const auto& b) { return a.score > b.score; });
}

/// A blank column holds no activities while another that may be called so holds prose, or what is no mark: of two near
/// meanings it takes the other one.
void leaveActivitiesToProse(std::vector<Candidate>& candidates, const outline::Outline& outline, const Grid& grid,
                            int lastRow, const standard::Lexicon& lexicon)
{
    constexpr double leastProse = 0.5;
    const auto ofActivity = [&lexicon](const standard::Match& match) {
        return standard::Lexicon::element(lexicon.columns, match) == Element::roadmapActivity;
    };
    std::vector<Candidate*> blank;
    bool prose = false;
    for (auto& candidate : candidates)
    {
        const auto& matches = candidate.matches;
        if (std::none_of(matches.begin(), matches.end(), ofActivity))
            continue;
        const auto cells = cellsBelow(candidate, outline, grid, lastRow, lexicon);
        if (!cells.empty())
            prose = prose || columnEvidence(Element::roadmapActivity, cells, lexicon) >= leastProse ||
                    columnEvidence(Element::roadmapDone, cells, lexicon) == 0;
        else if (matches.size() > 1 && matches[0].score - matches[1].score <= near)
            blank.push_back(&candidate);
    }
    if (prose)
        for (auto* candidate : blank)
            candidate->matches.erase(std::remove_if(candidate->matches.begin(), candidate->matches.end(), ofActivity),
                                     candidate->matches.end());
}

/// Gives each column its element: every element to the column that fits it best, the rest by their next best meaning.
void assign(std::vector<Candidate>& candidates, const standard::Lexicon& lexicon)
{
    std::set<Element> taken;
    for (auto& candidate : candidates)
        if (!candidate.several.empty())
        {
            const bool listed =
                !candidate.matches.empty() && candidate.matches.front().score >= 0.97 && !candidate.inBrackets;
            const auto whole = listed ? standard::Lexicon::element(lexicon.columns, candidate.matches.front())
                                      : std::optional<Element>();
            candidate.column.elements = whole ? std::vector<Element>{*whole} : candidate.several;
            for (const auto element : candidate.column.elements)
                taken.insert(element);
            candidate.matches.clear();
        }
    struct GroupBid
    {
        double score;
        std::size_t candidate;
        int group;
    };
    std::vector<GroupBid> bids;
    for (std::size_t i = 0; i < candidates.size(); ++i)
        for (const auto& match : candidates[i].matches)
            bids.push_back({match.score, i, match.group});
    std::stable_sort(bids.begin(), bids.end(), [](const GroupBid& a, const GroupBid& b) { return a.score > b.score; });
    std::set<std::size_t> settled;
    for (const auto& bid : bids)
    {
        if (settled.count(bid.candidate) != 0)
            continue;
        auto& column = candidates[bid.candidate].column;
        const auto& name = lexicon.columns.name(bid.group);
        const auto element = route::elementOf(name);
        if (element)
        {
            if (!taken.insert(*element).second)
                continue;
            column.elements = {*element};
        }
        column.number = name == "number";
        settled.insert(bid.candidate);
    }
}

constexpr double labelWeight = 0.4;
constexpr double cellWeight = 0.5;
constexpr double orderWeight = 0.3;
constexpr double enough = 0.5;
constexpr double surelyOther = 0.8;

/// The share of the known columns that stand on the right side of it when the column at `place` is that element.
double orderEvidence(const std::vector<Candidate>& candidates, std::size_t place, Element element)
{
    double known = 0;
    double right = 0;
    for (std::size_t i = 0; i < candidates.size(); ++i)
        for (const auto other : candidates[i].column.elements)
        {
            ++known;
            right += (i < place) == (other < element) ? 1 : 0;
        }
    return known > 0 ? right / known : 0;
}

/// Whether every column of the plan stands before it, and the plan is whole: activity, time and what is reported.
bool behindPlan(const std::vector<Candidate>& candidates, std::size_t place, const std::set<Element>& known)
{
    constexpr std::size_t fewestOfPlan = 4;
    for (std::size_t i = place + 1; i < candidates.size(); ++i)
        for (const auto element : candidates[i].column.elements)
            if (element < Element::roadmapProject)
                return false;
    return known.size() >= fewestOfPlan && known.count(Element::roadmapDone) != 0;
}

/// Columns whose headers say nothing to the lexicon: told by what stands below, by their place, by what little the
/// header says. Only where some columns are known already.
void infer(std::vector<Candidate>& candidates, const outline::Outline& outline, const Grid& grid, int lastRow,
           const standard::Lexicon& lexicon)
{
    std::set<Element> known;
    std::size_t named = 0;
    bool number = false;
    for (const auto& candidate : candidates)
    {
        known.insert(candidate.column.elements.begin(), candidate.column.elements.end());
        named += candidate.blank ? 0 : 1;
        number = number || candidate.column.number;
    }
    if (known.size() + (number ? 1 : 0) < 2 || named < 3)
        return;
    std::vector<Bid> bids;
    for (std::size_t i = 0; i < candidates.size(); ++i)
    {
        const auto& candidate = candidates[i];
        if (candidate.blank || candidate.column.number || !candidate.column.elements.empty() || candidate.course)
            continue;
        const auto wording = lexicon.vocabulary.read(outline.blocks[candidate.block].text);
        const auto best = lexicon.columns.best(wording, surelyOther);
        const bool behind = behindPlan(candidates, i, known);
        if (best && !standard::Lexicon::element(lexicon.columns, best) && !behind)
            continue;
        const auto cells = cellsBelow(candidate, outline, grid, lastRow, lexicon);
        const auto rowsBelow = std::min(
            lookedRows, static_cast<std::size_t>(std::distance(grid.rows.upper_bound(lastRow), grid.rows.end())));
        const auto matches = lexicon.columns.match(wording, 0.25);
        for (const auto& row : route::elements())
        {
            if (row.section != route::Section::roadmap || known.count(row.element) != 0)
                continue;
            double label = 0;
            for (const auto& match : matches)
                if (standard::Lexicon::element(lexicon.columns, match) == row.element)
                    label = match.score;
            // what seed 002 asks of a direction has no look of its own: its header must say something
            const bool ofDirection = route::isOutcome(row.element);
            if (ofDirection)
                for (const auto& match : lexicon.labels.match(wording, 0.25))
                    if (standard::Lexicon::element(lexicon.labels, match) == row.element)
                        label = std::max(label, match.score);
            // … unless the column stands behind all that is planned and is filled once a direction
            if (ofDirection && label == 0 && !(behind && cells.size() * 2 <= rowsBelow))
                continue;
            if (ofDirection && label == 0)
            {
                bids.push_back({enough - 0.01 * static_cast<double>(row.element), i, row.element});
                continue;
            }
            const double score = labelWeight * label + cellWeight * columnEvidence(row.element, cells, lexicon) +
                                 orderWeight * orderEvidence(candidates, i, row.element);
            if (score >= enough)
                bids.push_back({score, i, row.element});
        }
    }
    for (const auto& bid : awarded(std::move(bids)))
        candidates[bid.candidate].column.elements = {bid.element};
}

/// Whether the rows below are labels with their values: a table of facts, whose first row resembles a header.
bool headsFacts(const outline::Outline& outline, const Grid& grid, int lastRow, int firstColumn,
                const standard::Lexicon& lexicon)
{
    constexpr std::size_t looked = 6; // rows
    constexpr double leastLabel = 0.75;
    std::size_t rows = 0;
    std::size_t labels = 0;
    for (auto it = grid.rows.upper_bound(lastRow); it != grid.rows.end() && rows < looked; ++it, ++rows)
        for (const auto block : it->second)
        {
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

/// A road map has activities: where no column is called so, the one that holds them is, unless its header is sure.
void findActivities(std::vector<Candidate>& candidates, const outline::Outline& outline, const Grid& grid, int lastRow,
                    const standard::Lexicon& lexicon)
{
    constexpr double leastActivity = 0.75;
    constexpr double surelyNamed = 0.96;
    const auto any = [&candidates](std::initializer_list<Element> wanted) {
        return std::any_of(candidates.begin(), candidates.end(), [&wanted](const Candidate& candidate) {
            const auto& elements = candidate.column.elements;
            return std::find_first_of(elements.begin(), elements.end(), wanted.begin(), wanted.end()) != elements.end();
        });
    };
    // what is planned has a time or a report; outcomes of directions have neither
    if (any({Element::roadmapActivity}) ||
        !any({Element::roadmapDeadline, Element::roadmapReport, Element::roadmapDone}))
        return;
    Candidate* best = nullptr;
    double most = leastActivity;
    for (auto& candidate : candidates)
    {
        const bool sure = !candidate.matches.empty() && candidate.matches.front().score >= surelyNamed;
        if (candidate.blank || candidate.column.number || candidate.course || sure ||
            candidate.column.elements.size() > 1)
            continue;
        const double found =
            columnEvidence(Element::roadmapActivity, cellsBelow(candidate, outline, grid, lastRow, lexicon), lexicon);
        if (found > most)
        {
            most = found;
            best = &candidate;
        }
    }
    if (best != nullptr)
        best->column.elements = {Element::roadmapActivity};
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
    if (cells == grid.rows.end())
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
    // the second row of a header names the parts of a column that stands over several
    if (lastRow > row)
        if (const auto below = grid.rows.find(row + 1); below != grid.rows.end())
            for (const auto block : below->second)
                for (auto& candidate : candidates)
                {
                    const auto& cell = outline.blocks[block].cell;
                    if (candidate.column.span > 1 && cell.column == candidate.column.column)
                        candidate.column.span = cell.columnSpan;
                }
    constexpr double surely = 0.9;
    constexpr std::ptrdiff_t strong = 3; // columns of sure wording
    const auto sureColumns = std::count_if(candidates.begin(), candidates.end(), [](const Candidate& candidate) {
        return candidate.blank || (!candidate.matches.empty() && candidate.matches.front().score >= surely);
    });
    const bool sureHeader = sureColumns >= std::min<std::ptrdiff_t>(strong, std::ssize(candidates));
    // «Мои плюсы | терпение | …»: a header's cells begin alike, a label and its value do not
    const auto small = [&outline](const Candidate& candidate) {
        return startsSmall(outline.blocks[candidate.block].text);
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
    if (!sureHeader && headsFacts(outline, grid, lastRow, candidates.front().column.column, lexicon))
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
