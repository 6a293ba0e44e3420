// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "route/road_map.hpp"
#include "standard/catalogue.hpp"
#include "standard/example.hpp"
#include "standard/form.hpp"
#include "standard/strings.hpp"

#include <set>
#include <vector>

namespace marshrut::edit
{

/// What the insert command is asked for.
struct NewRoadMap
{
    route::Period period;
    std::vector<route::Direction> directions; ///< in order; empty: all
    std::vector<const standard::CatalogueActivity*> activities; ///< chosen from the catalogue
    int emptyRows = 0; ///< per direction
    std::set<route::Element> leaveOut; ///< columns of the form that are not wanted; the activity always is
    /// What the teacher is good at (seed 002: begin with it, do not fill evenly): these stand first, under «Сильное —
    /// показать», the others under «Затруднение — запланировать». Empty: no such headings.
    std::set<route::Direction> strong;
};

/// The road map to be inserted: rows grouped by direction, the catalogue's with their usual month as deadline, with its
/// year where the period has that month more than once.
[[nodiscard]] route::RoadMap compose(const NewRoadMap& wanted, const standard::Form& form,
                                     const standard::Strings& strings);

/// A finished road map to look at: as at the end of its period, or of the first year of a longer one. Its title says
/// that it is an example. Of what is wanted only the period and the columns count.
[[nodiscard]] route::RoadMap composeExample(const standard::Example& example, const NewRoadMap& wanted,
                                            const standard::Form& form, const standard::Strings& strings);

/// The directions in that order, the strong ones before the others.
[[nodiscard]] std::vector<route::Direction> strongFirst(std::vector<route::Direction> directions,
                                                        const std::set<route::Direction>& strong);

} // namespace marshrut::edit
