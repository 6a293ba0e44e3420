// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "route/road_map.hpp"

#include <com/sun/star/uno/XComponentContext.hpp>
#include <org/marshrut/RoadMap.hpp>

namespace marshrut::api
{

/// @throws com.sun.star.lang.IllegalArgumentException  naming an unknown element, a date that is none, a value of a kind
///         that no cell holds
[[nodiscard]] route::RoadMap toRoadMap(const css::uno::Reference<css::uno::XComponentContext>& context,
                                       const org::marshrut::RoadMap& roadMap, sal_Int16 position);

/// The form's name among the details of a road map; empty where there is none.
[[nodiscard]] std::string formNameIn(const css::uno::Reference<css::uno::XComponentContext>& context,
                                     const org::marshrut::RoadMap& roadMap, sal_Int16 position);

/// range: where it stands, empty where that has no name.
[[nodiscard]] org::marshrut::RoadMap toUno(const route::RoadMap& roadMap, const std::string& range);

} // namespace marshrut::api
