// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "calc/area.hpp"
#include "route/road_map.hpp"
#include "standard/form.hpp"

#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>
#include <com/sun/star/table/CellAddress.hpp>
#include <com/sun/star/table/XCellRange.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>

#include <vector>

namespace marshrut::calc
{

/// Whether cells of an area of that size hold something or are merged, so that a dialog can ask before it overwrites.
[[nodiscard]] bool hasFilledCells(const css::uno::Reference<css::sheet::XSpreadsheetDocument>& document,
                                  const css::table::CellAddress& at, sal_Int32 columns, sal_Int32 rows);

/// Writes a road map in one undo step (see XRoadMaps.insert): title, header, rows, the sheet's print set-up, names.
/// overwrite: the user was asked and said yes.
/// @returns the range from the title to the last row
/// @throws org.marshrut.RefusedException, com.sun.star.lang.IllegalArgumentException
css::uno::Reference<css::table::XCellRange>
insertRoadMap(const css::uno::Reference<css::uno::XComponentContext>& context,
              const css::uno::Reference<css::sheet::XSpreadsheetDocument>& document, const css::table::CellAddress& at,
              const route::RoadMap& roadMap, const standard::Form& form, bool overwrite = false);

/// A road map where it stands.
struct StandingRoadMap
{
    route::RoadMap roadMap;
    Area area; ///< of ours from the title, of others from the header to the last filled cell
};

/// Every road map of a document in reading order, with numbers and dates as the cells hold them.
[[nodiscard]] std::vector<StandingRoadMap>
readRoadMaps(const css::uno::Reference<css::uno::XComponentContext>& context,
             const css::uno::Reference<css::sheet::XSpreadsheetDocument>& document);

} // namespace marshrut::calc
