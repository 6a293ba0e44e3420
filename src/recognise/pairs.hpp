// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "outline/outline.hpp"
#include "standard/lexicon.hpp"

#include <cstddef>
#include <vector>

namespace marshrut::recognise
{

/// Whether a table's row holds three facts or more side by side: label, value, label, value … A row of two is told by
/// the rows around it alone: headers resemble it.
[[nodiscard]] bool holdsManyPairs(const outline::Outline& outline, const std::vector<std::size_t>& cells,
                                  const standard::Lexicon& lexicon);

} // namespace marshrut::recognise
