// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "desk/controls.hpp"

#include <com/sun/star/awt/Size.hpp>

namespace marshrut::desk
{

/// What the panel has to show.
struct PanelContent
{
    bool route = false; ///< stage, count with its bar, and the choice of findings
    bool list = true; ///< the findings; else a message in their place
    double done = 0; ///< share of the bar
    bool problem = false; ///< a school's form cannot be used
    bool fix = false; ///< the deed that mends the selected finding
    bool choice = false; ///< a second deed beside it: the finding is a contradiction, and either side may be right
    bool reason = false; ///< a reason can be given: what is selected is not put aside yet
    bool deadlines = false; ///< the next deadlines
};

/// Lays the panel's controls out one below the other in the room the sidebar gives: the list gets what is left over,
/// buttons that do not fit side by side stand one below the other; where the room is low, the deadlines go first.
void layOutPanel(const Controls& controls, const css::awt::Size& room, const PanelContent& content);

} // namespace marshrut::desk
