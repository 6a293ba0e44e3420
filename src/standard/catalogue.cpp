// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "standard/catalogue.hpp"

#include "standard/json.hpp"

namespace marshrut::standard
{

std::vector<CatalogueActivity> parseCatalogue(const std::string& json, const std::string& fileName)
{
    const JsonDocument document(json, fileName);
    std::vector<CatalogueActivity> found;
    for (const auto& item : document.root().items())
    {
        const auto direction = route::directionOf(item.at("direction").text());
        if (!direction)
            item.at("direction").fail("no direction: " + item.at("direction").text());
        CatalogueActivity activity{.direction = *direction,
                                   .activity = item.at("activity").text(),
                                   .result = item.at("result").text(),
                                   .report = item.at("report").text(),
                                   .evidence = item.at("evidence").text(),
                                   .month = item.at("month").integer(),
                                   .school = item.at("school").boolean(),
                                   .kindergarten = item.at("kindergarten").boolean(),
                                   .beginners = item.at("beginners").boolean(),
                                   .ticked = item.at("ticked").boolean()};
        if (activity.month < 1 || activity.month > 12)
            item.at("month").fail("no month: " + std::to_string(activity.month));
        found.push_back(std::move(activity));
    }
    return found;
}

} // namespace marshrut::standard
