// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "route/elements.hpp"
#include "route/period.hpp"

#include <map>
#include <string>
#include <variant>
#include <vector>

namespace marshrut::route
{

/// What a cell holds: text as written, a number, or a date.
using Value = std::variant<std::string, double, Date>;

/// One activity by column.
using Activity = std::map<Element, Value>;

/// A row that is no activity: a heading over the whole width, or what the direction above it has come to.
struct BetweenRows
{
    std::size_t before = 0; ///< the activity that it stands before; their count: behind the last
    std::string text; ///< of a heading
    std::map<Element, std::string> outcome{}; ///< its project, practice, assessment and report; empty: it is a heading
};

/// A road map as values (domain.md §1).
struct RoadMap
{
    std::string title; ///< the line above the table
    Period period;
    std::vector<Element> columns; ///< in order
    std::vector<Activity> activities;
    std::vector<BetweenRows> between{}; ///< in order; only for writing: no activity is among them
};

/// A value as a text has it: «8,5», «05.10.2026».
[[nodiscard]] std::string textOf(const Value& value);

/// Every text through text::normalise; values that are then empty, and values of columns that are not there, are gone.
[[nodiscard]] RoadMap normalise(RoadMap roadMap);

} // namespace marshrut::route
