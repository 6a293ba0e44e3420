// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "text/time_dates.hpp"

/// Parts of a year and of a month, the whole period, numbers that borrow what follows. For time_grammar.cpp alone.
namespace marshrut::text::grammar
{

// ---- parts of the year ----

const auto unitWord = sign(Sign::half)[be(Unit::half)] | sign(Sign::term)[be(Unit::term)] |
                      sign(Sign::quarter)[be(Unit::quarter)] | sign(Sign::unsettled)[be(Unit::unsettled)];
const auto adjectives = x3::repeat(0, 2)[school | sign(Sign::calendar)[mark(&TimeItem::calendar)]];
const auto few = token(
    [](const TimeToken& one) { return one.sign == Sign::roman || (one.sign == Sign::number && one.digits == 1); });
struct UnitTag;
const x3::rule<UnitTag, TimeItem> aUnit = "part of a year";
const auto aUnit_def =
    (eps[anew] >> ordinal[month] >> adjectives >> unitWord)
    // «полугодие I»; a number that begins something else is not its own
    | (eps[anew] >> adjectives >> unitWord >> -colon >> few[month] >>
       -(((dash | sign(Sign::conjunction)) >> few[set(&TimeItem::lastNumber)]) |
         // «четверти: 1, 3»
         (comma >> few[set(&TimeItem::lastNumber)] >> x3::eoi)) >>
       !dot >> !monthBeside >> !unitWord)
    // «первая половина учебного года»
    | (eps[anew] >> ordinal[month] >> sign(Sign::halfOf) >> adjectives >> year >> eps[be(Unit::half)])
    // «первая половина 2024–2025 учебного года»
    | (eps[anew] >> ordinal[month] >> sign(Sign::halfOf) >> &yearNumbers >> eps[mark(&TimeItem::calendar)] >>
       eps[be(Unit::half)])
    // holidays need no number
    | (eps[anew] >> -sign(Sign::seasonal) >> sign(Sign::unsettled)[be(Unit::unsettled)] >> -sign(Sign::seasonal));

/// «2 пол. октября», «3 дек. марта»: cut short, they look like a half of the year and a month
const auto shortHalf = token([](const TimeToken& one) {
    constexpr int cutShort = 2;
    return one.sign == Sign::half && one.value == cutShort;
});
const auto lastMonth = token([](const TimeToken& one) { return one.sign == Sign::month && one.value == monthsOfYear; });
const auto ofMonth = token([](const TimeToken& one) { return one.sign == Sign::month && !one.bracketed; });
const auto namesDecade = [](const TimeItem& item) { return item.partNumber >= 1 && item.partNumber <= 3; };
const auto howMany = token([](const TimeToken& one) {
    return one.sign == Sign::count || (one.sign == Sign::number && one.digits == 1 && !one.ranked);
});
const auto lastDecade = sign(Sign::last) >>
                        (sign(Sign::decade) | (lastMonth >> &ofMonth)) >> eps[take(Part::lastDecade)];
/// «последние две недели», «две последние недели»
const auto lastWeeks = x3::repeat(0, 1)[howMany[set(&TimeItem::partNumber)]] >>
                       sign(Sign::last) >> x3::repeat(0, 1)[howMany[set(&TimeItem::partNumber)]] >>
                       sign(Sign::week) >> eps[take(Part::lastWeek)];
/// «первые две недели»
const auto firstWeeks = token([](const TimeToken& one) {
                            return one.sign == Sign::ordinal && one.value == 1;
                        })[set(&TimeItem::partNumber)] >>
                        howMany[set(&TimeItem::lastNumber)] >> sign(Sign::week) >> eps[take(Part::week)];
const auto partOfMonth = (sign(Sign::halfOf) >> eps[take(Part::half)]) | (sign(Sign::week) >> eps[take(Part::week)]) |
                         (sign(Sign::decade) >> eps[take(Part::decade)]);
/// A number behind a month; an ending («14-е») or a closing bracket makes it surer that it is a day.
constexpr auto numberBehind = [](bool closed, bool ended) {
    return token([closed, ended](const TimeToken& one) {
        return one.sign == Sign::number && one.digits <= 2 && one.closed == closed && (one.ended || !ended);
    });
};
/// Whatever else follows may be what the numbers count: «октябрь, 5–9 классы».
const auto nothingCounted = x3::eoi | &(comma | (dash >> sign(Sign::other)) | sign(Sign::inclusive) |
                                        token([](const TimeToken& one) { return one.bracketed; }));
const auto firstDay = set(&TimeItem::partNumber);
const auto lastDay = set(&TimeItem::lastNumber);
/// Not «октябрь 24–25»: these may be years.
const auto areDays = [](const TimeItem& item) {
    constexpr int firstYear = 20;
    return item.partNumber < item.lastNumber && (item.partNumber < firstYear || item.lastNumber > item.partNumber + 1);
};
constexpr int mostDays = 8;
const auto beside = comma | sign(Sign::conjunction);
const auto aFirstDay = numberBehind(false, false)[firstDay];
const auto aLastDay = numberBehind(true, false)[lastDay] | (numberBehind(false, false)[lastDay] >> nothingCounted);
const auto until = sign(Sign::until) | sign(Sign::through);
/// «сентябрь 1–15», «март (23–27)», «октябрь, с 10 по 14», «ноябрь (11, 18, 25)»
const auto severalDays = aFirstDay >>
                         x3::repeat(0, mostDays)[beside >> numberBehind(false, false) >> &(beside >> shortNumber)] >>
                         (beside | dash | until) >> aLastDay >> eps[refuseUnless(areDays)];
/// «сентябрь, до 15 числа»
const auto daysUntil = until >> eps[set(&TimeItem::partNumber, 1)] >> aLastDay;
/// «февраль (14-е)»
const auto oneDay = numberBehind(true, true)[firstDay] | (numberBehind(false, true)[firstDay] >> nothingCounted);
const auto daysBehind = (-sign(Sign::from) >> severalDays) | daysUntil | oneDay;

/// «октябрь (начало)», «ноябрь, конец месяца»; «октябрь, начало работы» is another thing, and so is «май (завершение)»
const auto aPart = token([](const TimeToken& one) { return one.sign == Sign::part && one.value <= 3; });
const auto closedPart = token([](const TimeToken& one) { return one.closed; });
const auto partBehind = &aPart >> ((&closedPart >> partWord) | (partWord >> nothingCounted));

struct MonthPartTag;
const x3::rule<MonthPartTag, TimeItem> aMonthPart = "part of a month";
const auto aMonthPart_def =
    (eps[anew] >> ordinal[set(&TimeItem::partNumber)] >> partOfMonth >> (monthName[month] | monthOfYear) >>
     eps[be(Unit::month)]) |
    (eps[anew] >> ordinal[set(&TimeItem::partNumber)] >> shortHalf >> ofMonth[month] >> eps[take(Part::half)] >>
     eps[be(Unit::month)]) |
    (eps[anew] >> ordinal[set(&TimeItem::partNumber)] >> eps[refuseUnless(namesDecade)] >> lastMonth >>
     ofMonth[month] >> eps[take(Part::decade)] >> eps[be(Unit::month)]) |
    (eps[anew] >> monthName[month] >> -(fourDigits[inExactYear] >> -year) >> -(comma | colon) >> daysBehind >>
     eps[take(Part::days)] >> eps[be(Unit::month)]) |
    (eps[anew] >> monthName[month] >> -(fourDigits[inExactYear] >> -year) >> -(comma | colon) >> partBehind >>
     eps[be(Unit::month)]) |
    // «октябрь, вторая неделя», «октябрь 2024 (3–4 неделя)»
    (eps[anew] >> monthName[month] >> -(fourDigits[inExactYear] >> -year) >> -(comma | colon | slash) >> -dash >>
     ordinal[set(&TimeItem::partNumber)] >> -((dash | beside) >> ordinal[set(&TimeItem::lastNumber)]) >> partOfMonth >>
     !monthName >> eps[be(Unit::month)]) |
    (eps[anew] >> (lastWeeks | firstWeeks | lastDecade) >> (monthName[month] | monthOfYear) >> eps[be(Unit::month)]) |
    // «май, последняя неделя»
    (eps[anew] >> monthName[month] >> -(fourDigits[inExactYear] >> -year) >> -(comma | colon | slash) >> -dash >>
     (lastWeeks | firstWeeks | lastDecade) >> !monthName >> eps[be(Unit::month)]);

struct SeasonTag;
const x3::rule<SeasonTag, TimeItem> aSeason = "season";
const auto aSeason_def = (eps[anew] >> sign(Sign::season)[month] >> eps[be(Unit::season)]) |
                         (eps[anew] >> sign(Sign::seasonal)[month] >>
                          -((dash | beside) >> sign(Sign::seasonal)[set(&TimeItem::lastNumber)]) >>
                          sign(Sign::period) >> eps[be(Unit::season)]);

// ---- the whole period ----

struct WholeTag;
const x3::rule<WholeTag, TimeItem> aWhole = "the whole period";
const auto within = token([](const TimeToken& one) { return one.sign == Sign::within || one.sign == Sign::current; });
/// «за период сентябрь – декабрь»: not the route's
const auto ofItsOwn = token([](const TimeToken& one) {
    return one.sign == Sign::month || one.sign == Sign::season || one.sign == Sign::number || one.sign == Sign::roman ||
           one.sign == Sign::ordinal;
});
/// «за год до аттестации», «3 года до …»: before something that may have no date
const auto yearsBefore = -token([](const TimeToken& one) { return one.sign == Sign::within && one.value == 2; }) >>
                         -howMany >> yearWord >> sign(Sign::until);
const auto aWhole_def =
    (eps[anew] >> !yearsBefore >> x3::repeat(1, 4)[within] >>
     x3::repeat(0, 2)[school[mark(&TimeItem::ofSchoolYear)] | sign(Sign::calendar)[mark(&TimeItem::calendar)]] >>
     (yearWord | (sign(Sign::period) >> !ofItsOwn)) >> !fourDigits >> !sign(Sign::from) >> eps[be(Unit::period)]) |
    // «в период реализации маршрута», and not «сроки реализации: октябрь»
    (eps[anew] >> x3::repeat(2, 4)[sign(Sign::period)] >>
     (x3::eoi | &(comma | sign(Sign::other) | (dash >> sign(Sign::other)))) >> !(comma >> ofItsOwn) >>
     eps[be(Unit::period)]) |
    // «в течение трёх лет», «3 года»
    (eps[anew] >> !yearsBefore >> x3::repeat(0, 4)[within >> eps[set(&TimeItem::partNumber, 1)]] >> howMany[month] >>
     -school >> yearWord >> eps[be(Unit::someYears)]) |
    (eps[anew] >> school >> year >> !fourDigits >> eps[be(Unit::schoolYear)]) |
    (eps[anew] >> sign(Sign::always) >> eps[be(Unit::always)]);
/// «в начале проекта»: of any; the end of a route's project is taken for the route's.
const auto beginsOther = token([](const TimeToken& one) { return one.sign == Sign::part && one.value < 3; }) >>
                         token([](const TimeToken& one) { return one.sign == Sign::period && one.value == 2; });
/// «года» after «конец» and «до»: the year this is all about.
struct ThisYearTag;
const x3::rule<ThisYearTag, TimeItem> thisYear = "this year";
const auto thisYear_def = eps[anew] >>
                          x3::repeat(0, 4)[within] >> x3::repeat(0,
                                                                 2)[school[mark(&TimeItem::ofSchoolYear)] |
                                                                    sign(Sign::calendar)[mark(&TimeItem::calendar)]] >>
                          (year | sign(Sign::period)) >> !fourDigits >> !sign(Sign::from) >> eps[be(Unit::period)];

// ---- numbers that borrow what follows: «с 1 по 15 марта», «I и II четверть» ----

constexpr int mostBorrowers = 12;
const auto joint = dash | comma | slash | sign(Sign::conjunction) | sign(Sign::through) | sign(Sign::until);
struct BareTag;
const x3::rule<BareTag, TimeItem> aBare = "a number alone";
/// «20.11 (группа 1), 27.11»
const auto closedNumber = token([](const TimeToken& one) { return one.closed; });
/// «первая – 22.12.2021»: a category
const auto wordBeforeDate = sign(Sign::ordinal) >> joint >> shortNumber >> (dot | slash);
/// «16/02/2025» of «12–16/02/2025»
const auto slashedDate = shortNumber >> slash >> shortNumber >> slash >> fourDigits;
const auto aBare_def = eps[anew] >> !aNumericMonth >> !wordBeforeDate >> !closedNumber >> ordinal[month] >>
                       eps[be(Unit::bare)] >>
                       &(joint >> x3::repeat(0, mostBorrowers)[!slashedDate >> ordinal >> joint] >> -sign(Sign::part) >>
                         (aMonthPart | aDay | aUnit | aNumericMonth | romanOfShortYear));

} // namespace marshrut::text::grammar
