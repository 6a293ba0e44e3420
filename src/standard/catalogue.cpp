// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "standard/catalogue.hpp"

#include "standard/json.hpp"

namespace marshrut::standard
{

namespace
{

/// A text in the words of a school or of a kindergarten.
std::string worded(const JsonReader& reader, bool kindergarten)
{
    std::string text = reader.text();
    for (auto open = text.find('{'); open != std::string::npos; open = text.find('{', open))
    {
        const auto bar = text.find('|', open);
        const auto close = text.find('}', open);
        if (bar == std::string::npos || close == std::string::npos || bar > close)
            reader.fail("{school|kindergarten} is needed");
        const auto word = kindergarten ? text.substr(bar + 1, close - bar - 1) : text.substr(open + 1, bar - open - 1);
        text.replace(open, close - open + 1, word);
    }
    return text;
}

} // namespace

std::vector<CatalogueActivity> parseCatalogue(const std::string& json, const std::string& fileName, bool kindergarten)
{
    const JsonDocument document(json, fileName);
    std::vector<CatalogueActivity> found;
    for (const auto& item : document.root().items())
    {
        const auto direction = route::directionOf(item.at("direction").text());
        if (!direction)
            item.at("direction").fail("no direction: " + item.at("direction").text());
        CatalogueActivity activity{.direction = *direction,
                                   .activity = worded(item.at("activity"), kindergarten),
                                   .result = worded(item.at("result"), kindergarten),
                                   .report = worded(item.at("report"), kindergarten),
                                   .evidence = worded(item.at("evidence"), kindergarten),
                                   .month = item.at("month").integer(),
                                   .school = item.at("school").boolean(),
                                   .kindergarten = item.at("kindergarten").boolean(),
                                   .beginners = item.at("beginners").boolean(),
                                   .ticked = item.at("ticked").boolean()};
        if (activity.month < 1 || activity.month > 12)
            item.at("month").fail("no month: " + std::to_string(activity.month));
        if (const auto shows = item.find("shows"))
            activity.shows = shows->boolean();
        if (kindergarten ? activity.kindergarten : activity.school)
            found.push_back(std::move(activity));
    }
    return found;
}

} // namespace marshrut::standard
