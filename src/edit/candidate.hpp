// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "edit/plan.hpp"
#include "route/elements.hpp"

#include <set>
#include <vector>

namespace marshrut::edit
{

/// One way to mend a finding: the plan, and the elements that it makes places for.
struct Candidate
{
    Plan plan;
    std::set<route::Element> inserted;
    std::set<route::Element> readAnew{}; ///< what other years make other dates of: their findings may change
};

/// The best first.
using Candidates = std::vector<Candidate>;

} // namespace marshrut::edit
