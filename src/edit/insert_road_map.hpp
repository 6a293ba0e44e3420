// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "edit/road_map_layout.hpp"
#include "edit/situation.hpp"
#include "route/road_map.hpp"

#include <cstddef>
#include <vector>

namespace marshrut::edit
{

/// Where a road map that is missing may go: a block of the body, before it or behind it.
struct RoadMapPlace
{
    std::size_t block = 0;
    bool behind = false;
};

/// By the order of the sections; the best first.
[[nodiscard]] std::vector<RoadMapPlace> placesForRoadMap(const Situation& situation);

/// What goes there: an empty row for each direction.
[[nodiscard]] route::RoadMap emptyRoadMap(const standard::Form& form, const standard::Strings& strings);

/// The outline that the document has with that road map there.
[[nodiscard]] outline::Outline withRoadMap(const Situation& situation, const RoadMapPlace& place,
                                           const RoadMapLayout& layout);

} // namespace marshrut::edit
