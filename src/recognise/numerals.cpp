// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "recognise/numerals.hpp"

#include <charconv>

namespace marshrut::recognise
{

namespace
{

/// What a word that names a number may be followed by: «сто» by what is less than a hundred, «семьдесят» by less than ten.
int roomAfter(int value)
{
    constexpr int ten = 10, twenty = 20, hundred = 100;
    return value >= hundred ? hundred : value >= twenty ? ten : 0;
}

} // namespace

int numberOf(const std::string& form)
{
    int number = 0;
    const auto result = std::from_chars(form.data(), form.data() + form.size(), number);
    return result.ec == std::errc() && result.ptr == form.data() + form.size() ? number : -1;
}

std::vector<Numeral> numeralsIn(const std::vector<text::Word>& words, const standard::Lexicon& lexicon)
{
    std::vector<Numeral> found;
    int room = 0; // what the next word may still add to the last number
    for (std::size_t i = 0; i < words.size(); ++i)
    {
        if (const int digits = numberOf(words[i].form); digits >= 0)
        {
            found.push_back({digits, i, i});
            room = 0;
            continue;
        }
        const auto named = lexicon.meanings.numerals.find(words[i].form);
        if (named == lexicon.meanings.numerals.end())
        {
            room = 0;
            continue;
        }
        const int value = named->second;
        if (value < room)
        {
            found.back().value += value;
            found.back().last = i;
        }
        else
            found.push_back({value, i, i});
        room = roomAfter(value);
    }
    return found;
}

} // namespace marshrut::recognise
