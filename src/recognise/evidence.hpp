// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "route/elements.hpp"
#include "standard/lexicon.hpp"

#include <string_view>
#include <vector>

namespace marshrut::recognise
{

/// How much a value looks like one of that element (0…1): «17 лет» is an experience whatever its label says. Half and
/// more for a value that hardly could be another's; the free texts of a note never reach 1.
[[nodiscard]] double valueEvidence(route::Element element, std::string_view value, const standard::Lexicon& lexicon);

/// Whether the element's values have a form of their own (a date, a number of years, a name): a value that lacks it
/// cannot be one.
[[nodiscard]] bool hasTypedValues(route::Element element);

/// The same for the cells of a road map's column, blank ones left out.
[[nodiscard]] double columnEvidence(route::Element element, const std::vector<std::string_view>& cells,
                                    const standard::Lexicon& lexicon);

} // namespace marshrut::recognise
