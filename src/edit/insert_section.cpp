// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "edit/insert_section.hpp"

#include "edit/applied.hpp"
#include "edit/insert_element.hpp"
#include "edit/manner.hpp"
#include "edit/section_extent.hpp"

#include <algorithm>
#include <array>

namespace marshrut::edit
{

namespace
{

using outline::Outline;
using recognise::State;
using route::Element;
using route::Section;
using Kind = Manner::Kind;

std::size_t index(Section section)
{
    return static_cast<std::size_t>(section);
}

/// The heading that a new one is to look like: of the section before it, else of another.
std::optional<outline::Place> modelHeading(const Situation& situation, Section section)
{
    const auto& headings = situation.recognised.headings;
    // a line of the title sheet is no heading of a section
    for (auto i = index(section); i-- > 1;)
        if (headings[i])
            return headings[i];
    for (auto i = index(section) + 1; i < route::sectionCount; ++i)
        if (headings[i])
            return headings[i];
    return std::nullopt;
}

/// Whether a label is as high as the headings of sections (level 0: they are plain lines): none of an element below one.
bool isAsHighAsHeadings(const Situation& situation, std::size_t label, int level)
{
    const auto& headings = situation.recognised.headings;
    const int own = situation.outline.blocks[label].headingLevel;
    return (own > 0 && (level == 0 || own <= level)) ||
           std::any_of(headings.begin(), headings.end(),
                       [&](const auto& heading) { return heading && heading->block == label; });
}

/// A manner of these kinds that elements of the document have: of the section before, else of any.
/// level: of the section's heading
std::optional<Manner> modelManner(const Situation& situation, Section section, std::initializer_list<Kind> kinds,
                                  int level)
{
    std::vector<Section> order;
    for (auto i = index(section); i-- > 0;)
        order.push_back(static_cast<Section>(i));
    for (auto i = index(section) + 1; i < route::sectionCount; ++i)
        order.push_back(static_cast<Section>(i));
    for (const auto other : order)
        for (auto row = situation.form.elements.rbegin(); row != situation.form.elements.rend(); ++row)
        {
            const auto& found = situation.recognised[row->element];
            if (route::sectionOf(row->element) != other || other == Section::roadmap || found.state == State::missing)
                continue;
            const auto manner = mannerOf(situation.outline, found);
            if (manner && standsWhereSectionsDo(situation, other, manner->label) &&
                std::find(kinds.begin(), kinds.end(), manner->kind) != kinds.end() &&
                !situation.outline.blocks[manner->label].inShape && other != Section::title &&
                !isAsHighAsHeadings(situation, manner->label, level))
                return manner;
        }
    return std::nullopt;
}

/// Builds a section's paragraphs.
class Writing
{
public:
    Writing(const Situation& situation, Section section) : situation_(situation), section_(section)
    {
        const auto place = modelHeading(situation, section);
        if (place && situation.outline.blocks[place->block].cell.table < 0)
            heading_ = mannerOfLine(situation.outline, *place);
        manner_ = modelManner(situation, section, {Kind::line, Kind::below}, headingLevel());
    }

    /// The number of the heading, where the headings are numbered by hand.
    [[nodiscard]] std::optional<Numbering> number(bool behind) const
    {
        if (!heading_ || !heading_->numbering || !heading_->numbering->before.empty())
            return std::nullopt;
        return behind ? heading_->numbering->next() : *heading_->numbering;
    }
    [[nodiscard]] const std::optional<Manner>& heading() const { return heading_; }

    [[nodiscard]] std::vector<NewParagraph> paragraphs(const std::vector<Element>& elements,
                                                       const std::optional<Numbering>& number) const
    {
        std::vector<NewParagraph> made{headingParagraph(number)};
        int count = 0;
        for (const auto element : elements)
            for (auto& paragraph : elementParagraphs(element, number, count))
                made.push_back(std::move(paragraph));
        return made;
    }

private:
    [[nodiscard]] int headingLevel() const
    {
        const auto& blocks = situation_.outline.blocks;
        if (heading_)
            return blocks[heading_->label].headingLevel;
        return std::any_of(blocks.begin(), blocks.end(), [](const auto& block) { return block.headingLevel > 0; }) ? 1
                                                                                                                   : 0;
    }

    [[nodiscard]] NewParagraph headingParagraph(const std::optional<Numbering>& number) const
    {
        const auto name = situation_.strings.get("section." + std::string(route::idOf(section_)));
        NewParagraph paragraph;
        if (heading_)
        {
            paragraph.text =
                (number ? number->text() : std::string()) + inLetters(*heading_, name) + heading_->separator;
            paragraph.like = heading_->label;
            paragraph.boldBytes = heading_->bold ? paragraph.text.size() : 0;
            return paragraph;
        }
        paragraph.text = name;
        paragraph.headingLevel = headingLevel();
        if (paragraph.headingLevel > 0)
            return paragraph;
        paragraph.like = runningText(situation_.outline);
        paragraph.boldBytes = name.size();
        return paragraph;
    }

    [[nodiscard]] std::vector<NewParagraph> elementParagraphs(Element element, const std::optional<Numbering>& number,
                                                              int& count) const
    {
        const bool listed = manner_ && !situation_.outline.blocks[manner_->label].listLabel.empty() &&
                            situation_.outline.blocks[manner_->label].headingLevel == 0;
        if (!manner_ || listed)
        {
            NewParagraph paragraph;
            paragraph.text = labelText(situation_.strings, element) + ": ";
            paragraph.boldBytes = paragraph.text.size();
            paragraph.text += firstText(situation_, element);
            paragraph.like = runningText(situation_.outline);
            return {paragraph};
        }
        auto made = paragraphsOf(situation_, element, *manner_);
        if (manner_->numbering)
        {
            auto own = *manner_->numbering;
            own.number = ++count;
            if (!own.before.empty() && number)
                own.before = std::to_string(number->number) + ".";
            auto& label = made.front();
            label.text = own.text() + label.text;
            label.boldBytes += label.boldBytes > 0 ? own.text().size() : 0;
        }
        return made;
    }

    const Situation& situation_;
    Section section_;
    std::optional<Manner> heading_;
    std::optional<Manner> manner_;
};

Candidate asParagraphs(const Situation& situation, Section section, const std::vector<Element>& elements,
                       std::size_t where, bool behind)
{
    const Writing writing(situation, section);
    // the model is the heading before the new section, or else the one after it
    const bool following = writing.heading() && writing.heading()->label < where + (behind ? 1 : 0);
    const auto number = writing.number(following);
    Candidate way;
    if (number)
        for (auto& change : renumbered(situation.outline, *number, behind ? where + 1 : where,
                                       situation.outline.blocks[writing.heading()->label]))
            way.plan.changes.emplace_back(std::move(change));
    InsertParagraphs insert;
    insert.before = where;
    insert.behind = behind;
    insert.paragraphs = writing.paragraphs(elements, number);
    insert.paragraphs.front().keepWithNext = true;
    // behind a title sheet a page begins, for the new section as for the one that stood there
    const auto& titleEnd = situation.recognised.titleEnd;
    const auto next = where + (behind ? 1 : 0);
    insert.paragraphs.front().pageBreak = titleEnd && *titleEnd == next && next < situation.outline.blocks.size() &&
                                          situation.outline.blocks[next].pageBreakBefore;
    way.plan.changes.emplace_back(std::move(insert));
    way.inserted.insert(elements.begin(), elements.end());
    return way;
}

/// The texts of a row's cells: one cell's, the others empty.
std::vector<std::string> cellsWith(const Outline& outline, std::size_t block, const std::string& text)
{
    std::vector<std::string> cells;
    const auto& own = outline.blocks[block].cell;
    for (std::size_t i = 0; i < outline.blocks.size(); ++i)
        if (const auto& cell = outline.blocks[i].cell; cell.table == own.table && cell.row == own.row)
            cells.push_back(i == block ? text : std::string());
    return cells;
}

/// In a table that holds several sections: rows like its other rows.
std::optional<Candidate> asRows(const Situation& situation, Section section, const std::vector<Element>& elements,
                                std::size_t where, bool behind)
{
    const auto& outline = situation.outline;
    const auto& cell = outline.blocks[where].cell;
    const auto place = modelHeading(situation, section);
    if (cell.table < 0 || cell.fixed || !place)
        return std::nullopt;
    const auto manner = modelManner(situation, section, {Kind::row}, outline.blocks[place->block].headingLevel);
    if (!manner || outline.blocks[place->block].cell.table != cell.table ||
        outline.blocks[manner->label].cell.table != cell.table)
        return std::nullopt;
    const auto heading = mannerOfLine(outline, *place);
    const int row = behind ? cell.row + cell.rowSpan : cell.row;
    Candidate way;
    int made = 0;
    const auto insert = [&](std::size_t like, const std::string& text) {
        const int likeRow = outline.blocks[like].cell.row;
        way.plan.changes.emplace_back(
            InsertRow{cell.table, row, likeRow >= row ? likeRow + made : likeRow, cellsWith(outline, like, text)});
        ++made;
    };
    for (auto element = elements.rbegin(); element != elements.rend(); ++element)
        insert(manner->label, inLetters(*manner, labelText(situation.strings, *element)) + manner->separator);
    insert(place->block, inLetters(heading, situation.strings.get("section." + std::string(route::idOf(section)))) +
                             heading.separator);
    way.inserted.insert(elements.begin(), elements.end());
    return way;
}

} // namespace

Candidates waysToInsertSection(const Situation& situation, Section section, const std::vector<Element>& elements)
{
    std::optional<SectionExtent> next;
    std::optional<std::size_t> previous;
    for (auto i = index(section) + 1; i < route::sectionCount && !next; ++i)
        next = extentOf(situation, static_cast<Section>(i));
    for (auto i = index(section); i-- > 0 && !previous;)
        if (const auto extent = extentOf(situation, static_cast<Section>(i)))
            previous = endOf(situation, static_cast<Section>(i), *extent);
    Candidates ways;
    const auto addRows = [&](std::size_t where, bool behind) {
        if (auto rows = asRows(situation, section, elements, where, behind))
            ways.push_back(std::move(*rows));
    };
    if (next)
    {
        addRows(next->first, false);
        const auto start = startOf(situation, *next, previous ? *previous + 1 : 0);
        ways.push_back(asParagraphs(situation, section, elements, start, false));
    }
    if (previous)
    {
        addRows(*previous, true);
        ways.push_back(asParagraphs(situation, section, elements, *previous, true));
    }
    ways.push_back(asParagraphs(situation, section, elements, situation.outline.blocks.size(), false));
    return ways;
}

std::vector<Element> elementsOf(const standard::Form& form, Section section, route::Stage stage)
{
    std::vector<Element> asked;
    std::vector<Element> offered;
    for (const auto& row : form.elements)
        if (route::sectionOf(row.element) == section)
        {
            offered.push_back(row.element);
            if (form.asksFor(row.element, stage))
                asked.push_back(row.element);
        }
    return asked.empty() ? offered : asked;
}

} // namespace marshrut::edit
