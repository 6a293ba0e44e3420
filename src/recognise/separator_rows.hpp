// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "recognise/road_map.hpp"

#include <string>

namespace marshrut::recognise
{

/// What a row over the whole width says of the rows below it: a direction, a time; or, below activities, what became of
/// their direction.
void readSeparator(const std::string& text, const outline::Place& place, bool hasDirection, bool hasDeadline,
                   bool belowActivities, const standard::Lexicon& lexicon, GroupState& state, RowFindings& findings);

} // namespace marshrut::recognise
