// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "edit/activity_rows.hpp"

#include <functional>

namespace marshrut::edit
{

/// Plans new rows of one road map.
class NewRow
{
public:
    /// What goes into the cell of a column; block: that cell of the row it is like
    using Text = std::function<std::string(const recognise::HeaderColumn& column, std::size_t block)>;

    NewRow(const outline::Outline& outline, const recognise::FoundRoadMap& roadMap)
        : outline_(outline), rows_(outline, roadMap)
    {
    }

    [[nodiscard]] const RoadMapRows& rows() const { return rows_; }

    /// A row behind another, in the manner of a third; its number, where it has one, and those below go on.
    void insert(std::size_t behind, const RowPlace& like, bool numbered, const Text& text, ActivityPlan& result) const;

    /// A row over the whole width before another row, in the manner of a third.
    [[nodiscard]] InsertRow wideRow(const RowPlace& like, int row, const std::string& text) const;

private:
    [[nodiscard]] bool isSheet(const std::vector<std::size_t>& blocks) const;
    [[nodiscard]] InsertRow emptyRow(const RowPlace& like, const std::vector<std::size_t>& blocks, int row) const;
    [[nodiscard]] std::size_t cellOf(const InsertRow& row, const std::vector<std::size_t>& blocks,
                                     std::size_t index) const;
    [[nodiscard]] std::optional<RowNumber> numberBehind(std::size_t index) const;

    const outline::Outline& outline_;
    RoadMapRows rows_;
};

} // namespace marshrut::edit
