// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "text/time_tokens.hpp"

#include <cstddef>
#include <vector>

namespace marshrut::text
{

/// What a time is named by.
enum class Unit : unsigned char
{
    bare, ///< only a number: «1» of «с 1 по 15 марта», «I» of «I и II четверть»
    day,
    month,
    season,
    half,
    term,
    quarter,
    unsettled, ///< a trimester, a module, holidays
    years, ///< calendar years
    schoolYears,
    oneSchoolYear, ///< «2024 учебный год»: nobody knows which
    period, ///< «в течение года»
    schoolYear, ///< «учебный год» without a number
    always, ///< «постоянно»
    someYears, ///< «в течение трёх лет»: their number; whether they are the period depends on it
    clock, ///< «в 14:30»: no date at all
};

/// Which part of it is meant.
enum class Part : unsigned char
{
    whole,
    beginning,
    middle,
    end,
    days, ///< of a month, by their numbers
    half, ///< of a month, by its number
    week,
    decade,
    lastWeek,
    lastDecade,
};

/// What the words before it make of it.
enum class Limit : unsigned char
{
    none,
    from,
    after,
    until, ///< «до»
    by, ///< «к»
    through, ///< «по», «не позднее»
    result, ///< «по итогам»
    except, ///< «кроме»
};

/// How it hangs together with the one before.
enum class Link : unsigned char
{
    none, ///< side by side
    bracket, ///< side by side, in brackets
    list, ///< a comma, «и», a new line
    dash,
    far, ///< words about something else stand between
};

/// One time a text names, before anybody knows the period.
struct TimeItem
{
    Unit unit = Unit::bare;
    Part part = Part::whole;
    Limit limit = Limit::none;
    Link link = Link::none;
    int number = 0; ///< of the month, season, half, term, quarter; of a bare one its number
    int lastNumber = 0; ///< where it is a span of them; of a part of a month the last day, half, week, decade
    int day = 0;
    int partNumber = 0; ///< which day, half, week, decade of a month
    int year = 0; ///< 0: not named; of school years the first calendar year
    int lastYear = 0;
    bool ofSchoolYear = false; ///< the year named is a school year
    bool named = false; ///< «День учителя»
    bool nextYear = false; ///< «следующего года»
    bool calendar = false; ///< «календарный»
    bool inclusive = false; ///< «включительно»
    bool exact = false; ///< the year is written to it: «25.05.2025»
    bool guessedYear = false; ///< «сен.24»: a year if it suits the period
    bool mayBeClock = false; ///< «14.30»
    std::size_t begin = 0; ///< bytes in the text given
    std::size_t end = 0;
};

/// The times a text names, in order. Linear: what stands at one place is read by a bounded number of tokens.
[[nodiscard]] std::vector<TimeItem> timeItems(const std::vector<TimeToken>& tokens);

} // namespace marshrut::text
