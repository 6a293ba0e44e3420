// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "calc/sheet_content.hpp"
#include "standard/strings.hpp"

#include <map>
#include <optional>
#include <vector>

namespace marshrut::calc
{

/// Reads a road map that the product wrote, cell by cell as it stands: nothing is guessed, so what was written comes back.
/// cells: the filled ones of its area, by rows.
/// @returns nullopt where its header was changed by hand; then it is read like any other table
[[nodiscard]] std::optional<route::RoadMap> readOwn(const std::vector<const SheetCell*>& cells, const Area& area,
                                                    const std::map<std::string, standard::Strings>& languages);

} // namespace marshrut::calc
