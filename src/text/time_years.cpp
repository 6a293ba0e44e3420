// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "text/time_years.hpp"

#include "text/time_range.hpp"

#include <algorithm>
#include <utility>

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
           (items.size() == 2 || !isYears(items[2]) || items[2].link == Link::list ||
            // «2025 г. сентябрь – 2026 г. май»
            (items[2].link == Link::dash && items.size() > 3 && isYearless(items[3]) && items[3].link == Link::none));
}

std::vector<TimeItem> fromLeft(const std::vector<TimeItem>& items)
{
    std::vector<TimeItem> settled;
    TimeItem years;
    bool afterYears = false;
    for (const auto& item : items)
    {
        if (isYears(item))
        {
            years = item;
            afterYears = true;
            continue;
        }
        settled.push_back(item);
        if (isYearless(item))
            give(years, settled.back());
        if (afterYears && years.link == Link::dash && item.link == Link::none)
            settled.back().link = Link::dash;
        afterYears = false;
    }
    settled.front().link = items.front().link;
    return settled;
}

/// Whether it is a year of a list, and no time behind it takes it: «2026» of «сентябрь 2025, 2026».
bool isNextOfYears(const std::vector<TimeItem>& items, std::size_t i)
{
    const auto& item = items[i];
    const bool taken = i + 1 < items.size() && isYearless(items[i + 1]) &&
                       (items[i + 1].link == Link::none || items[i + 1].link == Link::bracket);
    return isYears(item) && item.lastYear == 0 && item.link == Link::list && !taken;
}

/// The same time in another year; the year itself where the time before it comes but once.
TimeItem again(TimeItem before, const TimeItem& years)
{
    if (!wantsYear(before) || before.year == 0 || before.lastYear != 0 || before.limit != Limit::none ||
        before.link == Link::dash)
        return years;
    before.year = years.year;
    before.link = years.link;
    before.begin = years.begin;
    before.end = years.end;
    return before;
}

std::vector<TimeItem> fromRight(const std::vector<TimeItem>& items)
{
    std::vector<TimeItem> settled;
    for (std::size_t i = 0; i < items.size(); ++i)
    {
        const auto& item = items[i];
        if (!isYears(item) || settled.empty() || !isYearless(settled.back()))
        {
            settled.push_back(!settled.empty() && isNextOfYears(items, i) ? again(settled.back(), item) : item);
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

/// «декабрь – январь 2025–2026 гг.»
void partYears(std::vector<TimeItem>& items)
{
    for (std::size_t i = 1; i < items.size(); ++i)
    {
        auto& first = items[i - 1];
        auto& second = items[i];
        if (second.link != Link::dash || first.unit != Unit::month || second.unit != Unit::month ||
            second.ofSchoolYear || second.lastYear != second.year + 1 || first.year != second.year ||
            first.lastYear != second.lastYear || first.number <= second.number)
            continue;
        first.lastYear = 0;
        second.year = std::exchange(second.lastYear, 0);
    }
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
        // «сентябрь – октябрь следующего года»
        before.nextYear = before.nextYear || (item.nextYear && together && isYearless(before));
        if (!wantsYear(item) || (item.year == 0 && !item.nextYear) || !isYearless(before) || !together ||
            isClock(before))
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
    partYears(settled);
    return settled;
}

} // namespace marshrut::text
