// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "desk/unplaced.hpp"

#include "office/text.hpp"

#include <com/sun/star/uno/Sequence.hxx>

namespace marshrut::desk
{

Unplaced toUnplaced(const std::vector<route::Element>& elements, const standard::Strings& strings)
{
    std::string titles;
    css::uno::Sequence<OUString> ids(static_cast<sal_Int32>(elements.size()));
    OUString* next = ids.getArray();
    for (const route::Element element : elements)
    {
        const std::string id(route::idOf(element));
        *next++ = office::fromUtf8(id);
        titles += (titles.empty() ? "" : ", ") + strings.get("element." + id);
    }
    return {titles, css::beans::NamedValue("Unplaced", css::uno::Any(ids))};
}

} // namespace marshrut::desk
