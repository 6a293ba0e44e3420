// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "calc/conditions.hpp"

#include "calc/history.hpp"
#include "office/text.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/sheet/ConditionOperator.hpp>
#include <com/sun/star/sheet/XSheetConditionalEntries.hpp>

namespace marshrut::calc
{

using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

namespace
{

using Conditions = std::vector<std::pair<std::string, OUString>>;

void set(const Reference<css::sheet::XSpreadsheetDocument>& document, const Area& area, const Conditions& conditions)
{
    const Reference<css::beans::XPropertySet> cells(rangeOf(document, area), UNO_QUERY_THROW);
    const Reference<css::sheet::XSheetConditionalEntries> entries(cells->getPropertyValue("ConditionalFormat"),
                                                                  UNO_QUERY_THROW);
    entries->clear();
    for (const auto& [text, style] : conditions)
    {
        css::uno::Sequence<css::beans::PropertyValue> entry(3);
        css::beans::PropertyValue* value = entry.getArray();
        const auto add = [&](const char* name, const Any& what) {
            *value++ = css::beans::PropertyValue(OUString::createFromAscii(name), -1, what,
                                                 css::beans::PropertyState_DIRECT_VALUE);
        };
        add("Operator", Any(css::sheet::ConditionOperator_EQUAL));
        add("Formula1", Any(office::fromUtf8("\"" + text + "\"")));
        add("StyleName", Any(style));
        entries->addNew(entry);
    }
    cells->setPropertyValue("ConditionalFormat", Any(entries));
}

} // namespace

void addConditions(const Reference<css::sheet::XSpreadsheetDocument>& document, const Area& area,
                   const Conditions& styles)
{
    changeWithUndo(
        document, [=] { set(document, area, styles); }, [=] { set(document, area, {}); });
}

} // namespace marshrut::calc
