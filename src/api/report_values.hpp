// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "check/check.hpp"
#include "check/next_deadlines.hpp"
#include "standard/school_forms.hpp"

#include <org/marshrut/CheckReport.hpp>

namespace marshrut::api
{

/// Titles, messages and places are in the language of the strings.
/// @param next  the next deadlines
/// @param problems  forms that are broken, and so were not used
[[nodiscard]] org::marshrut::CheckReport toUno(const check::Report& report,
                                               const std::vector<check::NextDeadline>& next,
                                               const std::vector<standard::FormProblem>& problems,
                                               const standard::Strings& strings);

[[nodiscard]] org::marshrut::Finding toUno(const check::Finding& finding, const standard::Strings& strings);

} // namespace marshrut::api
