// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "text/time_range.hpp"

#include "text/calendar.hpp"

#include <algorithm>
#include <optional>

namespace marshrut::text
{

namespace
{

constexpr int september = 9;
constexpr int may = 5;
constexpr int august = 8;
constexpr int december = 12;
constexpr int february = 2;
constexpr int monthsOfYear = 12;
constexpr int monthsOfQuarter = 3;
constexpr int leapYear = 2000;
constexpr int hundred = 100;
constexpr int century = 2000;

TimeRange doubtful(DeadlineDoubt doubt)
{
    TimeRange range;
    range.doubt = doubt;
    return range;
}

TimeRange daysFrom(const Date& from, const Date& to)
{
    TimeRange range;
    range.from = from;
    range.to = to;
    return range;
}

Date lastOf(int year, int month)
{
    return {year, month, daysOf(year, month)};
}

/// Something that comes again every year: from a month or day to another; it ends in the next year where the last month
/// stands before the first.
struct Yearly
{
    int firstMonth = 0;
    int lastMonth = 0;
    int day = 0; ///< a single day of firstMonth
};

/// The months of what has a number (domain.md §3); nullopt where there is none of that number.
std::optional<Yearly> yearlyOf(const TimeItem& item)
{
    const auto within = [&item](int most) { return item.number >= 1 && item.number <= most; };
    switch (item.unit)
    {
    case Unit::day:
        return Yearly{item.number, item.number, item.day};
    case Unit::month:
        if (!within(monthsOfYear))
            return std::nullopt;
        return Yearly{item.number, item.number, 0};
    case Unit::half:
        if (!within(2))
            return std::nullopt;
        // «первая половина 2025 года»
        if (item.calendar && item.year != 0 && !item.ofSchoolYear)
            return item.number == 1 ? Yearly{1, monthsOfYear / 2, 0} : Yearly{monthsOfYear / 2 + 1, monthsOfYear, 0};
        if (item.number == 1)
            return Yearly{september, item.lastNumber == 2 ? may : december, 0};
        return Yearly{1, may, 0};
    case Unit::term:
    {
        constexpr Yearly terms[] = {{9, 10, 0}, {11, 12, 0}, {1, 3, 0}, {4, 5, 0}};
        if (!within(4))
            return std::nullopt;
        auto term = terms[item.number - 1];
        if (item.lastNumber > item.number && item.lastNumber <= 4)
            term.lastMonth = terms[item.lastNumber - 1].lastMonth;
        return term;
    }
    case Unit::season:
    {
        constexpr Yearly seasons[] = {{12, 2, 0}, {3, 5, 0}, {6, 8, 0}, {9, 11, 0}};
        if (!within(4))
            return std::nullopt;
        auto season = seasons[item.number - 1];
        if (item.lastNumber >= 1 && item.lastNumber <= 4)
            season.lastMonth = seasons[item.lastNumber - 1].lastMonth;
        return season;
    }
    case Unit::quarter:
        if (!within(4))
            return std::nullopt;
        return Yearly{(item.number - 1) * monthsOfQuarter + 1,
                      std::clamp(item.lastNumber, item.number, 4) * monthsOfQuarter, 0};
    default:
        return std::nullopt;
    }
}

TimeRange inYear(const Yearly& yearly, int year)
{
    if (yearly.day != 0)
        return daysFrom({year, yearly.firstMonth, yearly.day}, {year, yearly.firstMonth, yearly.day});
    const int lastYear = yearly.lastMonth < yearly.firstMonth ? year + 1 : year;
    return daysFrom({year, yearly.firstMonth, 1}, lastOf(lastYear, yearly.lastMonth));
}

/// The one time between two days that the year brings it; `times` says how often that is, 2 for more.
TimeRange occurrence(const Yearly& yearly, const Date& from, const Date& to, int& times)
{
    TimeRange found;
    times = 0;
    for (int year = from.year - 1; year <= to.year && times < 2; ++year)
    {
        const auto range = inYear(yearly, year);
        if (!isDay(range.from) || range.to < from || to < range.from)
            continue;
        ++times;
        found = range;
    }
    return found;
}

TimeRange inFrame(const Yearly& yearly, const TimeFrame& frame)
{
    if (!frame.known())
        return doubtful(DeadlineDoubt::noPeriod);
    int times = 0;
    auto range = occurrence(yearly, frame.from(), frame.to(), times);
    if (times == 0 && frame.to() < frame.graceEnd())
    {
        range = occurrence(yearly, plusDays(frame.to(), 1), frame.graceEnd(), times);
        range.ofGrace = true;
    }
    if (times == 1)
        return range;
    if (times == 0 && yearly.firstMonth == february && yearly.day > daysOf(leapYear + 1, february))
        return doubtful(DeadlineDoubt::noSuchDay);
    return doubtful(times == 0 ? DeadlineDoubt::outsidePeriod : DeadlineDoubt::severalTimes);
}

TimeRange inNamedYear(const Yearly& yearly, const TimeItem& item, const TimeFrame& frame)
{
    if (item.ofSchoolYear)
    {
        if (item.lastYear > item.year + 1)
            return doubtful(DeadlineDoubt::severalTimes);
        return inYear(yearly, yearly.firstMonth >= september ? item.year : item.year + 1);
    }
    // «зимой 2025–2026 гг.»
    if (item.lastYear == item.year + 1 && yearly.lastMonth < yearly.firstMonth)
        return inYear(yearly, item.year);
    // «октябрь 2025–2026 гг.» within 2025/26
    if (item.lastYear > item.year)
    {
        const auto both = frame.within({item.year, 1, 1}, lastOf(item.lastYear, december));
        return both.known() ? inFrame(yearly, both) : doubtful(DeadlineDoubt::severalTimes);
    }
    if (yearly.lastMonth >= yearly.firstMonth)
        return inYear(yearly, item.year);
    // «зима 2025» begins or ends in that year: the period decides
    const auto begins = inYear(yearly, item.year);
    const auto ends = inYear(yearly, item.year - 1);
    if (frame.touches(begins) != frame.touches(ends))
        return frame.touches(begins) ? begins : ends;
    return doubtful(DeadlineDoubt::severalReadings);
}

/// Part of a range: tens of days of a month, months of what is longer.
TimeRange partOf(const TimeRange& range, const TimeItem& item)
{
    constexpr int tenDays = 10;
    constexpr int halfMonth = 15;
    constexpr int weekDays = 7;
    constexpr int mostWeeks = 5;
    const int year = range.from.year;
    const int month = range.from.month;
    const bool isMonth = range.to.year == year && range.to.month == month;
    const auto days = [&](int first, int last) {
        return daysFrom({year, month, first}, {year, month, std::min(last, range.to.day)});
    };
    const int number = item.partNumber;
    if (item.part == Part::days)
    {
        const int last = std::max(number, item.lastNumber);
        return number < 1 || last > range.to.day ? doubtful(DeadlineDoubt::noSuchDay) : days(number, last);
    }
    if (item.lastNumber > number && (item.part == Part::half || item.part == Part::week || item.part == Part::decade))
    {
        auto first = item;
        auto last = item;
        first.lastNumber = last.lastNumber = 0;
        last.partNumber = item.lastNumber;
        const auto begin = partOf(range, first);
        const auto end = partOf(range, last);
        return begin.certain() && end.certain() ? daysFrom(begin.from, end.to) : doubtful(DeadlineDoubt::noSuchDay);
    }
    // «конец 25 мая»: a day has no parts
    if (range.from == range.to)
        return range;
    switch (item.part)
    {
    case Part::whole:
        return range;
    case Part::beginning:
        return isMonth ? days(1, tenDays) : daysFrom(range.from, lastOf(year, month));
    case Part::middle:
        return isMonth ? days(tenDays + 1, 2 * tenDays) : doubtful(DeadlineDoubt::severalReadings);
    case Part::end:
        return isMonth ? days(2 * tenDays + 1, range.to.day) : daysFrom({range.to.year, range.to.month, 1}, range.to);
    case Part::days: // above
        break;
    case Part::half:
        if (number < 1 || number > 2)
            break;
        return number == 1 ? days(1, halfMonth) : days(halfMonth + 1, range.to.day);
    case Part::week:
        if (number < 1 || number > mostWeeks || (number - 1) * weekDays >= range.to.day)
            break;
        return days((number - 1) * weekDays + 1, number * weekDays);
    case Part::decade:
        if (number < 1 || number > 3)
            break;
        return number == 3 ? days(2 * tenDays + 1, range.to.day) : days((number - 1) * tenDays + 1, number * tenDays);
    case Part::lastWeek:
        return days(range.to.day - std::clamp(number, 1, mostWeeks - 1) * weekDays + 1, range.to.day);
    case Part::lastDecade:
        return days(2 * tenDays + 1, range.to.day);
    }
    return doubtful(DeadlineDoubt::noSuchDay);
}

TimeRange periodRange(const TimeItem& item, const TimeFrame& frame)
{
    if (!frame.known())
        return doubtful(DeadlineDoubt::noPeriod);
    const auto whole = daysFrom(frame.from(), frame.to());
    if (item.part == Part::whole)
        return whole;
    if (item.part != Part::beginning && item.part != Part::end)
        return doubtful(DeadlineDoubt::severalReadings);
    // «до конца календарного года» ends in the middle of a school year
    const bool begins = item.part == Part::beginning;
    if (item.calendar && !frame.isCalendarYears())
        return inFrame(begins ? Yearly{1, 1, 0} : Yearly{december, december, 0}, frame);
    if (item.ofSchoolYear && frame.isCalendarYears())
        return inFrame(begins ? Yearly{september, september, 0} : Yearly{may, may, 0}, frame);
    if (!frame.isOneYear())
        return doubtful(DeadlineDoubt::severalTimes);
    return begins ? daysFrom(frame.from(), std::min(lastOf(frame.from().year, frame.from().month), frame.to()))
                  : daysFrom(std::max(Date{frame.to().year, frame.to().month, 1}, frame.from()), frame.to());
}

} // namespace

TimeFrame::TimeFrame(const Date& from, const Date& to)
    : from_(from), to_(to), graceEnd_(to), known_(isDay(from) && isDay(to) && from <= to)
{
    if (known_ && to.month >= may && to.month <= august)
        graceEnd_ = {to.year, august, daysOf(to.year, august)};
}

TimeFrame TimeFrame::within(const Date& from, const Date& to) const
{
    return {std::max(from, from_), std::min(to, known_ ? to_ : Date{})};
}

bool TimeFrame::isCalendarYears() const
{
    return known_ && from_.month == 1 && from_.day == 1 && to_.month == december &&
           to_.day == daysOf(to_.year, december);
}

bool TimeFrame::isOneYear() const
{
    constexpr int longestYear = 366;
    return known_ && daysBetween(from_, to_) < longestYear;
}

bool TimeFrame::lasts(int years) const
{
    return known_ && to_.year - from_.year + (isCalendarYears() ? 1 : 0) == years;
}

bool TimeFrame::touches(const TimeRange& range) const
{
    return known_ && from_ <= range.to && range.from <= graceEnd_;
}

bool isClock(const TimeItem& item)
{
    constexpr int hours = 24, minutes = 60, step = 5, midnight = 59; // «до 23.59»
    return item.mayBeClock && item.year == 0 && item.day < hours && item.number < minutes &&
           (item.number % step == 0 || item.number == midnight) && (item.number == 0 || item.number > monthsOfYear);
}

TimeRange rangeOf(const TimeItem& item, const TimeFrame& frame)
{
    switch (item.unit)
    {
    case Unit::bare:
    case Unit::clock:
        return doubtful(DeadlineDoubt::noDate);
    case Unit::unsettled:
        return doubtful(DeadlineDoubt::differsBySchool);
    case Unit::someYears:
        // «3 года» alone may be anything; «в течение трёх лет» where the route is made for one says too much
        if (frame.lasts(item.number))
            return daysFrom(frame.from(), frame.to());
        return doubtful(item.partNumber != 0 ? DeadlineDoubt::severalReadings : DeadlineDoubt::noDate);
    case Unit::oneSchoolYear:
        return doubtful(DeadlineDoubt::severalReadings);
    case Unit::years:
        if (item.lastYear != 0 && item.lastYear < item.year)
            return doubtful(DeadlineDoubt::endsBeforeStart);
        return partOf(daysFrom({item.year, 1, 1}, lastOf(std::max(item.year, item.lastYear), december)), item);
    case Unit::schoolYears:
        return partOf(daysFrom({item.year, september, 1}, lastOf(item.lastYear, may)), item);
    case Unit::period:
    case Unit::schoolYear:
    case Unit::always:
        return periodRange(item, frame);
    default:
        break;
    }
    auto yearly = yearlyOf(item);
    if (!yearly)
        return doubtful(DeadlineDoubt::noSuchDay);
    if (item.unit == Unit::day && item.year == 0 && item.number > monthsOfYear && item.number < hundred &&
        item.day >= 1 && item.day <= monthsOfYear)
    {
        // «09.24» is no day, but a month where it suits the period
        const auto month = inYear(Yearly{item.day, item.day, 0}, century + item.number);
        if (frame.touches(month))
            return month;
    }
    if (isClock(item))
        return doubtful(DeadlineDoubt::noDate);
    if (item.unit == Unit::day && (yearly->firstMonth < 1 || yearly->firstMonth > monthsOfYear || yearly->day < 1 ||
                                   yearly->day > daysOf(leapYear, yearly->firstMonth)))
        return doubtful(DeadlineDoubt::noSuchDay);
    if (item.unit == Unit::quarter && !item.calendar && !frame.isCalendarYears())
        return doubtful(DeadlineDoubt::quarter);
    if (item.nextYear && item.year == 0)
    {
        if (!frame.isOneYear())
            return doubtful(frame.known() ? DeadlineDoubt::severalTimes : DeadlineDoubt::noPeriod);
        auto following = item;
        following.year = frame.from().year + 1;
        following.lastYear = item.ofSchoolYear ? following.year + 1 : 0;
        return rangeOf(following, frame);
    }
    if (item.year == 0)
    {
        const auto range = inFrame(*yearly, frame);
        if (!range.certain())
            return range;
        auto part = partOf(range, item);
        part.ofGrace = range.ofGrace;
        return part;
    }
    const auto range = inNamedYear(*yearly, item, frame);
    if (!range.certain())
        return range;
    if (!isDay(range.from))
        return doubtful(DeadlineDoubt::noSuchDay);
    if (item.guessedYear && !frame.touches(range))
        return doubtful(DeadlineDoubt::severalReadings);
    return partOf(range, item);
}

} // namespace marshrut::text
