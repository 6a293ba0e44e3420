// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "route/road_map.hpp"

#include "text/fold.hpp"

#include <algorithm>
#include <array>
#include <cstdio>

namespace marshrut::route
{

std::string textOf(const Value& value)
{
    if (const auto* text = std::get_if<std::string>(&value))
        return *text;
    std::array<char, 64> written{};
    if (const auto* date = std::get_if<Date>(&value))
    {
        std::snprintf(written.data(), written.size(), "%02d.%02d.%04d", date->day, date->month, date->year);
        return written.data();
    }
    std::snprintf(written.data(), written.size(), "%.15g", std::get<double>(value));
    std::string number = written.data();
    std::replace(number.begin(), number.end(), '.', ',');
    return number;
}

RoadMap normalise(RoadMap roadMap)
{
    roadMap.title = text::normalise(roadMap.title);
    for (auto& row : roadMap.between)
        row.text = text::normalise(row.text);
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
