// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "desk/windows.hpp"

#include "office/package.hpp"

#include <com/sun/star/awt/MessageBoxButtons.hpp>
#include <com/sun/star/awt/MessageBoxResults.hpp>
#include <com/sun/star/awt/MessageBoxType.hpp>
#include <com/sun/star/awt/Toolkit.hpp>
#include <com/sun/star/awt/XMessageBoxFactory.hpp>
#include <com/sun/star/awt/XWindow2.hpp>
#include <com/sun/star/lang/XComponent.hpp>
#include <rtl/process.h>

namespace marshrut::desk
{

using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;
using css::uno::XComponentContext;

namespace
{

/// The API does not tell it: what shows no window answers every dialog with «cancel».
bool startedWithoutScreen()
{
    for (sal_uInt32 index = 0; index < rtl_getAppCommandArgCount(); ++index)
    {
        OUString argument;
        rtl_getAppCommandArg(index, &argument.pData);
        for (const char* name : {"headless", "invisible", "convert-to", "cat", "terminate_after_init"})
            if (argument.equalsAscii((std::string("--") + name).c_str()) ||
                argument.equalsAscii((std::string("-") + name).c_str()))
                return true;
    }
    return false;
}

sal_Int16 showBox(const Reference<XComponentContext>& context, const Reference<css::frame::XFrame>& frame,
                  css::awt::MessageBoxType type, sal_Int32 buttons, const OUString& text)
{
    const Reference<css::awt::XMessageBoxFactory> factory(css::awt::Toolkit::create(context), UNO_QUERY_THROW);
    const Reference<css::awt::XWindowPeer> parent(windowOf(frame), UNO_QUERY);
    const Reference<css::awt::XMessageBox> box = factory->createMessageBox(
        parent, type, buttons, office::fromUtf8(office::uiStrings(context).get("product.name")), text);
    if (!box.is())
        return css::awt::MessageBoxResults::CANCEL;
    const sal_Int16 answer = box->execute();
    const Reference<css::lang::XComponent> component(box, UNO_QUERY);
    if (component.is())
        component->dispose();
    return answer;
}

} // namespace

Reference<css::awt::XWindow> windowOf(const Reference<css::frame::XFrame>& frame)
{
    return frame.is() ? frame->getContainerWindow() : Reference<css::awt::XWindow>();
}

bool isInteractive(const Reference<css::frame::XFrame>& frame)
{
    static const bool withoutScreen = startedWithoutScreen();
    if (withoutScreen)
        return false;
    const Reference<css::awt::XWindow2> window(windowOf(frame), UNO_QUERY);
    return window.is() && window->isVisible();
}

void showMessage(const Reference<XComponentContext>& context, const Reference<css::frame::XFrame>& frame,
                 const OUString& text)
{
    showBox(context, frame, css::awt::MessageBoxType_INFOBOX, css::awt::MessageBoxButtons::BUTTONS_OK, text);
}

bool askWhether(const Reference<XComponentContext>& context, const Reference<css::frame::XFrame>& frame,
                const OUString& text)
{
    const sal_Int32 buttons =
        css::awt::MessageBoxButtons::BUTTONS_YES_NO | css::awt::MessageBoxButtons::DEFAULT_BUTTON_NO;
    return showBox(context, frame, css::awt::MessageBoxType_QUERYBOX, buttons, text) ==
           css::awt::MessageBoxResults::YES;
}

} // namespace marshrut::desk
