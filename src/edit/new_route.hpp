// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "route/road_map.hpp"
#include "standard/form.hpp"
#include "standard/strings.hpp"

#include <map>
#include <string>
#include <variant>
#include <vector>

namespace marshrut::edit
{

/// What a new document is made from. What has no value becomes a blank.
struct NewRoute
{
    std::map<route::Element, std::string> values; ///< several lines where a value has several points
    route::Period period;
    route::RoadMap roadMap;
    bool kindergarten = false; ///< its words: «годовые задачи»
};

/// A section's heading.
struct RouteHeading
{
    route::Section section = route::Section::info;
    std::string text;
};

/// «Цель: …».
struct RouteStatement
{
    route::Element element = route::Element::noteGoal;
    std::string label;
    std::vector<std::string> lines; ///< of a blank one line to write on
    bool blank = false;
    bool listed = false; ///< the lines are points of a numbered list
};

/// A table of labels and what stands beside them; a blank is an empty cell.
struct RouteFacts
{
    std::vector<RouteStatement> rows;
};

/// The road map's table.
struct RouteRoadMap
{
    route::RoadMap roadMap;
};

/// What each direction came to: a table below a heading of its own, to be filled in at the end of the year.
struct RouteOutcomes
{
    std::string title;
    std::vector<std::string> header;
    std::vector<std::string> directions;
};

using RoutePart = std::variant<RouteHeading, RouteStatement, RouteFacts, RouteRoadMap, RouteOutcomes>;

/// A whole document as values, in the order of the seeds: title sheet, table of contents, the parts.
struct RouteDocument
{
    std::map<route::Element, std::string> titleSheet; ///< a value for each of its elements, blanks included
    std::string contents; ///< the heading of the table of contents
    std::vector<RoutePart> parts;
    std::string title; ///< for the document's properties
    std::string fileName; ///< «ИОМ_Иванова_МП_2025-2026», without suffix
};

/// Composes the document that the form asks for; what the form only offers comes where it has a value. The texts are in
/// the language of the strings given (the form's). Everything is normalised.
[[nodiscard]] RouteDocument compose(const NewRoute& wanted, const standard::Form& form,
                                    const standard::Strings& strings);

/// «Иванова_МП» of «Иванова Мария Петровна» or «Иванова М. П.»; empty of an empty name.
[[nodiscard]] std::string nameForFiles(std::string_view teacher);

} // namespace marshrut::edit
