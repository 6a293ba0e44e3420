// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "recognise/category.hpp"
#include "recognise/recognised.hpp"

#include <optional>
#include <string>

namespace marshrut::recognise
{

/// The last attestation that the information sheet tells of.
struct Attestation
{
    Category category = Category::unknown;
    bool told = false; ///< the date's place is filled
    bool answered = false; ///< it says why there is none, or none is due: «не аттестована», «бессрочно»
    std::string text; ///< the date as written
    std::optional<route::Period> date; ///< the first and the last day it may have been
    std::optional<route::Date> until; ///< the last day of its term, where that is told
};

/// @param today  what lies after it is planned, not done; not known: everything counts
[[nodiscard]] Attestation attestationOf(const Recognised& recognised, const route::Date& today,
                                        const standard::Lexicon& lexicon);

} // namespace marshrut::recognise
