// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "route/elements.hpp"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace marshrut::standard
{

/// What an example says by element. Times stand in brackets: «[10]» is that month of the period, «[24.10]» that day,
/// «[+9]» that month a year later.
struct ExampleRow
{
    route::Direction direction;
    std::map<route::Element, std::string> values;
};

/// A road map as it looks when its year is over, for someone who does not know how to word things.
struct Example
{
    std::set<route::Direction> strong; ///< directions that are shown, not learnt
    std::vector<ExampleRow> activities; ///< in order, direction by direction
    std::vector<ExampleRow> outcomes; ///< one for each direction
};

/// templates/example/ru.json: the example of a school or of a kindergarten.
/// @throws DataError
[[nodiscard]] Example parseExample(const std::string& json, const std::string& fileName, bool kindergarten);

} // namespace marshrut::standard
