// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "office/text.hpp"
#include "writer/table_grid.hpp"

#include <com/sun/star/text/XTextTable.hpp>

#include <vector>

namespace marshrut::writer
{

/// A cell by name: Writer gets slower with every cell object that is held.
struct TableCell
{
    OUString name;
    GridCell place;
};

/// The cells of a table in reading order, merged ones once.
[[nodiscard]] std::vector<TableCell> readTableCells(const css::uno::Reference<css::text::XTextTable>& table);

} // namespace marshrut::writer
