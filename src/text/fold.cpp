// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "text/fold.hpp"

#include <boost/unordered/unordered_flat_map.hpp>
#include <libstemmer.h>
#include <utf8proc.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdio>
#include <functional>
#include <memory>
#include <stdexcept>
#include <utility>

namespace marshrut::text
{

namespace
{

constexpr char32_t replacement = 0xFFFD;

/// The code point at `position`, which moves past it; a broken byte is U+FFFD and one byte long.
char32_t next(std::string_view utf8, std::size_t& position)
{
    const auto byte = static_cast<unsigned char>(utf8[position]);
    if (byte < 0x80)
    {
        ++position;
        return byte;
    }
    // Cyrillic, nearly everything here, without a library call
    if ((byte & 0xFC) == 0xD0 && position + 1 < utf8.size() &&
        (static_cast<unsigned char>(utf8[position + 1]) & 0xC0) == 0x80)
    {
        position += 2;
        return static_cast<char32_t>((byte & 0x1F) << 6 | (static_cast<unsigned char>(utf8[position - 1]) & 0x3F));
    }
    utf8proc_int32_t point = -1;
    const auto length = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(utf8.data()) + position,
                                         static_cast<utf8proc_ssize_t>(utf8.size() - position), &point);
    if (length <= 0 || point < 0)
    {
        ++position;
        return replacement;
    }
    position += static_cast<std::size_t>(length);
    return static_cast<char32_t>(point);
}

void append(std::string& out, char32_t point)
{
    if (point < 0x80)
    {
        out += static_cast<char>(point);
        return;
    }
    if (point < 0x800)
    {
        out += static_cast<char>(0xC0 | point >> 6);
        out += static_cast<char>(0x80 | (point & 0x3F));
        return;
    }
    std::array<utf8proc_uint8_t, 4> bytes{};
    const auto length = utf8proc_encode_char(static_cast<utf8proc_int32_t>(point), bytes.data());
    out.append(reinterpret_cast<const char*>(bytes.data()), static_cast<std::size_t>(length));
}

bool isNoncharacter(char32_t point)
{
    return (point >= 0xFDD0 && point <= 0xFDEF) || (point & 0xFFFE) == 0xFFFE;
}

/// Soft hyphen, zero-width characters, direction marks, byte order mark: they carry no wording.
bool isInvisible(char32_t point)
{
    return point == 0xAD || (point >= 0x200B && point <= 0x200F) || (point >= 0x202A && point <= 0x202E) ||
           (point >= 0x2060 && point <= 0x2064) || point == 0xFEFF;
}

bool isSpace(char32_t point)
{
    if (point == ' ' || (point >= 0x09 && point <= 0x0D) || point == 0x85 || point == 0xA0)
        return true;
    if (point < 0x1680)
        return false;
    const auto category = utf8proc_category(static_cast<utf8proc_int32_t>(point));
    return category == UTF8PROC_CATEGORY_ZS || category == UTF8PROC_CATEGORY_ZL || category == UTF8PROC_CATEGORY_ZP;
}

bool isDash(char32_t point)
{
    return (point >= 0x2010 && point <= 0x2015) || point == 0x2212 || point == 0xFE58 || point == 0xFF0D;
}

bool isQuote(char32_t point)
{
    return point == 0xAB || point == 0xBB || (point >= 0x201C && point <= 0x201F);
}

bool isCyrillic(char32_t point)
{
    return point >= 0x400 && point <= 0x4FF;
}

bool isWordPart(char32_t point)
{
    if (point < 0x80)
        return (point >= '0' && point <= '9') || (point >= 'a' && point <= 'z') || (point >= 'A' && point <= 'Z');
    if (isCyrillic(point))
        return point != 0x482;
    switch (utf8proc_category(static_cast<utf8proc_int32_t>(point)))
    {
    case UTF8PROC_CATEGORY_LU:
    case UTF8PROC_CATEGORY_LL:
    case UTF8PROC_CATEGORY_LT:
    case UTF8PROC_CATEGORY_LM:
    case UTF8PROC_CATEGORY_LO:
    case UTF8PROC_CATEGORY_MN:
    case UTF8PROC_CATEGORY_MC:
    case UTF8PROC_CATEGORY_ND:
        return true;
    default:
        return false;
    }
}

/// Folds one code point; Cyrillic and Latin, nearly everything here, without a library call.
void appendFolded(std::string& out, char32_t point)
{
    if (point < 0x80)
    {
        out += static_cast<char>(point >= 'A' && point <= 'Z' ? point + 32 : point);
        return;
    }
    if (point >= 0x410 && point <= 0x42F)
        return append(out, point + 32);
    if (point == 0x401 || point == 0x451)
        return append(out, 0x435);
    if (point >= 0x430 && point <= 0x44F)
        return append(out, point);
    std::array<utf8proc_int32_t, 32> folded{};
    int boundary = 0;
    const auto count = utf8proc_decompose_char(
        static_cast<utf8proc_int32_t>(point), folded.data(), static_cast<utf8proc_ssize_t>(folded.size()),
        static_cast<utf8proc_option_t>(UTF8PROC_COMPAT | UTF8PROC_CASEFOLD | UTF8PROC_COMPOSE | UTF8PROC_STABLE),
        &boundary);
    if (count <= 0 || count > static_cast<utf8proc_ssize_t>(folded.size()))
        return append(out, point);
    for (std::size_t i = 0; i < static_cast<std::size_t>(count); ++i)
        append(out, static_cast<char32_t>(folded[i]));
}

/// A combining breve or diaeresis after и, е (a file from a Mac): й, е.
bool composes(std::string& out, char32_t point)
{
    constexpr std::string_view i = "\xD0\xB8", shortI = "\xD0\xB9", e = "\xD0\xB5";
    if (point == 0x306 && out.size() >= 2 && out.compare(out.size() - 2, 2, i) == 0)
        out.replace(out.size() - 2, 2, shortI);
    else if (point != 0x308 || out.size() < 2 || out.compare(out.size() - 2, 2, e) != 0)
        return false;
    return true;
}

/// Latin letters that look like Cyrillic ones, for words typed with the wrong layout («Cроки» with a Latin C).
char32_t cyrillicLookalike(char32_t latin)
{
    static constexpr std::array<std::pair<char32_t, char32_t>, 13> pairs{{{'a', 0x430},
                                                                          {'b', 0x432},
                                                                          {'c', 0x441},
                                                                          {'e', 0x435},
                                                                          {'h', 0x43D},
                                                                          {'i', 0x456},
                                                                          {'k', 0x43A},
                                                                          {'m', 0x43C},
                                                                          {'o', 0x43E},
                                                                          {'p', 0x440},
                                                                          {'t', 0x442},
                                                                          {'x', 0x445},
                                                                          {'y', 0x443}}};
    for (const auto& [from, to] : pairs)
        if (from == latin)
            return to;
    return latin;
}

std::string withoutLookalikes(const std::string& form)
{
    bool latin = false;
    bool cyrillic = false;
    for (const char c : form)
    {
        latin = latin || (c >= 'a' && c <= 'z');
        cyrillic = cyrillic || static_cast<unsigned char>(c) == 0xD0 || static_cast<unsigned char>(c) == 0xD1;
    }
    if (!latin || !cyrillic)
        return form;
    std::string out;
    for (std::size_t i = 0; i < form.size();)
        append(out, cyrillicLookalike(next(form, i)));
    return out;
}

struct StemmerDeleter
{
    void operator()(sb_stemmer* stemmer) const { sb_stemmer_delete(stemmer); }
};

sb_stemmer* russianStemmer()
{
    thread_local const std::unique_ptr<sb_stemmer, StemmerDeleter> stemmer(sb_stemmer_new("russian", "UTF_8"));
    if (!stemmer)
        throw std::runtime_error("no Russian stemmer");
    return stemmer.get();
}

} // namespace

std::string normalise(std::string_view utf8)
{
    std::string out;
    out.reserve(utf8.size());
    for (std::size_t i = 0; i < utf8.size();)
    {
        const auto point = next(utf8, i);
        if (point == '\r')
        {
            out += '\n';
            if (i < utf8.size() && utf8[i] == '\n')
                ++i;
        }
        else if (point == '\n' || point == 0x2028 || point == 0x2029 || point == 0x0B)
            out += '\n';
        else if (point == '\t')
            out += ' ';
        else if (point >= 0x20 && !(point >= 0x7F && point <= 0x9F) && !isNoncharacter(point) && point != replacement)
            append(out, point);
    }
    constexpr std::string_view nbsp = "\xC2\xA0";
    std::string_view rest = out;
    while (!rest.empty() && (rest.front() == ' ' || rest.front() == '\n' || rest.substr(0, 2) == nbsp))
        rest.remove_prefix(rest.front() == nbsp.front() ? 2 : 1);
    while (!rest.empty() &&
           (rest.back() == ' ' || rest.back() == '\n' || (rest.size() > 1 && rest.substr(rest.size() - 2) == nbsp)))
        rest.remove_suffix(rest.back() == nbsp.back() ? 2 : 1);
    return std::string(rest);
}

std::string fold(std::string_view utf8)
{
    std::string out;
    out.reserve(utf8.size());
    bool space = false;
    for (std::size_t i = 0; i < utf8.size();)
    {
        const auto point = next(utf8, i);
        if (isInvisible(point))
            continue;
        if (isSpace(point))
        {
            space = !out.empty();
            continue;
        }
        if (composes(out, point))
            continue;
        if (std::exchange(space, false))
            out += ' ';
        if (isDash(point))
            out += '-';
        else if (isQuote(point))
            out += '"';
        else
            appendFolded(out, point);
    }
    return out;
}

namespace
{

/// The word that stands so in a text, its place left open.
Word folded(std::string_view written)
{
    Word word;
    for (std::size_t i = 0; i < written.size();)
    {
        const auto point = next(written, i);
        if (!isInvisible(point) && !composes(word.form, point))
            appendFolded(word.form, point);
    }
    word.form = withoutLookalikes(word.form);
    word.stem = stem(word.form);
    return word;
}

/// Finds strings by views of them.
struct HashOfText
{
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
};

/// The same, from memory: words come again and again. The bounds keep a strange document from filling it.
Word remembered(std::string_view written)
{
    constexpr std::size_t mostRemembered = 20000;
    constexpr std::size_t longestRemembered = 80; // bytes
    thread_local boost::unordered_flat_map<std::string, Word, HashOfText, std::equal_to<>> memory;
    if (written.size() > longestRemembered)
        return folded(written);
    if (const auto known = memory.find(written); known != memory.end())
        return known->second;
    if (memory.size() >= mostRemembered)
        memory.clear();
    return memory.emplace(std::string(written), folded(written)).first->second;
}

} // namespace

std::vector<Word> words(std::string_view utf8, std::size_t most)
{
    std::vector<Word> found;
    constexpr std::size_t usualWord = 12; // bytes, and a space
    found.reserve(std::min(most, utf8.size() / usualWord + 1));
    for (std::size_t i = 0; i < utf8.size() && found.size() < most;)
    {
        const auto begin = i;
        auto point = next(utf8, i);
        if (!isWordPart(point))
            continue;
        const bool digits = point >= '0' && point <= '9';
        while (i < utf8.size())
        {
            auto after = i;
            point = next(utf8, after);
            // «17лет», «1кв» are written without a space as often as with one
            const bool digit = point >= '0' && point <= '9';
            if (!(isWordPart(point) || isInvisible(point)) || (!isInvisible(point) && digit != digits))
                break;
            i = after;
        }
        auto& word = found.emplace_back(remembered(utf8.substr(begin, i - begin)));
        word.begin = begin;
        word.end = i;
    }
    return found;
}

std::vector<std::string> stemsOf(const std::vector<Word>& words)
{
    std::vector<std::string> stems;
    stems.reserve(words.size());
    for (const auto& word : words)
        stems.push_back(word.stem);
    return stems;
}

std::string stem(std::string_view folded)
{
    // abbreviations are no words with endings: «ДОО» is not «до»
    constexpr std::size_t longestAbbreviation = 6; // bytes, three Cyrillic letters
    if (folded.size() <= longestAbbreviation)
        return std::string(folded);
    auto* stemmer = russianStemmer();
    const auto* stemmed = sb_stemmer_stem(stemmer, reinterpret_cast<const sb_symbol*>(folded.data()),
                                          static_cast<int>(std::min<std::size_t>(folded.size(), 400)));
    if (stemmed == nullptr)
        return std::string(folded);
    return {reinterpret_cast<const char*>(stemmed), static_cast<std::size_t>(sb_stemmer_length(stemmer))};
}

std::string fingerprint(std::string_view utf8)
{
    std::uint64_t hash = 0xcbf29ce484222325U; // FNV-1a: small, and the same on every machine
    for (const char c : fold(utf8))
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3U;
    std::array<char, 17> digits{};
    std::snprintf(digits.data(), digits.size(), "%016llx", static_cast<unsigned long long>(hash));
    return digits.data();
}

bool nearlyEqual(std::string_view left, std::string_view right)
{
    if (left == right)
        return true;
    std::u32string a;
    std::u32string b;
    for (std::size_t i = 0; i < left.size();)
        a += next(left, i);
    for (std::size_t i = 0; i < right.size();)
        b += next(right, i);
    if (a.size() > b.size())
        a.swap(b);
    if (a.size() < 5 || b.size() - a.size() > 1 || a[0] != b[0])
        return false;
    std::size_t i = 0;
    while (i < a.size() && a[i] == b[i])
        ++i;
    if (a.size() != b.size())
        return a.compare(i, std::u32string::npos, b, i + 1, std::u32string::npos) == 0;
    if (a.compare(i + 1, std::u32string::npos, b, i + 1, std::u32string::npos) == 0)
        return true;
    return i + 1 < a.size() && a[i] == b[i + 1] && a[i + 1] == b[i] &&
           a.compare(i + 2, std::u32string::npos, b, i + 2, std::u32string::npos) == 0;
}

std::size_t utf16Length(std::string_view utf8, std::size_t bytes)
{
    const auto part = utf8.substr(0, bytes);
    std::size_t units = 0;
    for (std::size_t i = 0; i < part.size();)
        units += next(part, i) > 0xFFFF ? 2 : 1;
    return units;
}

} // namespace marshrut::text
