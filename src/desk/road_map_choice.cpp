// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "desk/road_map_choice.hpp"

#include "office/forms.hpp"
#include "office/package.hpp"
#include "office/refuse.hpp"
#include "office/settings.hpp"

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
    choice.form = call.arguments.text("Standard").value_or(office::forms(call.context, call.document).preferred().name);
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

std::set<route::Direction> directionsIn(const Call& call, const char* argument)
{
    std::set<route::Direction> directions;
    const auto given = call.arguments.text(argument);
    if (!given)
        return directions;
    std::vector<std::string> names;
    boost::split(names, *given, boost::is_any_of(","));
    for (std::string& name : names)
    {
        boost::trim(name);
        const auto direction = route::directionOf(name);
        if (direction)
        {
            directions.insert(*direction);
            continue;
        }
        std::vector<std::string> known;
        for (const route::Direction each : inOrder({}))
            known.emplace_back(route::idOf(each));
        office::refuseArgument(call.context, "argument.direction.unknown", {{"name", name}, {"known", joined(known)}},
                               1);
    }
    return directions;
}

void readDirections(const Call& call, RoadMapChoice& choice)
{
    choice.directions = directionsIn(call, "Directions");
    choice.strong = directionsIn(call, "Strong");
    for (const route::Direction strong : choice.strong)
        if (!choice.directions.empty() && choice.directions.count(strong) == 0)
            refuseConflict(call, "Strong", "Directions");
}

/// An example is one whole: nothing is put into it.
void readExample(const Call& call, RoadMapChoice& choice)
{
    choice.example = call.arguments.flag("Example").value_or(false);
    if (choice.example)
        for (const char* other : {"Directions", "Strong", "Beginners", "Catalogue", "EmptyRows"})
            if (call.arguments.has(other))
                refuseConflict(call, "Example", other);
}

/// Without its activities a road map is none.
void readColumns(const Call& call, RoadMapChoice& choice)
{
    const auto given = call.arguments.text("LeaveOut");
    if (!given || given->empty())
        return;
    std::vector<std::string> names;
    boost::split(names, *given, boost::is_any_of(","));
    for (std::string& name : names)
    {
        boost::trim(name);
        const auto element = route::elementOf(name);
        if (!element || route::sectionOf(*element) != route::Section::roadmap ||
            *element == route::Element::roadmapActivity)
            office::refuseArgument(call.context, "argument.element.unknown", {{"name", name}}, 1);
        choice.leaveOut.insert(*element);
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

bool isOffered(const standard::CatalogueActivity& activity, const RoadMapChoice& choice)
{
    return !choice.beginners || activity.beginners;
}

std::set<std::size_t> suggestedActivities(const standard::Library& library, const RoadMapChoice& choice,
                                          const std::set<route::Direction>& directions)
{
    const auto& catalogue = library.catalogueFor(choice.kindergarten);
    const auto chosen = [&](route::Direction direction, const auto& suits) {
        std::set<std::size_t> numbers;
        for (std::size_t number = 0; number < catalogue.size(); ++number)
            if (catalogue[number].direction == direction && isOffered(catalogue[number], choice) &&
                suits(catalogue[number]))
                numbers.insert(number);
        return numbers;
    };
    std::set<std::size_t> suggested;
    for (const route::Direction direction : directions.empty() ? allDirections() : directions)
    {
        const bool strong = choice.strong.count(direction) != 0;
        auto numbers = chosen(direction, [&](const standard::CatalogueActivity& activity) {
            return strong ? activity.shows : activity.ticked && (choice.strong.empty() || !activity.shows);
        });
        if (numbers.empty())
            numbers = chosen(direction, [](const standard::CatalogueActivity& activity) { return activity.ticked; });
        suggested.merge(numbers);
    }
    return suggested;
}

RoadMapChoice readChoice(const Call& call, const standard::Library& library)
{
    RoadMapChoice choice;
    readForm(call, library, choice);
    readPeriod(call, choice);
    readDirections(call, choice);
    readColumns(call, choice);
    readExample(call, choice);
    choice.beginners = call.arguments.flag("Beginners").value_or(false);
    choice.kindergarten = call.arguments.flag("Kindergarten").value_or(office::readProfile(call.context).kindergarten);
    const auto rows = call.arguments.number("EmptyRows", 0, mostEmptyRows);
    choice.catalogue = call.arguments.flag("Catalogue").value_or(!rows);
    if (choice.catalogue)
    {
        choice.activities = suggestedActivities(library, choice, choice.directions);
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
            wanted.activities.push_back(&library.catalogueFor(choice.kindergarten)[number]);
    wanted.emptyRows = choice.emptyRows;
    wanted.leaveOut = choice.leaveOut;
    wanted.strong = choice.strong;
    return wanted;
}

} // namespace marshrut::desk
