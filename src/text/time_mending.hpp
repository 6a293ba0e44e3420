// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "text/time_range.hpp"

#include <vector>

namespace marshrut::text
{

/// As long as the whole period, or as often as something comes again in it: gives way to what is more exact.
[[nodiscard]] bool isBackground(const TimeItem& item);

/// The times of a deadline that count: hours, what is said twice, what is explained by what stands beside it and what is
/// made narrower by it are settled. Linear.
[[nodiscard]] std::vector<TimeItem> mendItems(std::vector<TimeItem> items, const TimeFrame& frame);

} // namespace marshrut::text
