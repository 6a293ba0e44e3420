// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "calc/dates.hpp"

#include <boost/date_time/gregorian/gregorian_types.hpp>

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/util/Date.hpp>

#include <charconv>
#include <cmath>

namespace marshrut::calc
{

namespace
{

std::optional<boost::gregorian::date> dayOf(const route::Date& date)
{
    try
    {
        return boost::gregorian::date(static_cast<unsigned short>(date.year), static_cast<unsigned short>(date.month),
                                      static_cast<unsigned short>(date.day));
    }
    catch (const std::out_of_range&)
    {
        return std::nullopt;
    }
}

std::optional<int> numberIn(std::string_view text)
{
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return number;
}

} // namespace

DateNumbers::DateNumbers(const css::uno::Reference<css::uno::XInterface>& document)
{
    const css::uno::Reference<css::beans::XPropertySet> settings(document, css::uno::UNO_QUERY);
    css::util::Date start;
    if (settings.is() && (settings->getPropertyValue("NullDate") >>= start) && start.Year > 0)
        start_ = {start.Year, start.Month, start.Day};
}

std::optional<route::Date> DateNumbers::toDate(double number) const
{
    const auto start = dayOf(start_);
    // The calendar of the library ends with the year 9999.
    if (!start || number != std::floor(number) || std::abs(number) > 3'000'000)
        return std::nullopt;
    try
    {
        const auto day = (*start + boost::gregorian::days(static_cast<long>(number))).year_month_day();
        return route::Date{day.year, day.month.as_number(), day.day};
    }
    catch (const std::out_of_range&)
    {
        return std::nullopt;
    }
}

std::optional<double> DateNumbers::toNumber(const route::Date& date) const
{
    const auto start = dayOf(start_);
    const auto day = dayOf(date);
    if (!start || !day)
        return std::nullopt;
    return static_cast<double>((*day - *start).days());
}

bool isDay(const route::Date& date)
{
    return dayOf(date).has_value();
}

std::string isoText(const route::Date& date)
{
    const auto day = date.known() ? dayOf(date) : std::nullopt;
    if (!day)
        return {};
    const auto padded = [](int number, std::size_t width) {
        const std::string digits = std::to_string(number);
        return digits.size() < width ? std::string(width - digits.size(), '0') + digits : digits;
    };
    return padded(date.year, 4) + "-" + padded(date.month, 2) + "-" + padded(date.day, 2);
}

route::Date fromIsoText(const std::string& text)
{
    if (text.size() != 10 || text[4] != '-' || text[7] != '-')
        return {};
    const auto year = numberIn(std::string_view(text).substr(0, 4));
    const auto month = numberIn(std::string_view(text).substr(5, 2));
    const auto day = numberIn(std::string_view(text).substr(8, 2));
    const route::Date date{year.value_or(0), month.value_or(0), day.value_or(0)};
    return isDay(date) ? date : route::Date{};
}

} // namespace marshrut::calc
