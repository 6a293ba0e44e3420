// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "outline/outline.hpp"

#include <cstddef>
#include <map>
#include <optional>
#include <string_view>
#include <vector>

namespace marshrut::recognise
{

inline constexpr std::size_t longestLabelCell = 260; ///< bytes

/// A table as rows of cells; each cell is a block.
struct Grid
{
    int table = -1;
    int columns = 0;
    int tallest = 1; ///< rows of the merged cell that takes the most
    std::map<int, std::vector<std::size_t>> rows; ///< row → blocks, by column; merged cells at their first row only

    /// The block that covers a position, merged cells included.
    [[nodiscard]] std::optional<std::size_t> at(const outline::Outline& outline, int row, int column) const;
};

/// Every table of an outline, by number. Linear.
[[nodiscard]] std::map<int, Grid> gridsOf(const outline::Outline& outline);

/// Whether a cell holds a number at most: «», «1.», «2)».
[[nodiscard]] bool isBlankOrNumber(std::string_view text);

} // namespace marshrut::recognise
