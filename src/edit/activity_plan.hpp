// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "edit/plan.hpp"
#include "edit/road_map_rows.hpp"
#include "standard/lexicon.hpp"
#include "standard/strings.hpp"

#include <map>
#include <string>
#include <vector>

namespace marshrut::edit
{

using ActivityValues = std::map<route::Element, std::string>; ///< normalised

/// A change to a road map's rows, and what found no place in its columns.
struct ActivityPlan
{
    Plan plan;
    std::vector<route::Element> unplaced;
    std::vector<int> rows; ///< the activities' numbers in the road map, as people count
    int table = -1;
    int row = 0; ///< where the cursor belongs afterwards
    int column = 0;
};

/// What the product's words are for planning: the directions' names, the statuses, how an outcome begins.
struct ActivityWords
{
    const standard::Lexicon& lexicon;
    const standard::Strings& strings; ///< of what is written into documents
};

/// A new activity: into the first free row of its direction, else in a new row behind the last of it, in that row's
/// manner; the numbers below go on. Without a direction among the values: the one at the cursor, else the last.
/// Nothing is planned, and the direction is unplaced, where the road map does not take it.
[[nodiscard]] ActivityPlan planNewActivity(const outline::Outline& outline, const recognise::FoundRoadMap& roadMap,
                                           const ActivityValues& values, const Selection& selection,
                                           const ActivityWords& words);

/// The same values for every activity of a selection; an empty one clears. Rows that are no activities stay.
/// No rows in the plan: the selection holds no activity.
[[nodiscard]] ActivityPlan planChangedActivities(const outline::Outline& outline,
                                                 const recognise::FoundRoadMap& roadMap, const ActivityValues& values,
                                                 const Selection& selection, const ActivityWords& words);

/// «Итог по направлению»: project, practice, assessment and report in a row under the direction, which is written anew
/// where it stands already. The direction comes from the values or from the selection.
/// apart: in a row of its own before the one that stands there
[[nodiscard]] ActivityPlan planOutcome(const outline::Outline& outline, const recognise::FoundRoadMap& roadMap,
                                       const ActivityValues& values, const Selection& selection,
                                       const ActivityWords& words, bool apart = false);

/// The values of the activity at a selection, by the columns of its table; empty texts for blank cells. nullopt where
/// no activity or free row is selected.
[[nodiscard]] std::optional<ActivityValues>
activityAt(const outline::Outline& outline, const recognise::FoundRoadMap& roadMap, const Selection& selection);

/// The direction at a selection; empty where none is named.
[[nodiscard]] std::string directionAt(const recognise::FoundRoadMap& roadMap, const Selection& selection);

/// Whether an activity of that direction has a place: where neither a column nor rows over the activities say the
/// direction, each of its tables is one direction's.
[[nodiscard]] bool takesDirection(const recognise::FoundRoadMap& roadMap, const std::string& direction,
                                  const ActivityWords& words);

/// Whether two names mean the same direction.
[[nodiscard]] bool sameDirection(const std::string& one, const std::string& other, const standard::Lexicon& lexicon);

} // namespace marshrut::edit
