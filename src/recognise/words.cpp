// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "recognise/words.hpp"

#include "text/fold.hpp"

#include <algorithm>

namespace marshrut::recognise
{

bool anyWord(std::string_view text, const standard::WordSet& words)
{
    constexpr std::size_t longestLine = 300; // bytes
    const auto found = text::words(text.substr(0, longestLine));
    return std::any_of(found.begin(), found.end(), [&](const auto& word) { return words.hasForm(word.form); });
}

bool anyStem(std::string_view text, const standard::WordSet& words)
{
    const auto found = text::words(text);
    return std::any_of(found.begin(), found.end(), [&](const auto& word) { return words.hasStem(word.stem); });
}

bool firstStem(std::string_view text, const standard::WordSet& words)
{
    constexpr std::size_t longestWord = 80; // bytes, with what stands before it
    const auto found = text::words(text.substr(0, longestWord), 1);
    return !found.empty() && words.hasStem(found.front().stem);
}

bool speaksOfOneself(std::string_view text, const standard::Lexicon& lexicon)
{
    const auto first = text::words(text, 1);
    return !first.empty() && lexicon.firstPerson.hasForm(first.front().form);
}

} // namespace marshrut::recognise
