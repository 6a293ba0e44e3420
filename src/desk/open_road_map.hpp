// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "desk/command.hpp"
#include "edit/activity_plan.hpp"
#include "route/road_map.hpp"

namespace marshrut::desk
{

/// The road map that a command works on: that of the cursor, else the document's only or first one.
struct OpenRoadMap
{
    outline::Outline outline;
    recognise::Recognised recognised;
    std::size_t index = 0; ///< among the road maps
    edit::Selection selection;

    [[nodiscard]] const recognise::FoundRoadMap& roadMap() const { return recognised.roadMaps[index]; }
};

/// @throws org.marshrut.RefusedException  «no.road.map»
/// @throws com.sun.star.lang.IllegalArgumentException  where it is a list, not a table
[[nodiscard]] OpenRoadMap openRoadMap(const Call& call);

/// Turns to the road map that has a direction, where the one at hand has not: on a sheet each direction may have a table
/// of its own.
void turnTo(OpenRoadMap& open, const std::string& direction, const edit::ActivityWords& words);

/// What the document's words are.
[[nodiscard]] edit::ActivityWords wordsFor(const Call& call);

/// Writes a plan in one undo step, and puts the cursor where it belongs.
void apply(const Call& call, const OpenRoadMap& open, const edit::ActivityPlan& plan, const char* undoKey);

} // namespace marshrut::desk
