// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "office/text.hpp"

namespace marshrut::office
{

OUString fromUtf8(std::string_view utf8)
{
    return OUString(utf8.data(), static_cast<sal_Int32>(utf8.size()), RTL_TEXTENCODING_UTF8);
}

std::string toUtf8(const OUString& text)
{
    std::string result;
    appendUtf8(result, text.getStr(), text.getLength());
    return result;
}

// By hand, because the office's own converter makes of a lone surrogate something that is no UTF-8.
void appendUtf8(std::string& result, const sal_Unicode* text, sal_Int32 length)
{
    result.reserve(result.size() + static_cast<std::size_t>(length) * 2);
    const auto tail = [&](char32_t rest) { result += static_cast<char>(0x80U | (rest & 0x3FU)); };
    for (sal_Int32 i = 0; i < length; ++i)
    {
        char32_t c = text[i];
        if (c < 0x80)
        {
            result += static_cast<char>(c);
            continue;
        }
        if (c >= 0xD800 && c < 0xE000)
        {
            const char32_t next = i + 1 < length ? text[i + 1] : 0;
            const bool pair = c < 0xDC00 && next >= 0xDC00 && next < 0xE000;
            c = pair ? 0x10000 + ((c - 0xD800) << 10U) + (next - 0xDC00) : 0xFFFD;
            i += pair ? 1 : 0;
        }
        if (c < 0x800)
            result += static_cast<char>(0xC0U | (c >> 6U));
        else if (c < 0x10000)
        {
            result += static_cast<char>(0xE0U | (c >> 12U));
            tail(c >> 6U);
        }
        else
        {
            result += static_cast<char>(0xF0U | (c >> 18U));
            tail(c >> 12U);
            tail(c >> 6U);
        }
        tail(c);
    }
}

} // namespace marshrut::office
