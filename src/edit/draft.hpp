// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "edit/situation.hpp"

#include <string>

namespace marshrut::edit
{

/// A draft of the review from the road map: how much was done and what, or what was planned where nothing is marked; the
/// teacher goes on from there. Empty where the road map names no activity that was not cancelled.
[[nodiscard]] std::string reviewDraft(const Situation& situation);

} // namespace marshrut::edit
