// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "calc/area.hpp"

#include <com/sun/star/table/CellAddress.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>

#include <vector>

namespace marshrut::calc
{

/// Refuses where the document or sheet lets nothing be changed.
/// @throws org.marshrut.RefusedException  «read.only», «protected»
void requireWritable(const css::uno::Reference<css::uno::XComponentContext>& context,
                     const css::uno::Reference<css::sheet::XSpreadsheetDocument>& document, sal_Int32 sheet);

/// The area of that size at a cell.
/// @throws com.sun.star.lang.IllegalArgumentException  where it leaves the sheet
[[nodiscard]] Area requireRoom(const css::uno::Reference<css::uno::XComponentContext>& context,
                               const css::uno::Reference<css::sheet::XSpreadsheetDocument>& document,
                               const css::table::CellAddress& at, sal_Int32 columns, sal_Int32 rows);

/// Refuses where cells of the area are filled or merged; overwrite: only where a merged cell reaches out of it.
/// without: what may stand there all the same
/// @throws org.marshrut.RefusedException  «cells.filled»
void requireEmpty(const css::uno::Reference<css::uno::XComponentContext>& context,
                  const css::uno::Reference<css::sheet::XSpreadsheetDocument>& document, const Area& area,
                  bool overwrite, const std::vector<Area>& without = {});

} // namespace marshrut::calc
