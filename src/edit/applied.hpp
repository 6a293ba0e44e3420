// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "edit/plan.hpp"

namespace marshrut::edit
{

/// The outline that a document has after a plan: so that what a change does to the recognised route is known before
/// anything is written, and what was written can be compared with what was meant. Labels of lists stay as they were.
/// Throws std::out_of_range for places that the outline does not have.
[[nodiscard]] outline::Outline applied(outline::Outline outline, const Plan& plan);

/// The first and the last block of a table; nullopt where there is none of that number.
struct TableExtent
{
    std::size_t first = 0;
    std::size_t last = 0;
};
[[nodiscard]] std::optional<TableExtent> extentOfTable(const outline::Outline& outline, int table);

} // namespace marshrut::edit
