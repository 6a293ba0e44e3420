// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "desk/command.hpp"
#include "desk/main_thread.hpp"
#include "office/text.hpp"

#include <com/sun/star/frame/DispatchResultState.hpp>
#include <com/sun/star/frame/XDispatchProvider.hpp>
#include <com/sun/star/frame/XNotifyingDispatch.hpp>
#include <com/sun/star/lang/XInitialization.hpp>
#include <com/sun/star/lang/XServiceInfo.hpp>
#include <cppuhelper/implbase4.hxx>
#include <cppuhelper/supportsservice.hxx>
#include <cppuhelper/weakref.hxx>
#include <rtl/ref.hxx>

namespace marshrut::desk
{

using css::uno::Any;
using css::uno::Reference;
using css::uno::Sequence;
using css::uno::XComponentContext;

namespace
{

constexpr std::string_view protocol = "vnd.org.marshrut:";

const Command* commandOf(const css::util::URL& url)
{
    const std::string complete = office::toUtf8(url.Complete);
    return complete.rfind(protocol, 0) == 0 ? findCommand(std::string_view(complete).substr(protocol.size())) : nullptr;
}

/// Answers to «vnd.org.marshrut:…» for one frame, and runs the commands there.
class ProtocolHandler final
    : public cppu::WeakImplHelper4<css::frame::XDispatchProvider, css::frame::XNotifyingDispatch,
                                   css::lang::XInitialization, css::lang::XServiceInfo>
{
public:
    explicit ProtocolHandler(const Reference<XComponentContext>& context) : context_(context) {}

    void SAL_CALL initialize(const Sequence<Any>& arguments) override
    {
        Reference<css::frame::XFrame> frame;
        if (arguments.hasElements() && (arguments[0] >>= frame))
            frame_ = frame;
    }

    Reference<css::frame::XDispatch> SAL_CALL queryDispatch(const css::util::URL& url, const OUString&,
                                                            sal_Int32) override
    {
        return commandOf(url) ? Reference<css::frame::XDispatch>(this) : Reference<css::frame::XDispatch>();
    }

    Sequence<Reference<css::frame::XDispatch>>
        SAL_CALL queryDispatches(const Sequence<css::frame::DispatchDescriptor>& requests) override
    {
        Sequence<Reference<css::frame::XDispatch>> answers(requests.getLength());
        for (sal_Int32 index = 0; index < requests.getLength(); ++index)
            answers.getArray()[index] =
                queryDispatch(requests[index].FeatureURL, requests[index].FrameName, requests[index].SearchFlags);
        return answers;
    }

    void SAL_CALL dispatch(const css::util::URL& url, const Sequence<css::beans::PropertyValue>& arguments) override
    {
        dispatchWithNotification(url, arguments, {});
    }

    void SAL_CALL dispatchWithNotification(const css::util::URL& url,
                                           const Sequence<css::beans::PropertyValue>& arguments,
                                           const Reference<css::frame::XDispatchResultListener>& listener) override
    {
        const Reference<css::frame::XDispatch> alive(this);
        Outcome outcome;
        const Command* command = commandOf(url);
        if (command)
            runOnMainThread(context_, [&] { outcome = runCommand(*command, context_, frame_, arguments); });
        if (listener.is())
            listener->dispatchFinished(result(outcome));
    }

    void SAL_CALL addStatusListener(const Reference<css::frame::XStatusListener>& listener,
                                    const css::util::URL& url) override
    {
        // What a frame shows decides, and with another document the frame asks anew: nothing needs to be kept.
        const Command* command = commandOf(url);
        if (!command || !listener.is())
            return;
        Reference<css::lang::XComponent> document;
        css::frame::FeatureStateEvent state;
        state.Source = static_cast<cppu::OWeakObject*>(this);
        state.FeatureURL = url;
        state.IsEnabled = (command->places & static_cast<Places>(documentOf(frame_, document))) != 0;
        state.Requery = false;
        listener->statusChanged(state);
    }

    void SAL_CALL removeStatusListener(const Reference<css::frame::XStatusListener>&, const css::util::URL&) override {}

    OUString SAL_CALL getImplementationName() override { return "org.marshrut.desk.ProtocolHandler"; }
    sal_Bool SAL_CALL supportsService(const OUString& name) override { return cppu::supportsService(this, name); }
    Sequence<OUString> SAL_CALL getSupportedServiceNames() override
    {
        Sequence<OUString> names(1);
        names.getArray()[0] = "org.marshrut.desk.ProtocolHandler";
        return names;
    }

private:
    css::frame::DispatchResultEvent result(const Outcome& outcome)
    {
        Sequence<css::beans::NamedValue> values(static_cast<sal_Int32>(outcome.made.size()) + 1);
        values.getArray()[0] = css::beans::NamedValue("Message", Any(outcome.message));
        std::copy(outcome.made.begin(), outcome.made.end(), values.getArray() + 1);
        return css::frame::DispatchResultEvent(static_cast<cppu::OWeakObject*>(this),
                                               outcome.done ? css::frame::DispatchResultState::SUCCESS
                                                            : css::frame::DispatchResultState::FAILURE,
                                               Any(values));
    }

    Reference<XComponentContext> context_;
    css::uno::WeakReference<css::frame::XFrame> frame_;
};

} // namespace

} // namespace marshrut::desk

extern "C" SAL_DLLPUBLIC_EXPORT css::uno::XInterface*
marshrut_ProtocolHandler_get_implementation(css::uno::XComponentContext* context,
                                            const css::uno::Sequence<css::uno::Any>& arguments)
{
    const rtl::Reference<marshrut::desk::ProtocolHandler> handler(new marshrut::desk::ProtocolHandler(context));
    handler->initialize(arguments);
    css::uno::XInterface* made = static_cast<cppu::OWeakObject*>(handler.get());
    made->acquire();
    return made;
}
