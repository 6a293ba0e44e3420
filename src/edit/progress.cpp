// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "edit/progress.hpp"

#include "text/fold.hpp"
#include "text/letters.hpp"

#include <array>
#include <vector>

namespace marshrut::edit
{

namespace
{

constexpr const char* grace = "14"; // days before and after the last one; domain.md §3

std::string quoted(const std::string& text)
{
    std::string result = "\"";
    for (const char one : text)
        result += one == '"' ? std::string("\"\"") : std::string(1, one);
    return result + "\"";
}

std::string condition(const std::string& when, const std::string& then, const std::string& otherwise)
{
    return "IF(" + when + ";" + then + ";" + otherwise + ")";
}

/// Whether a cell begins with a text, whatever its case.
std::string begins(const std::string& cell, const std::string& text)
{
    return "LEFT(LOWER(TRIM(" + cell + "));" + std::to_string(text::utf16Length(text)) + ")=" + quoted(text);
}

std::string either(const std::vector<std::string>& conditions)
{
    std::string all;
    for (const auto& one : conditions)
        all += (all.empty() ? "" : ";") + one;
    return conditions.size() == 1 ? all : "OR(" + all + ")";
}

std::string word(const standard::Strings& strings, const char* key)
{
    return quoted(strings.get(key));
}

std::string equals(const std::string& range, const std::string& text)
{
    return "(" + range + "=" + text + ")";
}

/// The pieces of a pattern and the values put between them, joined.
std::string joined(const std::string& pattern, const standard::Strings::Arguments& values)
{
    std::string formula;
    const auto add = [&](const std::string& part) { formula += (formula.empty() ? "" : "&") + part; };
    for (std::size_t i = 0; i < pattern.size();)
    {
        const auto open = pattern.find('{', i);
        const auto close = open == std::string::npos ? open : pattern.find('}', open);
        if (close == std::string::npos)
        {
            add(quoted(pattern.substr(i)));
            break;
        }
        if (open > i)
            add(quoted(pattern.substr(i, open - i)));
        for (const auto& [name, value] : values)
            if (pattern.compare(open + 1, close - open - 1, name) == 0)
                add(value);
        i = close + 1;
    }
    return formula;
}

} // namespace

HelperDates helperDates(const text::DeadlineReader& reader, const std::string& deadline, const route::Period& period)
{
    const auto read = reader.read(text::normalise(deadline), period.from, period.to);
    HelperDates dates;
    if (read.certain())
    {
        dates.from = read.from;
        dates.to = read.to;
    }
    else
        dates.doubtful = read.doubt != text::DeadlineDoubt::noDate;
    return dates;
}

std::string statusFormula(const ProgressCells& cells, const standard::Strings& strings)
{
    std::vector<std::string> nothing{cells.activity + "=\"\""};
    // what a direction has come to is no activity
    for (const auto* cell : {&cells.direction, &cells.activity})
        if (!cell->empty())
            nothing.push_back(begins(*cell, text::smallFirst(strings.get("outcome.row"))));
    const auto isOpen = either({"TRIM(" + cells.done + ")=\"\"", begins(cells.done, strings.get("status.inProgress")),
                                begins(cells.done, strings.get("status.planned"))});
    const auto guard = condition("ISNUMBER(" + cells.deadline + ")", cells.deadline + "=" + cells.source,
                                 "EXACT(" + cells.deadline + ";" + cells.source + ")");
    const auto working = condition(begins(cells.done, strings.get("status.inProgress")),
                                   word(strings, "status.inProgress"), word(strings, "status.planned"));
    const auto dated = condition(
        cells.today + ">" + cells.to + "+" + grace,
        condition(isOpen, word(strings, "progress.overdue"), word(strings, "progress.noted")),
        condition(cells.today + ">" + cells.to, word(strings, "progress.due"),
                  condition(cells.today + ">=" + cells.to + "-" + grace, word(strings, "progress.near"), working)));
    const auto undated =
        condition(cells.to + "=" + quoted(doubtfulMark), word(strings, "progress.check"),
                  condition("ISNUMBER(" + cells.from + ")", working, word(strings, "progress.unscheduled")));
    const auto byDate = condition("NOT(" + guard + ")", word(strings, "progress.check"),
                                  condition("ISNUMBER(" + cells.to + ")", dated, undated));
    const auto done = either({begins(cells.done, strings.get("progress.mark.done")), "TRIM(" + cells.done + ")=\"+\""});
    return "=" + condition(either(nothing), "\"\"",
                           condition(begins(cells.done, strings.get("progress.mark.cancelled")),
                                     word(strings, "status.cancelled"),
                                     condition(begins(cells.done, strings.get("progress.mark.postponed")),
                                               word(strings, "status.postponed"),
                                               condition(done, word(strings, "status.done"), byDate))));
}

std::string lineFormula(const std::string& statuses, const standard::Strings& strings)
{
    const auto count = [&](ProgressCount what) { return countFormula(what, {}, statuses, {}, strings).substr(1); };
    const auto overdue = count(ProgressCount::overdue);
    const auto line = joined(strings.get("progress.line"),
                             {{"done", count(ProgressCount::done)}, {"all", count(ProgressCount::planned)}});
    const auto more = quoted("; ") + "&" + joined(strings.get("progress.line.overdue"), {{"overdue", overdue}});
    return "=" + line + "&" + condition(overdue + ">0", more, "\"\"");
}

std::string_view idOf(ProgressCount count)
{
    static constexpr std::array<std::string_view, progressCounts> ids{"planned", "done", "near", "overdue",
                                                                      "unscheduled"};
    return ids.at(static_cast<std::size_t>(count));
}

std::string countFormula(ProgressCount count, const std::string& directions, const std::string& statuses,
                         const std::string& direction, const standard::Strings& strings)
{
    std::string what;
    switch (count)
    {
    case ProgressCount::planned:
        what = "(" + statuses + "<>\"\")*" + "(" + statuses + "<>" + word(strings, "progress.header") + ")";
        break;
    case ProgressCount::done:
        what = equals(statuses, word(strings, "status.done")) + "*1";
        break;
    case ProgressCount::near:
        what = "(" + equals(statuses, word(strings, "progress.near")) + "+" +
               equals(statuses, word(strings, "progress.due")) + ")*1";
        break;
    case ProgressCount::overdue:
        what = equals(statuses, word(strings, "progress.overdue")) + "*1";
        break;
    case ProgressCount::unscheduled:
        what = equals(statuses, word(strings, "progress.unscheduled")) + "*1";
        break;
    }
    return "=SUMPRODUCT(" + (direction.empty() ? std::string() : equals(directions, direction) + "*") + what + ")";
}

} // namespace marshrut::edit
