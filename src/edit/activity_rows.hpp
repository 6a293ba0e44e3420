// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "edit/activity_plan.hpp"

#include <optional>
#include <string>
#include <vector>

/// What plans for a road map's activities and outcomes have in common: its rows, and the texts of their cells.
namespace marshrut::edit
{

[[nodiscard]] bool isSelected(const RowPlace& place, const Selection& selection);
/// Whether an activity stands there, or may be written.
[[nodiscard]] bool isPlace(const RowPlace& place);
[[nodiscard]] std::optional<std::size_t> lastPlace(const RoadMapRows& rows);

[[nodiscard]] const recognise::HeaderColumn* columnFor(const recognise::FoundTable& table, route::Element element);

/// The text of a cell with the values of its column's elements; nullopt where none is given.
[[nodiscard]] std::optional<std::string> cellText(const recognise::HeaderColumn& column, const ActivityValues& values,
                                                  const std::string& old, const ActivityWords& words);

/// What is given and has no column. A direction that stands over its rows has its place there.
[[nodiscard]] std::vector<route::Element> withoutColumn(const recognise::FoundTable& table,
                                                        const ActivityValues& values, bool directionPlaced);

/// Whether a row over the whole width says the direction of those below; others say a time or a stage.
[[nodiscard]] bool sayDirection(const recognise::FoundRow& row);
/// Whether a road map leaves directions out altogether.
[[nodiscard]] bool saysNoDirections(const RoadMapRows& rows, const recognise::FoundTable& table);

/// How many activities stand before a row, and the new one.
[[nodiscard]] int countOf(const RoadMapRows& rows, std::size_t index, bool behind);

/// The cursor of a text belongs where the activity is named.
void aimCursor(const outline::Outline& outline, const recognise::FoundTable& table, ActivityPlan& result);

/// Writes values into the cells of a row that stands there.
void fillRow(const RoadMapRows& rows, std::size_t index, const ActivityValues& values, const ActivityWords& words,
             ActivityPlan& result);

/// Tells the rows of a direction, however it is worded; each wording is compared once.
class RowsOf
{
public:
    RowsOf(const std::string& direction, const standard::Lexicon& lexicon) : direction_(direction), lexicon_(lexicon) {}

    [[nodiscard]] bool holds(const RowPlace& place);
    [[nodiscard]] std::optional<std::size_t> last(const RoadMapRows& rows);

private:
    const std::string& direction_;
    const standard::Lexicon& lexicon_;
    std::map<std::string, bool> same_;
};

} // namespace marshrut::edit
