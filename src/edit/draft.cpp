// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "edit/draft.hpp"

#include "recognise/status.hpp"
#include "text/fold.hpp"

namespace marshrut::edit
{

using route::Element;
using route::Status;

namespace
{

/// A list within a sentence: line breaks and the full stop at its end go.
void add(std::string& list, const std::string& item)
{
    auto line = text::normalise(item);
    for (auto& c : line)
        c = c == '\n' ? ' ' : c;
    while (!line.empty() && (line.back() == '.' || line.back() == ';' || line.back() == ' '))
        line.pop_back();
    list += (list.empty() ? "" : "; ") + line;
}

} // namespace

std::string reviewDraft(const Situation& situation)
{
    int all = 0;
    int done = 0;
    std::string doneNames;
    std::string openNames;
    for (const auto& roadMap : situation.recognised.roadMaps)
        for (const auto& activity : roadMap.activities)
        {
            const auto name = textOf(activity, Element::roadmapActivity);
            if (name.empty())
                continue;
            ++all;
            const auto status = recognise::statusOf(textOf(activity, Element::roadmapDone), situation.lexicon);
            if (status == Status::done)
            {
                ++done;
                add(doneNames, name);
            }
            else if (status != Status::cancelled)
                add(openNames, name);
        }
    const auto& strings = situation.strings;
    if (all == 0)
        return {};
    if (done == 0)
        return openNames.empty()
                   ? std::string()
                   : strings.format("draft.review.unmarked", {{"all", std::to_string(all)}, {"activities", openNames}});
    auto draft = strings.format("draft.review", {{"done", std::to_string(done)}, {"all", std::to_string(all)}});
    draft += " " + strings.format("draft.review.done", {{"activities", doneNames}});
    if (!openNames.empty())
        draft += " " + strings.format("draft.review.open", {{"activities", openNames}});
    return draft;
}

} // namespace marshrut::edit
