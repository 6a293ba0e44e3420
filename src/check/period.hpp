// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "recognise/recognised.hpp"
#include "route/period.hpp"

namespace marshrut::check
{

/// The time a route is made for (domain.md §3), from what says it most plainly to what only hints at it: the road map's
/// own period, the period named in the note, a school year in the document's name or on its title sheet, the years that
/// deadlines name, the year on the title sheet (a route is written in September). Not known where nothing says it.
[[nodiscard]] route::Period periodOf(const recognise::Recognised& recognised);

/// The period of one road map: its own, else the route's.
[[nodiscard]] route::Period periodOf(const recognise::FoundRoadMap& roadMap, const route::Period& route);

/// The period of one activity: the year that a row above it names, else that of its road map.
[[nodiscard]] route::Period periodOf(const recognise::FoundActivity& activity, const route::Period& roadMap,
                                     const text::DeadlineReader& reader);

} // namespace marshrut::check
