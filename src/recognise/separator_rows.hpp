// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "recognise/road_map.hpp"

#include <string>
#include <vector>

namespace marshrut::recognise
{

/// What a row over the whole width says of the rows below it: a direction, a time; or, below activities, what became of
/// their direction.
void readSeparator(const std::string& text, const outline::Place& place, bool hasDirection, bool hasDeadline,
                   bool belowActivities, const standard::Lexicon& lexicon, GroupState& state, RowFindings& findings);

/// What became of a direction, in the cells of a row whose first one says so («Итог по направлению | Проект: … | Моя
/// оценка: …»): behind labels, or under headers of project, practice or assessment. Whether it is such a row.
/// filled: the row's cells that hold something
bool readOutcomeCells(const outline::Outline& outline, const std::vector<std::size_t>& filled, const Header& header,
                      const std::string& direction, const standard::Lexicon& lexicon, RowFindings& findings);

} // namespace marshrut::recognise
