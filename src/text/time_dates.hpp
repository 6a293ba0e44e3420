// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "text/time_actions.hpp"

/// Years, days and months, in words and in numbers. For time_grammar.cpp alone.
namespace marshrut::text::grammar
{

// ---- years ----

struct YearsTag;
struct SchoolYearsTag;
struct PlainYearsTag;
const x3::rule<YearsTag, TimeItem> yearNumbers = "years";

const auto monthBeside = token([](const TimeToken& one) { return one.sign == Sign::month && !one.bracketed; });
/// «2024–2025», «2024/25», «24/25 уч. г.»
const auto yearSpan = (fourDigits[inYear] >> (dash | slash) >> (fourDigits[throughYear] |
                                                                // «сентябрь 2024 – 25 мая 2025»
                                                                (twoDigits[throughShortYear] >> !monthBeside >> !dot)));
const auto shortYearSpan = twoDigits[inShortYear] >> (dash | slash) >> twoDigits[throughShortYear] >> &school;
const auto yearNumbers_def =
    // school years, because it says so
    (eps[anew] >> -school >> -(year >> -dash) >> (yearSpan | shortYearSpan) >> eps[refuseUnless(ascending)] >>
     school[be(Unit::schoolYears)] >> -yearWord)
    // «учебный год 2024–2025»
    | (eps[anew] >> school[be(Unit::schoolYears)] >> yearWord >> yearSpan >> eps[refuseUnless(ascending)] >> -yearWord)
    // calendar years, because it says so: «2024–2025 гг.»
    | (eps[anew] >> yearSpan >> eps[refuseUnless(ascending)] >> -sign(Sign::calendar) >>
       sign(Sign::years)[be(Unit::years)])
    // two years that follow each other are one school year
    | (eps[anew] >> -year >> yearSpan >> eps[refuseUnless(consecutive)] >> eps[be(Unit::schoolYears)] >> -year) |
    (eps[anew] >> yearSpan >> eps[refuseUnless(ascending)] >> eps[be(Unit::years)] >> -yearWord)
    // «2025–2024» ends before it starts
    | (eps[anew] >> yearSpan >> eps[be(Unit::years)] >> -yearWord)
    // one year
    | (eps[anew] >> fourDigits[inYear] >> school[be(Unit::oneSchoolYear)] >> -yearWord) |
    (eps[anew] >> school[be(Unit::oneSchoolYear)] >> yearWord >> fourDigits[inYear]) |
    (eps[anew] >> -year >> fourDigits[inYear] >> eps[be(Unit::years)] >> -sign(Sign::calendar) >> -yearWord);

// ---- days and months in numbers ----

const auto monthNumber = token(
    [](const TimeToken& one) { return one.sign == Sign::roman || (one.sign == Sign::number && one.digits <= 2); });
const auto dayNumber = token(
    [](const TimeToken& one) { return one.sign == Sign::ordinal || (one.sign == Sign::number && one.digits <= 2); });
template <typename Separator>
auto dateWith(Separator separator)
{
    return shortNumber[day] >> separator >> monthNumber[month] >> separator >>
           (fourDigits[inExactYear] | (twoDigits[inShortYear] >> !(colon | (dot >> twoDigits >> !dot))));
}
template <typename Separator>
auto isoDateWith(Separator separator)
{
    return fourDigits[inExactYear] >> separator >> shortNumber[month] >> separator >> shortNumber[day] >>
           eps[refuseUnless(namesMonth)];
}
const auto gluedDash = token([](const TimeToken& one) { return one.sign == Sign::dash && one.glued; });

/// «14:30», «14:30:00»
const auto clockTime = shortNumber >> colon >> shortNumber >> !(colon >> fourDigits) >> -(colon >> shortNumber);
/// «15,10,2025», «15 10 2025»: three numbers side by side that can be nothing else
const auto gluedComma = token([](const TimeToken& one) { return one.sign == Sign::comma && one.glued; });
const auto gluedNumber =
    token([](const TimeToken& one) { return one.sign == Sign::number && one.glued && one.digits <= 2; });
const auto gluedYear = token([](const TimeToken& one) {
    return one.sign == Sign::number && one.glued && one.digits == 4 && one.value >= earliestYear &&
           one.value <= latestYear;
});
/// «10.12.20255»
const auto wrongYear =
    token([](const TimeToken& one) { return one.sign == Sign::number && (one.digits == 3 || one.digits > 4); });
const auto noDate = (shortNumber >> dot >> monthNumber >> dot >> wrongYear) |
                    // «2026.13.01»
                    (fourDigits >> dot >> gluedNumber >> dot >> gluedNumber);
const auto romanMonth = sign(Sign::roman);
/// «17/10-2024», «17 - 10 - 2024», «17 X 2024», «17/X-24»
const auto oddDate = (shortNumber[day] >> (dot | slash) >> monthNumber[month] >> (dot | slash | gluedDash) >>
                      fourDigits[inExactYear] >> eps[refuseUnless(namesMonth)]) |
                     (shortNumber[day] >> dash >> shortNumber[month] >> dash >> fourDigits[inExactYear] >>
                      eps[refuseUnless(namesMonth)]) |
                     // «01:10:2024»
                     (shortNumber[day] >> colon >> twoDigits[month] >> colon >> fourDigits[inExactYear] >>
                      eps[refuseUnless(namesMonth)]) |
                     (shortNumber[day] >> slash >> romanMonth[month] >> (slash | gluedDash) >> twoDigits[inShortYear]) |
                     (shortNumber[day] >> romanMonth[month] >> fourDigits[inExactYear]);
const auto looseDate =
    (shortNumber[day] >> gluedComma >> gluedNumber[month] >> (gluedComma | dot) >> gluedYear[inExactYear] >>
     eps[refuseUnless(namesMonth)]) |
    (shortNumber[day] >> twoDigits[month] >> -dot >> fourDigits[inExactYear] >> eps[refuseUnless(namesMonth)]);
/// «18/20/22 января»
const auto slashedDays = shortNumber >> slash >> shortNumber >> slash >> twoDigits >> monthName;
const auto fullDate = (eps[anew] >> dateWith(dot)) | (eps[anew] >> looseDate) | (eps[anew] >> isoDateWith(dot)) |
                      (eps[anew] >> noDate) | (eps[anew] >> oddDate) | (eps[anew] >> !slashedDays >> dateWith(slash)) |
                      (eps[anew] >> dateWith(gluedDash)) | (eps[anew] >> isoDateWith(gluedDash)) |
                      (eps[anew] >> isoDateWith(slash));
/// «14.30» of «12.11. 14.30»
const auto dottedClock = shortNumber >> (dot | colon) >> twoDigits >> !dot;
/// «25.05», «25/05»
/// «28.12. 2 четверть»
const auto apartDigit =
    token([](const TimeToken& one) { return one.sign == Sign::number && one.digits == 1 && !one.glued; }) >> !dot;
const auto shortDate =
    (eps[anew] >> shortNumber[day] >> dot >> monthNumber[month] >> eps[mark(&TimeItem::mayBeClock)] >>
     ((!(dot >> number(1, 5))) | &(dot >> (dottedClock | apartDigit)))) |
    (eps[anew] >> shortNumber[day] >> slash >> twoDigits[month] >> eps[refuseUnless(namesMonth)] >>
     !(slash >> number(1, 4)) >> !school);
/// «XII.26»
const auto romanOfShortYear = romanMonth >> (dot | slash | gluedDash) >> twoDigits;
/// «09/25», «XI.25»: a month and a year if that suits the period
const auto monthOfShortYear =
    ((shortNumber[month] >> slash) | (romanMonth[month] >> (dot | slash | gluedDash))) >> twoDigits[inShortYear] >>
    eps[refuseUnless([](const TimeItem& item) { return namesMonth(item) && item.year > century + monthsOfYear; })] >>
    !(slash >> number(1, 4)) >> !(dot >> shortNumber) >> !school >> eps[mark(&TimeItem::guessedYear)];
/// «09.2024», «2024-09», «IX 2024»
const auto monthOfYear =
    (eps[anew] >> romanMonth[month] >> fourDigits[inExactYear] >> !((dash | slash) >> number(1, 4)) >> !school) |
    (eps[anew] >> monthNumber[month] >> (dot | slash | gluedDash) >> fourDigits[inExactYear]) |
    (eps[anew] >> fourDigits[inExactYear] >> (dot | gluedDash | slash) >> twoDigits[month] >>
     eps[refuseUnless(
         [](const TimeItem& item) { return namesMonth(item) && (item.year + 1) % hundred != item.number; })]);
const auto gluedMonth = token([](const TimeToken& one) { return one.sign == Sign::month && one.glued; });
/// «25 мая», «двадцать пятое мая», «25-май», «25-май-2026»
/// «этап 3 (апрель – май)» names no day.
const auto dayOfMonth = dayNumber[day] >> (monthBeside[month] | ((gluedDash | slash) >> gluedMonth[month] >>
                                                                 -((gluedDash | slash) >> gluedYear[inExactYear])));

const auto holidayName =
    token([](const TimeToken& one) { return one.sign == Sign::holidayOf || one.sign == Sign::holiday; });
const auto onItsDay = [](auto& context) {
    x3::_val(context).number = x3::_attr(context) / hundred;
    x3::_val(context).day = x3::_attr(context) % hundred;
};
struct DayTag;
const x3::rule<DayTag, TimeItem> aDay = "day";
const auto aDay_def =
    (((fullDate >> -clockTime) | shortDate) >> eps[be(Unit::day)] >> -year) |
    (eps[anew] >> dayOfMonth >> eps[be(Unit::day)]) |
    // «День учителя»
    (eps[anew] >> -sign(Sign::dayOf) >> holidayName[onItsDay] >> eps[be(Unit::day)] >> eps[mark(&TimeItem::named)]);

struct NumericMonthTag;
const x3::rule<NumericMonthTag, TimeItem> aNumericMonth = "month in numbers";
const auto aNumericMonth_def = monthOfYear;

struct MonthTag;
const x3::rule<MonthTag, TimeItem> aMonth = "month";
const auto loneYear = token([](const TimeToken& one) {
    constexpr int latest = 40; // «72 часа»
    return one.sign == Sign::number && one.digits == 2 && one.value <= latest && !one.bracketed;
});
/// «часа»; not «(онлайн)»
const auto besideIt = token([](const TimeToken& one) { return one.sign == Sign::other && !one.bracketed; });
/// «октябрь 20224 г.», «октябрь 1824»
const auto noYear = token([](const TimeToken& one) {
    return one.sign == Sign::number && one.digits >= 3 && !one.bracketed &&
           (one.digits != 4 || one.value < earliestYear || one.value > latestYear);
});
const auto noMonth = [](auto& context) { x3::_val(context).number = 0; };
const auto aMonth_def =
    ((monthOfYear | (eps[anew] >> monthOfShortYear)) >> eps[be(Unit::month)] >> -year) |
    // «сентябрь 24 г.»
    (eps[anew] >> monthName[month] >> twoDigits[inShortYear] >> year >> eps[be(Unit::month)]) |
    // «сен.24»: a year if it suits the period
    (eps[anew] >> monthName[month] >> -gluedDash >> loneYear[inShortYear] >> !dot >> !monthName >> !besideIt >>
     !(dash >> twoDigits >> !monthName) >> eps[be(Unit::month)] >> eps[mark(&TimeItem::guessedYear)]) |
    // «январь 2026 уч. года»
    (eps[anew] >> monthName[month] >> fourDigits[inYear] >> school >> -year >> eps[be(Unit::month)] >>
     eps[mark(&TimeItem::guessedYear)]) |
    (eps[anew] >> monthName >> noYear >> year >> eps[noMonth] >> eps[be(Unit::month)]) |
    (eps[anew] >> monthName[month] >> eps[be(Unit::month)]);

} // namespace marshrut::text::grammar
