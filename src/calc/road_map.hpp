// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "route/road_map.hpp"
#include "standard/form.hpp"

#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>
#include <com/sun/star/table/CellAddress.hpp>
#include <com/sun/star/table/XCellRange.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>

#include <vector>

namespace marshrut::calc
{

/// The range a road map of that size would fill at the position; null where it leaves the sheet.
/// Whether cells there are filled, so that a dialog can ask first.
[[nodiscard]] bool hasFilledCells(const css::uno::Reference<css::sheet::XSpreadsheetDocument>& document,
                                  const css::table::CellAddress& at, sal_Int32 columns, sal_Int32 rows);

/// Writes a road map (see XRoadMaps.insert). overwrite: the user was asked and said yes.
/// @throws org.marshrut.RefusedException
css::uno::Reference<css::table::XCellRange>
insertRoadMap(const css::uno::Reference<css::uno::XComponentContext>& context,
              const css::uno::Reference<css::sheet::XSpreadsheetDocument>& document, const css::table::CellAddress& at,
              const route::RoadMap& roadMap, const standard::Form& form, bool overwrite = false);

/// Every road map of a document in reading order, with numbers and dates as the cells hold them.
[[nodiscard]] std::vector<route::RoadMap>
readRoadMaps(const css::uno::Reference<css::uno::XComponentContext>& context,
             const css::uno::Reference<css::sheet::XSpreadsheetDocument>& document);

} // namespace marshrut::calc
