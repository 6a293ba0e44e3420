// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "calc/area.hpp"

#include <com/sun/star/uno/Any.hxx>
#include <com/sun/star/uno/Sequence.hxx>

#include <string_view>

namespace marshrut::calc
{

/// What cells hold, row by row: numbers or texts, an empty one for nothing.
using Cells = css::uno::Sequence<css::uno::Sequence<css::uno::Any>>;

/// As many cells that hold nothing. (A bulk write takes an empty Any for an error, #N/A.)
[[nodiscard]] css::uno::Sequence<css::uno::Any> emptyRow(std::size_t columns);

/// Whether a text is written in bulk as it is cell by cell; one of several lines is not.
[[nodiscard]] bool goesInBulk(std::string_view text);

/// Writes into empty cells at once, as part of the current undo step. Cell by cell the office measures the whole row
/// again with each of them. What was written in bulk into empty cells the office (7.4) does not undo; this does.
void fillEmptyCells(const css::uno::Reference<css::sheet::XSpreadsheetDocument>& document, const Area& area,
                    const Cells& cells);

/// Puts other numbers into cells that hold numbers; one undo step's part.
/// @returns false, and nothing is done, where any of them holds a text or a formula
[[nodiscard]] bool replaceNumbers(const css::uno::Reference<css::sheet::XSpreadsheetDocument>& document,
                                  const Area& area, const Cells& numbers);

} // namespace marshrut::calc
