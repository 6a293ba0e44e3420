// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "text/fold.hpp"
#include "text/time_words.hpp"

#include <cstddef>
#include <string_view>
#include <vector>

namespace marshrut::text
{

/// Words about time that came apart are put together again: «с е н т я б р ь», «октя брь», «сен-\nтябрь». Linear.
/// @param found  the words of the text, as text::words gives them
[[nodiscard]] std::vector<Word> joinedWords(std::string_view text, std::vector<Word> found, const TimeWords& words);

/// Where the numbers of a list stand that count its items and name no day («1. Октябрь», «1) 12.10 2) 15.11»): bytes in
/// the text, ascending. Linear.
[[nodiscard]] std::vector<std::size_t> itemNumbers(std::string_view text);

} // namespace marshrut::text
