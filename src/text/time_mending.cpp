// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "text/time_mending.hpp"

#include <algorithm>
#include <utility>

namespace marshrut::text
{

namespace
{

using Items = std::vector<TimeItem>;

/// «I четверть (01.09 – 24.10.2025)»: the days say what is meant.
bool isExplainedByDays(const Items& items, std::size_t i)
{
    if (i + 2 >= items.size() || items[i].limit != Limit::none || items[i].part != Part::whole)
        return false;
    const auto unit = items[i].unit;
    return (unit == Unit::term || unit == Unit::half || unit == Unit::month || unit == Unit::season) &&
           items[i + 1].link == Link::bracket && items[i + 1].unit == Unit::day && items[i + 2].unit == Unit::day &&
           (items[i + 2].link == Link::dash || items[i + 2].limit == Limit::through);
}

/// «I полугодие – октябрь»: no span, but what is meant.
bool isExplainedWithin(const Items& items, std::size_t i, const TimeFrame& frame)
{
    if (i + 1 >= items.size() || items[i].limit != Limit::none || items[i + 1].limit != Limit::none)
        return false;
    auto whole = items[i];
    const auto unit = whole.unit;
    const auto& next = items[i + 1];
    const bool inBrackets = next.link == Link::bracket;
    if ((next.unit != Unit::day && next.unit != Unit::month) ||
        (!inBrackets && (next.link != Link::dash || whole.part != Part::whole)))
        return false;
    const auto meant = rangeOf(next, frame);
    // «конец учебного года (апрель – май)»
    if (unit == Unit::period || unit == Unit::schoolYear)
        return inBrackets && whole.part != Part::whole && meant.certain();
    if (unit != Unit::term && unit != Unit::half && unit != Unit::season)
        return false;
    // «начало 3 четверти (12–16 января)»
    whole.part = Part::whole;
    const auto range = rangeOf(whole, frame);
    return range.certain() && meant.certain() && range.from <= meant.from && meant.to <= range.to;
}

/// «4 четверть, май», «I полугодие (12.10, 19.11)»: everything else lies within it and says what is meant.
bool isExplainedByOthers(const Items& items, std::size_t i, const TimeFrame& frame)
{
    constexpr std::size_t most = 12; // keeps it linear
    const auto unit = items[i].unit;
    const auto inSpan = [&](std::size_t k) { return k > 0 && k < items.size() && items[k].link == Link::dash; };
    if (items.size() < 2 || items.size() > most || items[i].part != Part::whole || inSpan(i) || inSpan(i + 1) ||
        (unit != Unit::term && unit != Unit::half && unit != Unit::season))
        return false;
    const auto whole = rangeOf(items[i], frame);
    const auto liesWithin = [&](const TimeItem& item) {
        const auto range = rangeOf(item, frame);
        return (item.unit == Unit::day || item.unit == Unit::month) && range.certain() && whole.from <= range.from &&
               range.to <= whole.to;
    };
    return whole.certain() && std::all_of(items.begin(), items.end(), [&](const TimeItem& item) {
               return item.limit == Limit::none && (item.link != Link::far || &item == &items.front()) &&
                      (&item == &items[i] || liesWithin(item));
           });
}

/// «с 5.11 по 28.12 (2 четверть)», «15 ноября (2 четверть)»
bool isBesideDays(const Items& items, std::size_t i, const TimeFrame& frame)
{
    const auto unit = items[i].unit;
    if (i == 0 || items[i].link != Link::bracket || items[i].limit != Limit::none || items[i].part != Part::whole ||
        items[i - 1].unit != Unit::day || (unit != Unit::term && unit != Unit::half && unit != Unit::season))
        return false;
    const auto whole = rangeOf(items[i], frame);
    const auto day = rangeOf(items[i - 1], frame);
    return whole.certain() && day.certain() && whole.from <= day.from && day.to <= whole.to;
}

/// «весенние каникулы, 23–31 марта»: holidays with their days.
bool isHolidayWithDays(const Items& items, std::size_t i, const TimeFrame& frame)
{
    return items[i].unit == Unit::unsettled && items[i].number == 0 && items[i].limit == Limit::none &&
           i + 1 < items.size() && (items[i + 1].link == Link::list || items[i + 1].link == Link::dash) &&
           items[i + 1].limit == Limit::none && (items[i + 1].unit == Unit::day || items[i + 1].unit == Unit::month) &&
           rangeOf(items[i + 1], frame).certain();
}

/// «январь, каникулы», «декабрь (до каникул)»: the month is told.
bool isBesideHoliday(const Items& items, std::size_t i, const TimeFrame& frame)
{
    return i > 0 && items[i].unit == Unit::unsettled && items[i].number == 0 &&
           (items[i].link == Link::bracket || items[i].link == Link::list) && items[i - 1].limit == Limit::none &&
           (items[i - 1].unit == Unit::day || items[i - 1].unit == Unit::month) &&
           rangeOf(items[i - 1], frame).certain();
}

/// «1 год – 2023/24 уч. год»: a count of years says nothing beside years.
void dropCounts(Items& items)
{
    const auto isCount = [](const TimeItem& item) { return item.unit == Unit::someYears && item.partNumber == 0; };
    Items kept;
    bool after = false;
    for (const auto& item : items)
    {
        if (!isCount(item))
        {
            kept.push_back(item);
            if (after)
                kept.back().link = Link::none;
        }
        after = isCount(item);
    }
    if (!kept.empty())
        items = std::move(kept);
}

/// «не позднее 10 ноября и 20 февраля»: both are last days.
void shareEnds(Items& items)
{
    for (std::size_t i = 1; i < items.size(); ++i)
    {
        const auto& before = items[i - 1];
        const bool ends = before.limit == Limit::until || before.limit == Limit::through || before.limit == Limit::by;
        const bool startsSpan = i + 1 < items.size() && items[i + 1].link == Link::dash;
        if (ends && before.link != Link::dash && before.unit == Unit::day && items[i].unit == Unit::day &&
            items[i].link == Link::list && items[i].limit == Limit::none && !startsSpan)
            items[i].limit = before.limit;
    }
}

/// «сентябрь (до 25.09)», «I полугодие, до 25 декабря»: a last day within what stands before it ends that.
void narrowEnds(Items& items, const TimeFrame& frame)
{
    Items kept;
    for (auto item : items)
    {
        const bool ends = item.limit == Limit::until || item.limit == Limit::through || item.limit == Limit::by;
        if (ends && item.unit == Unit::day && item.link != Link::dash && item.link != Link::far && !kept.empty() &&
            kept.back().limit == Limit::none && kept.back().unit != Unit::day && !isBackground(kept.back()))
        {
            const auto whole = rangeOf(kept.back(), frame);
            const auto last = rangeOf(item, frame);
            if (whole.certain() && last.certain() && whole.from <= last.to && last.to <= whole.to)
            {
                item.limit = Limit::until;
                item.link = Link::none;
                if (kept.back().link == Link::dash)
                {
                    // «сентябрь – октябрь, до 25 октября»
                    item.limit = Limit::none;
                    item.link = Link::dash;
                    kept.pop_back();
                }
            }
        }
        kept.push_back(item);
    }
    items = std::move(kept);
}

/// «до 12.00 1 декабря»: the hour goes, what stands before it holds for the day.
void dropClocks(Items& items, const TimeFrame& frame)
{
    const auto isHour = [&](const TimeItem& item) { return isClock(item) && !rangeOf(item, frame).certain(); };
    if (std::all_of(items.begin(), items.end(), isHour))
        return;
    Items kept;
    Limit limit = Limit::none;
    Link link = Link::none;
    for (const auto& item : items)
    {
        if (isHour(item))
        {
            limit = !kept.empty() || limit == Limit::from ? Limit::from : item.limit;
            link = std::max(link, item.link);
            continue;
        }
        kept.push_back(item);
        if (limit != Limit::none && limit != Limit::from && item.limit == Limit::none && item.link != Link::far)
            kept.back().limit = limit;
        if (item.link == Link::none)
            kept.back().link = link;
        limit = Limit::none;
        link = Link::none;
    }
    items = std::move(kept);
}

/// «ежемесячно, кроме января и мая» is all of it for who asks when it is due, and so is «кроме января и мая» alone.
void dropExceptions(Items& items)
{
    Items kept;
    const TimeItem* except = nullptr;
    for (const auto& item : items)
    {
        const bool goesOn =
            except != nullptr && item.link == Link::list && item.limit == Limit::none && item.unit == except->unit;
        if (item.limit != Limit::except && !goesOn)
            except = nullptr;
        else if (!goesOn)
            except = &item;
        if (except == nullptr)
            kept.push_back(item);
    }
    if (kept.empty() && !items.empty())
    {
        kept.push_back(items.front());
        kept.front().unit = Unit::always;
        kept.front().limit = Limit::none;
        kept.front().part = Part::whole;
    }
    items = std::move(kept);
}

/// «ко дню космонавтики (12 апреля)».
void dropSaidTwice(Items& items, const TimeFrame& frame)
{
    Items kept;
    for (const auto& item : items)
    {
        const bool again = !kept.empty() && item.link == Link::bracket && item.limit == Limit::none &&
                           item.unit == Unit::day && kept.back().unit == Unit::day && rangeOf(item, frame).certain() &&
                           rangeOf(item, frame).from == rangeOf(kept.back(), frame).from;
        if (!again)
            kept.push_back(item);
    }
    items = std::move(kept);
}

/// «I квартал (январь – март)»: what stands in brackets beside it says what is meant.
/// «2 сентября – День знаний», «День учителя (3 октября)»: the day written down is the day.
void dropNames(Items& items)
{
    const auto isWritten = [&](std::size_t i) { return items[i].unit == Unit::day && !items[i].named; };
    const auto explains = [&](std::size_t i) {
        return (items[i].link == Link::dash || items[i].link == Link::bracket) && items[i].limit == Limit::none;
    };
    Items kept;
    for (std::size_t i = 0; i < items.size(); ++i)
    {
        const bool explained = i + 1 < items.size() && isWritten(i + 1) && explains(i + 1) &&
                               (items[i].limit == Limit::none || items[i + 1].link == Link::bracket);
        if (!items[i].named || (!explained && !(i > 0 && isWritten(i - 1) && explains(i))))
            kept.push_back(items[i]);
        else if (explained)
        {
            items[i + 1].link = items[i].link;
            items[i + 1].limit = items[i].limit;
        }
    }
    items = std::move(kept);
}

void dropExplained(Items& items, const TimeFrame& frame)
{
    const auto unsure = [](const TimeItem& item) { return item.unit == Unit::quarter || item.unit == Unit::unsettled; };
    const auto beside = [](const TimeItem& item) { return item.link == Link::bracket || item.link == Link::none; };
    Items kept;
    for (std::size_t i = 0; i < items.size(); ++i)
    {
        const bool explained = i + 1 < items.size() && beside(items[i + 1]) && !unsure(items[i + 1]);
        const bool explains = i > 0 && beside(items[i]) && !unsure(items[i - 1]);
        if (unsure(items[i]) && items[i].limit == Limit::none && (explained || explains) &&
            !rangeOf(items[i], frame).certain())
            continue;
        if (isExplainedWithin(items, i, frame))
        {
            items[i + 1].link = items[i].link;
            continue;
        }
        // «весенние каникулы – март»
        if (isHolidayWithDays(items, i, frame))
        {
            items[i + 1].link = items[i + 1].link == Link::dash ? items[i].link : items[i + 1].link;
            continue;
        }
        if (isExplainedByDays(items, i) || isBesideDays(items, i, frame) || isBesideHoliday(items, i, frame) ||
            isExplainedByOthers(items, i, frame))
            continue;
        kept.push_back(items[i]);
    }
    items = std::move(kept);
}

/// «октябрь, март 2025»: times stand in their order, so a year written to the last one may be too late for those before.
/// These are of the year before it, or of the one the period says.
void mendYearsBefore(Items& items, const TimeFrame& frame)
{
    bool isEarlier = false; // whether the time after has been given an earlier year
    for (std::size_t i = items.size(); i-- > 1;)
    {
        auto& before = items[i - 1];
        const auto& after = items[i];
        const bool belongs = before.year != 0 && !before.exact && !before.ofSchoolYear && after.link != Link::far;
        const auto first = rangeOf(before, frame);
        const auto second = rangeOf(after, frame);
        const bool isTooLate = first.certain() && second.certain() && second.from < first.from;
        // «декабрь – январь 2025»: a span that ends before it starts is mended where it is read
        isEarlier = belongs && (isEarlier || (after.link == Link::list && after.year != 0)) && isTooLate;
        if (!isEarlier)
            continue;
        --before.year;
        before.guessedYear = false;
        if (!frame.touches(rangeOf(before, frame)))
            before.year = 0;
    }
}

} // namespace

bool isBackground(const TimeItem& item)
{
    return (item.unit == Unit::period || item.unit == Unit::schoolYear || item.unit == Unit::always) &&
           item.part == Part::whole;
}

std::vector<TimeItem> mendItems(std::vector<TimeItem> items, const TimeFrame& frame)
{
    dropClocks(items, frame);
    dropCounts(items);
    dropNames(items);
    dropExplained(items, frame);
    dropExceptions(items);
    dropSaidTwice(items, frame);
    mendYearsBefore(items, frame);
    shareEnds(items);
    narrowEnds(items, frame);
    return items;
}

} // namespace marshrut::text
