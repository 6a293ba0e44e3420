// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "text/time_grammar.hpp"

#include <vector>

namespace marshrut::text
{

/// Whether it is named by day, month or part of a year, so that a year beside it belongs to it.
[[nodiscard]] bool wantsYear(const TimeItem& item);

/// Gives the years of a text to the times they belong to («октябрь – декабрь 2024», «2024 год: октябрь, март»), and to
/// numbers alone what the next time lends them («с 1 по 15 марта»). A year that belongs to none stays a time of its own.
[[nodiscard]] std::vector<TimeItem> settleYears(std::vector<TimeItem> items);

} // namespace marshrut::text
