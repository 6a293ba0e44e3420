// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "desk/road_map_fields.hpp"
#include "office/package.hpp"
#include "office/settings.hpp"

namespace marshrut::desk
{

std::optional<RoadMapChoice> askForChoice(const Call& call, const standard::Library& library)
{
    static std::optional<RoadMapChoice> last;
    RoadMapChoice first;
    first.directions = allDirections();
    first.kindergarten = office::readProfile(call.context).kindergarten;
    first.activities = suggestedActivities(library, first, first.directions);

    Dialog dialog(call.context, call.frame, "InsertRoadMap");
    RoadMapFields fields(dialog, library, office::uiStrings(call.context), last.value_or(first));
    const bool ok = dialog.run([&] {
        const char* wrong = fields.validate();
        if (wrong)
            dialog.controls().focus(wrong);
        return !wrong;
    });
    if (!ok)
        return std::nullopt;
    last = fields.choice();
    return last;
}

} // namespace marshrut::desk
