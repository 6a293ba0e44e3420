// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "desk/route_check.hpp"

#include <com/sun/star/frame/XFrame.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>

#include <optional>

namespace marshrut::desk
{

class CheckPanel;

/// The panels that live, each with its frame; main thread only.
void rememberPanel(CheckPanel* panel);
void forgetPanel(CheckPanel* panel);

/// Opens the deck in the frame's sidebar and shows the report there. @returns whether the frame has a sidebar
bool showInPanel(const css::uno::Reference<css::uno::XComponentContext>& context,
                 const css::uno::Reference<css::frame::XFrame>& frame, const CheckedRoute& checked);

/// A report that waits for the frame's panel to be made.
[[nodiscard]] std::optional<CheckedRoute> takeReport(const css::uno::Reference<css::frame::XFrame>& frame);

/// Has every panel of the document look again: several windows on it agree.
void lookAgain(const css::uno::Reference<css::lang::XComponent>& document);

} // namespace marshrut::desk
