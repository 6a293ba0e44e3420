// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "check/next_deadlines.hpp"

#include "check/period.hpp"
#include "recognise/status.hpp"

#include <algorithm>
#include <optional>

namespace marshrut::check
{

namespace
{

using route::Element;

/// Where the time of an activity stands that is still to come: in its mark where it was moved, nowhere where it is done
/// or cancelled.
std::optional<Element> timeOf(const std::string& mark, const standard::Lexicon& lexicon)
{
    const auto status = recognise::statusOf(mark, lexicon);
    if (status == route::Status::postponed)
        return Element::roadmapDone;
    if (mark.empty() || status == route::Status::planned || status == route::Status::inProgress)
        return Element::roadmapDeadline;
    return std::nullopt;
}

} // namespace

std::vector<NextDeadline> nextDeadlines(const recognise::Recognised& recognised, const standard::Lexicon& lexicon,
                                        const route::Period& period, const text::Date& today, std::size_t most)
{
    std::vector<NextDeadline> next;
    if (!today.known())
        return next;
    for (const auto& roadMap : recognised.roadMaps)
    {
        const auto within = periodOf(roadMap, period);
        for (const auto& activity : roadMap.activities)
        {
            const auto where = timeOf(textOf(activity, Element::roadmapDone), lexicon);
            const auto deadline = where ? textOf(activity, *where) : std::string();
            const auto own = periodOf(activity, within, lexicon.deadlines);
            const auto dates = lexicon.deadlines.read(deadline, own.from, own.to);
            if (dates.certain() && dates.to >= today)
                next.push_back({textOf(activity, Element::roadmapActivity), deadline, dates.to});
        }
    }
    std::stable_sort(next.begin(), next.end(), [](const auto& a, const auto& b) { return a.last < b.last; });
    next.resize(std::min(next.size(), most));
    return next;
}

} // namespace marshrut::check
