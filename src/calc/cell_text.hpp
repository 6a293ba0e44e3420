// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "calc/area.hpp"

#include <com/sun/star/table/XCell.hpp>

#include <optional>

namespace marshrut::calc
{

[[nodiscard]] css::uno::Reference<css::table::XCell>
cellOf(const css::uno::Reference<css::sheet::XSpreadsheetDocument>& document, sal_Int32 sheet, sal_Int32 column,
       sal_Int32 row);

/// What a cell shows, as the outline has it.
[[nodiscard]] std::string textOf(const css::uno::Reference<css::table::XCell>& cell);

[[nodiscard]] std::optional<int> wholeNumber(const std::string& text);

/// Writes a text in the manner of what stands in the cell: a whole number where a number stands, a date where it is
/// formatted as one; else as text, whatever it begins with. A formula that counts rows goes on counting.
void setText(const css::uno::Reference<css::sheet::XSpreadsheetDocument>& document,
             const css::uno::Reference<css::table::XCell>& cell, const std::string& text);

} // namespace marshrut::calc
