// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "text/time_grammar.hpp"

#include "text/time_spans.hpp"

#include <cstddef>
#include <optional>

namespace marshrut::text
{

namespace grammar
{

// ---- a time with all that stands before it ----

/// «за неделю до», «за 10 дней до»
const auto timeBefore =
    (sign(Sign::within) >>
     (sign(Sign::week) | sign(Sign::dayOf) |
      ((number(1, 2) | sign(Sign::count)) >> (sign(Sign::week) | sign(Sign::dayOf) | sign(Sign::other)))) >>
     sign(Sign::until)) |
    // «за месяц до 1 июня», «за 2 месяца до …»: the months say nothing
    (token([](const TimeToken& one) { return one.sign == Sign::within && one.value == 2; }) >>
     -(number(1, 2) | sign(Sign::count)) >> sign(Sign::until));
const auto limitWord = timeBefore[limitTo(Limit::result)] | sign(Sign::from)[limitTo(Limit::from)] |
                       sign(Sign::after)[limitTo(Limit::after)] | sign(Sign::result)[([](auto& context) {
                           constexpr int except = 2;
                           x3::_val(context).limit = x3::_attr(context) == except ? Limit::except : Limit::result;
                       })] |
                       sign(Sign::by)[limitTo(Limit::by)] | sign(Sign::through)[limitTo(Limit::through)] |
                       // «не позднее чем до 25 мая»
                       sign(Sign::until)[([](auto& context) {
                           auto& limit = x3::_val(context).limit;
                           limit = limit == Limit::through ? limit : Limit::until;
                       })];
/// What a rule has read, with the words before it kept.
const auto adopt = [](auto& context) {
    auto& item = x3::_val(context);
    TimeItem read = x3::_attr(context);
    // «после каждой четверти»
    read.limit = read.unit == Unit::always && item.limit == Limit::after ? Limit::none : item.limit;
    // «в конце каждой четверти» comes again and again
    if (read.part == Part::whole && read.unit != Unit::always)
        read.part = item.part;
    item = read;
};
struct ClockTag;
const x3::rule<ClockTag, TimeItem> aClock = "a time of day";
const auto aClock_def = clockTime >> eps[be(Unit::clock)];

const auto ofNextYear = sign(Sign::nextYear)[([](auto& context) {
    constexpr int ofSchool = 2;
    x3::_val(context).nextYear = true;
    x3::_val(context).ofSchoolYear = x3::_attr(context) == ofSchool;
})];
struct TimeTag;
const x3::rule<TimeTag, TimeItem> aTime = "time";
const auto aTime_def = x3::repeat(0, 3)[limitWord >> -(sign(Sign::colon) | comma | dash)] >>
                       // «начало – середина октября»
                       ((partWord >>
                         &((dash | comma | sign(Sign::conjunction) | sign(Sign::until) | sign(Sign::through)) >>
                           sign(Sign::part)) >>
                         eps[be(Unit::bare)]) |
                        (!beginsOther >> partWord >> thisYear[adopt]) |
                        (-(partWord >> -(comma >> &monthName)) >>
                         (aClock[adopt] | aMonthPart[adopt] | aDay[adopt] | aBare[adopt] | aUnit[adopt] |
                          aSeason[adopt] | aMonth[adopt] | yearNumbers[adopt] | aWhole[adopt]))) >>
                       // «октябрь текущего года»
                       -((sign(Sign::current) >> -school >> year) | (school >> year >> !fourDigits) | ofNextYear) >>
                       -sign(Sign::inclusive)[mark(&TimeItem::inclusive)];

BOOST_SPIRIT_DEFINE(yearNumbers, aDay, aNumericMonth, aMonth, aUnit, aMonthPart, aSeason, aWhole, thisYear, aBare,
                    aClock, aTime)

} // namespace grammar

namespace
{

/// How a time hangs together with the one before, by the tokens between them.
Link linkOf(const TimeToken* first, const TimeToken* last)
{
    Link link = last->bracketed ? Link::bracket : Link::none;
    for (; first != last; ++first)
        switch (first->sign)
        {
        case Sign::dash:
            link = Link::dash;
            break;
        case Sign::comma:
        case Sign::slash:
        case Sign::conjunction:
            if (link != Link::dash)
                link = Link::list;
            break;
        case Sign::dot:
        case Sign::colon:
        case Sign::within:
        case Sign::school:
        case Sign::period:
            break;
        default:
            return Link::far;
        }
    return link;
}

/// «перенесено с октября на декабрь»: what it was moved to counts, and no more what it was moved from.
class Moves
{
public:
    void startAt(std::size_t item) { moved_ = old_ = item; }
    /// «на» stands before the item.
    void goOn(std::size_t item) { old_ = moved_ && old_ == moved_ ? item : old_; }
    void settle(std::vector<TimeItem>& items) const
    {
        if (!moved_ || *old_ >= items.size())
            return;
        // «перенесено с октября»: nobody knows when it is now
        const bool onlyFrom = old_ == moved_ && items[*moved_].limit == Limit::from && *moved_ + 1 == items.size();
        const auto moved = items.begin() + static_cast<std::ptrdiff_t>(*moved_);
        // «октябрь (перенесено с сентября)»
        if (onlyFrom && moved != items.begin())
            items.erase(moved, items.end());
        else
            items.erase(items.begin(), onlyFrom ? items.end() : items.begin() + static_cast<std::ptrdiff_t>(*old_));
        if (!items.empty())
            items.front().link = Link::none;
    }

private:
    std::optional<std::size_t> moved_;
    std::optional<std::size_t> old_; ///< the first of those that count
};

struct EventLimit
{
    Limit limit = Limit::none;
    std::size_t date = 0; ///< the token it begins with
};

/// «к педсовету 26 ноября», «Срок: до собрания 20.09»: the day of something ends or begins the time.
EventLimit limitOfEvent(const std::vector<TimeToken>& tokens)
{
    constexpr std::size_t mostWords = 2;
    const auto limitOf = [](Sign sign) {
        return sign == Sign::by      ? Limit::by
               : sign == Sign::until ? Limit::until
               : sign == Sign::after ? Limit::after
                                     : Limit::none;
    };
    const auto parts = [](const TimeToken& one) {
        return one.sign == Sign::colon || one.sign == Sign::comma || one.sign == Sign::dash;
    };
    std::size_t first = 0;
    while (first < tokens.size() &&
           (limitOf(tokens[first].sign) == Limit::none || (first > 0 && !parts(tokens[first - 1]))))
        ++first;
    auto date = first + 1;
    while (date < tokens.size() && tokens[date].sign == Sign::other && !tokens[date].bracketed)
        ++date;
    const auto words = date - first - 1;
    if (date >= tokens.size() || tokens[date].bracketed || words == 0 || words > mostWords)
        return {};
    return {limitOf(tokens[first].sign), date};
}

} // namespace

std::vector<TimeItem> timeItems(const std::vector<TimeToken>& tokens)
{
    std::vector<TimeItem> items;
    const TimeToken* const end = tokens.data() + tokens.size();
    const TimeToken* afterLast = tokens.data();
    Limit ofClock = Limit::none; // «до 15:00 25 мая»
    Moves moves;
    const auto event = limitOfEvent(tokens);
    for (const TimeToken* at = tokens.data(); at != end;)
    {
        const TimeToken* const start = at;
        TimeItem item;
        if (!grammar::x3::parse(at, end, grammar::aTime, item))
        {
            if (start->sign == Sign::moved)
                moves.startAt(items.size());
            at = start + 1;
            continue;
        }
        item.begin = start->begin;
        item.end = (at - 1)->end;
        const auto link = linkOf(afterLast, start);
        if (item.unit == Unit::clock)
            ofClock = !items.empty() || ofClock == Limit::from ? Limit::from : item.limit;
        else
        {
            item.link = link;
            if (ofClock != Limit::none && ofClock != Limit::from && item.limit == Limit::none && link != Link::far)
                item.limit = ofClock;
            ofClock = Limit::none;
            if (event.limit != Limit::none && start == tokens.data() + event.date && item.unit == Unit::day &&
                item.limit == Limit::none)
                item.limit = event.limit;
            if (start->onto)
                moves.goOn(items.size());
            items.push_back(item);
        }
        afterLast = at;
    }
    moves.settle(items);
    return items;
}

} // namespace marshrut::text
