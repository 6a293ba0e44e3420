// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "calc/area.hpp"

#include <string>
#include <utility>
#include <vector>

namespace marshrut::calc
{

/// Cells that hold exactly such a text get such a style by condition. The office records no undo for it; this does.
void addConditions(const css::uno::Reference<css::sheet::XSpreadsheetDocument>& document, const Area& area,
                   const std::vector<std::pair<std::string, OUString>>& styles);

} // namespace marshrut::calc
