// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "check/rules.hpp"

namespace marshrut::check
{

// The rules about directions and about what the year has brought.

/// The year ends and nothing of the review is written.
void reviewDue(const Subject& subject, std::vector<Finding>& findings);
/// Directions with activities that no project shows the achievement of.
void directionWithoutProject(const Subject& subject, std::vector<Finding>& findings);
/// Directions that the form wants to see in the road map and that have no activity. The built-in forms want none: seed
/// 002 advises against filling evenly.
void directionUnplanned(const Subject& subject, std::vector<Finding>& findings);

} // namespace marshrut::check
