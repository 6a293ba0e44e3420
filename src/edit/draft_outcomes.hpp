// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "edit/candidate.hpp"
#include "edit/situation.hpp"

namespace marshrut::edit
{

/// What mends `direction.without.project`: for each direction that the finding names, an outcome begun with what was done
/// or planned in it (seed 002: a direction's achievement is shown by one project); the teacher goes on from there. A row
/// of the road map for each, or a line below it.
[[nodiscard]] Candidates waysToDraftOutcomes(const Situation& situation, const check::Finding& finding);

} // namespace marshrut::edit
