// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "edit/situation.hpp"

#include <cstddef>
#include <optional>

namespace marshrut::edit
{

/// Where a section begins and ends in a document, as far as it is recognised.
struct SectionExtent
{
    std::size_t first = 0;
    std::size_t last = 0;
};
[[nodiscard]] std::optional<SectionExtent> extentOf(const Situation& situation, route::Section section);

/// Whether a block may be a section's: what stands on the title sheet is no part of a later one, whatever element it is.
[[nodiscard]] bool standsWhereSectionsDo(const Situation& situation, route::Section section, std::size_t block);

/// The last block of a section with what nobody knows in it: below a real heading all up to the next one as high, of the
/// title sheet its end.
[[nodiscard]] std::size_t endOf(const Situation& situation, route::Section section, const SectionExtent& extent);
/// The first block of a section with the headings above it that nobody knows.
/// from: what stands before it belongs to others
[[nodiscard]] std::size_t startOf(const Situation& situation, const SectionExtent& extent, std::size_t from);

} // namespace marshrut::edit
