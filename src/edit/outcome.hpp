// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "route/elements.hpp"
#include "standard/strings.hpp"

#include <map>
#include <string>

namespace marshrut::edit
{

/// What a direction has come to, line by line: project, what was applied, own assessment, form of the report with place
/// and time (domain.md §1); what is empty is left out. Without its label.
[[nodiscard]] std::string outcomeText(const std::map<route::Element, std::string>& values,
                                      const standard::Strings& strings);

} // namespace marshrut::edit
