// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "route/period.hpp"
#include "text/deadline.hpp"

#include <optional>
#include <string_view>

namespace marshrut::route
{

/// A route's period as one types it: «2026/27», «2026-2027 учебный год», «2026» (that calendar year), «2026–2031», «01.09.2026 –
/// 31.05.2028»; nullopt where it names no first and last day for certain. A slash always means a school year.
[[nodiscard]] std::optional<Period> parsePeriod(std::string_view text, const text::DeadlineReader& reader);

} // namespace marshrut::route
