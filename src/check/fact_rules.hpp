// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "check/rules.hpp"

namespace marshrut::check
{

// The rules about what the information sheet says (domain.md §4).

/// None of первая, высшая, педагог-методист, педагог-наставник, соответствие занимаемой должности, без категории.
void categoryUnknown(const Subject& subject, std::vector<Finding>& findings);

} // namespace marshrut::check
