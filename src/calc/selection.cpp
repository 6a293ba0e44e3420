// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "calc/selection.hpp"

#include <com/sun/star/sheet/XCellRangeAddressable.hpp>
#include <com/sun/star/sheet/XCellRangesQuery.hpp>
#include <com/sun/star/sheet/XSheetCellRangeContainer.hpp>
#include <com/sun/star/sheet/XSheetCellRanges.hpp>
#include <com/sun/star/view/XSelectionSupplier.hpp>

#include <algorithm>

namespace marshrut::calc
{

using css::uno::Reference;
using css::uno::UNO_QUERY;

std::optional<edit::Selection> selectionOf(const Reference<css::frame::XController>& controller)
{
    const Reference<css::view::XSelectionSupplier> view(controller, UNO_QUERY);
    const css::uno::Any selection = view.is() ? view->getSelection() : css::uno::Any();
    css::uno::Sequence<Area> areas;
    if (const Reference<css::sheet::XCellRangeAddressable> one(selection, UNO_QUERY); one.is())
    {
        areas.realloc(1);
        areas[0] = one->getRangeAddress();
    }
    else if (const Reference<css::sheet::XSheetCellRangeContainer> several(selection, UNO_QUERY); several.is())
        areas = several->getRangeAddresses();
    if (!areas.hasElements())
        return std::nullopt;
    edit::Selection rows{areas[0].Sheet, areas[0].StartRow, areas[0].EndRow, areas[0].StartColumn};
    for (const Area& area : areas)
    {
        rows.firstRow = std::min<int>(rows.firstRow, area.StartRow);
        rows.lastRow = std::max<int>(rows.lastRow, area.EndRow);
    }
    // What a filter hides between them is not meant, nor what several selections leave out.
    if (const Reference<css::sheet::XCellRangesQuery> visible(selection, UNO_QUERY); visible.is())
        for (const Area& area : visible->queryVisibleCells()->getRangeAddresses())
            rows.parts.emplace_back(area.StartRow, area.EndRow);
    return rows;
}

void select(const Reference<css::frame::XController>& controller,
            const Reference<css::sheet::XSpreadsheetDocument>& document, int sheet, int column, int row)
{
    const Reference<css::view::XSelectionSupplier> view(controller, UNO_QUERY);
    if (view.is())
        view->select(css::uno::Any(sheetOf(document, sheet)->getCellByPosition(column, row)));
}

} // namespace marshrut::calc
