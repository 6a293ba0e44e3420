// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "office/text.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/sheet/XSpreadsheet.hpp>
#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>
#include <com/sun/star/table/CellRangeAddress.hpp>
#include <com/sun/star/table/XCellRange.hpp>

#include <string>

namespace marshrut::calc
{

/// A rectangle of cells.
using Area = css::table::CellRangeAddress;

/// «B2», «B2:G9»: as people and messages have it, without the sheet.
[[nodiscard]] std::string nameOf(const Area& area);
/// The same as a formula has it, wherever it is copied to: «$B$2:$H$9».
[[nodiscard]] std::string absoluteNameOf(const Area& area);

[[nodiscard]] bool contains(const Area& outer, const Area& inner);
[[nodiscard]] bool intersects(const Area& left, const Area& right);
[[nodiscard]] bool same(const Area& left, const Area& right);
/// The part of an area below its first rows.
[[nodiscard]] Area below(const Area& area, sal_Int32 rows);
/// One column of an area, counted from its left.
[[nodiscard]] Area columnOf(const Area& area, sal_Int32 column);
[[nodiscard]] Area rowOf(const Area& area, sal_Int32 row);

[[nodiscard]] Area areaOf(const css::uno::Reference<css::uno::XInterface>& range);
[[nodiscard]] css::uno::Reference<css::table::XCellRange>
rangeOf(const css::uno::Reference<css::sheet::XSpreadsheet>& sheet, const Area& area);

/// The sheet of that number.
/// @throws com.sun.star.lang.DisposedException  where the document is gone
[[nodiscard]] css::uno::Reference<css::sheet::XSpreadsheet>
sheetOf(const css::uno::Reference<css::sheet::XSpreadsheetDocument>& document, sal_Int32 sheet);
/// The cells of an area, on the sheet that it names.
[[nodiscard]] css::uno::Reference<css::table::XCellRange>
rangeOf(const css::uno::Reference<css::sheet::XSpreadsheetDocument>& document, const Area& area);
/// The rows that cells stand in: their height, whether they are shown.
[[nodiscard]] css::uno::Reference<css::beans::XPropertySet>
rowsOf(const css::uno::Reference<css::table::XCellRange>& cells);
[[nodiscard]] sal_Int32 sheetCount(const css::uno::Reference<css::sheet::XSpreadsheetDocument>& document);

} // namespace marshrut::calc
