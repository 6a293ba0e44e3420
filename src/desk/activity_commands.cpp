// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "desk/activity_dialog.hpp"
#include "desk/command.hpp"
#include "desk/open_road_map.hpp"
#include "desk/unplaced.hpp"
#include "edit/mark.hpp"
#include "office/package.hpp"
#include "office/refuse.hpp"
#include "text/fold.hpp"

#include <com/sun/star/util/Date.hpp>

namespace marshrut::desk
{

using css::uno::Any;
using edit::ActivityPlan;
using edit::ActivityValues;

namespace
{

constexpr sal_Int16 argumentPosition = 1;

/// A value of an element as a text: a number or a date is written as a text has it.
std::string valueText(const Call& call, std::string_view name)
{
    const Any value = call.arguments.value(name);
    double number = 0;
    sal_Int64 whole = 0;
    css::util::Date date;
    if (value >>= whole)
        return route::textOf(static_cast<double>(whole));
    if (value >>= number)
        return route::textOf(number);
    if (value >>= date)
        return route::textOf(call.arguments.date(name).value_or(route::Date()));
    return text::normalise(call.arguments.text(name).value_or(""));
}

/// The values that are named by their elements. A direction may be named by its id.
ActivityValues readValues(const Call& call)
{
    ActivityValues values;
    for (const auto& [name, value] : call.arguments.all())
        if (const auto element = route::elementOf(name))
            values[*element] = valueText(call, name);
    if (const auto given = values.find(route::Element::roadmapDirection); given != values.end())
        if (const auto direction = route::directionOf(given->second))
            given->second =
                office::documentStrings(call.context).get("direction." + std::string(route::idOf(*direction)));
    return values;
}

route::Status statusOf(const Call& call, const std::string& name)
{
    std::string known;
    for (std::size_t index = 0; index < route::statusCount; ++index)
    {
        const auto status = static_cast<route::Status>(index);
        if (route::idOf(status) == name)
            return status;
        known += (known.empty() ? "" : ", ") + std::string(route::idOf(status));
    }
    office::refuseArgument(call.context, "argument.value.unknown",
                           {{"value", name}, {"name", "Status"}, {"known", known}}, argumentPosition);
}

/// A day that is in no calendar is refused; words are not.
void requireDay(const Call& call, const char* name, const std::string& text)
{
    constexpr route::Date first{1900, 1, 1};
    constexpr route::Date last{2199, 12, 31};
    const auto read = office::library(call.context).lexicon.deadlines.read(text, first, last);
    if (read.doubt == text::DeadlineDoubt::noSuchDay)
        office::refuseArgument(call.context, "argument.date.value", {{"name", name}, {"value", text}},
                               argumentPosition);
}

edit::Mark readMark(const Call& call)
{
    edit::Mark mark;
    if (const auto status = call.arguments.text("Status"))
        mark.status = statusOf(call, *status);
    if (call.arguments.has("Date"))
        mark.date = valueText(call, "Date");
    for (const char* name : {"Date", "Until"})
        if (call.arguments.has(name))
            requireDay(call, name, valueText(call, name));
    mark.achieved = call.arguments.text("Result").value_or("");
    mark.evidence = call.arguments.text("Evidence").value_or("");
    mark.until = call.arguments.has("Until") ? valueText(call, "Until") : std::string();
    mark.reason = call.arguments.text("Reason").value_or("");
    return mark;
}

bool namesMark(const Call& call)
{
    for (const char* name : {"Status", "Date", "Result", "Evidence", "Until", "Reason"})
        if (call.arguments.has(name))
            return true;
    return false;
}

Outcome cancelled(const Call& call)
{
    return {false, office::fromUtf8(office::uiStrings(call.context).get("command.cancelled")), {}, false};
}

std::string rowsText(const std::vector<int>& rows)
{
    std::string text;
    for (const int row : rows)
        text += (text.empty() ? "" : ", ") + std::to_string(row);
    return text;
}

/// Tells what was done, and what the table has no column for.
Outcome finished(const Call& call, const ActivityPlan& plan, const std::string& key)
{
    const standard::Strings& strings = office::uiStrings(call.context);
    Outcome outcome{true, {}, {}, !plan.unplaced.empty()};
    const std::string rows = rowsText(plan.rows);
    const bool nothing = plan.plan.changes.empty();
    std::string message = nothing ? strings.get("activity.same") : strings.format(key, {{"row", rows}, {"rows", rows}});
    css::uno::Sequence<sal_Int32> numbers(static_cast<sal_Int32>(plan.rows.size()));
    std::copy(plan.rows.begin(), plan.rows.end(), numbers.getArray());
    outcome.made.emplace_back("Rows", Any(numbers));
    if (!plan.unplaced.empty())
    {
        const Unplaced rest = toUnplaced(plan.unplaced, strings);
        message = strings.format(nothing ? "activity.nowhere" : "activity.unplaced",
                                 {{"message", message}, {"elements", rest.titles}});
        outcome.made.push_back(rest.named);
    }
    outcome.message = office::fromUtf8(message);
    return outcome;
}

void requireRow(const Call& call, bool found)
{
    if (!found)
        office::refuseArgument(call.context, "activity.no.row", {}, 0);
}

std::string directionIn(const ActivityValues& values)
{
    const auto direction = values.find(route::Element::roadmapDirection);
    return direction == values.end() ? std::string() : direction->second;
}

Outcome addToRoadMap(const Call& call, OpenRoadMap& open, const ActivityValues& values, const char* undoKey)
{
    if (values.empty())
        office::refuseArgument(call.context, "activity.nothing", {}, argumentPosition);
    turnTo(open, directionIn(values), wordsFor(call));
    const ActivityPlan plan =
        edit::planNewActivity(open.outline, open.roadMap(), values, open.selection, wordsFor(call));
    if (values.count(route::Element::roadmapDirection) != 0 &&
        !edit::takesDirection(open.roadMap(), directionIn(values), wordsFor(call)))
        office::refuseArgument(call.context, "activity.no.direction", {{"name", directionIn(values)}},
                               argumentPosition);
    apply(call, open, plan, undoKey);
    return finished(call, plan, "activity.added");
}

} // namespace

Outcome addActivity(const Call& call)
{
    OpenRoadMap open = openRoadMap(call);
    const auto values = call.arguments.empty() ? askForActivity(call, open) : std::optional(readValues(call));
    return values ? addToRoadMap(call, open, *values, "undo.activity.add") : cancelled(call);
}

Outcome addAchievement(const Call& call)
{
    OpenRoadMap open = openRoadMap(call);
    ActivityValues values;
    if (call.arguments.empty())
    {
        const auto asked = askForAchievement(call, open);
        if (!asked)
            return cancelled(call);
        values = *asked;
    }
    else
    {
        values = readValues(call);
        edit::Mark mark = readMark(call);
        mark.unplanned = true;
        values.emplace(route::Element::roadmapDone, edit::markText(mark, office::documentStrings(call.context)));
        if (!mark.date.empty())
            values.emplace(route::Element::roadmapDeadline, mark.date);
    }
    return addToRoadMap(call, open, values, "undo.achievement");
}

Outcome editActivity(const Call& call)
{
    const OpenRoadMap open = openRoadMap(call);
    edit::Selection one = open.selection;
    one.lastRow = one.firstRow;
    const auto current = edit::activityAt(open.outline, open.roadMap(), one);
    requireRow(call, current.has_value());
    const auto values = call.arguments.empty() ? askForChanges(call, open, *current) : std::optional(readValues(call));
    if (!values)
        return cancelled(call);
    const ActivityPlan plan = edit::planChangedActivities(open.outline, open.roadMap(), *values, one, wordsFor(call));
    apply(call, open, plan, "undo.activity.edit");
    return finished(call, plan, "activity.changed");
}

Outcome markDone(const Call& call)
{
    const OpenRoadMap open = openRoadMap(call);
    requireRow(call, edit::activityAt(open.outline, open.roadMap(), open.selection).has_value());
    ActivityValues values;
    if (call.arguments.empty())
    {
        const auto mark = askForMark(call, open);
        if (!mark)
            return cancelled(call);
        values[route::Element::roadmapDone] = edit::markText(*mark, office::documentStrings(call.context));
    }
    else
    {
        values = readValues(call);
        if (namesMark(call) || values.empty())
            values[route::Element::roadmapDone] = edit::markText(readMark(call), office::documentStrings(call.context));
    }
    const ActivityPlan plan =
        edit::planChangedActivities(open.outline, open.roadMap(), values, open.selection, wordsFor(call));
    apply(call, open, plan, "undo.activity.mark");
    return finished(call, plan, "activity.marked");
}

Outcome insertOutcome(const Call& call)
{
    OpenRoadMap open = openRoadMap(call);
    const auto values = call.arguments.empty() ? askForOutcome(call, open) : std::optional(readValues(call));
    if (!values)
        return cancelled(call);
    turnTo(open, directionIn(*values), wordsFor(call));
    const ActivityPlan plan = edit::planOutcome(open.outline, open.roadMap(), *values, open.selection, wordsFor(call));
    if (plan.table < 0)
        office::refuseArgument(call.context, "activity.no.direction", {{"name", directionIn(*values)}},
                               argumentPosition);
    apply(call, open, plan, "undo.outcome");
    return finished(call, plan, "outcome.written");
}

} // namespace marshrut::desk
