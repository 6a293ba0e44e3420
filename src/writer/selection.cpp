// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "writer/selection.hpp"

#include "writer/property.hpp"
#include "writer/table.hpp"
#include "writer/walk.hpp"

#include <com/sun/star/text/XTextTable.hpp>
#include <com/sun/star/text/XTextTableCursor.hpp>
#include <com/sun/star/text/XTextViewCursorSupplier.hpp>
#include <com/sun/star/view/XSelectionSupplier.hpp>

#include <algorithm>

namespace marshrut::writer
{

using css::text::XTextTable;
using css::uno::Reference;
using css::uno::UNO_QUERY;

namespace
{

/// The number a table has in the outline; -1 where the walk does not come by it.
int numberOf(const Reference<css::text::XTextDocument>& document, const Reference<XTextTable>& table)
{
    int number = -1;
    const auto visit = [&](outline::Block&& block, const BlockSource& source) {
        if (block.cell.table >= 0 && source.table == table)
            number = block.cell.table;
        return number < 0;
    };
    Walk(document, visit).run();
    return number;
}

/// «B2» of «B2:C4», or of a single cell.
std::pair<OUString, OUString> cornersOf(const OUString& range)
{
    const sal_Int32 colon = range.indexOf(':');
    return colon < 0 ? std::pair(range, range) : std::pair(range.copy(0, colon), range.copy(colon + 1));
}

/// What is selected: whole cells are told by a cursor of the table, all else by the view's cursor.
std::pair<OUString, OUString> selectedCells(const Reference<css::frame::XController>& controller,
                                            const Reference<css::uno::XInterface>& viewCursor)
{
    const Reference<css::view::XSelectionSupplier> selection(controller, UNO_QUERY);
    const Reference<css::text::XTextTableCursor> cells(selection.is() ? selection->getSelection() : css::uno::Any(),
                                                       UNO_QUERY);
    if (cells.is())
        return cornersOf(cells->getRangeName());
    const Reference<css::uno::XInterface> cell = property(viewCursor, "Cell", Reference<css::uno::XInterface>());
    return cornersOf(property(cell, "CellName", OUString()));
}

} // namespace

std::optional<edit::Selection> selectionOf(const Reference<css::text::XTextDocument>& document,
                                           const Reference<css::frame::XController>& controller)
{
    const Reference<css::text::XTextViewCursorSupplier> supplier(controller, UNO_QUERY);
    if (!supplier.is())
        return std::nullopt;
    const Reference<css::uno::XInterface> viewCursor(supplier->getViewCursor(), UNO_QUERY);
    const Reference<XTextTable> table = property(viewCursor, "TextTable", Reference<XTextTable>());
    if (!table.is())
        return std::nullopt;
    edit::Selection selected;
    selected.table = numberOf(document, table);
    const auto [from, to] = selectedCells(controller, viewCursor);
    bool any = false;
    for (const TableCell& cell : readTableCells(table))
        if (cell.name == from || cell.name == to)
        {
            selected.firstRow = any ? std::min(selected.firstRow, cell.place.row) : cell.place.row;
            selected.lastRow = any ? std::max(selected.lastRow, cell.place.row) : cell.place.row;
            selected.column = cell.place.column;
            any = true;
        }
    if (!any || selected.table < 0)
        return std::nullopt;
    return selected;
}

} // namespace marshrut::writer
