// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "edit/activity_rows.hpp"

#include "edit/applied.hpp"

#include <algorithm>

namespace marshrut::edit
{

using recognise::HeaderColumn;
using recognise::RowKind;
using route::Element;

namespace
{

/// Whether a status begins there, as the product writes it.
bool beginsMark(std::string_view text, const ActivityWords& words)
{
    for (std::size_t i = 0; i < route::statusCount; ++i)
    {
        const auto status = words.strings.get("status." + std::string(idOf(static_cast<route::Status>(i))));
        if (text.substr(0, status.size()) == status)
            return true;
    }
    return false;
}

/// Where the mark stands in the text of a column that serves report and mark; its size where there is none.
std::size_t markAt(const std::string& text, const ActivityWords& words)
{
    if (beginsMark(text, words))
        return 0;
    const auto cut = text.rfind("; ");
    return cut != std::string::npos && beginsMark(std::string_view(text).substr(cut + 2), words) ? cut + 2
                                                                                                 : text.size();
}

/// The text of a column that serves report and mark, with one of them changed: the mark stands behind the report.
std::string withMark(const std::string& text, const std::string& mark, const ActivityWords& words)
{
    if (const auto at = markAt(text, words); at < text.size())
        return withMark(at == 0 ? std::string() : text.substr(0, at - 2), mark, words);
    if (text.empty() || mark.empty())
        return text + mark;
    return text + "; " + mark;
}

} // namespace

bool isSelected(const RowPlace& place, const Selection& selection)
{
    const int row = place.row->row;
    const auto holds = [row](const auto& part) { return row >= part.first && row <= part.second; };
    return place.table->table == selection.table && holds(std::pair(selection.firstRow, selection.lastRow)) &&
           (selection.parts.empty() || std::any_of(selection.parts.begin(), selection.parts.end(), holds));
}

bool isPlace(const RowPlace& place)
{
    return place.row->kind == RowKind::activity || place.row->kind == RowKind::free;
}

std::optional<std::size_t> lastPlace(const RoadMapRows& rows)
{
    std::optional<std::size_t> last;
    for (std::size_t i = 0; i < rows.all().size(); ++i)
        if (isPlace(rows.all()[i]))
            last = i;
    return last;
}

const HeaderColumn* columnFor(const recognise::FoundTable& table, Element element)
{
    const auto found = std::find_if(table.columns.begin(), table.columns.end(), [&](const HeaderColumn& column) {
        return std::find(column.elements.begin(), column.elements.end(), element) != column.elements.end();
    });
    return found == table.columns.end() ? nullptr : &*found;
}

std::optional<std::string> cellText(const HeaderColumn& column, const ActivityValues& values, const std::string& old,
                                    const ActivityWords& words)
{
    std::optional<std::string> text;
    const bool shared = column.elements.size() > 1;
    const bool marked =
        std::find(column.elements.begin(), column.elements.end(), Element::roadmapDone) != column.elements.end() &&
        values.count(Element::roadmapDone) == 0;
    for (const auto element : column.elements)
    {
        const auto value = values.find(element);
        if (value == values.end())
            continue;
        if (shared && element == Element::roadmapDone)
            text = withMark(text.value_or(old), value->second, words);
        else if (text && !value->second.empty())
            *text += (text->empty() ? "" : "; ") + value->second;
        else if (!text)
            text = value->second;
    }
    if (text && shared && marked) // the mark is not asked to change
        text = withMark(*text, old.substr(markAt(old, words)), words);
    return text;
}

std::vector<Element> withoutColumn(const recognise::FoundTable& table, const ActivityValues& values,
                                   bool directionPlaced)
{
    std::vector<Element> unplaced;
    for (const auto& [element, value] : values)
        if (columnFor(table, element) == nullptr && !value.empty() &&
            !(element == Element::roadmapDirection && directionPlaced))
            unplaced.push_back(element);
    return unplaced;
}

bool sayDirection(const recognise::FoundRow& row)
{
    return row.kind == RowKind::group && !row.direction.empty();
}

bool saysNoDirections(const RoadMapRows& rows, const recognise::FoundTable& table)
{
    return columnFor(table, Element::roadmapDirection) == nullptr &&
           std::all_of(rows.all().begin(), rows.all().end(),
                       [](const auto& place) { return place.row->direction.empty(); });
}

int countOf(const RoadMapRows& rows, std::size_t index, bool behind)
{
    int count = behind ? 1 : 0;
    for (std::size_t i = 0; i <= index; ++i)
        if (rows.all()[i].row->kind == RowKind::activity || (i == index && !behind))
            ++count;
    return count;
}

void aimCursor(const outline::Outline& outline, const recognise::FoundTable& table, ActivityPlan& result)
{
    const auto* named = columnFor(table, Element::roadmapActivity);
    result.column = named != nullptr ? named->column : table.columns.front().column;
    // On a sheet the row and the column are enough, and other things may stand in the same row.
    const bool sheet = std::any_of(outline.blocks.begin(), outline.blocks.end(), [&](const outline::Block& block) {
        return block.cell.table == result.table && block.sheet >= 0;
    });
    if (sheet)
        return;
    const auto after = applied(outline, result.plan);
    for (std::size_t block = 0; block < after.blocks.size(); ++block)
        if (const auto& cell = after.blocks[block].cell;
            cell.table == result.table && cell.row == result.row && cell.column == result.column)
            result.plan.cursor =
                outline::Place{block, after.blocks[block].text.size(), after.blocks[block].text.size()};
}

void fillRow(const RoadMapRows& rows, std::size_t index, const ActivityValues& values, const ActivityWords& words,
             ActivityPlan& result)
{
    const auto& place = rows.all()[index];
    std::vector<Change> changes;
    for (const auto& column : place.table->columns)
    {
        const auto block = rows.blockOf(place, column);
        if (!block)
            continue;
        const auto text = cellText(column, values, rows.text(*block), words);
        if (text && *text != rows.text(*block))
            changes.emplace_back(SetText{{*block, 0, rows.text(*block).size()}, *text});
    }
    // On a sheet the blocks of a row need not follow each other.
    std::sort(changes.begin(), changes.end(), [](const Change& a, const Change& b) {
        return std::get<SetText>(a).place.block > std::get<SetText>(b).place.block;
    });
    result.plan.changes.insert(result.plan.changes.end(), changes.begin(), changes.end());
    result.table = place.table->table;
    result.row = place.row->row;
    result.rows.push_back(countOf(rows, index, false));
}

bool RowsOf::holds(const RowPlace& place)
{
    const auto [known, added] = same_.try_emplace(place.row->direction, false);
    if (added)
        known->second = sameDirection(place.row->direction, direction_, lexicon_);
    return known->second;
}

std::optional<std::size_t> RowsOf::last(const RoadMapRows& rows)
{
    std::optional<std::size_t> last;
    for (std::size_t i = 0; i < rows.all().size(); ++i)
        if (isPlace(rows.all()[i]) && holds(rows.all()[i]))
            last = i;
    return last;
}

} // namespace marshrut::edit
