// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "desk/controls.hpp"

#include "desk/listeners.hpp"

#include <com/sun/star/awt/XButton.hpp>
#include <com/sun/star/awt/XCheckBox.hpp>
#include <com/sun/star/awt/XListBox.hpp>
#include <com/sun/star/awt/XRadioButton.hpp>
#include <com/sun/star/awt/XTextComponent.hpp>
#include <rtl/ref.hxx>

namespace marshrut::desk
{

using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;

Controls::Controls(const Reference<css::uno::XInterface>& window) : container_(window, UNO_QUERY_THROW) {}

Controls::~Controls()
{
    forget();
}

void Controls::forget()
{
    for (const auto& function : forget_)
        function();
    forget_.clear();
}

Reference<css::awt::XControl> Controls::control(const char* name) const
{
    return container_->getControl(OUString::createFromAscii(name));
}

Any Controls::property(const char* name, const char* property) const
{
    const Reference<css::beans::XPropertySet> model(get<css::awt::XControl>(name)->getModel(), UNO_QUERY_THROW);
    return model->getPropertyValue(OUString::createFromAscii(property));
}

void Controls::setProperty(const char* name, const char* property, const Any& value) const
{
    const Reference<css::beans::XPropertySet> model(get<css::awt::XControl>(name)->getModel(), UNO_QUERY_THROW);
    model->setPropertyValue(OUString::createFromAscii(property), value);
}

std::string Controls::text(const char* name) const
{
    return office::toUtf8(get<css::awt::XTextComponent>(name)->getText());
}

void Controls::setText(const char* name, const std::string& text) const
{
    get<css::awt::XTextComponent>(name)->setText(office::fromUtf8(text));
}

void Controls::setLabel(const char* name, const std::string& text) const
{
    setProperty(name, "Label", Any(office::fromUtf8(text)));
}

bool Controls::isChecked(const char* name) const
{
    sal_Int16 state = 0;
    property(name, "State") >>= state;
    return state == 1;
}

void Controls::setChecked(const char* name, bool checked) const
{
    setProperty(name, "State", Any(sal_Int16(checked ? 1 : 0)));
}

void Controls::setEnabled(const char* name, bool enabled) const
{
    setProperty(name, "Enabled", Any(enabled));
}

void Controls::setVisible(const char* name, bool visible) const
{
    window(name)->setVisible(visible);
}

void Controls::focus(const char* name) const
{
    window(name)->setFocus();
}

void Controls::setItems(const char* name, const std::vector<std::string>& items) const
{
    css::uno::Sequence<OUString> list(static_cast<sal_Int32>(items.size()));
    for (std::size_t index = 0; index < items.size(); ++index)
        list.getArray()[index] = office::fromUtf8(items[index]);
    setProperty(name, "StringItemList", Any(list));
}

void Controls::onAction(const char* name, std::function<void()> function)
{
    const rtl::Reference<ActionListener> listener(
        new ActionListener([function = std::move(function)](const css::awt::ActionEvent&) { function(); }));
    get<css::awt::XButton>(name)->addActionListener(listener.get());
    keep([listener] { listener->forget(); });
}

void Controls::onText(const char* name, std::function<void()> function)
{
    const rtl::Reference<TextListener> listener(
        new TextListener([function = std::move(function)](const css::awt::TextEvent&) { function(); }));
    get<css::awt::XTextComponent>(name)->addTextListener(listener.get());
    keep([listener] { listener->forget(); });
}

void Controls::onItem(const char* name, std::function<void()> function)
{
    const rtl::Reference<ItemListener> listener(
        new ItemListener([function = std::move(function)](const css::awt::ItemEvent&) { function(); }));
    const Reference<css::uno::XInterface> target = get<css::uno::XInterface>(name);
    if (const Reference<css::awt::XCheckBox> box(target, UNO_QUERY); box.is())
        box->addItemListener(listener.get());
    else if (const Reference<css::awt::XRadioButton> radio(target, UNO_QUERY); radio.is())
        radio->addItemListener(listener.get());
    else
        get<css::awt::XListBox>(name)->addItemListener(listener.get());
    keep([listener] { listener->forget(); });
}

} // namespace marshrut::desk
