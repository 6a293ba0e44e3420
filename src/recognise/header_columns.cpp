// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "recognise/header_columns.hpp"

#include "recognise/bids.hpp"
#include "recognise/blank.hpp"
#include "recognise/evidence.hpp"

#include <algorithm>
#include <initializer_list>
#include <set>

namespace marshrut::recognise
{

using route::Element;

namespace
{

constexpr std::size_t mostHeaderWords = 16;
constexpr std::size_t lookedRows = 8;
constexpr double near = 0.1; ///< meanings so near one another that the cells below may tell

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

constexpr double labelWeight = 0.4;
constexpr double cellWeight = 0.5;
constexpr double orderWeight = 0.3;
constexpr double enough = 0.5;

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

} // namespace

namespace
{

/// «(вид отчёта, выполнение)»: whether the last word by itself names the column.
bool lastNames(const standard::Wording& words, Element element, const standard::Lexicon& lexicon)
{
    constexpr double surely = 0.9;
    return !words.empty() &&
           standard::Lexicon::element(lexicon.columns, lexicon.columns.best({words.back()}, surely)) == element;
}

} // namespace

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
        // «Чем подтверждено, когда выполнено»: only the first part asks
        const bool asks = parts.size() > 1 && parts.back().empty() && token.neutral;
        if (!joint && !asks)
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
        (standard::Lexicon::element(lexicon.columns, lexicon.columns.best(bracketed, surelyBoth)) ==
             Element::roadmapDone ||
         std::find(candidate.several.begin(), candidate.several.end(), Element::roadmapDone) !=
             candidate.several.end() ||
         lastNames(bracketed, Element::roadmapDone, lexicon)))
    {
        candidate.several = {Element::roadmapReport, Element::roadmapDone};
        candidate.inBrackets = true;
    }
    return candidate;
}

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

} // namespace marshrut::recognise
