// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "route/road_map.hpp"

#include <com/sun/star/beans/NamedValue.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <com/sun/star/util/Date.hpp>

#include <string>
#include <vector>

namespace marshrut::api
{

[[nodiscard]] css::util::Date toUno(const route::Date& date);
/// 0/0/0 stays unknown.
/// @throws com.sun.star.lang.IllegalArgumentException  naming the value, where there is no such day
[[nodiscard]] route::Date toDate(const css::uno::Reference<css::uno::XComponentContext>& context,
                                 const css::util::Date& date, std::string_view name, sal_Int16 position);

[[nodiscard]] css::uno::Any toUno(const route::Value& value);
/// A string, a number of any size, or a com.sun.star.util.Date.
/// @throws com.sun.star.lang.IllegalArgumentException  naming the value, where it is none of these
[[nodiscard]] route::Value toValue(const css::uno::Reference<css::uno::XComponentContext>& context,
                                   const css::uno::Any& value, std::string_view name, sal_Int16 position);

/// @throws com.sun.star.lang.IllegalArgumentException  where the section has no element of that id
[[nodiscard]] route::Element toElement(const css::uno::Reference<css::uno::XComponentContext>& context,
                                       const rtl::OUString& id, route::Section section, sal_Int16 position);

template <typename Value>
[[nodiscard]] css::uno::Sequence<Value> toSequence(const std::vector<Value>& values)
{
    return css::uno::Sequence<Value>(values.data(), static_cast<sal_Int32>(values.size()));
}

} // namespace marshrut::api
