// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "text/deadline.hpp"
#include "text/time_grammar.hpp"

namespace marshrut::text
{

/// The first and last day of what one time names, or why there are none.
struct TimeRange
{
    Date from;
    Date to;
    DeadlineDoubt doubt = DeadlineDoubt::none;
    bool ofGrace = false; ///< only in the summer after the period
    [[nodiscard]] bool certain() const { return doubt == DeadlineDoubt::none; }
};

/// The time a route is made for, as times without a year are read in it.
class TimeFrame
{
public:
    /// One of them not known: no frame.
    TimeFrame(const Date& from, const Date& to);

    [[nodiscard]] bool known() const { return known_; }
    [[nodiscard]] const Date& from() const { return from_; }
    [[nodiscard]] const Date& to() const { return to_; }
    /// 31 August, where it ends in the months before: kindergartens go on (domain.md §3).
    [[nodiscard]] const Date& graceEnd() const { return graceEnd_; }
    /// From a 1 January to a 31 December.
    [[nodiscard]] bool isCalendarYears() const;
    /// At most one year long.
    [[nodiscard]] bool isOneYear() const;
    /// Whether it is as long as so many school or calendar years.
    [[nodiscard]] bool lasts(int years) const;
    /// What it has in common with other days; no frame where that is nothing.
    [[nodiscard]] TimeFrame within(const Date& from, const Date& to) const;
    /// Whether any day of the range lies in it, the summer after it included.
    [[nodiscard]] bool touches(const TimeRange& range) const;

private:
    Date from_;
    Date to_;
    Date graceEnd_;
    bool known_ = false;
};

/// «14.30», «10.00»: hours and minutes rather than a day that does not exist.
[[nodiscard]] bool isClock(const TimeItem& item);

/// The days of a time, its limits aside. What names no year is looked for in the frame.
[[nodiscard]] TimeRange rangeOf(const TimeItem& item, const TimeFrame& frame);

} // namespace marshrut::text
