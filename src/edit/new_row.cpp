// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "edit/new_row.hpp"

#include <algorithm>

namespace marshrut::edit
{

namespace
{

/// Numbers go on below a new row as long as they were one after another. From the end to the start.
std::vector<Change> renumber(const RoadMapRows& rows, std::size_t from, int number)
{
    std::vector<Change> changes;
    for (auto i = from; i < rows.all().size(); ++i)
    {
        const auto& place = rows.all()[i];
        if (!isPlace(place))
            continue;
        auto own = rows.numberOf(place);
        if (!own || own->value != number)
            break;
        ++number;
        own->value = number;
        for (const auto& column : place.table->columns)
            if (column.number)
                if (const auto block = rows.blockOf(place, column))
                    changes.emplace_back(SetText{{*block, 0, rows.text(*block).size()}, own->text()});
    }
    std::reverse(changes.begin(), changes.end());
    return changes;
}

} // namespace

void NewRow::insert(std::size_t behind, const RowPlace& like, bool numbered, const Text& text,
                    ActivityPlan& result) const
{
    const auto& place = rows_.all()[behind];
    auto number = numbered ? numberBehind(behind) : std::nullopt;
    if (number)
        result.plan.changes = renumber(rows_, behind + 1, number->value);
    const auto blocks = rows_.blocksOf(like);
    InsertRow row = emptyRow(like, blocks, place.row->row + 1);
    for (std::size_t i = 0; i < blocks.size(); ++i)
        for (const auto& column : like.table->columns)
            if (column.column == outline_.blocks[blocks[i]].cell.column)
            {
                row.cells.at(cellOf(row, blocks, i)) =
                    column.number ? (number ? number->text() : std::string()) : text(column, blocks[i]);
                if (!column.elements.empty() || (column.number && !numbered))
                    row.said.insert(cellOf(row, blocks, i));
            }
    result.plan.changes.emplace_back(std::move(row));
    result.table = like.table->table;
    result.row = place.row->row + 1;
}

InsertRow NewRow::wideRow(const RowPlace& like, int row, const std::string& text) const
{
    auto made = emptyRow(like, rows_.blocksOf(like), row);
    made.cells.front() = text;
    return made;
}

bool NewRow::isSheet(const std::vector<std::size_t>& blocks) const
{
    return !blocks.empty() && outline_.blocks[blocks.front()].sheet >= 0;
}

/// A text's row has the cells of the one it is like. On a sheet all columns of the table move down, also those of cells
/// that reach into that row from above or from the left.
InsertRow NewRow::emptyRow(const RowPlace& like, const std::vector<std::size_t>& blocks, int row) const
{
    const auto [first, last] = columnsOf(*like.table);
    InsertRow made{like.table->table, row, like.row->row, {}, 0};
    const bool sheet = isSheet(blocks);
    if (!blocks.empty())
        made.column = sheet ? first : outline_.blocks[blocks.front()].cell.column;
    made.cells.resize(sheet ? static_cast<std::size_t>(last - first + 1) : blocks.size());
    return made;
}

/// Where the text for a block's cell stands in such a row.
std::size_t NewRow::cellOf(const InsertRow& row, const std::vector<std::size_t>& blocks, std::size_t index) const
{
    return isSheet(blocks) ? static_cast<std::size_t>(outline_.blocks[blocks[index]].cell.column - row.column) : index;
}

std::optional<RowNumber> NewRow::numberBehind(std::size_t index) const
{
    for (auto i = index + 1; i-- > 0;)
        if (isPlace(rows_.all()[i]))
            if (auto number = rows_.numberOf(rows_.all()[i]))
            {
                ++number->value;
                return number;
            }
    return std::nullopt;
}

} // namespace marshrut::edit
