// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "calc/document.hpp"

#include "calc/progress.hpp"
#include "calc/sheet_content.hpp"

#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/lang/XServiceInfo.hpp>
#include <com/sun/star/view/XSelectionSupplier.hpp>

namespace marshrut::calc
{

using css::uno::Reference;
using css::uno::UNO_QUERY;

bool isSpreadsheet(const Reference<css::lang::XComponent>& document)
{
    const Reference<css::lang::XServiceInfo> info(document, UNO_QUERY);
    return info.is() && info->supportsService("com.sun.star.sheet.SpreadsheetDocument") &&
           Reference<css::sheet::XSpreadsheetDocument>(document, UNO_QUERY).is();
}

void appendSheet(std::vector<SheetCell> cells, sal_Int32 sheet, outline::Outline& outline)
{
    outline.blocks.reserve(outline.blocks.size() + cells.size());
    for (SheetCell& cell : cells)
    {
        outline::Block block;
        block.bold = cell.bold;
        block.boldBytes = cell.bold ? cell.text.size() : 0;
        block.text = std::move(cell.text);
        block.style = std::move(cell.style);
        block.centred = cell.centred;
        block.cell = {sheet, cell.row, cell.column, cell.rowSpan, cell.columnSpan};
        block.sheet = sheet;
        outline.blocks.push_back(std::move(block));
    }
}

outline::Outline readOutline(const Reference<css::sheet::XSpreadsheetDocument>& document,
                             const std::set<std::string>& without)
{
    outline::Outline outline;
    const sal_Int32 sheets = sheetCount(document);
    for (sal_Int32 sheet = 0; sheet < sheets; ++sheet)
        if (isVisible(sheetOf(document, sheet)))
            appendSheet(readSheet(document, sheet, without), sheet, outline);
    return outline;
}

bool reveal(const Reference<css::sheet::XSpreadsheetDocument>& document, const outline::Outline& outline,
            const outline::Place& place)
{
    if (place.block >= outline.blocks.size())
        return false;
    const outline::Block& block = outline.blocks[place.block];
    const Reference<css::frame::XModel> model(document, UNO_QUERY);
    if (!model.is() || block.sheet < 0 || block.sheet >= sheetCount(document))
        return false;
    const Reference<css::view::XSelectionSupplier> view(model->getCurrentController(), UNO_QUERY);
    if (!view.is())
        return false;
    return view->select(
        css::uno::Any(sheetOf(document, block.sheet)->getCellByPosition(block.cell.column, block.cell.row)));
}

} // namespace marshrut::calc
