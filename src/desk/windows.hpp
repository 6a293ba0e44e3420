// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "office/text.hpp"

#include <com/sun/star/awt/XWindow.hpp>
#include <com/sun/star/frame/XFrame.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>

namespace marshrut::desk
{

/// Whether somebody can see and answer a window of that frame: the office has a screen, the frame is shown.
[[nodiscard]] bool isInteractive(const css::uno::Reference<css::frame::XFrame>& frame);

/// The frame's own window, the parent of every box and dialog.
[[nodiscard]] css::uno::Reference<css::awt::XWindow> windowOf(const css::uno::Reference<css::frame::XFrame>& frame);

/// Tells what went wrong, or what was done with a reservation.
void showMessage(const css::uno::Reference<css::uno::XComponentContext>& context,
                 const css::uno::Reference<css::frame::XFrame>& frame, const OUString& text);

/// Asks; «no» is what Enter and Esc mean.
[[nodiscard]] bool askWhether(const css::uno::Reference<css::uno::XComponentContext>& context,
                              const css::uno::Reference<css::frame::XFrame>& frame, const OUString& text);

} // namespace marshrut::desk
