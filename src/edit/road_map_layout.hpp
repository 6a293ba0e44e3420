// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "route/road_map.hpp"
#include "standard/form.hpp"
#include "standard/strings.hpp"

#include <optional>
#include <string>
#include <vector>

namespace marshrut::edit
{

/// A column of the table to be written; without an element it is the number «№».
struct LayoutColumn
{
    std::optional<route::Element> element;
    std::string header;
    double width = 0; ///< share of the printed width, all together 1
};

/// A row below the header. A group row holds one text over the whole width: the direction of the rows below, where the
/// table has no column for it.
struct LayoutRow
{
    bool group = false;
    std::vector<route::Value> cells; ///< one per column; of a group row only the first counts
};

/// A road map laid out as a grid, the same for Calc and Writer.
struct RoadMapLayout
{
    std::string title;
    std::vector<LayoutColumn> columns;
    std::vector<LayoutRow> rows;
    std::vector<std::string> directions; ///< for the drop-down list
    std::vector<std::string> statuses; ///< for the drop-down list
};

/// Lays out a road map; texts written into the document are in the language of the strings given (the form's).
/// Columns empty: the form's. Rows keep their order; «№» counts the activities. Everything is normalised.
[[nodiscard]] RoadMapLayout layOut(const route::RoadMap& roadMap, const standard::Form& form,
                                   const standard::Strings& strings);

/// «Дорожная карта на 2026/27 учебный год»; without the period where it is not known.
[[nodiscard]] std::string titleOf(const route::Period& period, const standard::Strings& strings);

} // namespace marshrut::edit
