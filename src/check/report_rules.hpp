// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "check/rules.hpp"

namespace marshrut::check
{

// The rules about reports and what confirms them: rows of the road map, several of them one finding a road map.

/// A report that takes place somewhere, and neither where nor when (seed 002: «чёткое указание места и времени»).
void reportPlaceMissing(const Subject& subject, std::vector<Finding>& findings);
/// Marked as done, and neither a link, a number nor a name that confirms it (seed 002: «быть объективным»).
void doneWithoutReport(const Subject& subject, std::vector<Finding>& findings);

} // namespace marshrut::check
