// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "recognise/recognised.hpp"
#include "standard/lexicon.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace marshrut::check
{

/// An activity that is still to be done.
struct NextDeadline
{
    std::string activity;
    std::string deadline; ///< as it is written; of what was moved the mark
    text::Date last; ///< its last day
};

/// The activities whose certain deadline lies ahead on that day, the nearest first; what was moved lies
/// where it was moved to, what is marked as done or cancelled is not among them. None where the day is not known.
/// @param period  the route's, for deadlines that do not name their year
/// @param most  how many at most
[[nodiscard]] std::vector<NextDeadline> nextDeadlines(const recognise::Recognised& recognised,
                                                      const standard::Lexicon& lexicon, const route::Period& period,
                                                      const text::Date& today, std::size_t most);

} // namespace marshrut::check
