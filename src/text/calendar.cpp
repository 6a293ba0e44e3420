// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "text/calendar.hpp"

#include <boost/date_time/gregorian/gregorian_types.hpp>

namespace marshrut::text
{

namespace
{

namespace gregorian = boost::gregorian;

constexpr int firstYear = 1400; // of the library's calendar
constexpr int lastYear = 9999;

gregorian::date toGregorian(const Date& date)
{
    return {static_cast<unsigned short>(date.year), static_cast<unsigned short>(date.month),
            static_cast<unsigned short>(date.day)};
}

} // namespace

int daysOf(int year, int month)
{
    // the calendar comes again every 400 years; the library knows only some of them
    constexpr int cycle = 400;
    constexpr int known = 1600;
    const int same = known + (year % cycle + cycle) % cycle;
    return gregorian::gregorian_calendar::end_of_month_day(static_cast<unsigned short>(same),
                                                           static_cast<unsigned short>(month));
}

bool isDay(const Date& date)
{
    return date.year >= firstYear && date.year <= lastYear && date.month >= 1 && date.month <= 12 && date.day >= 1 &&
           date.day <= daysOf(date.year, date.month);
}

Date plusDays(const Date& date, int days)
{
    if (!isDay(date))
        return date;
    const auto start = toGregorian(date);
    const gregorian::date first(gregorian::min_date_time);
    const gregorian::date last(gregorian::max_date_time);
    if (days > (last - start).days() || days < (first - start).days())
        return date;
    const auto day = (start + gregorian::days(days)).year_month_day();
    return {day.year, day.month.as_number(), day.day};
}

int daysBetween(const Date& first, const Date& second)
{
    if (!isDay(first) || !isDay(second))
        return 0;
    return static_cast<int>((toGregorian(second) - toGregorian(first)).days());
}

} // namespace marshrut::text
