// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "recognise/blank.hpp"

#include "recognise/marks.hpp"
#include "text/fold.hpp"
#include "text/letters.hpp"

#include <algorithm>

namespace marshrut::recognise
{

namespace
{

constexpr std::string_view ellipsis = "\xE2\x80\xA6";
constexpr std::size_t runLength = 3;
constexpr Marks runStarts("_.\xE2");
constexpr std::size_t longestHint = 10;

constexpr std::size_t longestNumber = 2; ///< digits of a list's number

/// The length of a run of '_', '.' or '…' at the position; an ellipsis counts three.
std::size_t runAt(std::string_view text, std::size_t at, std::size_t& bytes)
{
    std::size_t count = 0;
    bytes = 0;
    while (at + bytes < text.size())
    {
        if (text[at + bytes] == '_' || text[at + bytes] == '.')
        {
            ++count;
            ++bytes;
        }
        else if (text.substr(at + bytes, ellipsis.size()) == ellipsis)
        {
            count += runLength;
            bytes += ellipsis.size();
        }
        else
            break;
    }
    return count;
}

/// How many Cyrillic words stand behind a space.
std::size_t wordsBehindSpaces(std::string_view text)
{
    std::size_t count = 0;
    for (std::size_t i = 1; i < text.size(); ++i)
        if (text[i - 1] == ' ' && (text[i] == '\xD0' || text[i] == '\xD1'))
            ++count;
    return count;
}

/// Whether four digits stand together.
bool hasYear(std::string_view text)
{
    constexpr std::size_t digits = 4;
    std::size_t run = 0;
    return std::any_of(text.begin(), text.end(), [&run](char c) {
        run = c >= '0' && c <= '9' ? run + 1 : 0;
        return run == digits;
    });
}

bool isShort(const text::Word& word)
{
    constexpr std::size_t threeLetters = 6; // bytes
    return word.form.size() <= threeLetters;
}

/// Whether everything but blank runs stands in one pair of brackets.
bool bracketed(std::string_view folded)
{
    const auto first = folded.find_first_not_of("_. \t-");
    const auto last = folded.find_last_not_of("_. \t-;,");
    if (first == std::string_view::npos || last <= first)
        return false;
    const char open = folded[first];
    const char close = folded[last];
    return (open == '(' && close == ')') || (open == '[' && close == ']') || (open == '<' && close == '>') ||
           (open == '{' && close == '}') || (open == '/' && close == '/');
}

} // namespace

bool hasTick(std::string_view text)
{
    // plus, check mark, heavy check mark, ballot box with check
    for (const std::string_view tick : {"+", "\xE2\x9C\x93", "\xE2\x9C\x94", "\xE2\x98\x91"})
        if (text.find(tick) != std::string_view::npos)
            return true;
    return false;
}

std::size_t findBlankRun(std::string_view text)
{
    for (auto i = runStarts.firstIn(text); i != std::string_view::npos; i = runStarts.firstIn(text, i))
    {
        std::size_t bytes = 0;
        if (runAt(text, i, bytes) >= runLength)
            return i;
        i += std::max<std::size_t>(bytes, 1);
    }
    return std::string_view::npos;
}

FilledBlank findFilledBlank(std::string_view text)
{
    constexpr std::string_view apart = " \t,;";
    const auto isApart = [&](std::size_t at) { return at >= text.size() || apart.find(text[at]) != apart.npos; };
    for (auto at = text.find('_'); at != std::string_view::npos;)
    {
        const auto value = std::min(text.size(), text.find_first_not_of('_', at));
        const bool opens = (at == 0 || isApart(at - 1)) && !isApart(value) && text[value] != '.';
        const auto close = opens ? text.find('_', value) : std::string_view::npos;
        if (close != std::string_view::npos && !isApart(close - 1))
            if (const auto end = std::min(text.size(), text.find_first_not_of('_', close)); isApart(end))
                return {at, value, close, end};
        at = text.find('_', value);
    }
    return {};
}

bool isEllipsis(std::string_view text)
{
    return text == ellipsis || text == "...";
}

std::size_t behindBlank(std::string_view text, std::size_t at)
{
    constexpr std::string_view between = " ,;\t";
    while (at < text.size())
    {
        std::size_t bytes = 0;
        if (runAt(text, at, bytes) == 0 && between.find(text[at]) == std::string_view::npos)
            break;
        at += std::max<std::size_t>(bytes, 1);
    }
    return at;
}

Stretch blankStretch(std::string_view text)
{
    Stretch stretch;
    for (auto i = runStarts.firstIn(text); i != std::string_view::npos; i = runStarts.firstIn(text, i))
    {
        std::size_t bytes = 0;
        if (runAt(text, i, bytes) >= runLength)
        {
            stretch.begin = std::min(stretch.begin, i);
            stretch.end = i + bytes;
        }
        i += std::max<std::size_t>(bytes, 1);
    }
    return stretch;
}

Blank blankness(std::string_view value, const standard::Lexicon& lexicon)
{
    // a value that is longer than any hint is one, whatever stands in it; the bound keeps long texts cheap
    constexpr std::size_t longestBlank = 1200;
    if (value.size() > longestBlank)
        return Blank::no;
    constexpr std::size_t longestWithoutRun = 240;
    const bool run = findBlankRun(value) != std::string_view::npos || value.find("__") != std::string_view::npos;
    const bool isLong = value.size() > longestWithoutRun || wordsBehindSpaces(value) > longestHint;
    if (isLong && !run && value.find_first_of("<[") == std::string_view::npos)
        return Blank::no;
    const auto words = text::words(value);
    if (words.empty())
        return hasTick(value) ? Blank::no : Blank::blank;
    const auto all = [&words](const standard::WordSet& set) {
        return std::all_of(words.begin(), words.end(), [&set](const auto& word) { return set.hasForm(word.form); });
    };
    const bool inBrackets = value.find_first_of("([<{/") != std::string_view::npos && bracketed(text::fold(value));
    // «с … по …», «лет»; but «учебный год» is a term
    const bool onlyLeft = words.size() == 1 || (words.size() <= 3 && std::all_of(words.begin(), words.end(), isShort));
    if (!inBrackets && all(lexicon.fillers) && (run || (!text::hasDigit(value) && onlyLeft)))
        return Blank::blank;
    // «1. ____ 2. ____»: numbers of what is to be listed
    if (run && !inBrackets && std::all_of(words.begin(), words.end(), [](const auto& word) {
            return word.form.size() <= longestNumber && text::hasDigit(word.form);
        }))
        return Blank::blank;
    if (words.size() > longestHint)
        return Blank::no;

    const auto hintShare = static_cast<std::size_t>(std::count_if(words.begin(), words.end(), [&](const auto& word) {
        return lexicon.hintWords.hasForm(word.form) || lexicon.hintWords.hasStem(word.stem) ||
               lexicon.fillers.hasForm(word.form);
    }));
    // «(2024–2025 учебный год)» tells a year
    if (inBrackets && !run && hasYear(value))
        return Blank::no;
    const auto asks = [&lexicon](const auto& word) {
        return lexicon.hintVerbs.hasForm(word.form) || lexicon.hintAsides.hasForm(word.form);
    };
    if (inBrackets && std::any_of(words.begin(), words.end(), asks)) // «(не более 3–4, начинайте с глагола)»
        return Blank::hint;
    const bool verb = lexicon.hintVerbs.hasForm(words.front().form) ||
                      (lexicon.hintVerbs.hasForm(words.back().form) && (run || words.size() <= 3));
    if (verb && !text::hasDigit(value))
        return Blank::hint;
    // in a value's place a remark in brackets and small letters explains what to write
    if (inBrackets && (run || 2 * hintShare >= words.size() ||
                       (!text::hasDigit(value) && text::startsSmall(value.substr(words.front().begin)))))
        return Blank::hint;
    // «название учреждения», «должность»; but «учебный год» is a term
    const auto hints = std::count_if(words.begin(), words.end(),
                                     [&lexicon](const auto& word) { return !lexicon.fillers.hasForm(word.form); });
    if (hintShare == words.size() && (hints > 0 || words.size() == 1) && !text::hasDigit(value))
        return Blank::hint;
    return Blank::no;
}

} // namespace marshrut::recognise
