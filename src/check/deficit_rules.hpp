// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "check/rules.hpp"

namespace marshrut::check
{

/// Difficulties for which clearly nothing is planned: no word about them, nor one about the same thing, in the road map,
/// the topic, the aim, the tasks or the wish for courses (seed 000: the diagnosis is the basis of a route).
void deficitUnplanned(const Subject& subject, std::vector<Finding>& findings);

} // namespace marshrut::check
