// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "check/next_deadlines.hpp"

#include "recognise/status.hpp"

#include <algorithm>

namespace marshrut::check
{

namespace
{

using route::Element;

/// Whether something is still to come: no mark yet, or one that says so.
bool isOpen(const std::string& mark, const standard::Lexicon& lexicon)
{
    const auto status = recognise::statusOf(mark, lexicon);
    return mark.empty() || status == route::Status::planned || status == route::Status::inProgress;
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
        const auto& within = roadMap.period.known() ? roadMap.period : period;
        for (const auto& activity : roadMap.activities)
        {
            const auto& deadline = textOf(activity, Element::roadmapDeadline);
            if (deadline.empty() || !isOpen(textOf(activity, Element::roadmapDone), lexicon))
                continue;
            const auto dates = lexicon.deadlines.read(deadline, within.from, within.to);
            if (dates.certain() && dates.to >= today)
                next.push_back({textOf(activity, Element::roadmapActivity), deadline, dates.to});
        }
    }
    std::stable_sort(next.begin(), next.end(), [](const auto& a, const auto& b) { return a.last < b.last; });
    next.resize(std::min(next.size(), most));
    return next;
}

} // namespace marshrut::check
