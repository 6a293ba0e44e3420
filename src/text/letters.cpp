// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "text/letters.hpp"

#include <utf8proc.h>

#include <array>
#include <functional>

namespace marshrut::text
{

namespace
{

/// Every character with its place; broken bytes are passed over.
void forEach(std::string_view utf8,
             const std::function<bool(utf8proc_int32_t c, std::size_t begin, std::size_t end)>& visit)
{
    for (std::size_t at = 0; at < utf8.size();)
    {
        utf8proc_int32_t c = 0;
        const auto length = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(utf8.data()) + at,
                                             static_cast<utf8proc_ssize_t>(utf8.size() - at), &c);
        const auto bytes = length > 0 ? static_cast<std::size_t>(length) : 1;
        if (length > 0 && !visit(c, at, at + bytes))
            return;
        at += bytes;
    }
}

void append(std::string& text, utf8proc_int32_t c)
{
    std::array<utf8proc_uint8_t, 4> bytes{};
    const auto length = utf8proc_encode_char(c, bytes.data());
    text.append(reinterpret_cast<const char*>(bytes.data()), static_cast<std::size_t>(length));
}

bool isUpper(utf8proc_int32_t c)
{
    return utf8proc_category(c) == UTF8PROC_CATEGORY_LU;
}

bool isLower(utf8proc_int32_t c)
{
    return utf8proc_category(c) == UTF8PROC_CATEGORY_LL;
}

/// The first character; -1 where there is none.
utf8proc_int32_t firstOf(std::string_view utf8)
{
    utf8proc_int32_t c = -1;
    utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(utf8.data()), static_cast<utf8proc_ssize_t>(utf8.size()),
                     &c);
    return c;
}

} // namespace

bool hasDigit(std::string_view text)
{
    return text.find_first_of("0123456789") != std::string_view::npos;
}

std::string capitals(std::string_view utf8)
{
    std::string text;
    forEach(utf8, [&text](utf8proc_int32_t c, std::size_t, std::size_t) {
        append(text, utf8proc_toupper(c));
        return true;
    });
    return text;
}

std::string smallFirst(std::string_view utf8)
{
    std::string text;
    std::size_t seen = 0;
    utf8proc_int32_t first = 0;
    bool abbreviation = false;
    forEach(utf8, [&](utf8proc_int32_t c, std::size_t, std::size_t) {
        if (seen++ == 0)
        {
            first = c;
            return true;
        }
        abbreviation = isUpper(c);
        return false;
    });
    if (seen == 0 || abbreviation)
        return std::string(utf8);
    append(text, utf8proc_tolower(first));
    std::string original;
    append(original, first);
    return text + std::string(utf8.substr(original.size()));
}

bool isCapitals(std::string_view utf8)
{
    std::size_t upper = 0;
    bool lower = false;
    forEach(utf8, [&](utf8proc_int32_t c, std::size_t, std::size_t) {
        upper += isUpper(c) ? 1U : 0U;
        lower = isLower(c);
        return !lower;
    });
    return !lower && upper >= 3;
}

bool startsLarge(std::string_view utf8)
{
    return isUpper(firstOf(utf8));
}

bool startsSmall(std::string_view utf8)
{
    return isLower(firstOf(utf8));
}

bool beginsSmall(std::string_view utf8)
{
    bool small = false;
    forEach(utf8, [&](utf8proc_int32_t c, std::size_t, std::size_t) {
        small = isLower(c);
        return !small && !isUpper(c);
    });
    return small;
}

std::size_t endOfWords(std::string_view utf8)
{
    std::size_t found = 0;
    forEach(utf8, [&](utf8proc_int32_t c, std::size_t, std::size_t end) {
        switch (utf8proc_category(c))
        {
        case UTF8PROC_CATEGORY_LU:
        case UTF8PROC_CATEGORY_LL:
        case UTF8PROC_CATEGORY_LT:
        case UTF8PROC_CATEGORY_LM:
        case UTF8PROC_CATEGORY_LO:
        case UTF8PROC_CATEGORY_ND:
        case UTF8PROC_CATEGORY_NO:
        case UTF8PROC_CATEGORY_PE:
        case UTF8PROC_CATEGORY_PF:
            found = end;
            break;
        default:
            break;
        }
        return true;
    });
    return found;
}

std::string shortened(std::string_view utf8, std::size_t characters)
{
    std::size_t seen = 0;
    std::size_t lastBut = 0;
    forEach(utf8, [&](utf8proc_int32_t, std::size_t, std::size_t end) {
        if (++seen < characters)
            lastBut = end;
        return seen <= characters;
    });
    return seen <= characters ? std::string(utf8) : std::string(utf8.substr(0, lastBut)) + "\u2026";
}

} // namespace marshrut::text
