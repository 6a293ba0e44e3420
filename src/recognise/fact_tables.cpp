// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "recognise/walk.hpp"

#include "recognise/blank.hpp"
#include "recognise/pairs.hpp"
#include "recognise/words.hpp"
#include "text/fold.hpp"
#include "text/letters.hpp"

#include <algorithm>

namespace marshrut::recognise
{

using route::Element;
using route::Section;

namespace
{

constexpr double headerCell = 0.72;
constexpr std::size_t courseHeaders = 3;

/// Whether it has what values have and labels have not.
bool hasMarksOfValue(std::string_view text)
{
    return text.find_first_of("0123456789,;") != std::string_view::npos || text::startsSmall(text);
}

} // namespace

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

/// Whether a label below the title sheet may tell what belongs on one: where the document has none.
bool Walk::takesTitle(Element element) const
{
    const auto missing = [this](Element which) { return result_[which].state == State::missing; };
    return missing(Element::titleOrganisation) && missing(Element::titlePlace) && missing(Element::titleYear) &&
           missing(element);
}

/// A table whose first row holds the labels and whose next rows hold the values.
bool Walk::readHeaderedFacts(const Grid& grid, int fromRow)
{
    const auto header = grid.rows.find(fromRow);
    if (header == grid.rows.end() || header->second.size() < 2 || grid.rows.size() < 2 ||
        holdsManyPairs(outline_, header->second, lexicon_))
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
        if (label && !label->elements.empty() &&
            (route::sectionOf(label->elements.front()) != Section::title || takesTitle(label->elements.front())))
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
        // what stands in quotation marks is a value: «Проекты»
        if (first != it->second.end() && outline_.blocks[*first].text.size() <= longestLabelCell &&
            outline_.blocks[*first].text.compare(0, 2, "\xC2\xAB") != 0 &&
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
            if (anyStem(std::string_view(outline_.blocks[block].text).substr(0, longestLabelCell), words))
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

} // namespace marshrut::recognise
