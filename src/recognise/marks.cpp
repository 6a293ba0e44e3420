// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "recognise/marks.hpp"

namespace marshrut::recognise
{

namespace
{

constexpr std::string_view spaces = " \t\r\n\v\f";

} // namespace

bool isSpaceAt(std::string_view text, std::size_t i, std::size_t& length)
{
    length = 1;
    if (spaces.find(text[i]) != std::string_view::npos)
        return true;
    length = 2;
    return text.substr(i, 2) == "\xC2\xA0";
}

std::size_t skipSpace(std::string_view text, std::size_t at)
{
    std::size_t length = 0;
    while (at < text.size() && isSpaceAt(text, at, length))
        at += length;
    return at;
}

/// A dash that parts label and value: with a space on one side at least.
std::size_t dashAt(std::string_view text, std::size_t i)
{
    std::size_t length = 0;
    if (text[i] == '-')
        length = 1;
    else if (text.substr(i, 2) == "\xE2\x80" && i + 2 < text.size() &&
             static_cast<unsigned char>(text[i + 2]) >= 0x90 && static_cast<unsigned char>(text[i + 2]) <= 0x95)
        length = 3;
    if (length == 0)
        return 0;
    std::size_t ignored = 0;
    const bool before = i > 0 && (isSpaceAt(text, i - 1, ignored) || (i > 1 && text.substr(i - 2, 2) == "\xC2\xA0"));
    const bool after = i + length >= text.size() || isSpaceAt(text, i + length, ignored);
    return before || after ? length : 0;
}

} // namespace marshrut::recognise
