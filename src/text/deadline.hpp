// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "text/date.hpp"

namespace marshrut::text
{

/// Why a deadline in words gives no dates, or not certainly these (domain.md §3).
enum class DeadlineDoubt
{
    none,
    noDate, ///< words with no date in them: «по графику»
    severalReadings, ///< «I квартал»: January–March, or September–November
    differsBySchool, ///< trimesters, modules, holidays
    severalTimes, ///< the period has that month or day more than once
    outsidePeriod, ///< the period never has that month or day
    noSuchDay, ///< «31 июня»
    endsBeforeStart, ///< «май – апрель 2024»
};

/// A deadline as dates, both days included; 0/0/0 where it is open or unknown.
struct Deadline
{
    Date from;
    Date to;
    DeadlineDoubt doubt = DeadlineDoubt::noDate;
    [[nodiscard]] bool certain() const { return doubt == DeadlineDoubt::none; }
};

} // namespace marshrut::text
