// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "route/elements.hpp"
#include "standard/strings.hpp"

#include <com/sun/star/beans/NamedValue.hpp>

#include <string>
#include <vector>

namespace marshrut::desk
{

/// What a command found no place for.
struct Unplaced
{
    std::string titles; ///< for people, parted by commas
    css::beans::NamedValue named; ///< for the command's result: «Unplaced», their ids
};
[[nodiscard]] Unplaced toUnplaced(const std::vector<route::Element>& elements, const standard::Strings& strings);

} // namespace marshrut::desk
