// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "text/time_tokens.hpp"

#include "text/fold.hpp"

#include <utf8proc.h>

#include <algorithm>
#include <string>

namespace marshrut::text
{

namespace
{

constexpr int mostDigits = 4;
constexpr int tensValue = 10;

bool isNumber(const Word& word)
{
    return !word.form.empty() && word.form.front() >= '0' && word.form.front() <= '9';
}

bool isNumeral(Sign sign)
{
    return sign == Sign::number || sign == Sign::roman;
}

class Lexer
{
public:
    Lexer(std::string_view text, const TimeWords& words) : text_(text), words_(words), found_(text::words(text)) {}

    std::vector<TimeToken> read()
    {
        std::size_t at = 0;
        for (std::size_t i = 0; i < found_.size();)
        {
            readGap(at, found_[i].begin);
            const auto first = i;
            TimeToken token;
            if (isNumber(found_[i]))
                token = numberAt(i++);
            else
                token = phraseAt(i);
            token.begin = found_[first].begin;
            token.end = at = found_[i - 1].end;
            add(token);
        }
        readGap(at, text_.size());
        finishDots();
        return std::move(tokens_);
    }

private:
    /// Where the words of a phrase are parted by more than blanks, full stops, slashes and hyphens, it is none.
    [[nodiscard]] bool joined(std::size_t left, std::size_t right) const
    {
        const auto gap = text_.substr(found_[left].end, found_[right].begin - found_[left].end);
        for (std::size_t i = 0; i < gap.size(); ++i)
        {
            const auto byte = static_cast<unsigned char>(gap[i]);
            if (byte < 0x80 && gap[i] != ' ' && gap[i] != '.' && gap[i] != '/' && gap[i] != '-' && gap[i] != '\t')
                return false;
        }
        return true;
    }

    TimeToken numberAt(std::size_t i) const
    {
        TimeToken token;
        token.sign = afterNumberSign_ ? Sign::noise : Sign::number;
        const auto& form = found_[i].form;
        token.digits = static_cast<int>(std::min<std::size_t>(form.size(), mostDigits + 1));
        for (std::size_t k = 0; k < form.size() && k < mostDigits; ++k)
            token.value = token.value * 10 + (form[k] - '0');
        return token;
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
            meaning = words_.find(found_[i].form);
        if (meaning == nullptr)
            meaning = words_.guess(found_[i].form);
        if (meaning != nullptr)
        {
            token.sign = meaning->sign;
            token.value = meaning->value;
        }
        i += taken;
        return token;
    }

    void add(TimeToken token)
    {
        token.glued = !tokens_.empty() && tokens_.back().end == token.begin;
        afterNumberSign_ = false;
        auto* before = tokens_.empty() ? nullptr : &tokens_.back();
        // «1-е», «25-го», «II-й»; an ending is one only where it is written to a number
        if (token.sign == Sign::ending)
        {
            if (before != nullptr && isNumeral(before->sign) && token.glued)
                before->end = token.end;
            else if (tokens_.size() > 1 && before->sign == Sign::dash && before->glued && token.glued &&
                     isNumeral(tokens_[tokens_.size() - 2].sign))
            {
                tokens_.pop_back();
                tokens_.back().end = token.end;
            }
            return;
        }
        if (token.sign == Sign::filler)
            return;
        token.bracketed = bracket_;
        bracket_ = false;
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
            mark(Sign::comma, begin, end);
        else if (point == '/' || point == '\\' || point == 0x2044)
            mark(Sign::slash, begin, end);
        else if (point == ':')
            mark(Sign::colon, begin, end);
        else if (point == '(' || point == '[')
            bracket_ = true;
        else if (point == numero || point == '#')
            afterNumberSign_ = true;
    }

    /// A full stop counts between two numerals alone.
    void finishDots()
    {
        std::vector<TimeToken> kept;
        kept.reserve(tokens_.size());
        for (std::size_t i = 0; i < tokens_.size(); ++i)
        {
            if (tokens_[i].sign == Sign::dot)
            {
                const bool between = !kept.empty() && isNumeral(kept.back().sign) && i + 1 < tokens_.size() &&
                                     isNumeral(tokens_[i + 1].sign);
                if (!between)
                    continue;
            }
            kept.push_back(tokens_[i]);
        }
        tokens_ = std::move(kept);
    }

    std::string_view text_;
    const TimeWords& words_;
    std::vector<Word> found_;
    std::vector<TimeToken> tokens_;
    bool afterNumberSign_ = false;
    bool bracket_ = false;
};

} // namespace

std::vector<TimeToken> timeTokens(std::string_view utf8, const TimeWords& words)
{
    return Lexer(utf8, words).read();
}

} // namespace marshrut::text
