// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "text/time_marks.hpp"

namespace marshrut::text
{

namespace
{

constexpr int mostDigits = 4;

bool isNumeral(Sign sign)
{
    return sign == Sign::number || sign == Sign::roman;
}

/// A line break amid what belongs together: «в течение\nгода», «2024–2025\nучебный год», «15\nноября».
bool breaksLineOnly(const std::vector<TimeToken>& before, const TimeToken& mark, const TimeToken* next)
{
    if (mark.sign != Sign::comma || mark.value != newLine || before.empty() || next == nullptr)
        return false;
    const auto last = before.back();
    if (limits(last.sign))
        return true;
    switch (last.sign)
    {
    case Sign::within:
    case Sign::current:
    case Sign::school:
    case Sign::calendar:
    case Sign::ordinal:
    case Sign::part:
    case Sign::last:
    case Sign::halfOf:
    case Sign::seasonal:
    case Sign::dash:
        return true;
    default:
        break;
    }
    switch (next->sign)
    {
    case Sign::year:
    case Sign::years:
    case Sign::school:
    case Sign::calendar:
    case Sign::half:
    case Sign::halfOf:
    case Sign::term:
    case Sign::quarter:
    case Sign::inclusive:
    case Sign::through:
        return true;
    case Sign::month:
        // «15\nноября», and not «октябрь 24\nноябрь 24»
        return last.sign == Sign::number && last.digits <= 2 &&
               (before.size() == 1 || before[before.size() - 2].sign != Sign::month);
    // «2024\n-2025»
    case Sign::dash:
        return last.sign == Sign::number;
    case Sign::number:
        return last.sign == Sign::month && next->digits == mostDigits;
    default:
        return false;
    }
}

bool isNumber(const TimeToken& token, int digits)
{
    return token.sign == Sign::number && token.digits == digits;
}

/// «01.1 0.2025», «01.10.2 025»: the digits of a date that a scan set apart.
std::vector<TimeToken> withDigitsJoined(const std::vector<TimeToken>& tokens)
{
    constexpr std::size_t toYear = 3; // tokens from the month's first digit
    std::vector<TimeToken> kept;
    kept.reserve(tokens.size());
    for (std::size_t i = 0; i < tokens.size(); ++i)
    {
        kept.push_back(tokens[i]);
        if (i == 0 || i + 1 >= tokens.size() || tokens[i - 1].sign != Sign::dot || tokens[i].sign != Sign::number)
            continue;
        const auto& rest = tokens[i + 1];
        const bool month = isNumber(tokens[i], 1) && isNumber(rest, 1) && i + toYear < tokens.size() &&
                           tokens[i + 2].sign == Sign::dot && isNumber(tokens[i + toYear], mostDigits);
        const bool year = (isNumber(tokens[i], 1) && isNumber(rest, mostDigits - 1)) ||
                          (isNumber(tokens[i], mostDigits - 1) && isNumber(rest, 1));
        if (!month && !year)
            continue;
        constexpr int ten = 10, thousand = 1000;
        auto& whole = kept.back();
        whole.value = whole.value * (rest.digits == 1 ? ten : thousand) + rest.value;
        whole.digits += rest.digits;
        whole.closed = rest.closed;
        whole.end = rest.end;
        ++i;
    }
    return kept;
}

/// A full stop counts between two numerals alone; «уч/год» is two words side by side; «20 25 г.» is filled into a blank.
std::vector<TimeToken> withMarksSettled(const std::vector<TimeToken>& tokens)
{
    std::vector<TimeToken> kept;
    kept.reserve(tokens.size());
    for (std::size_t i = 0; i < tokens.size(); ++i)
    {
        const auto* next = i + 1 < tokens.size() ? &tokens[i + 1] : nullptr;
        const bool between = !kept.empty() && next != nullptr;
        const auto isYear = [](const TimeToken* one) {
            return one != nullptr && (one->sign == Sign::year || one->sign == Sign::years);
        };
        if (tokens[i].sign == Sign::dot &&
            !(between && isNumeral(kept.back().sign) && isNumeral(next->sign) && !next->bracketed))
            continue;
        if (breaksLineOnly(kept, tokens[i], next))
            continue;
        if ((tokens[i].sign == Sign::slash || tokens[i].sign == Sign::dash) && between &&
            (kept.back().sign == Sign::school || kept.back().sign == Sign::within) && isYear(next))
            continue;
        constexpr int century = 20, hundred = 100, latest = 40;
        // «01.10.20 25»
        const bool endsDate = kept.size() > 1 && kept[kept.size() - 2].sign == Sign::dot &&
                              (next == nullptr || next->sign == Sign::comma || next->sign == Sign::dash ||
                               next->bracketed || (next->sign == Sign::dot && i + 2 == tokens.size()));
        if (!kept.empty() && kept.back().sign == Sign::number && kept.back().value == century &&
            tokens[i].sign == Sign::number && tokens[i].digits == 2 && tokens[i].value <= latest &&
            (isYear(next) || endsDate))
        {
            kept.back().value = century * hundred + tokens[i].value;
            kept.back().digits = mostDigits;
            kept.back().end = tokens[i].end;
            continue;
        }
        kept.push_back(tokens[i]);
    }
    return kept;
}

/// «IX – XI» that stands alone: months, where they can be nothing that there are four of.
void readMonthsInRoman(std::vector<TimeToken>& tokens)
{
    constexpr int mostTerms = 4;
    const auto parts = [](const TimeToken& one) {
        return one.bracketed || one.sign == Sign::comma || one.sign == Sign::dash || one.sign == Sign::colon ||
               one.sign == Sign::period || one.sign == Sign::from;
    };
    const auto joins = [](const TimeToken& one) {
        return one.sign == Sign::dash || one.sign == Sign::comma || one.sign == Sign::conjunction ||
               one.sign == Sign::through || one.sign == Sign::until;
    };
    for (std::size_t i = 0; i < tokens.size(); ++i)
    {
        if (tokens[i].sign != Sign::roman)
            continue;
        const auto first = i;
        bool months = tokens[i].value > mostTerms;
        for (; i + 2 < tokens.size() && joins(tokens[i + 1]) && tokens[i + 2].sign == Sign::roman; i += 2)
            months = months || tokens[i + 2].value > mostTerms;
        if (i == first || !months || (first > 0 && !parts(tokens[first - 1])) ||
            (i + 1 < tokens.size() && !parts(tokens[i + 1])))
            continue;
        for (auto k = first; k <= i; k += 2)
            tokens[k].sign = Sign::month;
    }
}

} // namespace

std::vector<TimeToken> settleMarks(const std::vector<TimeToken>& tokens)
{
    auto settled = withMarksSettled(withDigitsJoined(tokens));
    readMonthsInRoman(settled);
    return settled;
}

} // namespace marshrut::text
