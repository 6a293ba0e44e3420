// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "text/date.hpp"
#include "text/dates_in_text.hpp"
#include "text/time_words.hpp"

#include <string_view>
#include <vector>

namespace marshrut::text
{

/// Why a deadline in words gives no dates, or not certainly these (domain.md §3).
enum class DeadlineDoubt
{
    none,
    noDate, ///< words with no date in them: «по графику»
    quarter, ///< «I квартал»: January–March, or September–November
    wholeMonth, ///< «до мая»: its first day, or its last
    severalReadings, ///< any other: «зима 2025», «по итогам года»
    differsBySchool, ///< trimesters, modules, holidays
    severalTimes, ///< the period has that month or day more than once
    outsidePeriod, ///< the period never has that month or day
    noSuchDay, ///< «31 июня»
    endsBeforeStart, ///< «май – апрель 2024»
    noPeriod, ///< «октябрь», and the period is not known
};

/// A deadline as dates, both days included; 0/0/0 where it is open or unknown. A doubtful one has no dates.
struct Deadline
{
    Date from;
    Date to;
    DeadlineDoubt doubt = DeadlineDoubt::noDate;
    [[nodiscard]] bool certain() const { return doubt == DeadlineDoubt::none; }
    friend bool operator==(const Deadline&, const Deadline&) = default;
};

/// Reads times as teachers write them (domain.md §3): «октябрь–ноябрь», «до 25 мая», «I полугодие 2024/25 уч. г.».
/// Tokens → grammar (Spirit X3) → what it means within a period. Linear in the text; throws nothing of its own.
class DeadlineReader
{
public:
    DeadlineReader() = default;
    explicit DeadlineReader(TimeWords words) : words_(std::move(words)) {}

    /// What names its year is read as it stands, everything else within the period.
    /// @param from,to  the period, both days included; where one of them is not known, only what names its year is certain
    [[nodiscard]] Deadline read(std::string_view text, const Date& from, const Date& to) const;

    /// The dates a text of facts names, with their years: «приказ № 15 от 12.03.2020», «апрель 2023», «в 2019 г.».
    [[nodiscard]] std::vector<DateInText> datesIn(std::string_view text) const;

private:
    TimeWords words_;
};

} // namespace marshrut::text
