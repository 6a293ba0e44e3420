// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "support/dates.hpp"

#include <array>
#include <cstdio>

namespace marshrut::tests
{

text::Date date(const std::string& iso)
{
    return {std::stoi(iso.substr(0, 4)), std::stoi(iso.substr(5, 2)), std::stoi(iso.substr(8, 2))};
}

std::string shown(const text::Date& date)
{
    if (!date.known())
        return "-";
    std::array<char, 40> written{};
    std::snprintf(written.data(), written.size(), "%04d-%02d-%02d", date.year, date.month, date.day);
    return written.data();
}

std::string shown(const text::Deadline& deadline)
{
    constexpr std::array<const char*, 11> doubts{
        "none",         "noDate",        "quarter",   "wholeMonth",      "severalReadings", "differsBySchool",
        "severalTimes", "outsidePeriod", "noSuchDay", "endsBeforeStart", "noPeriod"};
    if (!deadline.certain())
        return std::string("? ") + doubts.at(static_cast<std::size_t>(deadline.doubt));
    return shown(deadline.from) + " " + shown(deadline.to);
}

} // namespace marshrut::tests
