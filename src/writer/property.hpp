// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "office/text.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/beans/XPropertySetInfo.hpp>

namespace marshrut::writer
{

/// A property's value; the given one where the object has no such property, or it is not set.
template <typename Value>
[[nodiscard]] Value property(const css::uno::Reference<css::uno::XInterface>& object, const char* name, Value value)
{
    const css::uno::Reference<css::beans::XPropertySet> properties(object, css::uno::UNO_QUERY);
    const OUString named = OUString::createFromAscii(name);
    if (properties.is() && properties->getPropertySetInfo()->hasPropertyByName(named))
        properties->getPropertyValue(named) >>= value;
    return value;
}

} // namespace marshrut::writer
