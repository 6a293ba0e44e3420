// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "desk/command.hpp"
#include "edit/compose_road_map.hpp"
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
    std::set<route::Direction> strong; ///< of them those the teacher is good at
    std::set<route::Element> leaveOut; ///< columns of the form that are not wanted
    bool catalogue = true;
    bool beginners = false; ///< only what suits a beginner
    bool kindergarten = false; ///< whose catalogue and words
    bool example = false; ///< a finished one to look at, instead of everything else
    std::set<std::size_t> activities; ///< numbers in the catalogue
    int emptyRows = 3; ///< per direction, where the catalogue is not taken
};

/// The activities of those directions that are chosen when nobody chooses: of a strong direction those that show, of the
/// others, where there is a strong one, those that do not. For a beginner only of those that suit one.
[[nodiscard]] std::set<std::size_t> suggestedActivities(const standard::Library& library, const RoadMapChoice& choice,
                                                        const std::set<route::Direction>& directions);

/// Whether the catalogue offers that activity to whom the choice is for.
[[nodiscard]] bool isOffered(const standard::CatalogueActivity& activity, const RoadMapChoice& choice);

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
