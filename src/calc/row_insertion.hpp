// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "calc/area.hpp"
#include "edit/plan.hpp"

#include <com/sun/star/uno/XComponentContext.hpp>

namespace marshrut::calc
{

/// Makes a row for a table of a sheet, with the formats, lists and formulas of another of its rows. Only the table's own
/// columns move down; what stands beside it stays, and what stands below it stays whole. Names and print areas that ended
/// with the table go on to end with it.
/// @throws org.marshrut.RefusedException  «not.fixable» where other things on the sheet leave no room
void insertRow(const css::uno::Reference<css::uno::XComponentContext>& context,
               const css::uno::Reference<css::sheet::XSpreadsheetDocument>& document, const edit::InsertRow& change);

} // namespace marshrut::calc
