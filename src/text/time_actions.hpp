// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "text/time_grammar.hpp"
#include "text/time_parsers.hpp"

/// What the parts of the grammar write into the item, and the signs they share. For time_grammar.cpp alone.
namespace marshrut::text::grammar
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
const auto colon = sign(Sign::colon);
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

const auto partWord = sign(Sign::part)[([](auto& context) {
    constexpr int beginning = 1;
    constexpr int middle = 2;
    const int which = x3::_attr(context);
    x3::_val(context).part = which == beginning ? Part::beginning : which == middle ? Part::middle : Part::end;
})];

inline bool consecutive(const TimeItem& item)
{
    return item.lastYear == item.year + 1;
}
inline bool ascending(const TimeItem& item)
{
    return item.lastYear > item.year;
}
inline bool namesMonth(const TimeItem& item)
{
    return item.number >= 1 && item.number <= monthsOfYear;
}

} // namespace marshrut::text::grammar
