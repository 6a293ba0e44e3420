// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "desk/main_thread.hpp"

#include <com/sun/star/awt/AsyncCallback.hpp>
#include <com/sun/star/awt/XCallback.hpp>
#include <cppuhelper/implbase1.hxx>

#include <atomic>
#include <chrono>
#include <future>
#include <memory>
#include <sys/syscall.h>
#include <unistd.h>

namespace marshrut::desk
{

using css::uno::Reference;
using css::uno::XComponentContext;

namespace
{

constexpr std::chrono::milliseconds patience(250);

class Callback final : public cppu::WeakImplHelper1<css::awt::XCallback>
{
public:
    explicit Callback(std::function<void()> work) : work_(std::move(work)) {}

    void SAL_CALL notify(const css::uno::Any&) override
    {
        const std::function<void()> work = std::move(work_);
        work_ = nullptr;
        if (work)
            work();
    }

private:
    std::function<void()> work_;
};

} // namespace

bool isMainThread()
{
    return syscall(SYS_gettid) == getpid();
}

void postToMainThread(const Reference<XComponentContext>& context, std::function<void()> work)
{
    css::awt::AsyncCallback::create(context)->addCallback(new Callback(std::move(work)), css::uno::Any());
}

bool runOnMainThread(const Reference<XComponentContext>& context, std::function<void()> work)
{
    if (isMainThread())
    {
        work();
        return true;
    }
    // An office that is ending drops the callback, and with it the promise: then the wait ends too.
    auto promise = std::make_shared<std::promise<void>>();
    auto claimed = std::make_shared<std::atomic<bool>>(false);
    std::future<void> done = promise->get_future();
    postToMainThread(context, [work, claimed, promise = std::move(promise)] {
        if (!claimed->exchange(true))
        {
            work();
            promise->set_value();
        }
    });
    // A Basic macro that a script in another process started holds the office's lock while it calls us: the main thread
    // then waits for this one. What it has not begun in time is done here.
    if (done.wait_for(patience) == std::future_status::timeout && !claimed->exchange(true))
    {
        work();
        return true;
    }
    try
    {
        done.get();
        return true;
    }
    catch (const std::future_error&)
    {
        return false;
    }
}

} // namespace marshrut::desk
