// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "text/date.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace marshrut::route
{

using text::Date;

/// The time a route is made for.
struct Period
{
    Date from;
    Date to;
    [[nodiscard]] bool known() const { return from.known() && to.known(); }
    friend bool operator==(const Period&, const Period&) = default;
};

/// 1 September of the year to 31 May of the next (domain.md §3).
[[nodiscard]] Period schoolYear(int startYear);

/// The first year of the school year a teacher plans for on that day: from 1 June on the coming one.
[[nodiscard]] int plannedSchoolYear(const Date& today);

/// Reads «2026/27», «2026-2027», «2026–2027 учебный год», «2026»; nullopt where it is no school year.
/// A second year that does not follow the first is refused.
[[nodiscard]] std::optional<int> parseSchoolYear(std::string_view text);

/// «2026/27», as titles and choices have it.
[[nodiscard]] std::string schoolYearText(int startYear);

/// «2026/27» where the period lies in one school year, «2026» in one calendar year, else «2026–2028»; empty if unknown.
[[nodiscard]] std::string periodText(const Period& period);

} // namespace marshrut::route
