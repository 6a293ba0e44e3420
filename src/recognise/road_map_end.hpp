// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "recognise/road_map.hpp"

#include <map>
#include <string_view>
#include <utility>
#include <vector>

namespace marshrut::recognise
{

/// A row of a grid and those behind it.
using GridRow = std::map<int, std::vector<std::size_t>>::const_iterator;

/// The cells of a row that hold something, within the columns from – to.
[[nodiscard]] std::vector<std::size_t> filledCells(const outline::Outline& outline, const std::vector<std::size_t>& row,
                                                   std::pair<int, int> columns);

/// «Руководитель МО ________ Петрова А. С.», «Составитель: Иванова М. П.»: who signs, with a name or room for a signature.
[[nodiscard]] bool isSignature(std::string_view text, const standard::Lexicon& lexicon);

/// Whether a row that holds a text alone, below activities, is the table's no more: a signature; on a sheet also what an
/// empty row parts from the table and what heads no further row («Итого: …»).
/// filled: its filledCells
[[nodiscard]] bool endsTable(const outline::Outline& outline, const Grid& grid, GridRow row,
                             const std::vector<std::size_t>& filled, std::pair<int, int> columns, bool behindGap,
                             const standard::Lexicon& lexicon);

} // namespace marshrut::recognise
