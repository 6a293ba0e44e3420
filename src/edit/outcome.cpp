// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "edit/outcome.hpp"

namespace marshrut::edit
{

using route::Element;

std::string outcomeText(const std::map<Element, std::string>& values, const standard::Strings& strings)
{
    std::string said;
    for (const auto element :
         {Element::roadmapProject, Element::roadmapPractice, Element::roadmapAssessment, Element::roadmapReport})
        if (const auto value = values.find(element); value != values.end() && !value->second.empty())
        {
            const std::string key = "outcome." + std::string(route::idOf(element));
            said += (said.empty() ? "" : "\n") + strings.format(key, {{"text", value->second}});
        }
    return said;
}

} // namespace marshrut::edit
