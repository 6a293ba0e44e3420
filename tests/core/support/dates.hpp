// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "text/deadline.hpp"

#include <string>

namespace marshrut::tests
{

/// «2024-09-01» as a date.
[[nodiscard]] text::Date date(const std::string& iso);
/// A date as «2024-09-01», an unknown one as «-».
[[nodiscard]] std::string shown(const text::Date& date);
/// A deadline as «2024-10-01 2024-10-31», «- 2025-05-25», «? noDate».
[[nodiscard]] std::string shown(const text::Deadline& deadline);

} // namespace marshrut::tests
