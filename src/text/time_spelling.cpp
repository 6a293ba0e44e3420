// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "text/time_spelling.hpp"

#include <utf8proc.h>

#include <algorithm>
#include <string>
#include <utility>

namespace marshrut::text
{

namespace
{

/// Bytes of a Cyrillic letter.
constexpr std::size_t letter = 2;

/// How many bytes the blank at a place has, a no-break or a narrow one too; 0 where there is none.
std::size_t blankAt(std::string_view text, std::size_t at)
{
    if (at >= text.size())
        return 0;
    if (text[at] == ' ' || text[at] == '\t')
        return 1;
    utf8proc_int32_t point = 0;
    const auto length =
        utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(text.data()) + at,
                         static_cast<utf8proc_ssize_t>(std::min<std::size_t>(text.size() - at, 4)), &point);
    return length > 1 && utf8proc_category(point) == UTF8PROC_CATEGORY_ZS ? static_cast<std::size_t>(length) : 0;
}

std::size_t afterBlanks(std::string_view text, std::size_t at)
{
    for (auto length = blankAt(text, at); length != 0; length = blankAt(text, at))
        at += length;
    return at;
}

bool isDigit(char byte)
{
    return byte >= '0' && byte <= '9';
}

bool isUpper(std::string_view text)
{
    utf8proc_int32_t point = 0;
    const auto length = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
                                         static_cast<utf8proc_ssize_t>(std::min<std::size_t>(text.size(), 4)), &point);
    return length > 0 && utf8proc_category(point) == UTF8PROC_CATEGORY_LU;
}

/// «IIполугодие»: how many bytes of a word are a roman number that what follows it was typed to; 0 where none are. Beside
/// Cyrillic letters a Latin one may have been folded into what looks like it.
std::size_t gluedRoman(const Word& word, const TimeWords& words)
{
    if (words.find(word.form) != nullptr)
        return 0;
    std::size_t end = 0;
    for (bool more = true; more;)
    {
        const auto rest = std::string_view(word.form).substr(end);
        const auto length = !rest.empty() && (rest[0] == 'i' || rest[0] == 'v' || rest[0] == 'x') ? 1
                            : rest.starts_with("\u0456") || rest.starts_with("\u0445")            ? letter
                                                                                                  : 0;
        more = length != 0;
        end += length;
    }
    if (end == 0 || end == word.form.size())
        return 0;
    const auto rest = word.form.substr(end);
    return words.find(rest) != nullptr || words.startsPhrase(rest) ? end : 0;
}

/// «мартапрель», «в течениегода»: the bytes of the first word; 0 where there are no two.
std::size_t gluedWords(const Word& word, const TimeWords& words)
{
    constexpr std::size_t fewest = 3 * letter, most = 16 * letter;
    if (word.form.size() > most || words.find(word.form) != nullptr)
        return 0;
    const auto signOf = [&words](const std::string& form) {
        const auto* meaning = words.find(form);
        return meaning == nullptr ? Sign::other : meaning->sign;
    };
    for (std::size_t at = fewest; at + fewest <= word.form.size(); at += letter)
    {
        const auto first = signOf(word.form.substr(0, at));
        if (first != Sign::month && first != Sign::within)
            continue;
        const auto second = signOf(word.form.substr(at));
        if (second == first || (first == Sign::within && (second == Sign::year || second == Sign::school)))
            return at;
    }
    return 0;
}

std::vector<Word> withGluedParted(std::string_view text, std::vector<Word> found, const TimeWords& words)
{
    std::vector<Word> kept;
    kept.reserve(found.size());
    for (auto& word : found)
    {
        const auto first = std::max(gluedRoman(word, words), gluedWords(word, words));
        if (first != 0)
        {
            // nothing stands between the two, so it is one where exactly they are parted: after a whole letter
            const auto begin = word.begin++;
            while (word.begin < word.end && (static_cast<unsigned char>(text[word.begin]) & 0xC0) == 0x80)
                ++word.begin;
            kept.push_back({word.form.substr(0, first), {}, begin, word.begin});
            word.form = word.form.substr(first);
        }
        kept.push_back(std::move(word));
    }
    return kept;
}

/// The letter a scan took for a digit; empty where there is none.
std::string_view letterFor(const std::string& form)
{
    return form == "0" ? "\u043e" : form == "3" ? "\u0437" : form == "6" ? "\u0431" : std::string_view{};
}

/// «0ктябрь», «дека6рь»: a word about time that begins here, with digits for letters; `taken` becomes how many it is of.
std::string wordWithDigits(const std::vector<Word>& found, std::size_t i, const TimeWords& words, std::size_t& taken)
{
    constexpr std::size_t mostParts = 5, shortest = 4 * letter;
    std::string whole, best;
    bool digits = false, letters = false;
    for (auto k = i; k < found.size() && k < i + mostParts && (k == i || found[k].begin == found[k - 1].end); ++k)
    {
        const auto meant = letterFor(found[k].form);
        if (meant.empty() && isDigit(found[k].form.front()))
            break;
        digits = digits || !meant.empty();
        letters = letters || meant.empty();
        whole += meant.empty() ? found[k].form : meant;
        if (digits && letters && whole.size() >= shortest && words.find(whole) != nullptr)
        {
            best = whole;
            taken = k - i + 1;
        }
    }
    return best;
}

std::vector<Word> withoutDigits(std::vector<Word> found, const TimeWords& words)
{
    std::vector<Word> kept;
    kept.reserve(found.size());
    for (std::size_t i = 0; i < found.size();)
    {
        std::size_t taken = 1;
        auto whole = wordWithDigits(found, i, words, taken);
        kept.push_back(found[i]);
        if (!whole.empty())
            kept.back().form = std::move(whole);
        kept.back().end = found[i + taken - 1].end;
        i += taken;
    }
    return kept;
}

class Joiner
{
public:
    Joiner(std::string_view text, std::vector<Word> found, const TimeWords& words)
        : text_(text), found_(withGluedParted(text, withoutDigits(std::move(found), words), words)), words_(words)
    {
    }

    std::vector<Word> read()
    {
        std::vector<Word> kept;
        kept.reserve(found_.size());
        for (std::size_t i = 0; i < found_.size();)
        {
            const auto taken = std::max(lettersAt(i), halvesAt(i));
            kept.push_back(found_[i]);
            for (std::size_t k = 1; k < taken; ++k)
                kept.back().form += found_[i + k].form;
            kept.back().end = found_[i + taken - 1].end;
            i += taken;
        }
        return kept;
    }

private:
    [[nodiscard]] std::string_view gapAfter(std::size_t i) const
    {
        return text_.substr(found_[i].end, found_[i + 1].begin - found_[i].end);
    }

    [[nodiscard]] static bool isBlank(std::string_view gap)
    {
        return !gap.empty() && afterBlanks(gap, 0) == gap.size();
    }

    /// How many single letters from one on make a word: «г о д а»; 1 where they make none.
    [[nodiscard]] std::size_t lettersAt(std::size_t i) const
    {
        constexpr std::size_t fewest = 3, most = 20;
        std::string joined;
        std::size_t taken = 0;
        std::size_t best = 1;
        for (auto k = i; k < found_.size() && k < i + most && found_[k].form.size() == letter; ++k)
        {
            joined += found_[k].form;
            if (++taken >= fewest && words_.find(joined) != nullptr)
                best = taken;
            // wider gaps part the words
            if (k + 1 == found_.size() || gapAfter(k) != gapAfter(i) || !isBlank(gapAfter(k)))
                break;
        }
        return best;
    }

    /// 2 where a word and the next one are one: «октя брь», «сен-\nтябрь».
    [[nodiscard]] std::size_t halvesAt(std::size_t i) const
    {
        constexpr std::size_t longWord = 5 * letter, shortWord = 4 * letter;
        if (i + 1 >= found_.size() || isDigit(found_[i].form.front()) || isDigit(found_[i + 1].form.front()))
            return 1;
        auto gap = gapAfter(i);
        const bool hyphened = gap.starts_with('-');
        gap.remove_prefix(hyphened ? 1 : 0);
        if (!isBlank(gap) && gap != "\n" && !(hyphened && gap.empty()))
            return 1;
        const bool firstKnown = words_.find(found_[i].form) != nullptr;
        const bool secondKnown = words_.find(found_[i + 1].form) != nullptr;
        const auto joined = found_[i].form + found_[i + 1].form;
        if ((firstKnown && secondKnown) || joined.size() < (firstKnown || secondKnown ? longWord : shortWord))
            return 1;
        return words_.find(joined) != nullptr ? 2 : 1;
    }

    std::string_view text_;
    std::vector<Word> found_;
    const TimeWords& words_;
};

/// «1. » at the head of a line.
struct Numeral
{
    std::size_t at = 0;
    int value = 0;
};

} // namespace

std::vector<Word> joinedWords(std::string_view text, std::vector<Word> found, const TimeWords& words)
{
    return Joiner(text, std::move(found), words).read();
}

std::vector<std::size_t> itemNumbers(std::string_view text)
{
    constexpr std::size_t mostDigits = 2;
    constexpr int tenth = 10; // «25. Мая» may be a day
    std::vector<std::size_t> found;
    std::vector<Numeral> dotted; // «1. », «2. », in sequence
    bool head = true; // of an item
    bool apart = true; // from the word before
    int brackets = 0;
    for (std::size_t at = 0; at < text.size();)
    {
        auto end = at;
        int value = 0;
        for (; end < text.size() && isDigit(text[end]) && end - at <= mostDigits; ++end)
            value = value * 10 + (text[end] - '0');
        const bool number = end > at && end - at <= mostDigits && apart && end < text.size();
        const bool bracketed = number && text[end] == ')' && brackets == 0;
        if (bracketed)
            found.push_back(at);
        else if (number && text[end] == '.' && blankAt(text, end + 1) != 0)
        {
            const bool beforeSentence = isUpper(text.substr(afterBlanks(text, end + 1)));
            if (value < tenth && beforeSentence)
                found.push_back(at);
            if (head && (dotted.empty() ? value == 1 : value == dotted.back().value + 1))
                dotted.push_back({at, value});
        }
        if (end > at)
        {
            head = head && bracketed;
            apart = false;
            at = end + (bracketed ? 1 : 0);
            continue;
        }
        if (const auto blank = blankAt(text, at); blank != 0)
        {
            apart = true;
            at += blank;
            continue;
        }
        const char byte = text[at++];
        brackets += byte == '(' ? 1 : byte == ')' && brackets > 0 ? -1 : 0;
        head = byte == '\n' || byte == ';' || byte == ':' || byte == '-';
        apart = head || byte == ',';
    }
    if (dotted.size() > 1)
        for (const auto& one : dotted)
            found.push_back(one.at);
    std::sort(found.begin(), found.end()); // binary_search minds no doubles
    return found;
}

} // namespace marshrut::text
