// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "recognise/walk.hpp"

#include "recognise/blank.hpp"
#include "recognise/evidence.hpp"
#include "recognise/names.hpp"
#include "text/fold.hpp"

#include <algorithm>

namespace marshrut::recognise
{

using route::Element;
using route::Section;

namespace
{

constexpr std::size_t keptLines = 3;
constexpr std::size_t longestUnknown = 130; ///< bytes of a label of unknown wording
constexpr double leastInHeading = 0.62;
constexpr double surelyElement = 0.9; ///< a section's heading that is an element's label as well

} // namespace

Walk::Walk(const outline::Outline& outline, const std::map<int, Grid>& grids, const standard::Lexicon& lexicon,
           Recognised& result)
    : outline_(outline), grids_(grids), lexicon_(lexicon), result_(result)
{
    for (std::size_t i = 0; i < sources_.size(); ++i)
        sources_[i] = result.elements[i].state == State::missing ? Source::none : Source::label;
}

void Walk::run(std::size_t from)
{
    // on a sheet the road map's own title may stand where a title sheet does
    if (from > 0 && from < outline_.blocks.size() && outline_.blocks[from].sheet >= 0)
        for (std::size_t i = from > keptLines ? from - keptLines : 0; i < from; ++i)
            if (outline_.blocks[i].sheet == outline_.blocks[from].sheet)
                for (const auto& line : linesOf(outline_, i))
                    lastLines_.push_back(line);
    for (std::size_t i = from; i < outline_.blocks.size(); ++i)
    {
        const auto& cell = outline_.blocks[i].cell;
        if (cell.table >= 0)
        {
            const auto& grid = grids_.at(cell.table);
            const bool sheet = outline_.blocks[i].sheet >= 0;
            if (!readTables_.insert(cell.table).second)
                continue;
            const bool within = i == from && cell.row > grid.rows.begin()->first;
            if ((sheet && i == from && from > 0) || within)
                readTableRows(grid, cell.row, 1 << 30); // a title stands above it in the same table
            else
                readTable(grid);
            lastLines_.clear();
            continue;
        }
        for (const auto& line : linesOf(outline_, i))
        {
            // the items of a road map's list have labels of their own
            if (section_ == Section::roadmap && byHeading_)
                readLine(line);
            else
                for (const auto& part : splitAtLabels(line, lexicon_))
                    readLine(part);
            remember(line);
        }
    }
    close();
    finishRoadMaps();
    resolveLabels();
}

/// Keeps the last lines before a table: they may be its title or its direction.
void Walk::remember(const Line& line)
{
    lastLines_.push_back(line);
    if (lastLines_.size() > keptLines)
        lastLines_.erase(lastLines_.begin());
}

LabelContext Walk::context() const
{
    LabelContext context;
    if (byHeading_)
        context.section = section_;
    context.insideValue = open_ && !open_->elements.empty() && takesManyLines(open_->elements.front());
    return context;
}

void Walk::readLine(const Line& line)
{
    // below the road map's heading a direction's name opens its part of the list, whatever else it may resemble
    if (section_ == Section::roadmap && byHeading_ && !line.listed && line.text.size() <= longestUnknown &&
        !namesDirection(line.text, lexicon_).empty())
    {
        close();
        readProse(line);
        return;
    }
    const auto section = sectionHeading(line, lexicon_);
    auto label = findLabel(line, context(), lexicon_);
    if (label && answersOpenLabel(line, *label))
    {
        addValue(line.text, line.place());
        if (!open_->elements.empty() && !takesManyLines(open_->elements.front()))
            close();
        return;
    }
    if (!label && !section)
        label = labelBeforeValue(line);
    if (label && label->weakSeparator && section && section->score > surelyElement && looksLikeHeading(line))
    {
        // «Диагностика проделанной работы. Выводы» is a heading as a whole
        label = matchLabel(line.text.substr(numberingLength(line.text)), context(), lexicon_, leastInHeading);
        if (label)
            label->end = label->value = line.text.size();
    }
    if (section && section->section != Section::title && (!label || label->value >= line.text.size()))
    {
        // «Самоанализ» before the road map is a diagnosis, after it a review
        auto which = section->section;
        if (which == Section::diagnosis && !result_.roadMaps.empty())
            which = Section::review;
        const bool element = label && !label->elements.empty();
        const bool own = element && route::sectionOf(label->elements.front()) == which;
        if (!element || (own && label->score <= section->score + 0.25) ||
            (looksLikeHeading(line) && label->score <= section->score + 0.05))
        {
            openSection(which, line);
            if (which == Section::resources)
            {
                // it has one element: its heading is the label
                Label whole;
                whole.elements = {Element::resourcesEvents};
                whole.score = 1;
                whole.end = whole.value = line.text.size();
                openLabel(whole, line);
                open_->source = Source::heading;
            }
            else if (own && (label->score >= surelyElement || label->elements.size() > 1))
            {
                openLabel(*label, line);
                open_->source = Source::heading;
            }
            return;
        }
    }
    if (line.heading && result_.roadMaps.empty() && (!label || label->score < surelyElement) &&
        opensTimedList(line.block))
    {
        openSection(Section::roadmap, line);
        return;
    }
    // in a review, in a road map's list and among its outcomes the same words are values
    if (label && !(section_ == Section::roadmap && byHeading_ && result_.roadMaps.empty() &&
                   (line.listed || numberingLength(line.text) > 0)))
    {
        openLabel(*label, line);
        return;
    }
    if (const auto unknown = unknownLabel(line))
    {
        openUnknown(*unknown, line);
        return;
    }
    // a heading that says nothing to us ends what stood above it all the same
    if (line.heading)
    {
        close();
        section_.reset();
        byHeading_ = false;
        return;
    }
    if (open_)
    {
        // what follows a blank on the label's own line is no longer its value: «Цель: ______» / «Актуальность …»
        const bool blankSoFar =
            open_->sameLine && std::all_of(open_->values.begin(), open_->values.end(), [&](const auto& value) {
                return blankness(value.first, lexicon_) != Blank::no;
            });
        if ((section_ == Section::roadmap && !namesDirection(line.text, lexicon_).empty()) ||
            (blankSoFar && blankness(line.text, lexicon_) == Blank::no))
            close();
        else
        {
            addValue(line.text, line.place());
            if (open_->sameLine ||
                takesManyLines(open_->elements.empty() ? Element::noteGoal : open_->elements.front()))
                return;
            close();
            return;
        }
    }
    readProse(line);
}

void Walk::openSection(Section section, const Line& line)
{
    close();
    section_ = section;
    byHeading_ = true;
    if (const int look = lookOf(line, false); look != 0)
        headingLooks_.insert(look);
    auto& heading = result_.headings[static_cast<std::size_t>(section)];
    if (!heading)
        heading = line.place();
    if (section == Section::roadmap)
        newRoadMap_ = true;
}

/// Whether most of the list below a heading names times: a road map, whatever the heading calls it.
bool Walk::opensTimedList(std::size_t block) const
{
    constexpr std::size_t reach = 10;
    std::size_t items = 0;
    std::size_t timed = 0;
    for (std::size_t i = block + 1; i < std::min(outline_.blocks.size(), block + 1 + reach); ++i)
    {
        const auto& next = outline_.blocks[i];
        if (next.cell.table >= 0 || next.headingLevel > 0)
            break;
        if (next.listLabel.empty() && numberingLength(next.text) == 0)
            continue;
        ++items;
        timed += namesTime(next.text, lexicon_) ? 1U : 0U;
    }
    return items >= 3 && 2 * timed > items;
}

} // namespace marshrut::recognise
