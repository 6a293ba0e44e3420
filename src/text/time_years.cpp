// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "text/time_years.hpp"

#include <algorithm>

namespace marshrut::text
{

namespace
{

bool isYears(const TimeItem& item)
{
    return (item.unit == Unit::years || item.unit == Unit::schoolYears) && item.part == Part::whole &&
           item.limit == Limit::none;
}

bool isYearless(const TimeItem& item)
{
    return wantsYear(item) && item.year == 0;
}

void give(const TimeItem& years, TimeItem& item)
{
    item.year = years.year;
    item.lastYear = years.lastYear;
    item.ofSchoolYear = years.unit == Unit::schoolYears;
}

/// A number alone is of the kind of the next time that is more than a number.
void lend(std::vector<TimeItem>& items)
{
    for (std::size_t i = items.size(); i-- > 0;)
    {
        auto& item = items[i];
        if (item.unit != Unit::bare || i + 1 == items.size())
            continue;
        const auto lender = items[i + 1];
        const auto number = item.number != 0 ? item.number : lender.number;
        item.unit = lender.unit;
        if (lender.unit == Unit::day)
        {
            item.day = item.number != 0 ? item.number : lender.day;
            item.number = lender.number;
        }
        else if (lender.partNumber != 0)
        {
            item.part = lender.part;
            item.partNumber = number;
            item.number = lender.number;
        }
        else
        {
            item.number = number;
            if (item.part == Part::whole)
                item.part = lender.part;
        }
        item.calendar = lender.calendar;
        item.year = lender.year;
        item.lastYear = lender.lastYear;
        item.ofSchoolYear = lender.ofSchoolYear;
        item.exact = lender.exact;
        item.mayBeClock = lender.mayBeClock;
    }
}

/// «2024 год: октябрь, март»: the years stand before what they belong to.
bool yearsComeFirst(const std::vector<TimeItem>& items)
{
    return items.size() > 1 && isYears(items[0]) && isYearless(items[1]) && items[1].link != Link::dash &&
           (items.size() == 2 || !isYears(items[2]) || items[2].link == Link::list);
}

std::vector<TimeItem> fromLeft(const std::vector<TimeItem>& items)
{
    std::vector<TimeItem> settled;
    TimeItem years;
    for (const auto& item : items)
    {
        if (isYears(item))
        {
            years = item;
            continue;
        }
        settled.push_back(item);
        if (isYearless(item))
            give(years, settled.back());
    }
    settled.front().link = items.front().link;
    return settled;
}

std::vector<TimeItem> fromRight(const std::vector<TimeItem>& items)
{
    std::vector<TimeItem> settled;
    for (const auto& item : items)
    {
        if (!isYears(item) || settled.empty() || !isYearless(settled.back()))
        {
            settled.push_back(item);
            continue;
        }
        auto end = item.end;
        for (auto given = settled.rbegin(); given != settled.rend() && isYearless(*given); ++given)
        {
            give(item, *given);
            given->exact = given == settled.rbegin();
        }
        settled.back().end = end;
        settled.back().inclusive = settled.back().inclusive || item.inclusive;
    }
    return settled;
}

/// «30.09 – 04.10.2024»: a year written to a date holds for the one before it as well.
void giveToThoseBefore(std::vector<TimeItem>& items)
{
    for (std::size_t i = items.size(); i-- > 1;)
    {
        const auto& item = items[i];
        auto& before = items[i - 1];
        const bool together = item.link == Link::dash || (item.link == Link::list && item.unit == before.unit) ||
                              (item.link == Link::none && (item.limit == Limit::through || item.limit == Limit::until));
        if (!wantsYear(item) || item.year == 0 || !isYearless(before) || !together)
            continue;
        before.year = item.year;
        before.lastYear = item.lastYear;
        before.ofSchoolYear = item.ofSchoolYear;
        before.guessedYear = item.guessedYear;
    }
}

} // namespace

bool wantsYear(const TimeItem& item)
{
    switch (item.unit)
    {
    case Unit::day:
    case Unit::month:
    case Unit::season:
    case Unit::half:
    case Unit::term:
    case Unit::quarter:
    case Unit::unsettled:
    case Unit::bare:
        return true;
    default:
        return false;
    }
}

std::vector<TimeItem> settleYears(std::vector<TimeItem> items)
{
    lend(items);
    auto settled = yearsComeFirst(items) ? fromLeft(items) : fromRight(items);
    giveToThoseBefore(settled);
    return settled;
}

} // namespace marshrut::text
