// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "route/period.hpp"
#include "standard/strings.hpp"
#include "text/deadline.hpp"

#include <string>

namespace marshrut::edit
{

/// What a hidden helper keeps of a deadline, so that formulas need no reading of words.
struct HelperDates
{
    route::Date from; ///< not known where it is open
    route::Date to;
    bool doubtful = false; ///< a time is named, but not certainly which
};
[[nodiscard]] HelperDates helperDates(const text::DeadlineReader& reader, const std::string& deadline,
                                      const route::Period& period);

/// What the helper's cell for the end holds of a doubtful deadline.
inline constexpr const char* doubtfulMark = "?";

/// The cells that a row's progress is worked out from («C3»); empty where the table has no such column.
struct ProgressCells
{
    std::string number;
    std::string direction;
    std::string activity;
    std::string deadline;
    std::string done;
    std::string source; ///< hidden: the deadline that the dates were read from
    std::string from; ///< hidden
    std::string to; ///< hidden
    std::string today; ///< hidden: one for all rows
};

/// The formulas below are in the grammar of XCell.setFormula; the words they show are those of the strings given. They
/// use nothing that .ods and .xlsx do not both keep.

/// A row's progress in a word or two. A deadline that is no longer the one the dates were read from is to be checked; one
/// is overdue two weeks after its last day (domain.md §3), and near two weeks before it. Blank where no activity stands.
[[nodiscard]] std::string statusFormula(const ProgressCells& cells, const standard::Strings& strings);

/// «Выполнено 3 из 12; просрочено: 1».
/// statuses: the column of the progress with its header
[[nodiscard]] std::string lineFormula(const std::string& statuses, const standard::Strings& strings);

enum class ProgressCount
{
    planned, ///< all activities
    done,
    near,
    overdue,
    unscheduled,
};
inline constexpr std::size_t progressCounts = 5;
[[nodiscard]] std::string_view idOf(ProgressCount count);

/// How many activities are so far.
/// directions, statuses: columns of the table, each with its header
/// direction: the cell that names the direction; empty: all of them
[[nodiscard]] std::string countFormula(ProgressCount count, const std::string& directions, const std::string& statuses,
                                       const std::string& direction, const standard::Strings& strings);

} // namespace marshrut::edit
