// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "desk/panel/check_panel.hpp"
#include "office/refuse.hpp"

#include <com/sun/star/container/NoSuchElementException.hpp>
#include <com/sun/star/lang/IllegalArgumentException.hpp>
#include <com/sun/star/lang/XServiceInfo.hpp>
#include <com/sun/star/ui/XUIElementFactory.hpp>
#include <cppuhelper/implbase2.hxx>
#include <cppuhelper/supportsservice.hxx>

namespace marshrut::desk
{

using css::uno::Reference;
using css::uno::Sequence;

namespace
{

constexpr const char* serviceName = "org.marshrut.desk.PanelFactory";

/// Makes the panels of the sidebar deck.
class PanelFactory final : public cppu::WeakImplHelper2<css::ui::XUIElementFactory, css::lang::XServiceInfo>
{
public:
    explicit PanelFactory(const Reference<css::uno::XComponentContext>& context) : context_(context) {}

    Reference<css::ui::XUIElement> SAL_CALL
    createUIElement(const OUString& resourceUrl, const Sequence<css::beans::PropertyValue>& arguments) override
    {
        if (!resourceUrl.endsWith("/Check"))
            throw css::container::NoSuchElementException(resourceUrl, *this);
        Reference<css::frame::XFrame> frame;
        Reference<css::awt::XWindow> parent;
        for (const css::beans::PropertyValue& argument : arguments)
        {
            if (argument.Name == "Frame")
                argument.Value >>= frame;
            else if (argument.Name == "ParentWindow")
                argument.Value >>= parent;
        }
        if (!frame.is() || !parent.is())
            throw css::lang::IllegalArgumentException("Frame, ParentWindow", *this, 1);
        return office::guarded(context_, [&] {
            const rtl::Reference<CheckPanel> panel(new CheckPanel(context_, frame, parent, resourceUrl));
            panel->start();
            return Reference<css::ui::XUIElement>(panel.get());
        });
    }

    OUString SAL_CALL getImplementationName() override { return OUString::createFromAscii(serviceName); }
    sal_Bool SAL_CALL supportsService(const OUString& name) override { return cppu::supportsService(this, name); }
    Sequence<OUString> SAL_CALL getSupportedServiceNames() override
    {
        Sequence<OUString> names(1);
        names.getArray()[0] = OUString::createFromAscii(serviceName);
        return names;
    }

private:
    Reference<css::uno::XComponentContext> context_;
};

} // namespace

} // namespace marshrut::desk

extern "C" SAL_DLLPUBLIC_EXPORT css::uno::XInterface*
marshrut_PanelFactory_get_implementation(css::uno::XComponentContext* context, const css::uno::Sequence<css::uno::Any>&)
{
    css::uno::XInterface* made = static_cast<cppu::OWeakObject*>(new marshrut::desk::PanelFactory(context));
    made->acquire();
    return made;
}
