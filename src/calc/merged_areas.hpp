// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "calc/area.hpp"

#include <vector>

namespace marshrut::calc
{

/// The cells that are merged with that one: of a cell that is merged with none the cell itself.
/// Only of a cell that is the first of its merge, or formatted at all: LibreOffice 7.0 ends at one far to the right.
[[nodiscard]] Area mergedAreaAt(const css::uno::Reference<css::sheet::XSpreadsheet>& sheet, const Area& cell);

/// The merged cells that reach into an area from wherever they begin. Costs their number times the logarithm of the
/// sheet's size up to the area's end.
[[nodiscard]] std::vector<Area> mergedAreasReaching(const css::uno::Reference<css::sheet::XSpreadsheet>& sheet,
                                                    const Area& area);

} // namespace marshrut::calc
