// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "route/road_map.hpp"

#include "text/fold.hpp"

#include <algorithm>

namespace marshrut::route
{

RoadMap normalise(RoadMap roadMap)
{
    roadMap.title = text::normalise(roadMap.title);
    for (auto& activity : roadMap.activities)
    {
        for (auto& [element, value] : activity)
            if (auto* text = std::get_if<std::string>(&value))
                *text = text::normalise(*text);
        std::erase_if(activity, [&](const auto& cell) {
            const auto* text = std::get_if<std::string>(&cell.second);
            return (text != nullptr && text->empty()) ||
                   std::find(roadMap.columns.begin(), roadMap.columns.end(), cell.first) == roadMap.columns.end();
        });
    }
    return roadMap;
}

} // namespace marshrut::route
