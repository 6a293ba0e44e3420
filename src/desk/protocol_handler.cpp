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

#include <algorithm>
#include <vector>

namespace marshrut::desk
{

using css::uno::Any;
using css::uno::Reference;
using css::uno::Sequence;
using css::uno::XComponentContext;

namespace
{

constexpr std::string_view protocol = "vnd.org.marshrut:";

/// A command as a URL names it; a menu entry gives its arguments there: «vnd.org.marshrut:Check?Stage=FINAL».
struct Asked
{
    const Command* command = nullptr;
    Sequence<css::beans::PropertyValue> arguments;
};

Sequence<css::beans::PropertyValue> argumentsIn(std::string_view query)
{
    std::vector<css::beans::PropertyValue> values;
    while (!query.empty())
    {
        const std::string_view pair = query.substr(0, query.find('&'));
        query.remove_prefix(std::min(pair.size() + 1, query.size()));
        const auto equals = pair.find('=');
        css::beans::PropertyValue value;
        value.Name = office::fromUtf8(pair.substr(0, equals));
        if (equals != std::string_view::npos)
            value.Value <<= office::fromUtf8(pair.substr(equals + 1));
        if (!pair.empty())
            values.push_back(value);
    }
    return Sequence<css::beans::PropertyValue>(values.data(), static_cast<sal_Int32>(values.size()));
}

Asked askedBy(const css::util::URL& url)
{
    const std::string complete = office::toUtf8(url.Complete);
    if (complete.rfind(protocol, 0) != 0)
        return {};
    const std::string_view rest = std::string_view(complete).substr(protocol.size());
    const auto question = rest.find('?');
    return {findCommand(rest.substr(0, question)),
            argumentsIn(question == std::string_view::npos ? std::string_view() : rest.substr(question + 1))};
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
        return askedBy(url).command ? Reference<css::frame::XDispatch>(this) : Reference<css::frame::XDispatch>();
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
        const Asked asked = askedBy(url);
        if (asked.command)
            runOnMainThread(
                context_, [&] { outcome = runCommand(*asked.command, context_, frame_, asked.arguments, arguments); });
        if (listener.is())
            listener->dispatchFinished(result(outcome));
    }

    void SAL_CALL addStatusListener(const Reference<css::frame::XStatusListener>& listener,
                                    const css::util::URL& url) override
    {
        // What a frame shows decides, and with another document the frame asks anew: nothing needs to be kept.
        const Command* command = askedBy(url).command;
        if (!command || !listener.is())
            return;
        Reference<css::lang::XComponent> document;
        css::frame::FeatureStateEvent state;
        state.Source = static_cast<cppu::OWeakObject*>(this);
        state.FeatureURL = url;
        state.IsEnabled = worksIn(command->places, documentOf(frame_, document));
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
