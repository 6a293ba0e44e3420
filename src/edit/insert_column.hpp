// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "edit/candidate.hpp"
#include "edit/situation.hpp"

namespace marshrut::edit
{

/// The ways to give a road map a column that it lacks, at its place by the form's order: in every table of it, beside
/// the columns that stand there. None where the road map is a list, or its table has joined cells.
[[nodiscard]] Candidates waysToInsertColumn(const Situation& situation, route::Element element);

} // namespace marshrut::edit
