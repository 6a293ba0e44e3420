// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "route/elements.hpp"
#include "standard/strings.hpp"

#include <string>

namespace marshrut::edit
{

/// What has become of an activity (domain.md §1), part by part; empty parts are left out.
struct Mark
{
    route::Status status = route::Status::done;
    bool unplanned = false; ///< an achievement nobody planned
    std::string date; ///< when it was done
    std::string achieved; ///< what came of it
    std::string evidence; ///< a link, a number or a name
    std::string until; ///< to when it is postponed
    std::string reason; ///< why it is off
};

/// «выполнено 12.03.2027: памятка для коллег. Подтверждение: сертификат № 5»; only parts that belong to the status.
[[nodiscard]] std::string markText(const Mark& mark, const standard::Strings& strings);

} // namespace marshrut::edit
