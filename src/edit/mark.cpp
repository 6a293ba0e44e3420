// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "edit/mark.hpp"

#include "text/fold.hpp"

namespace marshrut::edit
{

std::string markText(const Mark& mark, const standard::Strings& strings)
{
    auto text = strings.get("status." + std::string(route::idOf(mark.status)));
    const auto add = [&](const char* key, const std::string& part) {
        if (const auto normal = text::normalise(part); !normal.empty())
            text = strings.format(key, {{"mark", text}, {"text", normal}});
    };
    switch (mark.status)
    {
    case route::Status::done:
        add("mark.date", mark.date);
        if (mark.unplanned)
            text = strings.format("mark.unplanned", {{"mark", text}});
        add("mark.achieved", mark.achieved);
        add("mark.evidence", mark.evidence);
        break;
    case route::Status::postponed:
        add("mark.until", mark.until);
        add("mark.reason", mark.reason);
        break;
    case route::Status::cancelled:
        add("mark.reason", mark.reason);
        break;
    default:
        break;
    }
    return text;
}

} // namespace marshrut::edit
