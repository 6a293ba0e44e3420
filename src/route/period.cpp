// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "route/period.hpp"

#include "text/fold.hpp"

#include <boost/lexical_cast/try_lexical_convert.hpp>

#include <vector>

namespace marshrut::route
{

namespace
{

constexpr int earliestYear = 1900;
constexpr int latestYear = 2199;

bool plausible(int year)
{
    return year >= earliestYear && year <= latestYear;
}

std::string shortSpan(int startYear)
{
    const auto end = std::to_string(startYear + 1);
    return std::to_string(startYear) + "/" + end.substr(end.size() - 2);
}

} // namespace

Period schoolYear(int startYear)
{
    return {{startYear, 9, 1}, {startYear + 1, 5, 31}};
}

int plannedSchoolYear(const Date& today)
{
    return today.month >= 6 ? today.year : today.year - 1;
}

std::optional<int> parseSchoolYear(std::string_view text)
{
    std::vector<int> numbers;
    for (const auto& word : text::words(text))
    {
        int number = 0;
        if (boost::conversion::try_lexical_convert(word.form, number))
            numbers.push_back(number);
    }
    if (numbers.empty() || numbers.size() > 2 || !plausible(numbers[0]))
        return std::nullopt;
    if (numbers.size() == 2 && numbers[1] != numbers[0] + 1 && numbers[1] != (numbers[0] + 1) % 100)
        return std::nullopt;
    return numbers[0];
}

std::string schoolYearText(int startYear)
{
    return shortSpan(startYear);
}

std::string periodText(const Period& period)
{
    if (!period.known())
        return {};
    const Date summerEnd{period.to.year, 8, 31};
    if (period.to.year == period.from.year + 1 && period.from.month >= 6 && period.to <= summerEnd)
        return schoolYearText(period.from.year);
    if (period.from.year == period.to.year)
        return std::to_string(period.from.year);
    return std::to_string(period.from.year) + "\u2013" + std::to_string(period.to.year);
}

} // namespace marshrut::route
