// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "check/deadline_rules.hpp"

#include "check/period.hpp"
#include "recognise/status.hpp"
#include "text/calendar.hpp"
#include "text/fold.hpp"
#include "text/time_range.hpp"

#include <array>
#include <map>
#include <utility>

namespace marshrut::check
{

namespace
{

using recognise::FoundActivity;
using recognise::FoundCell;
using recognise::FoundRoadMap;
using route::Element;
using route::Status;
using text::Deadline;
using text::DeadlineDoubt;

constexpr int daysOfGrace = 14; // domain.md §3: nothing is overdue before two weeks after its last day

/// The doubts a finding speaks of; where the period is not known, nothing is unclear to the teacher.
constexpr std::array<std::pair<DeadlineDoubt, const char*>, 9> doubts{{
    {DeadlineDoubt::noDate, "doubt.noDate"},
    {DeadlineDoubt::quarter, "doubt.quarter"},
    {DeadlineDoubt::wholeMonth, "doubt.wholeMonth"},
    {DeadlineDoubt::severalReadings, "doubt.severalReadings"},
    {DeadlineDoubt::differsBySchool, "doubt.differsBySchool"},
    {DeadlineDoubt::severalTimes, "doubt.severalTimes"},
    {DeadlineDoubt::outsidePeriod, "doubt.outsidePeriod"},
    {DeadlineDoubt::noSuchDay, "doubt.noSuchDay"},
    {DeadlineDoubt::endsBeforeStart, "doubt.endsBeforeStart"},
}};

const FoundCell* cellOf(const FoundActivity& activity, Element element)
{
    const auto cell = activity.cells.find(element);
    return cell == activity.cells.end() || cell->second.text.empty() ? nullptr : &cell->second;
}

constexpr int september = 9;

/// A road map in the light of a subject.
class Card
{
public:
    Card(const Subject& subject, const FoundRoadMap& roadMap, int number)
        : subject_(subject),
          number_(subject.recognised.roadMaps.size() > 1 ? number : 0),
          period_(periodOf(roadMap, subject.period)),
          reader_(subject.lexicon().deadlines)
    {
    }

    [[nodiscard]] Deadline read(const std::string& text) const { return reader_.read(text, period_.from, period_.to); }
    /// The deadline of an activity; noDate where it has none.
    [[nodiscard]] Deadline deadline(const FoundActivity& activity) const
    {
        const auto* cell = cellOf(activity, Element::roadmapDeadline);
        if (cell == nullptr)
            return {};
        const auto period = periodOf(activity, period_, reader_);
        return reader_.read(cell->text, period.from, period.to);
    }
    [[nodiscard]] const route::Period& period() const { return period_; }
    [[nodiscard]] const route::Date& today() const { return subject_.today; }
    [[nodiscard]] std::optional<Status> status(const FoundActivity& activity) const
    {
        const auto* cell = cellOf(activity, Element::roadmapDone);
        return cell == nullptr ? std::nullopt : recognise::statusOf(cell->text, subject_.lexicon());
    }

    /// Adds a row to a finding, which begins with the first one. What the first row says is quoted.
    void add(std::optional<Finding>& finding, const FoundActivity& activity, Element element) const
    {
        const auto* cell = cellOf(activity, element);
        if (!finding)
        {
            finding = about(element, std::nullopt);
            if (number_ != 0)
                finding->arguments.emplace_back("number", std::to_string(number_));
        }
        finding->rows.push_back(activity.row);
        if (cell != nullptr)
            finding->places.push_back(cell->place);
    }
    static void quote(Finding& finding, const std::string& name, const std::string& text)
    {
        if (finding.rows.size() == 1)
            finding.arguments.emplace_back(name, text);
    }

private:
    const Subject& subject_;
    int number_;
    route::Period period_;
    const text::DeadlineReader& reader_;
};

template <typename Visit>
void forEachCard(const Subject& subject, Visit visit)
{
    int number = 0;
    for (const auto& roadMap : subject.recognised.roadMaps)
        visit(Card(subject, roadMap, ++number), roadMap);
}

/// One finding a road map about every activity for which the condition holds; a single one is quoted as «deadline».
template <typename Condition>
void aboutDeadlines(const Subject& subject, Element element, std::vector<Finding>& findings, Condition holds)
{
    forEachCard(subject, [&](const Card& card, const FoundRoadMap& roadMap) {
        std::optional<Finding> finding;
        std::string deadline;
        for (const auto& activity : roadMap.activities)
            if (cellOf(activity, Element::roadmapDeadline) != nullptr && holds(card, activity))
            {
                card.add(finding, activity, element);
                deadline = textOf(activity, Element::roadmapDeadline);
            }
        if (!finding)
            return;
        Card::quote(*finding, "deadline", deadline);
        if (card.period().known())
            finding->arguments.emplace_back("period", route::periodText(card.period()));
        findings.push_back(std::move(*finding));
    });
}

/// Whether the deadline of an activity is none of the period. A kindergarten goes on over the summer.
bool liesOutside(const Card& card, const FoundActivity& activity)
{
    const auto deadline = card.deadline(activity);
    const text::TimeFrame frame(card.period().from, card.period().to);
    if (!deadline.certain() || !frame.known())
        return false;
    // what is to be ready when the school year begins is done in the August before
    auto from = frame.from();
    if (from.month == september && from.day == 1)
        from.month = september - 1;
    return (deadline.to.known() && deadline.to < from) || (deadline.from.known() && deadline.from > frame.graceEnd()) ||
           (!deadline.from.known() && deadline.to > frame.graceEnd());
}

/// Whether a mark says that it is settled, or put off to a time that is not past yet.
bool isSettled(const Card& card, const FoundActivity& activity)
{
    const auto* mark = cellOf(activity, Element::roadmapDone);
    if (mark == nullptr)
        return false;
    const auto status = card.status(activity);
    // prose that is no status tells something as well
    if (!status || *status == Status::done || *status == Status::cancelled)
        return true;
    if (*status != Status::postponed)
        return false;
    const auto later = card.read(mark->text);
    return !later.certain() || !later.to.known() || text::plusDays(later.to, daysOfGrace) >= card.today();
}

/// The same words in the same order, however they are written.
std::string sameness(const std::string& text)
{
    std::string key;
    for (const auto& stem : text::stemsOf(text::words(text)))
        key += stem + " ";
    return key;
}

} // namespace

void deadlineUnclear(const Subject& subject, std::vector<Finding>& findings)
{
    forEachCard(subject, [&](const Card& card, const FoundRoadMap& roadMap) {
        std::array<std::optional<Finding>, doubts.size()> found;
        std::array<std::string, doubts.size()> deadlines;
        for (const auto& activity : roadMap.activities)
        {
            if (cellOf(activity, Element::roadmapDeadline) == nullptr)
                continue;
            const auto read = card.deadline(activity);
            for (std::size_t i = 0; i < doubts.size(); ++i)
                if (doubts[i].first == read.doubt)
                {
                    card.add(found[i], activity, Element::roadmapDeadline);
                    deadlines[i] = textOf(activity, Element::roadmapDeadline);
                }
        }
        for (std::size_t i = 0; i < doubts.size(); ++i)
        {
            if (!found[i])
                continue;
            Card::quote(*found[i], "deadline", deadlines[i]);
            found[i]->terms.emplace_back("why", std::vector<std::string>{doubts[i].second});
            findings.push_back(std::move(*found[i]));
        }
    });
}

void deadlineOutsidePeriod(const Subject& subject, std::vector<Finding>& findings)
{
    aboutDeadlines(subject, Element::roadmapDeadline, findings, liesOutside);
}

void deadlineOverdue(const Subject& subject, std::vector<Finding>& findings)
{
    // a column for marks that is asked for and wholly empty is one finding already
    if (!subject.today.known() || (subject.asks(Element::roadmapDone) &&
                                   subject.recognised[Element::roadmapDone].state == recognise::State::empty))
        return;
    aboutDeadlines(subject, Element::roadmapDeadline, findings, [](const Card& card, const FoundActivity& activity) {
        // where there is no column for marks, none can be missed
        if (activity.cells.count(Element::roadmapDone) == 0)
            return false;
        const auto deadline = card.deadline(activity);
        return deadline.certain() && deadline.to.known() && text::plusDays(deadline.to, daysOfGrace) < card.today() &&
               !isSettled(card, activity) && !liesOutside(card, activity); // a wrong year is said once
    });
}

void doneBeforeStart(const Subject& subject, std::vector<Finding>& findings)
{
    aboutDeadlines(subject, Element::roadmapDone, findings, [](const Card& card, const FoundActivity& activity) {
        const auto deadline = card.deadline(activity);
        if (card.status(activity) != Status::done || !deadline.certain() || !deadline.from.known())
            return false;
        const auto done = card.read(textOf(activity, Element::roadmapDone));
        if (done.certain() && done.to.known())
            return done.to < deadline.from;
        return card.today().known() && card.today() < deadline.from;
    });
}

void helperStale(const Subject& subject, std::vector<Finding>& findings)
{
    forEachCard(subject, [&](const Card& card, const FoundRoadMap& roadMap) {
        std::optional<Finding> finding;
        std::string deadline;
        for (const auto& activity : roadMap.activities)
        {
            if (!activity.datesReadFrom)
                continue;
            const auto stands = textOf(activity, Element::roadmapDeadline);
            if (text::normalise(*activity.datesReadFrom) == text::normalise(stands))
                continue;
            card.add(finding, activity, Element::roadmapDeadline);
            deadline = stands;
        }
        if (!finding)
            return;
        Card::quote(*finding, "deadline", deadline);
        findings.push_back(std::move(*finding));
    });
}

void activityDuplicate(const Subject& subject, std::vector<Finding>& findings)
{
    forEachCard(subject, [&](const Card& card, const FoundRoadMap& roadMap) {
        std::map<std::string, std::vector<const FoundActivity*>> same;
        std::vector<std::string> order;
        for (const auto& activity : roadMap.activities)
        {
            const auto name = sameness(textOf(activity, Element::roadmapActivity));
            if (name.empty())
                continue;
            const auto key = name + "\n" + sameness(textOf(activity, Element::roadmapDeadline)) + "\n" +
                             sameness(activity.timeAbove);
            auto& rows = same[key];
            if (rows.empty())
                order.push_back(key);
            rows.push_back(&activity);
        }
        for (const auto& key : order)
        {
            const auto& rows = same[key];
            if (rows.size() < 2)
                continue;
            std::optional<Finding> finding;
            for (const auto* activity : rows)
                card.add(finding, *activity, Element::roadmapActivity);
            finding->arguments.emplace_back("activity", textOf(*rows.front(), Element::roadmapActivity));
            findings.push_back(std::move(*finding));
        }
    });
}

} // namespace marshrut::check
