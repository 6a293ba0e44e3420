// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "edit/new_route.hpp"
#include "desk/command.hpp"
#include "desk/road_map_choice.hpp"
#include "desk/sheet_list.hpp"
#include "office/package.hpp"
#include "office/settings.hpp"
#include "writer/new_route.hpp"

namespace marshrut::desk
{

using css::uno::Any;

namespace
{

edit::NewRoute readWanted(const Call& call, const standard::Library& library, const standard::Profile& profile,
                          const RoadMapChoice& choice)
{
    const standard::Form& form = library.forms.at(choice.form);
    edit::NewRoute wanted;
    wanted.values = standard::valuesOf(profile, office::documentStrings(call.context));
    wanted.kindergarten = profile.kindergarten;
    wanted.period = choice.period;
    route::Activity activity;
    for (const auto& [name, value] : call.arguments.all())
        if (const auto element = route::elementOf(name))
        {
            std::string text = call.arguments.text(name).value_or("");
            if (route::sectionOf(*element) == route::Section::roadmap)
                activity[*element] = std::move(text);
            else
                wanted.values[*element] = std::move(text);
        }
    wanted.roadMap = edit::compose(toNewRoadMap(choice, library), form, office::documentStrings(call.context));
    if (!activity.empty())
        wanted.roadMap.activities.insert(wanted.roadMap.activities.begin(), std::move(activity));
    return wanted;
}

} // namespace

Outcome newRoute(const Call& call)
{
    const standard::Library& library = office::library(call.context);
    const standard::Profile profile = office::readProfile(call.context);
    RoadMapChoice choice = readChoice(call, library);
    if (!call.arguments.has("Standard") && library.forms.count(profile.form) != 0)
        choice.form = profile.form;
    const standard::Form& form = library.forms.at(choice.form);
    const edit::RouteDocument route =
        edit::compose(readWanted(call, library, profile, choice), form, office::documentStrings(call.context));
    const OUString sheet =
        titleSheetUrl(call.context, call.arguments.text("Template").value_or(usualSheet(profile.kindergarten)));
    const auto document = writer::makeRoute(call.context, route, form, sheet, false);
    return {true,
            office::fromUtf8(office::uiStrings(call.context).get("route.made")),
            {css::beans::NamedValue("Document", Any(document)),
             css::beans::NamedValue("FileName", Any(office::fromUtf8(route.fileName)))},
            false};
}

} // namespace marshrut::desk
