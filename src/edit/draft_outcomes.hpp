// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "edit/candidate.hpp"
#include "edit/situation.hpp"

namespace marshrut::edit
{

/// What mends `direction.without.project`: for each direction that the finding names, an outcome begun with what was done
/// in it (seed 002: a direction's achievement is shown by one project); the teacher goes on from there. None where
/// the road map has no done activity of one of them: then there is nothing to begin with.
[[nodiscard]] Candidates waysToDraftOutcomes(const Situation& situation, const check::Finding& finding);

} // namespace marshrut::edit
