// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "calc/area.hpp"
#include "edit/progress.hpp"
#include "outline/outline.hpp"
#include "route/period.hpp"
#include "standard/strings.hpp"

#include <com/sun/star/uno/XComponentContext.hpp>

#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace marshrut::calc
{

/// The state of a road map at a glance, without the extension: beside the table a column of words worked out by formulas,
/// in hidden columns beside it what they need, below the table a summary. All of it lies outside the print area and has
/// styles of its own, by which it is told from content; it is found by what stands in its hidden cells, so that it
/// outlives names that are deleted.
///
/// The hidden columns, from left to right (version 1):
///   in the title's row   today · the period's first day · its last day
///   in the header's row  the marker · the number of the deadline's column · that of the activity's
///   in an activity's row the deadline that was read · its first day · its last day, «?» where it is doubtful
///   in the summary's     its marker · in its first row the number of its first column
struct Progress
{
    sal_Int16 sheet = 0;
    sal_Int32 headerRow = 0;
    sal_Int32 lastRow = 0;
    sal_Int32 status = 0; ///< the column of words; the hidden ones follow it
    sal_Int32 deadline = -1; ///< column; -1 where it was deleted
    sal_Int32 activity = -1;
    route::Period period;
    std::optional<Area> summary; ///< with its hidden cells

    [[nodiscard]] sal_Int32 source() const { return status + 1; }
    [[nodiscard]] sal_Int32 from() const { return status + 2; }
    [[nodiscard]] sal_Int32 to() const { return status + 3; }
    /// The column of words and the hidden ones, from the title to the last row.
    [[nodiscard]] Area beside() const { return {sheet, status, headerRow - 1, to(), lastRow}; }
};

/// How many columns stand beside a table.
inline constexpr sal_Int32 progressColumns = 4;
/// How many columns a summary shows: the direction, and its counts.
inline constexpr sal_Int32 summaryColumns = 1 + static_cast<sal_Int32>(edit::progressCounts);
/// So many directions have a line of their own in it.
inline constexpr std::size_t summaryDirections = 12;

namespace progress
{
inline constexpr const char* marker = "marshrut.progress.1";
inline constexpr const char* summaryMarker = "marshrut.summary.1";
} // namespace progress

/// The styles of its cells in every language.
[[nodiscard]] std::set<std::string> progressStyles(const std::map<std::string, standard::Strings>& languages);

/// All of a sheet's.
[[nodiscard]] std::vector<Progress> progressOn(const css::uno::Reference<css::sheet::XSpreadsheetDocument>& document,
                                               sal_Int32 sheet);

/// How many columns of a road map's progress stand beside a row of its table; 0 where there are none.
/// row: as wide as the table, or as it will be
[[nodiscard]] sal_Int32 progressBeside(const css::uno::Reference<css::sheet::XSpreadsheet>& sheet, const Area& row);

/// Tells an outline what the helpers of its sheets were made from.
void appendHelpers(const css::uno::Reference<css::sheet::XSpreadsheetDocument>& document, outline::Outline& outline);

/// Makes helpers anew where the deadline is no longer the one they were made from.
void refreshHelpers(const css::uno::Reference<css::uno::XComponentContext>& context,
                    const css::uno::Reference<css::sheet::XSpreadsheetDocument>& document,
                    const std::vector<Progress>& progress);

/// Works a row's state out like another's: its formula, moved there. Whether that has one.
bool copyStatusFormula(const css::uno::Reference<css::sheet::XSpreadsheet>& sheet, sal_Int32 column, sal_Int32 from,
                       sal_Int32 to);

/// Writes the helpers of rows.
class HelperWriter
{
public:
    HelperWriter(const css::uno::Reference<css::uno::XComponentContext>& context,
                 const css::uno::Reference<css::sheet::XSpreadsheetDocument>& document, const Progress& progress);
    ~HelperWriter();
    HelperWriter(const HelperWriter&) = delete;
    HelperWriter& operator=(const HelperWriter&) = delete;

    /// deadline: what its cell holds
    void write(sal_Int32 row, const css::uno::Any& deadline) const;
    /// The helpers of rows one after another, where none stand yet. deadlines: what the cells hold; nothing: no helper
    void writeAll(sal_Int32 firstRow, const std::vector<css::uno::Any>& deadlines) const;

private:
    class Impl;
    std::unique_ptr<Impl> impl_;
};

} // namespace marshrut::calc
