// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "standard/lexicon.hpp"
#include "text/fold.hpp"

#include <cstddef>
#include <vector>

namespace marshrut::recognise
{

/// A number a text names, in digits («72») or in words («семьдесят два»).
struct Numeral
{
    int value = 0;
    std::size_t first = 0; ///< its first and its last word
    std::size_t last = 0;
};

/// The value of a word that is written in digits; -1 where it is none.
[[nodiscard]] int numberOf(const std::string& form);

/// The numbers among the words of a text, in order. Linear.
[[nodiscard]] std::vector<Numeral> numeralsIn(const std::vector<text::Word>& words, const standard::Lexicon& lexicon);

} // namespace marshrut::recognise
