// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "edit/plan.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace marshrut::edit
{

/// A number typed before a heading or a label: «3. », «2.4 », «IV. ».
struct Numbering
{
    std::string before; ///< «2.» of «2.4 »
    int number = 0;
    bool roman = false;
    std::string after; ///< «. », « »
    std::size_t length = 0; ///< bytes of the whole

    [[nodiscard]] std::string text() const;
    /// The next of the same kind.
    [[nodiscard]] Numbering next() const;
};

/// What a text begins with; nullopt where it is no number.
[[nodiscard]] std::optional<Numbering> numberingOf(std::string_view text);

/// What gives the later ones of the same kind their new numbers when one more comes in, from that block on; the
/// changes stand from the end to the start. Lists that number themselves need none.
[[nodiscard]] std::vector<SetText> renumbered(const outline::Outline& outline, const Numbering& from,
                                              std::size_t firstBlock, const outline::Block& like);

} // namespace marshrut::edit
