// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "desk/road_map_choice.hpp"
#include "standard/profile.hpp"

#include <map>
#include <optional>
#include <string>

namespace marshrut::desk
{

/// What the wizard «Создать ИОМ» is told.
struct NewRouteAnswer
{
    std::map<route::Element, std::string> values; ///< what was left empty is not among them
    bool kindergarten = false;
    RoadMapChoice roadMap; ///< with the form and the period of the whole
    std::string sheet; ///< the title sheet's design
    bool remember = false; ///< the teacher's and the school's data go into «Мои данные»
};

/// Asks step by step: who I am, diagnosis, aim, road map, look. Every step may be skipped. What was typed and cancelled
/// stands there again the next time. Nothing where it is cancelled.
[[nodiscard]] std::optional<NewRouteAnswer> askForNewRoute(const Call& call, const standard::Library& library,
                                                           const standard::Profile& profile);

} // namespace marshrut::desk
