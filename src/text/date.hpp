// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include <compare>

namespace marshrut::text
{

/// A calendar day; 0/0/0 is «not known».
struct Date
{
    int year = 0;
    int month = 0;
    int day = 0;
    [[nodiscard]] bool known() const { return year != 0; }
    friend auto operator<=>(const Date&, const Date&) = default;
};

} // namespace marshrut::text
