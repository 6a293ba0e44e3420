// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "edit/plan.hpp"

#include <com/sun/star/text/XTextTable.hpp>

namespace marshrut::writer
{

/// Makes a row of the cells, widths and looks of another.
/// The document must have a view, hidden or not: the office parts cells only where it lays them out.
/// @returns whether the table can have such a row there (a split table has none)
bool insertRow(const css::uno::Reference<css::text::XTextTable>& table, const edit::InsertRow& change);

/// Makes a column that looks like another; the table stays as wide as it is, and all columns give room in proportion.
/// Rows that are one cell over the whole width stay so.
/// @returns whether the table can have such a column (one with other joined cells has none)
bool insertColumn(const css::uno::Reference<css::text::XTextTable>& table, const edit::InsertColumn& change);

} // namespace marshrut::writer
