// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "desk/road_map_choice.hpp"

#include "office/package.hpp"
#include "office/refuse.hpp"

#include <boost/algorithm/string/classification.hpp>
#include <boost/algorithm/string/split.hpp>
#include <boost/algorithm/string/trim.hpp>

namespace marshrut::desk
{

namespace
{

constexpr int mostEmptyRows = 200;

std::string joined(const std::vector<std::string>& names)
{
    std::string text;
    for (const std::string& name : names)
        text += (text.empty() ? "" : ", ") + name;
    return text;
}

void readForm(const Call& call, const standard::Library& library, RoadMapChoice& choice)
{
    choice.form = call.arguments.text("Standard").value_or(choice.form);
    if (library.forms.find(choice.form) != library.forms.end())
        return;
    std::vector<std::string> known;
    for (const auto& [name, form] : library.forms)
        known.push_back(name);
    office::refuseArgument(call.context, "argument.standard.unknown", {{"name", choice.form}, {"known", joined(known)}},
                           1);
}

[[noreturn]] void refuseConflict(const Call& call, const char* name, const char* other)
{
    office::refuseArgument(call.context, "argument.conflict", {{"name", name}, {"other", other}}, 1);
}

std::optional<int> schoolYearOf(const Call& call)
{
    if (!call.arguments.has("SchoolYear"))
        return std::nullopt;
    std::string value;
    OUString text;
    if (call.arguments.value("SchoolYear") >>= text)
        value = office::toUtf8(text);
    else
        value = std::to_string(call.arguments.number("SchoolYear", 0, 9999).value_or(0));
    const auto year = route::parseSchoolYear(value);
    if (!year)
        office::refuseArgument(call.context, "argument.schoolYear", {{"value", value}}, 1);
    return year;
}

void readPeriod(const Call& call, RoadMapChoice& choice)
{
    const auto year = schoolYearOf(call);
    const auto from = call.arguments.date("From");
    const auto to = call.arguments.date("To");
    if (year && (from || to))
        refuseConflict(call, "SchoolYear", from ? "From" : "To");
    if (from.has_value() != to.has_value() || (from && *to < *from))
        office::refuseArgument(call.context, "argument.period", {}, 1);
    choice.period =
        from ? route::Period{*from, *to} : route::schoolYear(year.value_or(route::plannedSchoolYear(office::today())));
}

void readDirections(const Call& call, RoadMapChoice& choice)
{
    const auto given = call.arguments.text("Directions");
    if (!given)
        return;
    std::vector<std::string> names;
    boost::split(names, *given, boost::is_any_of(","));
    for (std::string& name : names)
    {
        boost::trim(name);
        const auto direction = route::directionOf(name);
        if (direction)
        {
            choice.directions.insert(*direction);
            continue;
        }
        std::vector<std::string> known;
        for (const route::Direction each : inOrder({}))
            known.emplace_back(route::idOf(each));
        office::refuseArgument(call.context, "argument.direction.unknown", {{"name", name}, {"known", joined(known)}},
                               1);
    }
}

} // namespace

std::set<route::Direction> allDirections()
{
    std::set<route::Direction> all;
    for (std::size_t number = 0; number < route::directionCount; ++number)
        all.insert(static_cast<route::Direction>(number));
    return all;
}

std::vector<route::Direction> inOrder(const std::set<route::Direction>& directions)
{
    const std::set<route::Direction> chosen = directions.empty() ? allDirections() : directions;
    return {chosen.begin(), chosen.end()};
}

std::set<std::size_t> suggestedActivities(const standard::Library& library,
                                          const std::set<route::Direction>& directions)
{
    std::set<std::size_t> suggested;
    for (std::size_t number = 0; number < library.catalogue.size(); ++number)
        if (library.catalogue[number].ticked && directions.count(library.catalogue[number].direction) != 0)
            suggested.insert(number);
    return suggested;
}

RoadMapChoice readChoice(const Call& call, const standard::Library& library)
{
    RoadMapChoice choice;
    readForm(call, library, choice);
    readPeriod(call, choice);
    readDirections(call, choice);
    const auto rows = call.arguments.number("EmptyRows", 0, mostEmptyRows);
    choice.catalogue = call.arguments.flag("Catalogue").value_or(!rows);
    if (choice.catalogue)
    {
        choice.activities =
            suggestedActivities(library, choice.directions.empty() ? allDirections() : choice.directions);
        choice.emptyRows = rows.value_or(0);
    }
    else
        choice.emptyRows = rows.value_or(choice.emptyRows);
    return choice;
}

edit::NewRoadMap toNewRoadMap(const RoadMapChoice& choice, const standard::Library& library)
{
    edit::NewRoadMap wanted;
    wanted.period = choice.period;
    wanted.directions = inOrder(choice.directions);
    if (choice.catalogue)
        for (const std::size_t number : choice.activities)
            wanted.activities.push_back(&library.catalogue[number]);
    wanted.emptyRows = choice.emptyRows;
    return wanted;
}

} // namespace marshrut::desk
