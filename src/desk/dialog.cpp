// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "desk/dialog.hpp"

#include "desk/windows.hpp"
#include "office/package.hpp"

#include <com/sun/star/awt/DialogProvider2.hpp>
#include <com/sun/star/awt/PosSize.hpp>
#include <com/sun/star/awt/XWindowPeer.hpp>
#include <com/sun/star/beans/NamedValue.hpp>
#include <com/sun/star/lang/XComponent.hpp>

#include <algorithm>

namespace marshrut::desk
{

using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;

namespace
{

constexpr sal_Int32 closedWithOk = 1;

/// In the middle of the window it belongs to.
void centre(const Reference<css::awt::XWindow>& window, const Reference<css::awt::XWindow>& over)
{
    if (!over.is())
        return;
    const css::awt::Rectangle room = over->getPosSize();
    const css::awt::Rectangle own = window->getPosSize();
    window->setPosSize(std::max<sal_Int32>((room.Width - own.Width) / 2, 0),
                       std::max<sal_Int32>((room.Height - own.Height) / 3, 0), 0, 0, css::awt::PosSize::POS);
}

} // namespace

Dialog::Dialog(const Reference<css::uno::XComponentContext>& context, const Reference<css::frame::XFrame>& frame,
               const char* name)
    : Dialog(context, windowOf(frame), name)
{
}

Dialog::Dialog(const Reference<css::uno::XComponentContext>& context, const Reference<css::awt::XWindow>& over,
               const char* name)
{
    const Reference<css::awt::XDialogProvider2> provider = css::awt::DialogProvider2::create(context);
    const Reference<css::awt::XWindowPeer> parent(over, UNO_QUERY);
    css::uno::Sequence<css::beans::NamedValue> arguments(1);
    arguments.getArray()[0] = css::beans::NamedValue("ParentWindow", Any(parent));
    const OUString url = office::packageUrl(context, std::string("dialogs/") + name + ".xdl");
    dialog_.set(provider->createDialogWithArguments(url, arguments), UNO_QUERY_THROW);
    controls_ = std::make_unique<Controls>(dialog_);
    centre(Reference<css::awt::XWindow>(dialog_, UNO_QUERY_THROW), over);
}

Dialog::~Dialog()
{
    try
    {
        controls_->forget();
        const Reference<css::lang::XComponent> component(dialog_, UNO_QUERY);
        if (component.is())
            component->dispose();
    }
    catch (const css::uno::Exception&)
    {
        // It is gone already.
    }
}

Reference<css::awt::XWindow> Dialog::window() const
{
    return Reference<css::awt::XWindow>(dialog_, UNO_QUERY_THROW);
}

void Dialog::setTitle(const std::string& title)
{
    dialog_->setTitle(office::fromUtf8(title));
}

void Dialog::setHeight(int height)
{
    const Reference<css::beans::XPropertySet> model(Reference<css::awt::XControl>(dialog_, UNO_QUERY_THROW)->getModel(),
                                                    UNO_QUERY_THROW);
    model->setPropertyValue("Height", Any(sal_Int32(height)));
}

bool Dialog::run(const std::function<bool()>& mayClose)
{
    controls_->onAction("ok", [this, &mayClose] {
        if (mayClose())
            dialog_->endDialog(closedWithOk);
    });
    return dialog_->execute() == closedWithOk;
}

void Dialog::close()
{
    dialog_->endDialog(closedWithOk);
}

void Dialog::showStep(int step)
{
    const Reference<css::awt::XControl> dialog(dialog_, UNO_QUERY_THROW);
    Reference<css::beans::XPropertySet>(dialog->getModel(), UNO_QUERY_THROW)
        ->setPropertyValue("Step", Any(sal_Int32(step)));
}

void Dialog::setNote(const char* note, const char* field, const std::string& text)
{
    controls_->setLabel(note, text);
    controls_->setProperty(field, "HelpText", Any(office::fromUtf8(text)));
}

} // namespace marshrut::desk
