// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "desk/activity_dialog.hpp"

#include "desk/activity_fields.hpp"
#include "office/package.hpp"

#include <algorithm>

namespace marshrut::desk
{

using edit::ActivityValues;
using route::Element;

namespace
{

std::string today()
{
    return route::textOf(route::Value(office::today()));
}

/// A direction that has no place is told before anything typed is lost; nobody keeps a row that says nothing of what is
/// done.
auto wrongIn(const Call& call, const OpenRoadMap& open, const std::vector<Element>& elements)
{
    return [&call, &open,
            elements](const std::vector<std::string>& values) -> std::optional<std::pair<std::size_t, std::string>> {
        const standard::Strings& strings = office::uiStrings(call.context);
        for (std::size_t index = 0; index < values.size(); ++index)
        {
            if (elements[index] == Element::roadmapActivity && values[index].empty())
                return std::pair(index, strings.get("activity.unnamed"));
            if (elements[index] == Element::roadmapDirection &&
                !edit::takesDirection(open.roadMap(), values[index], wordsFor(call)))
                return std::pair(index, strings.format("activity.no.direction", {{"name", values[index]}}));
        }
        return std::nullopt;
    };
}

ActivityValues filledIn(const std::vector<Element>& elements, const std::vector<std::string>& values)
{
    ActivityValues filled;
    for (std::size_t index = 0; index < values.size(); ++index)
        if (!values[index].empty())
            filled[elements[index]] = values[index];
    return filled;
}

} // namespace

std::optional<ActivityValues> askForActivity(const Call& call, const OpenRoadMap& open)
{
    const ActivityFields fields(call, open);
    FieldsDialog dialog{
        office::uiStrings(call.context).get("undo.activity.add"), {}, {}, wrongIn(call, open, fields.elements())};
    for (const Element element : fields.elements())
        dialog.fields.push_back(fields.fieldFor(
            element, element == Element::roadmapDirection ? edit::directionAt(open.roadMap(), open.selection) : ""));
    dialog.changed = [&fields](std::size_t changed, std::vector<std::string>& values) {
        fields.fillFromCatalogue(changed, values);
    };
    const auto values = askForFields(call, dialog);
    return values ? std::optional(filledIn(fields.elements(), *values)) : std::nullopt;
}

std::optional<ActivityValues> askForChanges(const Call& call, const OpenRoadMap& open, const ActivityValues& current)
{
    const ActivityFields fields(call, open);
    FieldsDialog dialog{office::uiStrings(call.context).get("activity.title.edit"), {}, {}, {}};
    std::vector<Element> shown;
    for (const Element element : fields.elements())
        if (const auto value = current.find(element); value != current.end())
        {
            shown.push_back(element);
            dialog.fields.push_back(fields.fieldFor(element, value->second));
        }
    const auto values = askForFields(call, dialog);
    if (!values)
        return std::nullopt;
    ActivityValues changed;
    for (std::size_t index = 0; index < shown.size(); ++index)
        if ((*values)[index] != dialog.fields[index].value)
            changed[shown[index]] = (*values)[index];
    return changed;
}

std::optional<ActivityValues> askForAchievement(const Call& call, const OpenRoadMap& open)
{
    const ActivityFields fields(call, open);
    const standard::Strings& strings = office::uiStrings(call.context);
    enum Row
    {
        direction,
        activity,
        date,
        achieved,
        evidence,
    };
    FieldsDialog dialog{strings.get("activity.title.achievement"), {}, {}, {}};
    dialog.fields = {fields.fieldFor(Element::roadmapDirection, edit::directionAt(open.roadMap(), open.selection)),
                     {strings.get("achievement.activity"), {}, {}, {}},
                     {strings.get("achievement.date"), today(), {}, {}},
                     {strings.get("achievement.result"), {}, {}, {}},
                     {strings.get("achievement.evidence"), {}, {}, {}}};
    dialog.wrong = wrongIn(call, open,
                           {Element::roadmapDirection, Element::roadmapActivity, Element::roadmapDeadline,
                            Element::roadmapResult, Element::roadmapDone});
    const auto values = askForFields(call, dialog);
    if (!values)
        return std::nullopt;
    edit::Mark mark;
    mark.unplanned = true;
    mark.date = (*values)[date];
    mark.achieved = (*values)[achieved];
    mark.evidence = (*values)[evidence];
    ActivityValues filled{{Element::roadmapActivity, (*values)[activity]},
                          {Element::roadmapDone, edit::markText(mark, office::documentStrings(call.context))}};
    if (!(*values)[direction].empty())
        filled[Element::roadmapDirection] = (*values)[direction];
    if (!mark.date.empty())
        filled[Element::roadmapDeadline] = mark.date;
    return filled;
}

std::optional<ActivityValues> askForOutcome(const Call& call, const OpenRoadMap& open)
{
    const ActivityFields fields(call, open);
    const std::vector<Element> elements{Element::roadmapDirection, Element::roadmapProject, Element::roadmapPractice,
                                        Element::roadmapAssessment, Element::roadmapReport};
    FieldsDialog dialog{office::uiStrings(call.context).get("activity.title.outcome"), {}, {}, {}};
    dialog.fields = {fields.fieldFor(elements[0], edit::directionAt(open.roadMap(), open.selection)),
                     fields.fieldFor(elements[1], {}, "outcome.label.project"),
                     fields.fieldFor(elements[2], {}, "outcome.label.practice"),
                     fields.fieldFor(elements[3], {}, "outcome.label.assessment"),
                     fields.fieldFor(elements[4], {}, "outcome.label.report")};
    dialog.wrong =
        [&call](const std::vector<std::string>& values) -> std::optional<std::pair<std::size_t, std::string>> {
        if (std::all_of(values.begin() + 1, values.end(), [](const std::string& value) { return value.empty(); }))
            return std::pair(std::size_t(1), office::uiStrings(call.context).get("activity.nothing"));
        return std::nullopt;
    };
    const auto values = askForFields(call, dialog);
    return values ? std::optional(filledIn(elements, *values)) : std::nullopt;
}

} // namespace marshrut::desk
