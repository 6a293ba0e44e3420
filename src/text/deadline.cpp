// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "text/deadline.hpp"

#include "text/calendar.hpp"
#include "text/time_mending.hpp"
#include "text/time_range.hpp"
#include "text/time_years.hpp"

#include <algorithm>
#include <optional>

namespace marshrut::text
{

namespace
{

using Items = std::vector<TimeItem>;

/// «до 1 марта», «к концу мая»: it is clear which day is meant; «до мая» may mean its first day or its last.
bool endsClearly(const TimeItem& item)
{
    return item.unit == Unit::day || item.part != Part::whole || item.inclusive || item.limit == Limit::through ||
           isBackground(item);
}

class Reading
{
public:
    Reading(Items items, const TimeFrame& frame) : items_(std::move(items)), frame_(frame) {}

    Deadline read()
    {
        const bool onlyBackground = std::all_of(items_.begin(), items_.end(), isBackground);
        const bool limited =
            std::any_of(items_.begin(), items_.end(), [](const TimeItem& item) { return item.limit != Limit::none; });
        bool background = false;
        for (std::size_t i = 0; i < items_.size() && doubt_ == DeadlineDoubt::none;)
        {
            background = background || isBackground(items_[i]);
            // «ежемесячно, с октября по март», «в течение года, но до 25 мая»; beside «октябрь, март» the year remains
            if (!onlyBackground && isBackground(items_[i]) && items_[i].limit == Limit::none &&
                (items_[i].unit == Unit::always || limited))
                ++i;
            else
                i = readSpan(i);
        }
        // «два раза в год, в начале и в конце»
        if (background && !found_ && doubt_ == DeadlineDoubt::none)
            std::for_each(items_.begin(), items_.end(), [this](const TimeItem& item) {
                if (isBackground(item) && item.limit == Limit::none && doubt_ == DeadlineDoubt::none)
                    readSingle(item);
            });
        // «ежегодно, в мае» of several years
        if (doubt_ == DeadlineDoubt::severalTimes && frame_.known() && !onlyBackground &&
            std::any_of(items_.begin(), items_.end(), [](const TimeItem& item) { return item.unit == Unit::always; }))
            return {frame_.from(), frame_.to(), DeadlineDoubt::none};
        Deadline deadline;
        deadline.doubt = doubt_ != DeadlineDoubt::none || found_ ? doubt_ : DeadlineDoubt::noDate;
        if (doubt_ != DeadlineDoubt::none || !found_)
            return deadline;
        // «ежемесячно до 25 мая»
        if (background && frame_.known())
        {
            from_ = from_ ? from_ : frame_.from();
            to_ = to_ ? to_ : frame_.to();
        }
        deadline.from = from_.value_or(Date{});
        deadline.to = to_.value_or(Date{});
        if (from_ && to_ && *to_ < *from_)
            return {{}, {}, DeadlineDoubt::endsBeforeStart};
        return deadline;
    }

private:
    /// Whether an item is the first of «с … по …», «… – …».
    [[nodiscard]] bool startsSpan(std::size_t i) const
    {
        if (i + 1 >= items_.size())
            return false;
        const auto& first = items_[i];
        const auto& second = items_[i + 1];
        if (second.limit != Limit::none && second.limit != Limit::until && second.limit != Limit::through &&
            second.limit != Limit::by)
            return false;
        if (first.limit == Limit::from && second.limit != Limit::none)
            return second.link != Link::far;
        if (first.limit != Limit::none && first.limit != Limit::from)
            return second.link == Link::dash && second.limit == Limit::none && first.unit == second.unit &&
                   first.limit != Limit::result;
        if (second.link == Link::dash)
            return true;
        return first.limit == Limit::none && !isBackground(first) && second.link == Link::none &&
               (second.limit == Limit::until || second.limit == Limit::through);
    }

    std::size_t readSpan(std::size_t i)
    {
        if (!startsSpan(i))
        {
            readSingle(items_[i]);
            return i + 1;
        }
        auto first = items_[i];
        auto second = items_[i + 1];
        // «до 25–30 мая»: the last day counts
        const bool onlyEnd = first.limit != Limit::none && first.limit != Limit::from;
        if (onlyEnd)
        {
            second.limit = first.limit;
            readSingle(second);
            return i + 2;
        }
        auto begin = rangeOf(first, frame_);
        auto end = rangeOf(second, frame_);
        if (begin.certain() && end.certain() && end.to < begin.from)
            mendYears(first, second, begin, end);
        doubt_ = begin.certain() ? end.doubt : begin.doubt;
        if (doubt_ == DeadlineDoubt::none && end.to < begin.from)
            doubt_ = DeadlineDoubt::endsBeforeStart;
        if (doubt_ == DeadlineDoubt::none)
            add(begin.from, end.to);
        return i + 2;
    }

    /// A span that ends before it starts may cross the turn of a year: «декабрь – январь 2025» within 2024/25, «август –
    /// сентябрь» before a school year.
    void mendYears(TimeItem& first, const TimeItem& second, TimeRange& begin, const TimeRange& end) const
    {
        auto earlier = first;
        if (first.year != 0 && !first.exact && !first.ofSchoolYear && (second.exact || second.year == first.year))
            earlier.year = first.year - 1;
        else if (begin.ofGrace && !end.ofGrace)
            earlier.year = begin.from.year - 1;
        else
            return;
        earlier.lastYear = 0;
        const auto range = rangeOf(earlier, frame_);
        if (range.certain() && range.from <= end.to && (begin.ofGrace || frame_.touches(range)))
            begin = range;
    }

    void readSingle(const TimeItem& item)
    {
        const auto range = rangeOf(item, frame_);
        if (range.doubt == DeadlineDoubt::noDate)
            return;
        doubt_ = range.doubt;
        if (item.limit == Limit::result)
            doubt_ = DeadlineDoubt::severalReadings;
        if ((item.limit == Limit::until || item.limit == Limit::by) && !endsClearly(item) && range.certain())
            doubt_ = DeadlineDoubt::wholeMonth;
        if (doubt_ != DeadlineDoubt::none)
            return;
        switch (item.limit)
        {
        case Limit::none:
            return add(range.from, range.to);
        case Limit::from:
            return add(range.from, std::nullopt);
        case Limit::after:
            return add(plusDays(range.to, 1), std::nullopt);
        default:
            return add(std::nullopt,
                       item.part == Part::beginning || item.unit == Unit::schoolYear ? range.from : range.to);
        }
    }

    /// Several times in one cell reach from the first to the last.
    void add(const std::optional<Date>& from, const std::optional<Date>& to)
    {
        found_ = true;
        if (from)
            from_ = from_ ? std::min(*from_, *from) : *from;
        if (to)
            to_ = to_ ? std::max(*to_, *to) : *to;
    }

    Items items_;
    const TimeFrame& frame_;
    DeadlineDoubt doubt_ = DeadlineDoubt::none;
    bool found_ = false;
    std::optional<Date> from_;
    std::optional<Date> to_;
};

} // namespace

Deadline DeadlineReader::read(std::string_view text, const Date& from, const Date& to) const
{
    const TimeFrame frame(from, to);
    auto items = settleYears(timeItems(timeTokens(text, words_)));
    return Reading(mendItems(std::move(items), frame), frame).read();
}

} // namespace marshrut::text
