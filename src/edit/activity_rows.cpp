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

/// The text of a column that serves report and mark, with one of them changed: the mark stands behind the report.
std::string withMark(const std::string& text, const std::string& mark, const ActivityWords& words)
{
    const auto cut = text.rfind("; ");
    if (cut != std::string::npos)
        for (std::size_t i = 0; i < route::statusCount; ++i)
        {
            const auto status = words.strings.get("status." + std::string(idOf(static_cast<route::Status>(i))));
            if (text.compare(cut + 2, status.size(), status) == 0)
                return withMark(text.substr(0, cut), mark, words);
        }
    if (text.empty() || mark.empty())
        return text + mark;
    return text + "; " + mark;
}

} // namespace

bool isSelected(const RowPlace& place, const Selection& selection)
{
    return place.table->table == selection.table && place.row->row >= selection.firstRow &&
           place.row->row <= selection.lastRow;
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
