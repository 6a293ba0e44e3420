// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "edit/candidate.hpp"
#include "edit/situation.hpp"

namespace marshrut::edit
{

/// The ways to insert a bare line into a title sheet that is there: beside its neighbours, in their looks; what the
/// document says elsewhere (the teacher's name) is written at once.
[[nodiscard]] Candidates waysToInsertOnTitle(const Situation& situation, route::Element element);

} // namespace marshrut::edit
