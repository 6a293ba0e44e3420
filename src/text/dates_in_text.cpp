// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "text/dates_in_text.hpp"

#include "text/calendar.hpp"
#include "text/time_range.hpp"
#include "text/time_years.hpp"

namespace marshrut::text
{

namespace
{

Precision precisionOf(const TimeItem& item)
{
    if (item.unit == Unit::day)
        return Precision::day;
    return item.unit == Unit::month ? Precision::month : Precision::year;
}

} // namespace

std::vector<DateInText> DeadlineReader::datesIn(std::string_view text) const
{
    std::vector<DateInText> found;
    const TimeFrame none({}, {});
    for (auto& item : settleYears(timeItems(timeTokens(text, words_))))
    {
        // only a plan may mean the quarters of a school year
        item.calendar = item.calendar || item.unit == Unit::quarter;
        if (item.year < earliestYear || item.year > latestYear || item.guessedYear)
            continue;
        const auto range = rangeOf(item, none);
        if (range.certain())
            found.push_back({range.from, range.to, precisionOf(item), item.begin, item.end});
    }
    return found;
}

} // namespace marshrut::text
