// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "recognise/recognised.hpp"
#include "route/course.hpp"

#include <vector>

namespace marshrut::recognise
{

/// The courses that the information sheet names, in its order: of a table, of a list, or of prose. None where it says
/// that there were none. What cannot be told for certain is not called lacking.
[[nodiscard]] std::vector<route::Course> coursesOf(const Recognised& recognised, const standard::Lexicon& lexicon);

} // namespace marshrut::recognise
