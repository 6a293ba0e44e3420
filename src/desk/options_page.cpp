// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "desk/profile_fields.hpp"
#include "desk/windows.hpp"
#include "office/log.hpp"
#include "office/package.hpp"
#include "office/settings.hpp"

#include <com/sun/star/awt/XContainerWindowEventHandler.hpp>
#include <com/sun/star/lang/XComponent.hpp>
#include <com/sun/star/lang/XServiceInfo.hpp>
#include <cppuhelper/implbase3.hxx>
#include <cppuhelper/supportsservice.hxx>

namespace marshrut::desk
{

using css::uno::Reference;
using css::uno::Sequence;

namespace
{

constexpr const char* serviceName = "org.marshrut.desk.OptionsPage";
constexpr const char* eventMethod = "external_event"; // what the office calls each options page with

/// A page of «Мои данные» among the office's options. The office makes one for each page, and names the window with each event.
class OptionsPage final : public cppu::WeakImplHelper3<css::awt::XContainerWindowEventHandler,
                                                       css::lang::XEventListener, css::lang::XServiceInfo>
{
public:
    explicit OptionsPage(const Reference<css::uno::XComponentContext>& context) : context_(context) {}

    sal_Bool SAL_CALL callHandlerMethod(const Reference<css::awt::XWindow>& window, const css::uno::Any& event,
                                        const OUString& method) override
    {
        OUString what;
        if (!method.equalsAscii(eventMethod) || !(event >>= what))
            return false;
        try
        {
            // «back» takes what was typed away; some versions initialise once more after it.
            if (what == "initialize" || what == "back")
                show(window);
            else if (what == "ok")
                keep();
        }
        catch (const css::uno::Exception& error)
        {
            fail(office::toUtf8(error.Message));
        }
        catch (const std::exception& error)
        {
            fail(error.what());
        }
        return true;
    }

    Sequence<OUString> SAL_CALL getSupportedMethodNames() override { return named(eventMethod); }

    /// The window is gone; the office may hold the page longer.
    void SAL_CALL disposing(const css::lang::EventObject&) override { leave(); }

    OUString SAL_CALL getImplementationName() override { return OUString::createFromAscii(serviceName); }
    sal_Bool SAL_CALL supportsService(const OUString& name) override { return cppu::supportsService(this, name); }
    Sequence<OUString> SAL_CALL getSupportedServiceNames() override { return named(serviceName); }

private:
    static Sequence<OUString> named(const char* name)
    {
        Sequence<OUString> names(1);
        names.getArray()[0] = OUString::createFromAscii(name);
        return names;
    }

    void show(const Reference<css::awt::XWindow>& window)
    {
        if (window != window_)
        {
            leave();
            controls_ = std::make_unique<Controls>(window);
            fields_ = std::make_unique<ProfileFields>(context_, nullptr, *controls_);
            window_ = window;
            Reference<css::lang::XComponent>(window, css::uno::UNO_QUERY_THROW)->addEventListener(this);
        }
        fields_->show(office::readProfile(context_));
    }

    /// Each page keeps what it shows, and nothing where nothing was changed.
    void keep()
    {
        if (!fields_)
            return;
        const standard::Profile before = office::readProfile(context_);
        standard::Profile after = before;
        fields_->keepIn(after);
        if (after.form == "full" && before.form.empty())
            after.form.clear(); // shown, not chosen
        if (after != before)
            office::keepProfile(context_, after);
    }

    void leave()
    {
        fields_.reset();
        controls_.reset();
        window_.clear();
    }

    void fail(const std::string& message)
    {
        office::logError(context_, "options: " + message);
        showMessage(context_, nullptr, office::fromUtf8(message));
    }

    Reference<css::uno::XComponentContext> context_;
    Reference<css::awt::XWindow> window_;
    std::unique_ptr<Controls> controls_;
    std::unique_ptr<ProfileFields> fields_;
};

} // namespace

} // namespace marshrut::desk

extern "C" SAL_DLLPUBLIC_EXPORT css::uno::XInterface*
marshrut_OptionsPage_get_implementation(css::uno::XComponentContext* context, const css::uno::Sequence<css::uno::Any>&)
{
    css::uno::XInterface* made = static_cast<cppu::OWeakObject*>(new marshrut::desk::OptionsPage(context));
    made->acquire();
    return made;
}
