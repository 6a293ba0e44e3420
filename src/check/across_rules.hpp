// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "check/rules.hpp"

namespace marshrut::check
{

// The rules that compare what is said in several places of a route (common sense).

/// Another teacher on the title sheet, in the information sheet or above the road map: often what a sample left.
void teacherMismatch(const Subject& subject, std::vector<Finding>& findings);

/// The year on the title sheet lies outside the time the road map or the note names; or these two differ. A route made in
/// August for the coming school year, and one for several years, are in order.
void yearMismatch(const Subject& subject, std::vector<Finding>& findings);

} // namespace marshrut::check
