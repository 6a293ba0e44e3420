// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "check/period.hpp"

#include "standard/lexicon.hpp"
#include "text/calendar.hpp"

#include <algorithm>
#include <optional>

namespace marshrut::check
{

namespace
{

using recognise::Recognised;
using recognise::State;
using route::Element;
using route::Period;

constexpr int shortestRoute = 60; // days; what is shorter is an appointment
constexpr int july = 7;

const std::string& textOf(const Recognised& recognised, Element element)
{
    static const std::string none;
    const auto& found = recognised[element];
    return found.state == State::filled ? found.text : none;
}

/// «2024–2025 гг.» is a school year, like «2024–2025».
Period asSchoolYear(const Period& period)
{
    const bool twoYears = period.from.month == 1 && period.from.day == 1 && period.to.month == 12 &&
                          period.to.year == period.from.year + 1;
    return twoYears ? route::schoolYear(period.from.year) : period;
}

bool isCalendarYear(const Period& period)
{
    return period.from.year == period.to.year && period.from.month == 1 && period.to.month == 12;
}

constexpr int nearlyAYear = 200; // days

/// A period that a text names with its years.
Period namedIn(const std::string& text, const text::DeadlineReader& reader)
{
    const auto read = reader.read(text, {}, {});
    if (!read.certain() || !read.from.known() || !read.to.known() ||
        text::daysBetween(read.from, read.to) < shortestRoute)
        return {};
    return asSchoolYear({read.from, read.to});
}

/// Visits the dates of every deadline that names its year.
template <typename Visit>
void forEachDated(const Recognised& recognised, const text::DeadlineReader& reader, Visit visit)
{
    for (const auto& roadMap : recognised.roadMaps)
        for (const auto& activity : roadMap.activities)
        {
            const auto cell = activity.cells.find(Element::roadmapDeadline);
            if (cell == activity.cells.end())
                continue;
            if (const auto read = reader.read(cell->second.text, {}, {}); read.certain())
                visit(read);
        }
}

/// From the first to the last school year or year that deadlines name as such («2025–2026 учебный год»), else the school
/// year in which all dated ones lie; not known where they lie in several.
Period ofDeadlines(const Recognised& recognised, const text::DeadlineReader& reader)
{
    Period years;
    std::optional<int> start;
    bool several = false;
    forEachDated(recognised, reader, [&](const text::Deadline& read) {
        if (read.from.known() && read.to.known() && text::daysBetween(read.from, read.to) > nearlyAYear)
        {
            years.from = years.known() ? std::min(years.from, read.from) : read.from;
            years.to = std::max(years.to, read.to);
        }
        for (const auto& day : {read.from, read.to})
        {
            if (!day.known())
                continue;
            const int year = day.month > july ? day.year : day.year - 1;
            several = several || (start && *start != year);
            start = year;
        }
    });
    if (years.known())
        return years;
    return start && !several ? route::schoolYear(*start) : Period{};
}

} // namespace

Period periodOf(const Recognised& recognised)
{
    for (const auto& roadMap : recognised.roadMaps)
        if (roadMap.period.known())
            return roadMap.period;
    if (recognised.lexicon == nullptr)
        return {};
    const auto& reader = recognised.lexicon->deadlines;
    if (const auto period = namedIn(textOf(recognised, Element::notePeriod), reader); period.known())
        return period;
    Period created;
    for (const auto& text : {recognised.titlePeriod.text, textOf(recognised, Element::titleHeading),
                             textOf(recognised, Element::titleYear)})
    {
        const auto period = namedIn(text, reader);
        // a single year is when it was made
        if (period.known() && !isCalendarYear(period))
            return period;
        if (period.known())
            created = route::schoolYear(period.from.year);
    }
    const auto period = ofDeadlines(recognised, reader);
    return period.known() ? period : created;
}

Period periodOf(const recognise::FoundRoadMap& roadMap, const Period& route)
{
    return roadMap.period.known() ? roadMap.period : route;
}

Period periodOf(const recognise::FoundActivity& activity, const Period& roadMap, const text::DeadlineReader& reader)
{
    const auto year = activity.timeAbove.empty() ? Period{} : namedIn(activity.timeAbove, reader);
    // a part of the year, or a stage, says less than the deadline itself
    return year.known() && text::daysBetween(year.from, year.to) > nearlyAYear ? year : roadMap;
}

} // namespace marshrut::check
