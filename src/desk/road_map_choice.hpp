// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "desk/command.hpp"
#include "edit/road_map_layout.hpp"
#include "standard/library.hpp"

#include <optional>
#include <set>

namespace marshrut::desk
{

/// What the insert command is to make, as its arguments or its dialog say it.
struct RoadMapChoice
{
    std::string form = "full";
    route::Period period;
    std::string year; ///< as the dialog has it
    std::set<route::Direction> directions; ///< empty: all
    bool catalogue = true;
    std::set<std::size_t> activities; ///< numbers in the catalogue
    int emptyRows = 3; ///< per direction, where the catalogue is not taken
};

/// The activities of those directions that are chosen when nobody chooses.
[[nodiscard]] std::set<std::size_t> suggestedActivities(const standard::Library& library,
                                                        const std::set<route::Direction>& directions);

[[nodiscard]] std::set<route::Direction> allDirections();

/// The directions in their order, from a set; all where it is empty.
[[nodiscard]] std::vector<route::Direction> inOrder(const std::set<route::Direction>& directions);

/// @throws IllegalArgumentException  naming an unknown form, direction …
[[nodiscard]] RoadMapChoice readChoice(const Call& call, const standard::Library& library);

/// What that choice inserts.
[[nodiscard]] edit::NewRoadMap toNewRoadMap(const RoadMapChoice& choice, const standard::Library& library);

/// Asks in the dialog, with what was chosen last in this session; nothing where it is cancelled.
[[nodiscard]] std::optional<RoadMapChoice> askForChoice(const Call& call, const standard::Library& library);

} // namespace marshrut::desk
