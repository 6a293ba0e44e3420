// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "text/time_grammar.hpp"

#include "text/time_parsers.hpp"

#include <utility>

namespace marshrut::text
{

namespace grammar
{

using x3::attr;
using x3::eps;

constexpr int century = 2000; // a year of two digits
constexpr int hundred = 100;
constexpr int monthsOfYear = 12;

// ---- what the parts of the grammar write into the item ----

constexpr auto set(int TimeItem::*member)
{
    return [member](auto& context) { x3::_val(context).*member = x3::_attr(context); };
}
constexpr auto set(int TimeItem::*member, int value)
{
    return [member, value](auto& context) { x3::_val(context).*member = value; };
}
constexpr auto be(Unit unit)
{
    return [unit](auto& context) { x3::_val(context).unit = unit; };
}
constexpr auto mark(bool TimeItem::*member)
{
    return [member](auto& context) { x3::_val(context).*member = true; };
}
constexpr auto take(Part part)
{
    return [part](auto& context) { x3::_val(context).part = part; };
}
constexpr auto limitTo(Limit limit)
{
    return [limit](auto& context) { x3::_val(context).limit = limit; };
}
/// An alternative that failed has left its traces: the next one begins anew.
constexpr auto anew = [](auto& context) {
    auto& item = x3::_val(context);
    const TimeItem fresh{.part = item.part, .limit = item.limit};
    item = fresh;
};
constexpr auto refuseUnless = [](auto condition) {
    return [condition](auto& context) { x3::_pass(context) = condition(x3::_val(context)); };
};

const auto comma = sign(Sign::comma);
const auto dash = sign(Sign::dash);
const auto dot = sign(Sign::dot);
const auto slash = sign(Sign::slash);
const auto school = sign(Sign::school);
const auto year = sign(Sign::year);
const auto yearWord = token([](const TimeToken& one) { return one.sign == Sign::year || one.sign == Sign::years; });
const auto monthName = sign(Sign::month);
const auto day = set(&TimeItem::day);
const auto month = set(&TimeItem::number);
const auto inYear = set(&TimeItem::year);
const auto throughYear = set(&TimeItem::lastYear);
const auto inShortYear = [](auto& context) {
    x3::_val(context).year = x3::_attr(context) + century;
    x3::_val(context).exact = true;
};
const auto inExactYear = [](auto& context) {
    x3::_val(context).year = x3::_attr(context);
    x3::_val(context).exact = true;
};
/// «24» of «2023/24».
const auto throughShortYear = [](auto& context) {
    auto& item = x3::_val(context);
    const int begun = item.year / hundred * hundred;
    const int last = begun + x3::_attr(context);
    item.lastYear = last <= item.year && item.year % hundred == hundred - 1 ? last + hundred : last;
};

bool consecutive(const TimeItem& item)
{
    return item.lastYear == item.year + 1;
}
bool ascending(const TimeItem& item)
{
    return item.lastYear > item.year;
}
bool namesMonth(const TimeItem& item)
{
    return item.number >= 1 && item.number <= monthsOfYear;
}

// ---- years ----

struct YearsTag;
struct SchoolYearsTag;
struct PlainYearsTag;
const x3::rule<YearsTag, TimeItem> yearNumbers = "years";

/// «2024–2025», «2024/25», «24/25 уч. г.»
const auto yearSpan = (fourDigits[inYear] >> (dash | slash) >> (fourDigits[throughYear] |
                                                                // «сентябрь 2024 – 25 мая 2025»
                                                                (twoDigits[throughShortYear] >> !monthName >> !dot)));
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
           (fourDigits[inExactYear] | twoDigits[inShortYear]);
}
template <typename Separator>
auto isoDateWith(Separator separator)
{
    return fourDigits[inExactYear] >> separator >> shortNumber[month] >> separator >> shortNumber[day] >>
           eps[refuseUnless(namesMonth)];
}
const auto gluedDash = token([](const TimeToken& one) { return one.sign == Sign::dash && one.glued; });

/// «14:30», «14:30:00»
const auto clockTime = shortNumber >> sign(Sign::colon) >> shortNumber >> -(sign(Sign::colon) >> shortNumber);
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
const auto noDate = shortNumber >> dot >> monthNumber >> dot >> wrongYear;
const auto romanMonth = sign(Sign::roman);
/// «17/10-2024», «17 - 10 - 2024», «17 X 2024»
const auto oddDate = (shortNumber[day] >> (dot | slash) >> shortNumber[month] >> (dot | slash | gluedDash) >>
                      fourDigits[inExactYear] >> eps[refuseUnless(namesMonth)]) |
                     (shortNumber[day] >> dash >> shortNumber[month] >> dash >> fourDigits[inExactYear] >>
                      eps[refuseUnless(namesMonth)]) |
                     (shortNumber[day] >> romanMonth[month] >> fourDigits[inExactYear]);
const auto looseDate =
    (shortNumber[day] >> gluedComma >> gluedNumber[month] >> gluedComma >> gluedYear[inExactYear] >>
     eps[refuseUnless(namesMonth)]) |
    (shortNumber[day] >> twoDigits[month] >> fourDigits[inExactYear] >> eps[refuseUnless(namesMonth)]);
const auto fullDate = (eps[anew] >> dateWith(dot)) | (eps[anew] >> looseDate) | (eps[anew] >> noDate) |
                      (eps[anew] >> oddDate) | (eps[anew] >> dateWith(slash)) | (eps[anew] >> dateWith(gluedDash)) |
                      (eps[anew] >> isoDateWith(gluedDash)) | (eps[anew] >> isoDateWith(dot)) |
                      (eps[anew] >> isoDateWith(slash));
/// «25.05», «25/05»
const auto shortDate = (eps[anew] >> shortNumber[day] >> dot >> monthNumber[month] >>
                        eps[mark(&TimeItem::mayBeClock)] >> !(dot >> number(1, 5))) |
                       (eps[anew] >> shortNumber[day] >> slash >> twoDigits[month] >> eps[refuseUnless(namesMonth)] >>
                        !(slash >> number(1, 4)) >> !school);
/// «09.2024», «2024-09», «IX 2024»
const auto monthOfYear = (eps[anew] >> romanMonth[month] >> fourDigits[inExactYear] >> !(dash | slash) >> !school) |
                         (eps[anew] >> monthNumber[month] >> (dot | slash | gluedDash) >> fourDigits[inExactYear]) |
                         (eps[anew] >> fourDigits[inExactYear] >> (dot | gluedDash) >> twoDigits[month] >>
                          eps[refuseUnless([](const TimeItem& item) {
                              return namesMonth(item) && (item.year + 1) % hundred != item.number;
                          })]);
const auto gluedMonth = token([](const TimeToken& one) { return one.sign == Sign::month && one.glued; });
/// «25 мая», «двадцать пятое мая», «25-май»
const auto dayOfMonth = dayNumber[day] >> (monthName[month] | (gluedDash >> gluedMonth[month]));

const auto holidayName =
    token([](const TimeToken& one) { return one.sign == Sign::holidayOf || one.sign == Sign::holiday; });
const auto onItsDay = [](auto& context) {
    x3::_val(context).number = x3::_attr(context) / hundred;
    x3::_val(context).day = x3::_attr(context) % hundred;
};
struct DayTag;
const x3::rule<DayTag, TimeItem> aDay = "day";
const auto aDay_def = (((fullDate >> -clockTime) | shortDate) >> eps[be(Unit::day)] >> -year) |
                      (eps[anew] >> dayOfMonth >> eps[be(Unit::day)]) |
                      // «День учителя»
                      (eps[anew] >> -sign(Sign::dayOf) >> holidayName[onItsDay] >> eps[be(Unit::day)]);

struct NumericMonthTag;
const x3::rule<NumericMonthTag, TimeItem> aNumericMonth = "month in numbers";
const auto aNumericMonth_def = monthOfYear;

struct MonthTag;
const x3::rule<MonthTag, TimeItem> aMonth = "month";
const auto loneYear = token([](const TimeToken& one) {
    constexpr int latest = 40; // «72 часа»
    return one.sign == Sign::number && one.digits == 2 && one.value <= latest && !one.bracketed;
});
/// «октябрь 20224 г.», «октябрь 1824»
const auto noYear = token([](const TimeToken& one) {
    return one.sign == Sign::number && one.digits >= 3 && !one.bracketed &&
           (one.digits != 4 || one.value < earliestYear || one.value > latestYear);
});
const auto noMonth = [](auto& context) { x3::_val(context).number = 0; };
const auto aMonth_def =
    (monthOfYear >> eps[be(Unit::month)] >> -year) |
    // «сентябрь 24 г.»
    (eps[anew] >> monthName[month] >> twoDigits[inShortYear] >> year >> eps[be(Unit::month)]) |
    // «сен.24»: a year if it suits the period
    (eps[anew] >> monthName[month] >> -gluedDash >> loneYear[inShortYear] >> !dot >> !monthName >> !sign(Sign::other) >>
     !(dash >> twoDigits >> !monthName) >> eps[be(Unit::month)] >> eps[mark(&TimeItem::guessedYear)]) |
    (eps[anew] >> monthName >> noYear >> year >> eps[noMonth] >> eps[be(Unit::month)]) |
    (eps[anew] >> monthName[month] >> eps[be(Unit::month)]);

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
    | (eps[anew] >> adjectives >> unitWord >> few[month] >>
       -((dash | sign(Sign::conjunction)) >> few[set(&TimeItem::lastNumber)]) >> !dot >> !monthName >> !unitWord)
    // «первая половина учебного года»
    | (eps[anew] >> ordinal[month] >> sign(Sign::halfOf) >> adjectives >> year >> eps[be(Unit::half)])
    // «первая половина 2024–2025 учебного года»
    | (eps[anew] >> ordinal[month] >> sign(Sign::halfOf) >> &yearNumbers >> eps[be(Unit::half)])
    // holidays need no number
    | (eps[anew] >> -sign(Sign::seasonal) >> sign(Sign::unsettled)[be(Unit::unsettled)]);

/// «2 пол. октября», «3 дек. марта»: cut short, they look like a half of the year and a month
const auto shortHalf = token([](const TimeToken& one) {
    constexpr int cutShort = 2;
    return one.sign == Sign::half && one.value == cutShort;
});
const auto lastMonth = token([](const TimeToken& one) { return one.sign == Sign::month && one.value == monthsOfYear; });
const auto ofMonth = token([](const TimeToken& one) { return one.sign == Sign::month && !one.bracketed; });
const auto namesDecade = [](const TimeItem& item) { return item.partNumber >= 1 && item.partNumber <= 3; };
const auto partOfMonth = (sign(Sign::halfOf) >> eps[take(Part::half)]) | (sign(Sign::week) >> eps[take(Part::week)]) |
                         (sign(Sign::decade) >> eps[take(Part::decade)]);
struct MonthPartTag;
const x3::rule<MonthPartTag, TimeItem> aMonthPart = "part of a month";
const auto aMonthPart_def =
    (eps[anew] >> ordinal[set(&TimeItem::partNumber)] >> partOfMonth >> (monthName[month] | monthOfYear) >>
     eps[be(Unit::month)]) |
    (eps[anew] >> ordinal[set(&TimeItem::partNumber)] >> shortHalf >> ofMonth[month] >> eps[take(Part::half)] >>
     eps[be(Unit::month)]) |
    (eps[anew] >> ordinal[set(&TimeItem::partNumber)] >> eps[refuseUnless(namesDecade)] >> lastMonth >>
     ofMonth[month] >> eps[take(Part::decade)] >> eps[be(Unit::month)]) |
    // «октябрь, вторая неделя», «октябрь (3–4 неделя)»
    (eps[anew] >> monthName[month] >> -comma >> -dash >> ordinal[set(&TimeItem::partNumber)] >>
     -((dash | sign(Sign::conjunction)) >> ordinal[set(&TimeItem::lastNumber)]) >> partOfMonth >> !monthName >>
     eps[be(Unit::month)]) |
    (eps[anew] >> sign(Sign::last) >>
     ((sign(Sign::week) >> eps[take(Part::lastWeek)]) | (sign(Sign::decade) >> eps[take(Part::lastDecade)])) >>
     (monthName[month] | monthOfYear) >> eps[be(Unit::month)]) |
    // «май, последняя неделя»
    (eps[anew] >> monthName[month] >> -comma >> -dash >> sign(Sign::last) >>
     ((sign(Sign::week) >> eps[take(Part::lastWeek)]) | (sign(Sign::decade) >> eps[take(Part::lastDecade)])) >>
     !monthName >> eps[be(Unit::month)]);

struct SeasonTag;
const x3::rule<SeasonTag, TimeItem> aSeason = "season";
const auto aSeason_def =
    (eps[anew] >> sign(Sign::season)[month] >> eps[be(Unit::season)]) |
    (eps[anew] >> sign(Sign::seasonal)[month] >> -(dash >> sign(Sign::seasonal)[set(&TimeItem::lastNumber)]) >>
     sign(Sign::period) >> eps[be(Unit::season)]);

// ---- the whole period ----

struct WholeTag;
const x3::rule<WholeTag, TimeItem> aWhole = "the whole period";
const auto within = token([](const TimeToken& one) { return one.sign == Sign::within || one.sign == Sign::current; });
const auto howMany = token(
    [](const TimeToken& one) { return one.sign == Sign::count || (one.sign == Sign::number && one.digits == 1); });
/// «за период сентябрь – декабрь»: not the route's
const auto ofItsOwn = token([](const TimeToken& one) {
    return one.sign == Sign::month || one.sign == Sign::season || one.sign == Sign::number || one.sign == Sign::roman ||
           one.sign == Sign::ordinal;
});
const auto aWhole_def =
    (eps[anew] >> x3::repeat(1, 4)[within] >>
     x3::repeat(0, 2)[school[mark(&TimeItem::ofSchoolYear)] | sign(Sign::calendar)[mark(&TimeItem::calendar)]] >>
     (yearWord | (sign(Sign::period) >> !ofItsOwn)) >> !fourDigits >> !sign(Sign::from) >> eps[be(Unit::period)]) |
    // «в течение трёх лет», «3 года»
    (eps[anew] >> x3::repeat(0, 4)[within >> eps[set(&TimeItem::partNumber, 1)]] >> howMany[month] >> -school >>
     yearWord >> eps[be(Unit::someYears)]) |
    (eps[anew] >> school >> year >> !fourDigits >> eps[be(Unit::schoolYear)]) |
    (eps[anew] >> sign(Sign::always) >> eps[be(Unit::always)]);
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
const auto aBare_def = eps[anew] >> ordinal[month] >> eps[be(Unit::bare)] >>
                       &(joint >> x3::repeat(0, mostBorrowers)[ordinal >> joint] >> -sign(Sign::part) >>
                         (aMonthPart | aDay | aUnit | aNumericMonth));

// ---- a time with all that stands before it ----

const auto limitWord = sign(Sign::from)[limitTo(Limit::from)] | sign(Sign::after)[limitTo(Limit::after)] |
                       sign(Sign::result)[([](auto& context) {
                           constexpr int except = 2;
                           x3::_val(context).limit = x3::_attr(context) == except ? Limit::except : Limit::result;
                       })] |
                       sign(Sign::by)[limitTo(Limit::by)] | sign(Sign::through)[limitTo(Limit::through)] |
                       // «не позднее чем до 25 мая»
                       sign(Sign::until)[([](auto& context) {
                           auto& limit = x3::_val(context).limit;
                           limit = limit == Limit::through ? limit : Limit::until;
                       })];
const auto partWord = sign(Sign::part)[([](auto& context) {
    constexpr int beginning = 1;
    constexpr int middle = 2;
    const int which = x3::_attr(context);
    x3::_val(context).part = which == beginning ? Part::beginning : which == middle ? Part::middle : Part::end;
})];
/// What a rule has read, with the words before it kept.
const auto adopt = [](auto& context) {
    auto& item = x3::_val(context);
    TimeItem read = x3::_attr(context);
    read.limit = item.limit;
    // «в конце каждой четверти» comes again and again
    if (read.part == Part::whole && read.unit != Unit::always)
        read.part = item.part;
    item = read;
};
struct ClockTag;
const x3::rule<ClockTag, TimeItem> aClock = "a time of day";
const auto aClock_def = clockTime >> eps[be(Unit::clock)];

struct TimeTag;
const x3::rule<TimeTag, TimeItem> aTime = "time";
const auto aTime_def = x3::repeat(0, 3)[limitWord >> -(sign(Sign::colon) | comma | dash)] >>
                       // «начало – середина октября»
                       ((partWord >> &((dash | comma | sign(Sign::conjunction)) >> sign(Sign::part)) >>
                         eps[be(Unit::bare)]) |
                        (partWord >> thisYear[adopt]) |
                        (-partWord >> (aClock[adopt] | aMonthPart[adopt] | aDay[adopt] | aBare[adopt] | aUnit[adopt] |
                                       aSeason[adopt] | aMonth[adopt] | yearNumbers[adopt] | aWhole[adopt]))) >>
                       // «октябрь текущего года»
                       -((sign(Sign::current) >> -school >> year) | (school >> year >> !fourDigits)) >>
                       -sign(Sign::inclusive)[mark(&TimeItem::inclusive)];

BOOST_SPIRIT_DEFINE(yearNumbers, aDay, aNumericMonth, aMonth, aUnit, aMonthPart, aSeason, aWhole, thisYear, aBare,
                    aClock, aTime)

} // namespace grammar

namespace
{

/// How a time hangs together with the one before, by the tokens between them.
Link linkOf(const TimeToken* first, const TimeToken* last)
{
    Link link = last->bracketed ? Link::bracket : Link::none;
    for (; first != last; ++first)
        switch (first->sign)
        {
        case Sign::dash:
            link = Link::dash;
            break;
        case Sign::comma:
        case Sign::slash:
        case Sign::conjunction:
            if (link != Link::dash)
                link = Link::list;
            break;
        case Sign::dot:
        case Sign::colon:
        case Sign::within:
        case Sign::school:
        case Sign::period:
            break;
        default:
            return Link::far;
        }
    return link;
}

} // namespace

std::vector<TimeItem> timeItems(const std::vector<TimeToken>& tokens)
{
    std::vector<TimeItem> items;
    const TimeToken* const end = tokens.data() + tokens.size();
    const TimeToken* afterLast = tokens.data();
    Limit ofClock = Limit::none; // «до 15:00 25 мая»
    for (const TimeToken* at = tokens.data(); at != end;)
    {
        const TimeToken* const start = at;
        TimeItem item;
        if (!grammar::x3::parse(at, end, grammar::aTime, item))
        {
            at = start + 1;
            continue;
        }
        item.begin = start->begin;
        item.end = (at - 1)->end;
        const auto link = linkOf(afterLast, start);
        if (item.unit == Unit::clock)
            ofClock = !items.empty() || ofClock == Limit::from ? Limit::from : item.limit;
        else
        {
            item.link = link;
            if (ofClock != Limit::none && ofClock != Limit::from && item.limit == Limit::none && link != Link::far)
                item.limit = ofClock;
            ofClock = Limit::none;
            items.push_back(item);
        }
        afterLast = at;
    }
    return items;
}

} // namespace marshrut::text
