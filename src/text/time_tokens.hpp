// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "text/time_words.hpp"

#include <cstddef>
#include <string_view>
#include <vector>

namespace marshrut::text
{

/// A word, phrase, number or mark of a text, as far as time is concerned: what the grammar is written over.
struct TimeToken
{
    Sign sign = Sign::other;
    int value = 0;
    int digits = 0; ///< of a number
    bool bracketed = false; ///< an opening bracket stands before it
    bool closed = false; ///< a closing bracket stands after it
    bool onto = false; ///< «на» stands before it
    bool ended = false; ///< an ending is written to a number: «14-е»
    bool ranked = false; ///< by that ending: «1-й», and not «3-х»
    bool glued = false; ///< nothing stands between it and the token before
    std::size_t begin = 0; ///< bytes in the text given
    std::size_t end = 0;
};

/// The tokens of a text in order; fillers, quotation marks, brackets and full stops of abbreviations are gone. Linear.
[[nodiscard]] std::vector<TimeToken> timeTokens(std::string_view utf8, const TimeWords& words);

} // namespace marshrut::text
