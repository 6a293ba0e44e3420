// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "text/calendar.hpp"
#include "text/time_tokens.hpp"

#include <boost/spirit/home/x3.hpp>

namespace marshrut::text::grammar
{

namespace x3 = boost::spirit::x3;

/// Takes one token that a test lets pass; its attribute is the token's value.
template <typename Test>
struct TokenParser : x3::parser<TokenParser<Test>>
{
    using attribute_type = int;
    static constexpr bool has_attribute = true;

    constexpr explicit TokenParser(Test given) : test(given) {}

    template <typename Iterator, typename Context, typename RuleContext, typename Attribute>
    bool parse(Iterator& first, const Iterator& last, const Context&, RuleContext&, Attribute& attribute) const
    {
        if (first == last || !test(*first))
            return false;
        x3::traits::move_to(int(first->value), attribute);
        ++first;
        return true;
    }

    Test test;
};

template <typename Test>
constexpr auto token(Test test)
{
    return TokenParser<Test>(test);
}

constexpr auto sign(Sign wanted)
{
    return token([wanted](const TimeToken& one) { return one.sign == wanted; });
}

/// A number of so many digits.
constexpr auto number(int fewest, int most)
{
    return token([fewest, most](const TimeToken& one) {
        return one.sign == Sign::number && one.digits >= fewest && one.digits <= most;
    });
}

inline constexpr auto shortNumber = number(1, 2);
inline constexpr auto twoDigits = number(2, 2);
inline constexpr auto fourDigits = token([](const TimeToken& one) {
    return one.sign == Sign::number && one.digits == 4 && one.value >= earliestYear && one.value <= latestYear;
});
/// «I», «1», «первый».
inline constexpr auto ordinal = token([](const TimeToken& one) {
    const bool counts = one.ended && !one.ranked; // «2-х четвертей»
    return one.sign == Sign::roman || one.sign == Sign::ordinal ||
           (one.sign == Sign::number && one.digits <= 2 && !counts);
});

} // namespace marshrut::text::grammar
