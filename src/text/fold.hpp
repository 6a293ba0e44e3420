// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace marshrut::text
{

/// What may be written into a document: valid UTF-8, no control characters, noncharacters or lone surrogates (one U+FFFE
/// in a cell makes an .xlsx lose every later string); CR LF and CR become LF, a tab one space, white space at the ends
/// of the whole goes. Applied before every write; idempotent.
[[nodiscard]] std::string normalise(std::string_view utf8);

/// The form in which wordings are compared: compatibility forms and case folded, ё as е, soft hyphens and zero-width
/// characters dropped, every dash a '-', every quote a '"', runs of white space (nbsp, tabs, line breaks) one space,
/// trimmed. Broken UTF-8 becomes U+FFFD.
[[nodiscard]] std::string fold(std::string_view utf8);

/// A word of a text with its Russian stem («дорожная», «дорожной» → one key).
struct Word
{
    std::string form; ///< folded
    std::string stem; ///< folded and stemmed; digits and other scripts stay as they are
    std::size_t begin = 0; ///< bytes in the text given
    std::size_t end = 0;
};

/// The words of a text, in order: letters and digits with inner hyphens and full stops of abbreviations taken apart
/// («т.ч.» is two words, «психолого-педагогическое» is two); no more than so many. Linear in what is read.
[[nodiscard]] std::vector<Word> words(std::string_view utf8, std::size_t most = std::string_view::npos);

/// Their stems, in order.
[[nodiscard]] std::vector<std::string> stemsOf(const std::vector<Word>& words);

/// The stem of one folded word; words of up to three letters stay as they are.
[[nodiscard]] std::string stem(std::string_view folded);

/// A stable 64-bit fingerprint of the folded text, as 16 hex digits.
[[nodiscard]] std::string fingerprint(std::string_view utf8);

/// Whether two stems are the same but for one typing error (a letter wrong, missing, added or swapped with its
/// neighbour); stems under five letters must be equal.
[[nodiscard]] bool nearlyEqual(std::string_view left, std::string_view right);

/// How many UTF-16 code units the first `bytes` bytes of a UTF-8 text are (the office counts in these).
[[nodiscard]] std::size_t utf16Length(std::string_view utf8, std::size_t bytes = std::string_view::npos);

} // namespace marshrut::text
