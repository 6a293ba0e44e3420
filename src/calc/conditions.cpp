// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "calc/conditions.hpp"

#include "calc/history.hpp"
#include "office/text.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/document/XUndoAction.hpp>
#include <com/sun/star/document/XUndoManagerSupplier.hpp>
#include <com/sun/star/sheet/ConditionOperator.hpp>
#include <com/sun/star/sheet/XSheetConditionalEntries.hpp>
#include <cppuhelper/implbase1.hxx>

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
    const Reference<css::beans::XPropertySet> cells(rangeOf(sheetOf(document, area.Sheet), area), UNO_QUERY_THROW);
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

class ConditionsAdded final : public cppu::WeakImplHelper1<css::document::XUndoAction>
{
public:
    ConditionsAdded(const Reference<css::sheet::XSpreadsheetDocument>& document, const Area& area,
                    const Conditions& conditions)
        : document_(document), area_(area), conditions_(conditions)
    {
    }

    OUString SAL_CALL getTitle() override { return {}; }
    void SAL_CALL undo() override { change({}); }
    void SAL_CALL redo() override { change(conditions_); }

private:
    void change(const Conditions& conditions)
    {
        try
        {
            changeUnrecorded(document_, [&] { set(document_, area_, conditions); });
        }
        catch (const css::uno::Exception&)
        {
            // The sheet is gone: the rest of the step is not to suffer for it.
        }
    }

    Reference<css::sheet::XSpreadsheetDocument> document_;
    Area area_;
    Conditions conditions_;
};

} // namespace

void addConditions(const Reference<css::sheet::XSpreadsheetDocument>& document, const Area& area,
                   const Conditions& styles)
{
    changeUnrecorded(document, [&] { set(document, area, styles); });
    const Reference<css::document::XUndoManagerSupplier> history(document, UNO_QUERY_THROW);
    history->getUndoManager()->addUndoAction(new ConditionsAdded(document, area, styles));
}

} // namespace marshrut::calc
