// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "writer/table.hpp"

#include "writer/property.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/table/XTableRows.hpp>
#include <com/sun/star/text/TableColumnSeparator.hpp>

#include <algorithm>
#include <tuple>

namespace marshrut::writer
{

using css::uno::Reference;
using css::uno::UNO_QUERY;

namespace
{

std::vector<std::vector<int>> readEdges(const Reference<css::text::XTextTable>& table)
{
    std::vector<std::vector<int>> edges;
    const Reference<css::table::XTableRows> rows = table->getRows();
    for (sal_Int32 i = 0; i < rows->getCount(); ++i)
    {
        css::uno::Sequence<css::text::TableColumnSeparator> separators;
        const Reference<css::beans::XPropertySet> row(rows->getByIndex(i), UNO_QUERY);
        row->getPropertyValue("TableColumnSeparators") >>= separators;
        std::vector<int>& own = edges.emplace_back();
        for (sal_Int32 k = 0; k < separators.getLength(); ++k)
            if (separators[k].IsVisible)
                own.push_back(separators[k].Position);
    }
    return edges;
}

/// Only Writer's edges of the cells tell which columns they span; of split tables it does not tell them.
std::vector<std::vector<int>> edgesIfKnown(const Reference<css::text::XTextTable>& table)
{
    try
    {
        return readEdges(table);
    }
    catch (const css::uno::Exception&)
    {
        return {};
    }
}

void layOutIrregular(const Reference<css::text::XTextTable>& table, const std::vector<OUString>& names,
                     std::vector<GridCell>& grid)
{
    for (std::size_t i = 0; i < grid.size(); ++i)
        grid[i].ownRowSpan = property<sal_Int32>(table->getCellByName(names[i]), "RowSpan", 1);
    layOutGrid(grid, edgesIfKnown(table), property<sal_Int16>(table, "TableColumnRelativeSum", 10000));
}

} // namespace

std::vector<TableCell> readTableCells(const Reference<css::text::XTextTable>& table)
{
    const css::uno::Sequence<OUString> names = table->getCellNames();
    std::vector<GridCell> grid;
    std::vector<OUString> known;
    for (sal_Int32 i = 0; i < names.getLength(); ++i)
    {
        GridCell place;
        place.path = parseCellName(office::toUtf8(names[i]));
        if (place.path.empty())
            continue;
        grid.push_back(std::move(place));
        known.push_back(names[i]);
    }
    if (isRegular(grid))
        layOutGrid(grid, {}, 0);
    else
        layOutIrregular(table, known, grid);

    std::vector<TableCell> result;
    for (std::size_t i = 0; i < grid.size(); ++i)
        if (grid[i].ownRowSpan > 0)
            result.push_back({known[i], std::move(grid[i])});
    std::stable_sort(result.begin(), result.end(), [](const TableCell& left, const TableCell& right) {
        return std::tie(left.place.row, left.place.column) < std::tie(right.place.row, right.place.column);
    });
    return result;
}

} // namespace marshrut::writer
