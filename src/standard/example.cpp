// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "standard/example.hpp"

#include "standard/json.hpp"

namespace marshrut::standard
{

namespace
{

route::Direction directionIn(const JsonReader& reader)
{
    const auto direction = route::directionOf(reader.text());
    if (!direction)
        reader.fail("no direction: " + reader.text());
    return *direction;
}

std::vector<ExampleRow> rowsIn(const JsonReader& reader)
{
    std::vector<ExampleRow> rows;
    for (const auto& item : reader.items())
    {
        ExampleRow row{directionIn(item.at("direction")), {}};
        for (const auto& [name, value] : item.members())
        {
            const auto element = route::elementOf("roadmap." + name);
            if (!element)
                value.fail("no element: " + name);
            if (*element != route::Element::roadmapDirection)
                row.values[*element] = value.text();
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace

Example parseExample(const std::string& json, const std::string& fileName, bool kindergarten)
{
    const JsonDocument document(json, fileName);
    const auto root = document.root().at(kindergarten ? "kindergarten" : "school");
    Example example{{}, rowsIn(root.at("activities")), rowsIn(root.at("outcomes"))};
    for (const auto& strong : root.at("strong").items())
        example.strong.insert(directionIn(strong));
    return example;
}

} // namespace marshrut::standard
