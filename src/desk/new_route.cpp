// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "edit/new_route.hpp"
#include "desk/command.hpp"
#include "desk/new_route_dialog.hpp"
#include "desk/sheet_list.hpp"
#include "office/forms.hpp"
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
    wanted.kindergarten = choice.kindergarten;
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

/// What the wizard asks for.
edit::NewRoute wantedBy(const Call& call, const standard::Library& library, const NewRouteAnswer& answer)
{
    edit::NewRoute wanted;
    wanted.values = answer.values;
    wanted.kindergarten = answer.kindergarten;
    wanted.period = answer.roadMap.period;
    edit::NewRoadMap roadMap = toNewRoadMap(answer.roadMap, library);
    if (answer.roadMap.catalogue)
        roadMap.emptyRows = 0;
    wanted.roadMap =
        edit::compose(roadMap, library.forms.at(answer.roadMap.form), office::documentStrings(call.context));
    return wanted;
}

/// «Мои данные» with what the wizard was told; courses stay as they are there.
standard::Profile remembered(standard::Profile profile, const NewRouteAnswer& answer)
{
    for (const route::Element element : standard::profileElements())
        if (const auto value = answer.values.find(element); value != answer.values.end())
            profile.values[element] = value->second;
    profile.kindergarten = answer.kindergarten;
    profile.form = answer.roadMap.form;
    return profile;
}

} // namespace

Outcome newRoute(const Call& call)
{
    const standard::Library library = office::libraryFor(call.context, call.document);
    const standard::Strings& strings = office::uiStrings(call.context);
    const standard::Profile profile = office::readProfile(call.context);
    edit::NewRoute wanted;
    std::string form;
    std::string sheet;
    if (call.arguments.empty())
    {
        const auto answer = askForNewRoute(call, library, profile);
        if (!answer)
            return {false, office::fromUtf8(strings.get("command.cancelled")), {}, false};
        if (answer->remember)
            office::keepProfile(call.context, remembered(profile, *answer));
        form = answer->roadMap.form;
        sheet = answer->sheet;
        wanted = wantedBy(call, library, *answer);
    }
    else
    {
        RoadMapChoice choice = readChoice(call, library);
        if (!call.arguments.has("Standard") && library.forms.count(profile.form) != 0)
            choice.form = profile.form;
        form = choice.form;
        sheet = call.arguments.text("Template").value_or(usualSheet(choice.kindergarten));
        wanted = readWanted(call, library, profile, choice);
    }
    const edit::RouteDocument route =
        edit::compose(wanted, library.forms.at(form), office::documentStrings(call.context));
    const auto document =
        writer::makeRoute(call.context, route, library.forms.at(form), titleSheetUrl(call.context, sheet), false);
    return {true,
            office::fromUtf8(strings.get("route.made")),
            {css::beans::NamedValue("Document", Any(document)),
             css::beans::NamedValue("FileName", Any(office::fromUtf8(route.fileName)))},
            false};
}

} // namespace marshrut::desk
