// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "api/values.hpp"

#include "calc/dates.hpp"
#include "office/refuse.hpp"
#include "office/text.hpp"

namespace marshrut::api
{

using css::uno::Any;
using css::uno::Reference;
using css::uno::XComponentContext;

css::util::Date toUno(const route::Date& date)
{
    return {static_cast<sal_uInt16>(date.day), static_cast<sal_uInt16>(date.month), static_cast<sal_Int16>(date.year)};
}

route::Date toDate(const Reference<XComponentContext>& context, const css::util::Date& date, std::string_view name,
                   sal_Int16 position)
{
    const route::Date day{date.Year, date.Month, date.Day};
    const bool nothing = day == route::Date{};
    if (!nothing && !calc::isDay(day))
        office::refuseArgument(context, "argument.date", {{"name", std::string(name)}}, position);
    return day;
}

Any toUno(const route::Value& value)
{
    if (const auto* text = std::get_if<std::string>(&value))
        return Any(office::fromUtf8(*text));
    if (const auto* number = std::get_if<double>(&value))
        return Any(*number);
    return Any(toUno(std::get<route::Date>(value)));
}

route::Value toValue(const Reference<XComponentContext>& context, const Any& value, std::string_view name,
                     sal_Int16 position)
{
    OUString text;
    double number = 0;
    sal_Int64 integer = 0;
    css::util::Date date;
    if (value >>= text)
        return office::toUtf8(text);
    if (value >>= number)
        return number;
    if (value >>= integer)
        return static_cast<double>(integer);
    if (value >>= date)
        if (const route::Date day = toDate(context, date, name, position); day.known())
            return day;
    if (!value.hasValue())
        return std::string();
    office::refuseArgument(context, "argument.value.kind", {{"name", std::string(name)}}, position);
}

route::Element toElement(const Reference<XComponentContext>& context, const OUString& id, route::Section section,
                         sal_Int16 position)
{
    const std::string name = office::toUtf8(id);
    const auto element = route::elementOf(name);
    if (!element || route::sectionOf(*element) != section)
        office::refuseArgument(context, "argument.element.unknown", {{"name", name}}, position);
    return *element;
}

} // namespace marshrut::api
