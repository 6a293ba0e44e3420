// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "writer/looks.hpp"
#include "writer/table.hpp"

#include <com/sun/star/text/XTextTable.hpp>

namespace marshrut::writer
{

/// How a cell and what is written in it look.
struct CellLooks
{
    Properties cell;
    Looks text;
};

[[nodiscard]] CellLooks looksOfCell(const css::uno::Reference<css::text::XTextTable>& table, const OUString& name);
/// Gives a new, empty cell the looks of another and writes a text.
void writeCell(const css::uno::Reference<css::text::XTextTable>& table, const OUString& name, const CellLooks& looks,
               const std::string& text);

/// The cells of one row of the grid, from left to right.
[[nodiscard]] std::vector<TableCell> cellsOfRow(const std::vector<TableCell>& cells, int row);
/// Whether any cell of a table is split into cells of its own.
[[nodiscard]] bool isSplit(const std::vector<TableCell>& cells);

} // namespace marshrut::writer
