// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "text/time_tokens.hpp"

#include <vector>

namespace marshrut::text
{

/// The value of a comma that is a line break.
inline constexpr int newLine = 1;

/// What marks mean among the words beside them: full stops of abbreviations go, and line breaks amid what belongs together;
/// «20 25 г.» becomes one number, «IX – XI» months. Linear.
[[nodiscard]] std::vector<TimeToken> settleMarks(const std::vector<TimeToken>& tokens);

} // namespace marshrut::text
