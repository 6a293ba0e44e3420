// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "text/date.hpp"

#include <cstddef>

namespace marshrut::text
{

/// How exactly a date is named.
enum class Precision
{
    day,
    month,
    year, ///< a calendar year, a school year, or part of one
};

/// A date that stands in a text with its year: «28 марта 2024 года», «апрель 2023», «2021 год».
struct DateInText
{
    Date from; ///< its first day
    Date to; ///< its last day; of a single day the same
    Precision precision = Precision::day;
    std::size_t begin = 0; ///< bytes in the text given
    std::size_t end = 0;
    friend bool operator==(const DateInText&, const DateInText&) = default;
};

} // namespace marshrut::text
