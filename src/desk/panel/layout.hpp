// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "desk/controls.hpp"

#include <com/sun/star/awt/Size.hpp>

namespace marshrut::desk
{

/// Whether the list of findings stands there, or a message in its place.
enum class PanelContent
{
    list,
    message,
};

/// Lays the panel's controls out one below the other in the room the sidebar gives: the list gets what is left over,
/// buttons that do not fit side by side stand one below the other.
void layOutPanel(const Controls& controls, const css::awt::Size& room, PanelContent content, bool withCount);

} // namespace marshrut::desk
