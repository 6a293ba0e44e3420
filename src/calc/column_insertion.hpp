// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "calc/area.hpp"
#include "edit/plan.hpp"

namespace marshrut::calc
{

/// Inserts a column of the sheet for a road map: in the table's rows it has the formats of the one it is like, cells over
/// the table's whole width, its names, its print area and what is counted below it go along.
void insertColumn(const css::uno::Reference<css::sheet::XSpreadsheetDocument>& document,
                  const edit::InsertColumn& change);

} // namespace marshrut::calc
