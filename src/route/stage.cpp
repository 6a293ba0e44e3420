// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "route/stage.hpp"

#include <boost/date_time/gregorian/gregorian_types.hpp>

#include <algorithm>

namespace marshrut::route
{

namespace
{

constexpr int halfMonth = 15;
constexpr int daysBeforeHalf = 16; // 31 December → 15 December
constexpr Date midyearReview{0, 12, 15};
constexpr int closingMonth = 5;

bool startsSchoolYear(const Date& from)
{
    return from.month >= 6 && from.month <= 11;
}

Date firstOfMonthBefore(const Date& day)
{
    return day.month == 1 ? Date{day.year - 1, 12, 1} : Date{day.year, day.month - 1, 1};
}

/// Two weeks before the middle of the period's first year.
Date beforeMiddle(const Period& period)
{
    using boost::gregorian::date;
    const auto dayOf = [](const Date& day) {
        return date(static_cast<unsigned short>(day.year), static_cast<unsigned short>(day.month),
                    static_cast<unsigned short>(day.day));
    };
    const date from = dayOf(period.from);
    const date end = std::min(dayOf(period.to), from + boost::gregorian::days(364));
    const date day = from + boost::gregorian::days((end - from).days() / 2 - daysBeforeHalf + 1);
    const auto parts = std::max(day, from).year_month_day();
    return {parts.year, parts.month.as_number(), parts.day.as_number()};
}

Date midyearFrom(const Period& period)
{
    const Date review{period.from.year, midyearReview.month, midyearReview.day};
    if (startsSchoolYear(period.from) && period.to > review)
        return review;
    return beforeMiddle(period);
}

Date finalFrom(const Period& period)
{
    const Date may{period.to.year, closingMonth, 1};
    const bool endsInSummer = period.to.month > closingMonth && period.to.month <= 8;
    if (startsSchoolYear(period.from) && endsInSummer && period.from < may)
        return may;
    const Date lastMonth{period.to.year, period.to.month, 1};
    return std::max(period.to.day >= halfMonth ? lastMonth : firstOfMonthBefore(lastMonth), period.from);
}

} // namespace

Stage stageOn(const Date& today, const Period& period)
{
    if (!today.known())
        return Stage::plan;
    if (!period.known() || period.to < period.from)
        return stageOn(today, schoolYear(plannedSchoolYear(today)));
    if (today >= finalFrom(period))
        return Stage::final;
    return today >= midyearFrom(period) ? Stage::midyear : Stage::plan;
}

} // namespace marshrut::route
