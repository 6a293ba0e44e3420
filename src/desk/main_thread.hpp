// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include <com/sun/star/uno/XComponentContext.hpp>

#include <functional>

namespace marshrut::desk
{

/// Whether this is the office's main thread; calls of scripts in other processes come on others.
[[nodiscard]] bool isMainThread();

/// Runs it on the main thread and waits for its end: windows and documents then see one thread at a time. Where the main
/// thread cannot begin, since the caller holds the office's lock, it runs on the caller's. It must not throw.
/// @returns whether it ran (an office that is ending runs nothing more)
bool runOnMainThread(const css::uno::Reference<css::uno::XComponentContext>& context, std::function<void()> work);

/// Has it run on the main thread later, when the office is idle, and does not wait. It must not throw.
void postToMainThread(const css::uno::Reference<css::uno::XComponentContext>& context, std::function<void()> work);

} // namespace marshrut::desk
