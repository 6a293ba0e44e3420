// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "api/road_map_values.hpp"

#include "api/values.hpp"
#include "office/refuse.hpp"
#include "office/text.hpp"

#include <algorithm>

namespace marshrut::api
{

using css::beans::NamedValue;
using css::uno::Any;
using css::uno::Reference;
using css::uno::XComponentContext;

namespace
{

route::Activity toActivity(const Reference<XComponentContext>& context, const org::marshrut::Activity& activity,
                           sal_Int16 position)
{
    route::Activity values;
    for (const NamedValue& value : activity.Values)
    {
        const route::Element element = toElement(context, value.Name, route::Section::roadmap, position);
        const std::string name = office::toUtf8(value.Name);
        if (!values.emplace(element, toValue(context, value.Value, name, position)).second)
            office::refuseArgument(context, "argument.element.twice", {{"name", name}}, position);
    }
    return values;
}

} // namespace

route::RoadMap toRoadMap(const Reference<XComponentContext>& context, const org::marshrut::RoadMap& roadMap,
                         sal_Int16 position)
{
    route::RoadMap result;
    result.title = office::toUtf8(roadMap.Title);
    result.period = {toDate(context, roadMap.From, "From", position), toDate(context, roadMap.To, "To", position)};
    if (result.period.known() && result.period.to < result.period.from)
        office::refuseArgument(context, "argument.period", {}, position);
    for (const OUString& id : roadMap.Columns)
    {
        const route::Element column = toElement(context, id, route::Section::roadmap, position);
        if (std::find(result.columns.begin(), result.columns.end(), column) != result.columns.end())
            office::refuseArgument(context, "argument.element.twice", {{"name", office::toUtf8(id)}}, position);
        result.columns.push_back(column);
    }
    for (const org::marshrut::Activity& activity : roadMap.Activities)
        result.activities.push_back(toActivity(context, activity, position));
    return result;
}

std::string formNameIn(const Reference<XComponentContext>& context, const org::marshrut::RoadMap& roadMap,
                       sal_Int16 position)
{
    OUString form;
    for (const NamedValue& detail : roadMap.Details)
        // A road map as read may be inserted again: where it stood is no matter then.
        if (detail.Name == "Standard")
        {
            if (!(detail.Value >>= form))
                office::refuseArgument(context, "argument.value.kind", {{"name", "Standard"}}, position);
        }
        else if (detail.Name != "Range")
            office::refuseArgument(context, "argument.option.unknown", {{"name", office::toUtf8(detail.Name)}},
                                   position);
    return office::toUtf8(form);
}

org::marshrut::RoadMap toUno(const route::RoadMap& roadMap, const std::string& range)
{
    org::marshrut::RoadMap result;
    result.Title = office::fromUtf8(roadMap.title);
    result.From = toUno(roadMap.period.from);
    result.To = toUno(roadMap.period.to);
    std::vector<OUString> columns;
    for (const route::Element column : roadMap.columns)
        columns.push_back(office::fromUtf8(route::idOf(column)));
    result.Columns = toSequence(columns);
    std::vector<org::marshrut::Activity> activities;
    for (const route::Activity& activity : roadMap.activities)
    {
        std::vector<NamedValue> values;
        for (const auto& [element, value] : activity)
            values.emplace_back(office::fromUtf8(route::idOf(element)), toUno(value));
        activities.emplace_back(toSequence(values));
    }
    result.Activities = toSequence(activities);
    if (!range.empty())
        result.Details = toSequence(std::vector<NamedValue>{NamedValue("Range", Any(office::fromUtf8(range)))});
    return result;
}

} // namespace marshrut::api
