// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "route/elements.hpp"
#include "route/period.hpp"

namespace marshrut::route
{

/// The stage a route is in on a day of its period (domain.md §1: written in September, kept through the year, closed in
/// May). The half-year is looked at when it ends, two weeks before its last day; a route is closed in its last month.
/// - a school year (it begins in June … November): plan until 14 December, midyear from 15 December, final from 1 May;
///   a kindergarten's period that ends in the summer is closed in May as well, before the leaves;
/// - a calendar year, or any other period: midyear from two weeks before the middle of its first year on, final from the
///   first day of its last month on (1 December), or of the month before where the last one is not half there;
/// - several years: midyear from the first half-year on, since marks are made as one goes; final only in the last year;
/// - before the period begins: plan; after it has ended: final;
/// - no period is known: the school year of that day, in June … August the coming one (schools plan it then).
/// Where a short period makes the two overlap, final is first.
/// @param today  not known (0/0/0): plan
[[nodiscard]] Stage stageOn(const Date& today, const Period& period);

} // namespace marshrut::route
