// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "recognise/walk.hpp"

#include "recognise/blank.hpp"
#include "recognise/evidence.hpp"
#include "recognise/names.hpp"
#include "recognise/road_map_words.hpp"
#include "recognise/sentences.hpp"
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
constexpr double leastAgain = 0.72; ///< … where that section is open already

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
    bool belowTable = false;
    for (std::size_t i = from; i < outline_.blocks.size(); ++i)
    {
        const auto& cell = outline_.blocks[i].cell;
        if (cell.table >= 0)
        {
            const auto& grid = grids_.at(cell.table);
            const bool sheet = outline_.blocks[i].sheet >= 0;
            if (!readTables_.insert(cell.table).second)
                continue;
            outcomeDirection_.clear();
            const bool within = i == from && cell.row > grid.rows.begin()->first;
            if ((sheet && i == from && from > 0) || within)
                readTableRows(grid, cell.row, 1 << 30); // a title stands above it in the same table
            else
                readTable(grid);
            lastLines_.clear();
            belowTable = true;
            continue;
        }
        // a value in a table's last row does not go on below the table
        if (belowTable && open_ && !open_->values.empty())
            close();
        belowTable = false;
        const bool ours = lexicon_.statementStyles.count(outline_.blocks[i].style) != 0;
        for (const auto& line : linesOf(outline_, i))
        {
            if (ours && goesOn(line))
                addValue(line.text, line.place());
            // the items of a road map's list have labels of their own
            else if (ours || (section_ == Section::roadmap && byHeading_))
                readLine(line);
            else
                for (const auto& part : splitAtLabels(line, readsFacts(line), lexicon_))
                    readLine(part);
            remember(line);
        }
    }
    close();
    finishRoadMaps();
    resolveLabels();
    finishReview();
}

/// A review's heading with nothing below it: there is room for the analysis.
void Walk::finishReview()
{
    const auto& heading = result_.headings[static_cast<std::size_t>(Section::review)];
    const auto isItem = [](const outline::Block& block) {
        return block.headingLevel == 0 && !block.bold && (!block.listLabel.empty() || numberingLength(block.text) > 0);
    };
    if (!heading || isItem(outline_.blocks[heading->block]) ||
        result_[Element::reviewAnalysis].state != State::missing ||
        result_[Element::reviewConclusions].state != State::missing)
        return;
    FoundElement empty;
    empty.state = State::empty;
    empty.value = outline::Place{heading->block, heading->end, heading->end};
    set(Element::reviewAnalysis, std::move(empty), Source::heading);
}

/// Whether running text may say several facts of the teacher, sentence by sentence.
bool Walk::readsFacts(const Line& line) const
{
    constexpr std::size_t longestFacts = 2000; // bytes
    return (!section_ || section_ == Section::info) && line.text.size() <= longestFacts;
}

/// Whether a line of a statement as the product writes it is not its first: a point of its list, or behind a line break.
/// Whatever it resembles, it is the value's.
bool Walk::goesOn(const Line& line) const
{
    return open_ && (line.listed ? !open_->sameLine : !line.first);
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

/// Where no heading looks like one, a line in capitals may as well lead to another section.
LabelContext Walk::contextFor(const Line& line) const
{
    auto context = this->context();
    if (section_ == Section::info && standsOut(line) && !line.heading && !line.bold)
        context.section.reset();
    return context;
}

/// What became of a direction is told after its activities, never before them.
bool Walk::comesTooEarly(const std::optional<Label>& label) const
{
    return label && !label->elements.empty() && route::sectionOf(label->elements.front()) == Section::roadmap &&
           result_.roadMaps.empty() && listLines_.empty();
}

void Walk::readLine(const Line& line)
{
    if (readOutcomeLine(line))
        return;
    if (isNextOfList(line))
    {
        close();
        readProse(line);
        return;
    }
    // below the road map's heading a direction's name opens its part of the list, whatever else it may resemble
    if (section_ == Section::roadmap && byHeading_ && !line.listed && line.text.size() <= longestUnknown &&
        !namesDirection(line.text, lexicon_).empty() && !(looksLikeHeading(line) && leadsToDirections(line)))
    {
        close();
        readProse(line);
        return;
    }
    // a heading that says nothing to us ends a road map's list, and what is told of its directions
    if (section_ == Section::roadmap && byHeading_ && (!listLines_.empty() || toldOfDirections_) &&
        looksLikeHeading(line) && headingLooks_.count(lookOf(line, false)) != 0 && !sectionHeading(line, lexicon_))
    {
        close();
        finishList();
        section_.reset();
        byHeading_ = false;
    }
    auto label = findLabel(line, contextFor(line), lexicon_);
    if (label && label->value < line.text.size() && isLabelAsAWhole(line))
    {
        label = matchLabel(line.text.substr(headBegin(line.text, lexicon_)), context(), lexicon_, leastInHeading);
        if (label)
            label->end = label->value = line.text.size();
    }
    if (label && label->elements.empty() && !label->hasSeparator && (line.listed || numberingLength(line.text) > 0) &&
        std::string_view(".;,").find(line.text.back()) != std::string_view::npos)
        label.reset(); // an item of a list, not the name of something else
    if (answersOpenLabel(line, label))
    {
        addValue(line.text, line.place());
        if (!open_->elements.empty() && !takesManyLines(open_->elements.front()))
            close();
        return;
    }
    auto section = sectionHeading(line, lexicon_);
    if (section && comesTooEarly(label))
        label.reset(); // «Результаты самооценки» heads the diagnosis
    // so does «2. Анализ профессиональной деятельности» among numbered headings before the road map
    if (label && !label->elements.empty() && label->score < surelyElement &&
        route::sectionOf(label->elements.front()) == Section::review && result_.roadMaps.empty() &&
        listLines_.empty() && headBegin(line.text, lexicon_) > 0 && headingLooks_.count(lookOf(line, false)) != 0 &&
        (!section || section->section == Section::diagnosis))
    {
        section = SectionName{Section::diagnosis, label->score};
        label.reset();
    }
    if (section || line.heading || headingLooks_.count(lookOf(line, false)) != 0)
        section = byContent(line, section);
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
        if (which == Section::diagnosis && (!result_.roadMaps.empty() || !listLines_.empty()))
            which = Section::review;
        else if (which == Section::review && section->score < surelyElement && !hasPlan())
            which = Section::diagnosis;
        const bool element = label && !label->elements.empty();
        const bool own = element && route::sectionOf(label->elements.front()) == which;
        // «Отчёт о проделанной работе» behind the road map, where the form of the report is told already
        const bool toldBefore = element && which == Section::review && !result_.roadMaps.empty() &&
                                looksLikeHeading(line) && result_[label->elements.front()].state == State::filled;
        if (!element || toldBefore ||
            (!looksLikeLabels(line, *label, *section) &&
             ((own && label->score <= section->score + 0.25) ||
              (looksLikeHeading(line) && label->score <= section->score + 0.05))))
        {
            // «Мои дефициты» below the strengths: the section is open, so it is the element's label
            const bool again = section_ == which && byHeading_;
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
            else if (own && (label->score >= (again ? leastAgain : surelyElement) || label->elements.size() > 1))
            {
                openLabel(*label, line);
                open_->source = Source::heading;
            }
            return;
        }
    }
    if (line.heading && result_.roadMaps.empty() && (!label || label->score < surelyElement) &&
        listBelow(line.block) == ListBelow::activities)
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
        finishList();
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

/// Whether the road map or the aim was there: before them nothing is a review.
bool Walk::hasPlan() const
{
    constexpr std::size_t manyLabels = 12; // of doubtful wording: the facts alone have fewer
    const auto was = [this](Element element) { return result_[element].state != State::missing; };
    return !result_.roadMaps.empty() || !listLines_.empty() || was(Element::noteGoal) || was(Element::noteTasks) ||
           was(Element::noteTopic) || result_.headings[static_cast<std::size_t>(Section::note)] ||
           fields_.size() > manyLabels;
}

/// Whether a line that may be a section's heading and an element's label looks as labels do here, not as headings do.
bool Walk::looksLikeLabels(const Line& line, const Label& label, const SectionName& section) const
{
    constexpr double surelySection = 0.98;
    constexpr double lessSure = 0.3;
    const int look = lookOf(line, false);
    if (headingLooks_.count(look) != 0 || label.score < section.score - lessSure)
        return false;
    // below the heading of its own section an element's label is one: «Ресурсы и преимущества» in the diagnosis
    if (byHeading_ && section_ == route::sectionOf(label.elements.front()) && section.score < surelyElement)
        return true;
    if (labelLooks_.count(look) != 0)
        return true;
    // below the headings that were there so far; a heading of another look names its section surely
    constexpr int withoutNumber = 100;
    return section.score < surelySection && std::any_of(headingLooks_.begin(), headingLooks_.end(), [&](int heading) {
               return look % withoutNumber > heading % withoutNumber;
           });
}

/// The section a heading opens, what stands below it considered: «Цели и содержание работы» may name the note as well as
/// the road map, and many a heading says nothing to us.
std::optional<SectionName> Walk::byContent(const Line& line, std::optional<SectionName> named) const
{
    constexpr double surelyNamed = 0.97;
    constexpr double leastBelow = 1.4; // about two labels of one section
    constexpr double weightBelow = 0.5;
    constexpr double mostBelow = 3;
    if (!looksLikeHeading(line) || (named && named->score >= surelyNamed) ||
        (named && named->section == Section::resources) || (open_ && open_->values.empty() && !open_->sameLine))
        return named;
    if (leadsToDirections(line))
        return SectionName{Section::roadmap, surelyElement};
    const auto below = labelsBelow(line);
    const auto best = std::max_element(below.begin(), below.end());
    const auto section = static_cast<Section>(best - below.begin());
    const auto worth = [&](Section which) {
        return (named && named->section == which ? named->score : 0) +
               weightBelow * std::min(mostBelow, below[static_cast<std::size_t>(which)]);
    };
    if (*best < leastBelow || (named && worth(named->section) >= worth(section)))
        return named;
    // a heading without a name of ours: only where headings look so
    if (!named && !line.heading && headingLooks_.count(lookOf(line, false)) == 0)
        return named;
    return SectionName{section, surelyElement};
}

/// How many labels of each section stand below a heading, up to the next that looks alike; a road map's table or list
/// counts as many.
std::array<double, route::sectionCount> Walk::labelsBelow(const Line& line) const
{
    constexpr std::size_t reach = 16; // blocks
    constexpr double leastLabel = 0.72;
    constexpr double roadMapBelow = 3;
    std::array<double, route::sectionCount> found{};
    const auto at = [&found](Section section) -> double& { return found[static_cast<std::size_t>(section)]; };
    const auto count = [&](const std::optional<Label>& label) {
        if (!label || label->score < leastLabel || label->elements.empty())
            return;
        const auto section = route::sectionOf(label->elements.front());
        if (section != Section::title && section != Section::roadmap)
            at(section) += label->score;
    };
    const int look = lookOf(line, false);
    const auto& here = outline_.blocks[line.block].cell;
    for (std::size_t i = line.block + 1; i < std::min(outline_.blocks.size(), line.block + 1 + reach); ++i)
    {
        const auto& cell = outline_.blocks[i].cell;
        if (cell.table >= 0 && cell.table != here.table)
        {
            const auto& grid = grids_.at(cell.table);
            if (findRoadMapHeader(outline_, grid, grid.rows.begin()->first, lexicon_))
                at(Section::roadmap) += roadMapBelow;
            else
                for (const auto& [row, blocks] : grid.rows)
                    for (const auto block : blocks)
                        if (block < line.block + 1 + 2 * reach && blocks.size() > 1 && block != blocks.back())
                            for (const auto& label : linesOf(outline_, block))
                                count(matchLabel(label.text, {}, lexicon_, leastLabel));
            break;
        }
        const auto lines = linesOf(outline_, i);
        if (!lines.empty() && looksLikeHeading(lines.front()) && lookOf(lines.front(), false) <= look)
            break;
        if (cell.table >= 0)
        {
            // what stands further to the right is a value, or heads a column
            if (!lines.empty() && grids_.at(cell.table).rows.at(cell.row).front() == i)
                count(matchLabel(lines.front().text, {}, lexicon_, leastLabel));
            continue;
        }
        for (const auto& each : lines)
            count(findLabel(each, {}, lexicon_));
    }
    const auto list = listBelow(line.block);
    if (list == ListBelow::events)
        at(Section::resources) += roadMapBelow;
    else if (list == ListBelow::activities && result_.roadMaps.empty() && listLines_.empty())
        at(Section::roadmap) += roadMapBelow;
    return found;
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
    finishList();
    outcomeDirection_.clear();
    toldOfDirections_ = section == Section::roadmap && leadsToDirections(line);
}

/// What the list below a heading holds: most of its items name times.
Walk::ListBelow Walk::listBelow(std::size_t block) const
{
    constexpr std::size_t reach = 10;
    constexpr std::size_t firstWords = 2;
    std::size_t items = 0;
    std::size_t timed = 0;
    std::size_t events = 0;
    std::size_t labelled = 0;
    for (std::size_t i = block + 1; i < std::min(outline_.blocks.size(), block + 1 + reach); ++i)
    {
        const auto& next = outline_.blocks[i];
        if (next.cell.table >= 0 || next.headingLevel > 0)
            break;
        // another heading ends it; a direction's name heads a part of it
        if (next.bold && next.listLabel.empty() && i > block + 1 && namesDirection(next.text, lexicon_).empty())
            break;
        const auto number = numberingLength(next.text);
        if (next.listLabel.empty() && number == 0)
            continue;
        ++items;
        timed += namesTime(next.text, lexicon_) ? 1U : 0U;
        labelled += labelsItsParts(next.text, lexicon_) ? 1U : 0U;
        // «вебинар …», «районный семинар …»; an activity says what will be done: «изучить …»
        const auto words = text::words(std::string_view(next.text).substr(std::min(number, next.text.size()), 120));
        events +=
            std::any_of(words.begin(), words.begin() + static_cast<std::ptrdiff_t>(std::min(words.size(), firstWords)),
                        [this](const auto& word) {
                            return lexicon_.formWords.hasForm(word.form) || lexicon_.formWords.hasStem(word.stem);
                        })
                ? 1U
                : 0U;
    }
    if (items < 3 || 2 * timed <= items)
        return items >= 2 && events == items && timed > 0 ? ListBelow::events : ListBelow::other;
    return 2 * events > items && 2 * labelled <= items ? ListBelow::events : ListBelow::activities;
}

} // namespace marshrut::recognise
