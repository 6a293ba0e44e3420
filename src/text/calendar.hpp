// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "text/date.hpp"

namespace marshrut::text
{

/// The years a document may speak of.
inline constexpr int earliestYear = 1900;
inline constexpr int latestYear = 2199;

/// Whether there is such a day, between 1400 and 9999: the years of the calendar's library.
[[nodiscard]] bool isDay(const Date& date);

/// The number of days of a month from 1 to 12.
[[nodiscard]] int daysOf(int year, int month);

/// The day so many days later, or earlier where they are negative; the date itself where it is none.
[[nodiscard]] Date plusDays(const Date& date, int days);

/// How many days after the first date the second one is; 0 where one of them is no day.
[[nodiscard]] int daysBetween(const Date& first, const Date& second);

} // namespace marshrut::text
