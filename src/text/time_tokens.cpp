// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "text/time_tokens.hpp"

#include "text/time_marks.hpp"
#include "text/time_spelling.hpp"

#include <utf8proc.h>

#include <algorithm>
#include <array>
#include <string>
#include <utility>

namespace marshrut::text
{

namespace
{

constexpr int mostDigits = 4;
constexpr int tensValue = 10;
constexpr int ranks = 1; ///< the endings of «1-й»
constexpr int cyrillicTen = 2; ///< the ending «х», that looks like a roman number

bool isNumber(const Word& word)
{
    return !word.form.empty() && word.form.front() >= '0' && word.form.front() <= '9';
}

/// 1 to 12 of a roman number typed with whatever looks so («ХI» with a Cyrillic Х); 0 where it is none. One letter alone
/// is left to the words.
int romanOf(std::string_view form)
{
    constexpr std::array<std::string_view, 12> numbers = {"i",   "ii",   "iii", "iv", "v",  "vi",
                                                          "vii", "viii", "ix",  "x",  "xi", "xii"};
    constexpr utf8proc_int32_t cyrillicI = 0x456, cyrillicX = 0x445, izhitsa = 0x475;
    std::string latin;
    for (std::size_t at = 0; at < form.size();)
    {
        utf8proc_int32_t point = 0;
        const auto length = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(form.data()) + at,
                                             static_cast<utf8proc_ssize_t>(form.size() - at), &point);
        if (length <= 0 || latin.size() > numbers[7].size())
            return 0;
        at += static_cast<std::size_t>(length);
        if (point == 'i' || point == 'l' || point == cyrillicI)
            latin += 'i';
        else if (point == 'v' || point == izhitsa)
            latin += 'v';
        else if (point == 'x' || point == cyrillicX)
            latin += 'x';
        else
            return 0;
    }
    const auto found = std::find(numbers.begin(), numbers.end(), latin);
    return latin.size() < 2 || found == numbers.end() ? 0 : static_cast<int>(found - numbers.begin()) + 1;
}

class Lexer
{
public:
    Lexer(std::string_view text, const TimeWords& words)
        : text_(text), words_(words), found_(joinedWords(text, text::words(text), words)), counts_(itemNumbers(text))
    {
    }

    std::vector<TimeToken> read()
    {
        std::size_t at = 0;
        for (std::size_t i = 0; i < found_.size();)
        {
            readGap(at, found_[i].begin);
            const auto first = i;
            if (std::binary_search(counts_.begin(), counts_.end(), found_[i].begin))
            {
                at = found_[i++].end;
                continue;
            }
            TimeToken token;
            if (isClass(i))
            {
                token.sign = Sign::other;
                i += 2;
            }
            else if (isNumber(found_[i]) || startsNumber(i))
                token = numberAt(i);
            else
                token = phraseAt(i);
            token.begin = found_[first].begin;
            token.end = at = found_[i - 1].end;
            add(token);
        }
        readGap(at, text_.size());
        return settleMarks(std::move(tokens_));
    }

private:
    /// Where the words of a phrase are parted by more than blanks, full stops, slashes and hyphens, it is none.
    [[nodiscard]] bool joined(std::size_t left, std::size_t right) const
    {
        const auto gap = text_.substr(found_[left].end, found_[right].begin - found_[left].end);
        for (std::size_t i = 0; i < gap.size(); ++i)
        {
            const auto byte = static_cast<unsigned char>(gap[i]);
            if (byte < 0x80 && gap[i] != ' ' && gap[i] != '.' && gap[i] != '/' && gap[i] != '-' && gap[i] != '\t' &&
                gap[i] != '\n')
                return false;
        }
        return true;
    }

    /// The digit that a letter is typed for; 0 where it is none.
    [[nodiscard]] char digitAt(std::size_t i) const
    {
        const auto* meaning = words_.find(found_[i].form);
        if (meaning == nullptr ||
            (meaning->sign != Sign::digit && (meaning->sign != Sign::roman || meaning->value != 1)))
            return '\0';
        return char('0' + meaning->value % tensValue);
    }

    [[nodiscard]] bool gluedToNext(std::size_t i) const
    {
        return i + 1 < found_.size() && found_[i].end == found_[i + 1].begin;
    }

    /// «О1.09», «З0.05»
    [[nodiscard]] bool startsNumber(std::size_t i) const
    {
        return gluedToNext(i) && isNumber(found_[i + 1]) && digitAt(i) != '\0';
    }

    /// «8В» is a class of pupils, «1О.10» is a number.
    [[nodiscard]] bool isClass(std::size_t i) const
    {
        const auto& number = found_[i].form;
        if (!gluedToNext(i) || digitAt(i + 1) != '\0' ||
            !(isNumber(found_[i]) && (number.size() == 1 || number == "10" || number == "11")))
            return false;
        const auto letter = text_.substr(found_[i + 1].begin, found_[i + 1].end - found_[i + 1].begin);
        utf8proc_int32_t point = 0;
        const auto length = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(letter.data()),
                                             static_cast<utf8proc_ssize_t>(letter.size()), &point);
        return length == static_cast<utf8proc_ssize_t>(letter.size()) &&
               utf8proc_category(point) == UTF8PROC_CATEGORY_LU;
    }

    /// Whether a number goes on to a date: «в школе 12 октября», «в школе 12.10», «урок 12 и 19 октября».
    [[nodiscard]] bool goesOn(std::size_t i) const
    {
        if (i >= found_.size())
            return false;
        const auto* meaning = words_.find(found_[i].form);
        const auto gap = text_.substr(found_[i - 1].end, found_[i].begin - found_[i - 1].end);
        const bool glued = gap == "." || gap == "/" || gap == "-" || gap == "–" || gap == "—";
        return (meaning != nullptr && (meaning->sign == Sign::month || meaning->sign == Sign::conjunction)) ||
               (isNumber(found_[i]) && glued);
    }

    /// A number, also where a letter stands for one of its digits («2О25»); `i` moves past it.
    TimeToken numberAt(std::size_t& i) const
    {
        std::string form;
        for (bool more = true; more; ++i)
        {
            form += isNumber(found_[i]) ? found_[i].form : std::string(1, digitAt(i));
            more = gluedToNext(i) && (isNumber(found_[i + 1]) || digitAt(i + 1) != '\0');
        }
        TimeToken token;
        token.sign = afterNumberSign_ || (afterName_ && !goesOn(i)) ? Sign::noise : Sign::number;
        token.digits = static_cast<int>(std::min<std::size_t>(form.size(), mostDigits + 1));
        for (std::size_t k = 0; k < form.size() && k < mostDigits; ++k)
            token.value = token.value * 10 + (form[k] - '0');
        return token;
    }

    /// «маарт»: the word without the letter that was typed twice; null where that is none.
    [[nodiscard]] const Meaning* withoutDouble(const std::string& form) const
    {
        constexpr std::size_t letter = 2;
        for (std::size_t at = 0; at + 2 * letter <= form.size(); at += letter)
            if (form.compare(at, letter, form, at + letter, letter) == 0)
                if (const auto* meaning = words_.find(form.substr(0, at) + form.substr(at + letter)))
                    return meaning;
        return nullptr;
    }

    /// «ежекварт.»; «теч-е», where `taken` becomes 2.
    const Meaning* abbreviationAt(std::size_t i, std::size_t& taken) const
    {
        const auto end = found_[i].end;
        if (end >= text_.size())
            return nullptr;
        if (text_[end] == '.')
            return words_.abbreviation(found_[i].form);
        if (text_[end] != '-' || i + 1 >= found_.size() || found_[i + 1].begin != end + 1 ||
            (words_.find(found_[i + 1].form) != nullptr && words_.find(found_[i + 1].form)->sign != Sign::ending))
            return nullptr;
        const auto* meaning = words_.abbreviation(found_[i].form, found_[i + 1].form);
        taken = meaning != nullptr ? 2 : 1;
        return meaning;
    }

    /// What a word with a typing error means; a short one only where it has to be «год».
    [[nodiscard]] const Meaning* guessAt(std::size_t i) const
    {
        const bool abbreviated = tokens_.size() > 1 && tokens_.back().sign == Sign::dot; // «уч. гда»
        const auto before = tokens_.empty() ? Sign::other : tokens_[tokens_.size() - (abbreviated ? 2 : 1)].sign;
        const bool yearMustFollow = before == Sign::within || before == Sign::school;
        const auto* meaning = yearMustFollow ? words_.guessYear(found_[i].form) : nullptr;
        if (meaning == nullptr)
            meaning = words_.guess(found_[i].form);
        return meaning != nullptr ? meaning : withoutDouble(found_[i].form);
    }

    /// The longest phrase that begins at a word; `i` moves past it.
    TimeToken phraseAt(std::size_t& i) const
    {
        TimeToken token;
        const Meaning* meaning = nullptr;
        std::size_t taken = 1;
        std::string phrase = found_[i].form;
        if (words_.startsPhrase(phrase))
            for (std::size_t k = i + 1; k < found_.size() && k < i + TimeWords::longest && joined(k - 1, k); ++k)
            {
                phrase += " " + found_[k].form;
                if (const auto* longer = words_.find(phrase))
                {
                    meaning = longer;
                    taken = k - i + 1;
                }
            }
        if (meaning == nullptr)
            meaning = abbreviationAt(i, taken);
        if (meaning == nullptr || (taken == 1 && words_.find(found_[i].form) != nullptr))
            meaning = words_.find(found_[i].form);
        if (const int roman = meaning == nullptr ? romanOf(found_[i].form) : 0; roman != 0)
            token = TimeToken{.sign = Sign::roman, .value = roman};
        else if (meaning == nullptr)
            meaning = guessAt(i);
        if (meaning != nullptr)
        {
            token.sign = meaning->sign;
            token.value = meaning->value;
        }
        i += taken;
        return token;
    }

    /// «1-е», «25-го», «II-й», «уч-го»: whether an ending is written to what has one, which then takes it in.
    bool endsTheWordBefore(const TimeToken& ending)
    {
        if (tokens_.empty() || !ending.glued)
            return false;
        const auto last = tokens_.back();
        const auto beforeHyphen = tokens_.size() > 1 ? tokens_[tokens_.size() - 2].sign : Sign::other;
        const bool hyphened =
            last.sign == Sign::dash && beforeHyphen != Sign::other && (last.glued || beforeHyphen == Sign::number);
        if (!hyphened && last.sign != Sign::number && last.sign != Sign::roman)
            return false;
        // «IX-Х»
        if (hyphened && ending.value == cyrillicTen && beforeHyphen == Sign::roman)
            return false;
        if (hyphened)
            tokens_.pop_back();
        tokens_.back().end = ending.end;
        tokens_.back().ended = true;
        tokens_.back().ranked = ending.value == ranks;
        return true;
    }

    /// «в 20-х числах октября» is its end, «в 10-х числах» its middle.
    static void readTens(TimeToken& number)
    {
        constexpr int middle = 2, end = 3;
        if (number.value == middle * tensValue || number.value == tensValue)
            number = TimeToken{.sign = Sign::part,
                               .value = number.value == tensValue ? middle : end,
                               .bracketed = number.bracketed,
                               .begin = number.begin,
                               .end = number.end};
    }

    void add(TimeToken token)
    {
        token.glued = !tokens_.empty() && tokens_.back().end == token.begin;
        afterNumberSign_ = afterName_ = false;
        auto* before = tokens_.empty() ? nullptr : &tokens_.back();
        if (token.sign == Sign::ending)
        {
            if (endsTheWordBefore(token) || token.value != cyrillicTen)
                return;
            token.sign = Sign::roman;
            token.value = tensValue;
        }
        if (token.sign == Sign::filler)
        {
            constexpr int onto = 2, tens = 3;
            onto_ = onto_ || token.value == onto;
            if (token.value == tens && before != nullptr && before->ended)
                readTens(*before);
            // «12.11. в 14:00»
            if (before != nullptr && before->sign == Sign::dot)
                tokens_.pop_back();
            return;
        }
        afterName_ = token.sign == Sign::numbered;
        // «до пятницы, 14.10»
        if (token.sign == Sign::weekday && before != nullptr && limits(before->sign))
            return;
        // «учителя» says nothing of its own
        if (token.sign == Sign::digit || token.sign == Sign::numbered || token.sign == Sign::weekday ||
            (token.sign == Sign::holidayOf && (before == nullptr || before->sign != Sign::dayOf)))
            token.sign = Sign::other;
        token.bracketed = bracket_;
        bracket_ = false;
        token.onto = onto_;
        onto_ = false;
        if (token.sign == Sign::ordinal && before != nullptr && before->sign == Sign::tens && token.value < tensValue)
        {
            token.value += before->value * tensValue;
            token.begin = before->begin;
            tokens_.back() = token;
            return;
        }
        tokens_.push_back(token);
    }

    void mark(Sign sign, std::size_t begin, std::size_t end)
    {
        TimeToken token;
        token.sign = sign;
        token.begin = begin;
        token.end = end;
        token.glued = !tokens_.empty() && tokens_.back().end == begin;
        tokens_.push_back(token);
    }

    /// «Учитель года – 2026» in quotation marks is a name, «25» a number.
    void closeQuote()
    {
        const auto start = std::exchange(quote_, none);
        if (start == none || start > tokens_.size())
            return;
        const auto first = tokens_.begin() + static_cast<std::ptrdiff_t>(start);
        if (std::any_of(first, tokens_.end(), [](const TimeToken& token) { return token.sign == Sign::other; }))
            std::for_each(first, tokens_.end(), [](TimeToken& token) { token.sign = Sign::other; });
    }

    /// The marks between two words.
    void readGap(std::size_t begin, std::size_t end)
    {
        for (auto at = begin; at < end;)
        {
            const auto start = at;
            utf8proc_int32_t point = 0;
            const auto length =
                utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(text_.data()) + at,
                                 static_cast<utf8proc_ssize_t>(std::min<std::size_t>(end - at, 4)), &point);
            at += length > 0 ? static_cast<std::size_t>(length) : 1;
            readMark(length > 0 ? point : 0, start, at);
        }
    }

    void readMark(utf8proc_int32_t point, std::size_t begin, std::size_t end)
    {
        constexpr utf8proc_int32_t romanOne = 0x2160, romanTwelve = 0x216B, smallRomanOne = 0x2170;
        constexpr utf8proc_int32_t smallRomanTwelve = 0x217B, numero = 0x2116, ellipsis = 0x2026, division = 0x00F7;
        afterName_ = afterName_ && (point == '.' || point == '\t' || utf8proc_category(point) == UTF8PROC_CATEGORY_ZS);
        if ((point >= romanOne && point <= romanTwelve) || (point >= smallRomanOne && point <= smallRomanTwelve))
        {
            mark(Sign::roman, begin, end);
            tokens_.back().value = static_cast<int>(point - (point >= smallRomanOne ? smallRomanOne : romanOne)) + 1;
        }
        else if (point == '-' || (point >= 0x2010 && point <= 0x2015) || point == 0x2212 || point == ellipsis ||
                 point == division || point == '~')
            mark(Sign::dash, begin, end);
        else if (point == '.')
        {
            // «октябрь..декабрь»
            if (!tokens_.empty() && tokens_.back().sign == Sign::dot && tokens_.back().end == begin)
                tokens_.back().sign = Sign::dash;
            else
                mark(Sign::dot, begin, end);
        }
        else if (point == ',' || point == ';' || point == '\n' || point == '+' || point == '&' || point == 0x2028 ||
                 point == 0x2029 || point == '|' || point == 0x2022)
        {
            mark(Sign::comma, begin, end);
            tokens_.back().value = point == '\n' || point == 0x2028 ? newLine : 0;
        }
        else if (point == '/' || point == '\\' || point == 0x2044)
            mark(Sign::slash, begin, end);
        else if (point == ':')
            mark(Sign::colon, begin, end);
        else if (point == '(' || point == '[')
            bracket_ = true;
        else if (point == ')' && !tokens_.empty())
            tokens_.back().closed = true;
        else if (point == 0x00AB || point == 0x201E || (point == 0x201C && quote_ == none) ||
                 (point == '"' && quote_ == none))
            quote_ = tokens_.size();
        else if (point == 0x00BB || point == 0x201C || point == 0x201D || point == '"')
            closeQuote();
        else if (point == numero || point == '#')
            afterNumberSign_ = true;
    }

    std::string_view text_;
    const TimeWords& words_;
    std::vector<Word> found_;
    std::vector<TimeToken> tokens_;
    bool afterNumberSign_ = false;
    bool afterName_ = false; ///< «школа»: a number that follows is its own
    std::vector<std::size_t> counts_;
    static constexpr std::size_t none = std::string_view::npos;
    std::size_t quote_ = none; ///< the first token after an open quotation mark
    bool bracket_ = false;
    bool onto_ = false;
};

} // namespace

std::vector<TimeToken> timeTokens(std::string_view utf8, const TimeWords& words)
{
    return Lexer(utf8, words).read();
}

} // namespace marshrut::text
