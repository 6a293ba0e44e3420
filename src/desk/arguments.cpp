// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "desk/arguments.hpp"

#include "office/refuse.hpp"
#include "office/text.hpp"

#include <boost/date_time/gregorian/gregorian_types.hpp>
#include <com/sun/star/util/Date.hpp>

#include <algorithm>
#include <array>

namespace marshrut::desk
{

using css::uno::Any;

namespace
{

constexpr std::array<std::string_view, 4> dispatchersOwn = {"SynchronMode", "Referer", "KeyModifier", "FrameName"};

std::optional<route::Date> realDate(int year, int month, int day)
{
    try
    {
        const boost::gregorian::date checked(static_cast<unsigned short>(year), static_cast<unsigned short>(month),
                                             static_cast<unsigned short>(day));
        return route::Date{checked.year(), checked.month(), checked.day()};
    }
    catch (const std::out_of_range&)
    {
        return std::nullopt;
    }
}

std::optional<route::Date> isoDate(const std::string& text)
{
    int year = 0;
    int month = 0;
    int day = 0;
    int end = 0;
    if (std::sscanf(text.c_str(), "%4d-%2d-%2d%n", &year, &month, &day, &end) != 3 ||
        static_cast<std::size_t>(end) != text.size())
        return std::nullopt;
    return realDate(year, month, day);
}

} // namespace

Arguments::Arguments(const css::uno::Reference<css::uno::XComponentContext>& context,
                     const css::uno::Sequence<css::beans::PropertyValue>& values)
    : context_(context)
{
    addMissing(values);
}

void Arguments::addMissing(const css::uno::Sequence<css::beans::PropertyValue>& values)
{
    for (const css::beans::PropertyValue& value : values)
    {
        const std::string name = office::toUtf8(value.Name);
        if (std::find(dispatchersOwn.begin(), dispatchersOwn.end(), name) == dispatchersOwn.end())
            values_.emplace(name, value.Value);
    }
}

Any Arguments::value(std::string_view name) const
{
    const auto found = values_.find(name);
    return found == values_.end() ? Any() : found->second;
}

std::optional<std::string> Arguments::text(std::string_view name) const
{
    if (!has(name))
        return std::nullopt;
    OUString text;
    if (!(value(name) >>= text))
        refuse("argument.value.kind", name);
    return office::toUtf8(text);
}

std::optional<int> Arguments::number(std::string_view name, int from, int to) const
{
    if (!has(name))
        return std::nullopt;
    sal_Int64 number = 0;
    if (!(value(name) >>= number))
        refuse("argument.value.kind", name);
    if (number < from || number > to)
        office::refuseArgument(
            context_, "argument.value.range",
            {{"name", std::string(name)}, {"from", std::to_string(from)}, {"to", std::to_string(to)}}, 1);
    return static_cast<int>(number);
}

std::optional<bool> Arguments::flag(std::string_view name) const
{
    if (!has(name))
        return std::nullopt;
    bool flag = false;
    if (!(value(name) >>= flag))
        refuse("argument.value.kind", name);
    return flag;
}

std::optional<route::Date> Arguments::date(std::string_view name) const
{
    if (!has(name))
        return std::nullopt;
    css::util::Date date;
    OUString text;
    std::optional<route::Date> read;
    if (value(name) >>= date)
        read = realDate(date.Year, date.Month, date.Day);
    else if (value(name) >>= text)
        read = isoDate(office::toUtf8(text));
    else
        refuse("argument.value.kind", name);
    if (!read)
        refuse("argument.date", name);
    return read;
}

void Arguments::refuse(std::string_view key, std::string_view name) const
{
    office::refuseArgument(context_, key, {{"name", std::string(name)}}, 1);
}

} // namespace marshrut::desk
