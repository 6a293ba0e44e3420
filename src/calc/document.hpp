// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "calc/sheet_content.hpp"
#include "outline/outline.hpp"

#include <com/sun/star/lang/XComponent.hpp>
#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>

namespace marshrut::calc
{

[[nodiscard]] bool isSpreadsheet(const css::uno::Reference<css::lang::XComponent>& document);

/// Every sheet's used range as one table a sheet (cell.table = sheet = the sheet's number): one block per filled cell,
/// merged cells once with their spans, cells as shown, hidden sheets left out. Bulk reads; linear in the filled cells. The
/// helpers of road maps are told apart (appendHelpers): only a check asks for them.
/// without: styles of cells that are no content (progressStyles)
[[nodiscard]] outline::Outline readOutline(const css::uno::Reference<css::sheet::XSpreadsheetDocument>& document,
                                           const std::set<std::string>& without);

/// The same for one sheet that was read already.
void appendSheet(std::vector<SheetCell> cells, sal_Int32 sheet, outline::Outline& outline);

/// Selects the cell of a place in the current view.
bool reveal(const css::uno::Reference<css::sheet::XSpreadsheetDocument>& document, const outline::Outline& outline,
            const outline::Place& place);

} // namespace marshrut::calc
