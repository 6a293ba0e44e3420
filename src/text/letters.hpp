// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include <string>
#include <string_view>

namespace marshrut::text
{

/// Every letter a capital.
[[nodiscard]] std::string capitals(std::string_view utf8);
/// The first letter small; an abbreviation («ФИО») stays as it is.
[[nodiscard]] std::string smallFirst(std::string_view utf8);
/// Whether there are letters enough to tell (three), and all are capitals.
[[nodiscard]] bool isCapitals(std::string_view utf8);
/// Whether the very first character is a capital; a quote or a digit is none.
[[nodiscard]] bool startsLarge(std::string_view utf8);
/// Whether the very first character is a small letter.
[[nodiscard]] bool startsSmall(std::string_view utf8);
/// Whether the first letter is a small one, whatever stands before it.
[[nodiscard]] bool beginsSmall(std::string_view utf8);
[[nodiscard]] bool hasDigit(std::string_view text);
/// Behind the last letter, digit, closing bracket or quote.
[[nodiscard]] std::size_t endOfWords(std::string_view utf8);
/// The text where it has no more characters than that; else its start and «…», together so many.
[[nodiscard]] std::string shortened(std::string_view utf8, std::size_t characters);

} // namespace marshrut::text
