// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "standard/lexicon.hpp"

#include <string_view>

namespace marshrut::recognise
{

/// Whether any of a line's words has that form.
[[nodiscard]] bool anyWord(std::string_view text, const standard::WordSet& words);

/// Whether any word, told by its stem, is in the set.
[[nodiscard]] bool anyStem(std::string_view text, const standard::WordSet& words);

/// Whether the first word, told by its stem, is in the set.
[[nodiscard]] bool firstStem(std::string_view text, const standard::WordSet& words);

/// Whether a text begins as people begin who tell of themselves: «Я …», «Меня зовут …».
[[nodiscard]] bool speaksOfOneself(std::string_view text, const standard::Lexicon& lexicon);

} // namespace marshrut::recognise
