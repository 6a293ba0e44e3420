// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "edit/plan.hpp"
#include "edit/situation.hpp"

#include <optional>

namespace marshrut::edit
{

/// Gives an element the value that the situation has for it: where it stands, its value is replaced, lines over the
/// paragraphs of a list; else a place is made for it, and with a new section for all values of that section. Tried on
/// the outline: after it the element reads as the value. A plan without changes: it does already. nullopt: no way was
/// found.
[[nodiscard]] std::optional<Plan> planValue(const Situation& situation, route::Element element);

} // namespace marshrut::edit
