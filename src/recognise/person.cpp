// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "recognise/person.hpp"

#include "recognise/names.hpp"
#include "text/fold.hpp"

#include <algorithm>

namespace marshrut::recognise
{

namespace
{

using Part = PersonName::Part;
using Letters = std::vector<std::string>;

constexpr std::size_t mostParts = 5;
constexpr std::size_t longestInitial = 2; ///< letters: «М.», «Дж.»
constexpr std::size_t shortestStem = 2; ///< letters that all cases of a name share
constexpr std::size_t longestCommonEnding = 2; ///< letters: «Белой», «Белого» share more than their stem

Letters lettersOf(const std::string& folded)
{
    Letters letters;
    for (const char byte : folded)
    {
        if ((static_cast<unsigned char>(byte) & 0xC0U) == 0x80U && !letters.empty())
            letters.back() += byte;
        else
            letters.emplace_back(1, byte);
    }
    return letters;
}

std::string joined(const Letters& letters, std::size_t from)
{
    std::string text;
    for (std::size_t i = from; i < letters.size(); ++i)
        text += letters[i];
    return text;
}

/// «Наталья», «Наталия» are one name: a soft sign before a vowel as the vowel that it stands for.
std::string spelling(const std::string& folded, const standard::NameWords& words)
{
    auto letters = lettersOf(folded);
    for (std::size_t i = 0; i + 1 < letters.size(); ++i)
        if (letters[i] == words.softSign && words.vowels.count(letters[i + 1]) != 0)
            letters[i] = words.softVowel;
    return joined(letters, 0);
}

/// «Павел», «Павла»; «Лев», «Льва»: a vowel before the last consonant that other cases lose.
bool losesVowel(const Letters& left, const Letters& right, const standard::NameWords& words)
{
    const auto isVowel = [&](const std::string& letter) { return words.vowels.count(letter) != 0; };
    const auto consonants = [&](const Letters& letters) {
        std::string found;
        for (const auto& letter : letters)
            if (!isVowel(letter) && words.signs.count(letter) == 0)
                found += letter;
        return found;
    };
    const bool closed = left.size() >= 3 && !isVowel(left.back()) && isVowel(left[left.size() - 2]);
    return closed && isVowel(right.back()) && left.front() == right.front() && consonants(left) == consonants(right);
}

/// Whether two words may be cases of one name.
bool sameWord(const std::string& left, const std::string& right, const standard::NameWords& words)
{
    if (left == right)
        return true;
    const auto a = lettersOf(left);
    const auto b = lettersOf(right);
    std::size_t common = 0;
    while (common < std::min(a.size(), b.size()) && a[common] == b[common])
        ++common;
    for (std::size_t stem = common; stem >= shortestStem && stem + longestCommonEnding >= common; --stem)
        if (words.caseEndings.count(joined(a, stem)) != 0 && words.caseEndings.count(joined(b, stem)) != 0)
            return true;
    return losesVowel(a, b, words) || losesVowel(b, a, words);
}

bool samePart(const Part& left, const Part& right, const standard::Lexicon& lexicon)
{
    if (left.initial || right.initial)
    {
        const auto& initial = left.initial ? left.form : right.form;
        const auto& other = left.initial ? right.form : left.form;
        return other.compare(0, initial.size(), initial) == 0;
    }
    const auto& words = lexicon.meanings.names;
    if (sameWord(left.form, right.form, words))
        return true;
    if (left.patronymic == right.patronymic)
        return text::nearlyEqual(left.form, right.form);
    // «Вагиф оглы» is «Вагифович»
    const auto& patronymic = left.patronymic ? left.form : right.form;
    const auto& father = left.patronymic ? right.form : left.form;
    return father.size() > 4 && patronymic.compare(0, father.size() - 2, father, 0, father.size() - 2) == 0;
}

/// Whether each part of the shorter name is one of the longer: «Иванова М.» of «Иванова Мария Петровна».
bool isPartOf(const std::vector<Part>& shorter, std::size_t first, const std::vector<Part>& longer,
              std::vector<bool>& taken, const standard::Lexicon& lexicon)
{
    if (first == shorter.size())
        return true;
    for (std::size_t i = 0; i < longer.size(); ++i)
    {
        if (taken[i] || !samePart(shorter[first], longer[i], lexicon))
            continue;
        taken[i] = true;
        if (isPartOf(shorter, first + 1, longer, taken, lexicon))
            return true;
        taken[i] = false;
    }
    return false;
}

bool endsAsPatronymic(const std::string& form, const standard::Lexicon& lexicon)
{
    const auto ends = [&form](const std::vector<std::string>& endings) {
        return std::any_of(endings.begin(), endings.end(), [&form](const std::string& ending) {
            return form.size() >= ending.size() + 4 &&
                   form.compare(form.size() - ending.size(), ending.size(), ending) == 0;
        });
    };
    return ends(lexicon.patronymics) || ends(lexicon.patronymicsOther);
}

} // namespace

PersonName readPerson(std::string_view text, const standard::Lexicon& lexicon)
{
    const auto span = findPerson(text, lexicon);
    if (!span && !onlyCapitalised(text, 2, 4))
        return {};
    PersonName name;
    const auto written = span ? text.substr(span->begin, span->end - span->begin) : text;
    name.text = text::normalise(written);
    std::size_t whole = 0;
    for (const auto& word : text::words(written))
    {
        const auto& words = lexicon.meanings.names;
        if (words.patronymicMarks.count(word.form) != 0)
            continue;
        const auto letters = lettersOf(word.form).size();
        const bool stop = word.end < written.size() && written[word.end] == '.';
        const bool initial = letters == 1 || (letters <= longestInitial && stop);
        name.parts.push_back({initial ? word.form : spelling(word.form, words), initial,
                              !initial && endsAsPatronymic(word.form, lexicon)});
        whole += initial ? 0U : 1U;
    }
    if (name.parts.size() < 2 || name.parts.size() > mostParts || whole == 0)
        return {};
    return name;
}

bool surelyDifferent(const PersonName& left, const PersonName& right, const standard::Lexicon& lexicon)
{
    if (!left.known() || !right.known())
        return false;
    const bool leftShorter = left.parts.size() <= right.parts.size();
    const auto& shorter = leftShorter ? left.parts : right.parts;
    const auto& longer = leftShorter ? right.parts : left.parts;
    std::vector<bool> taken(longer.size(), false);
    return !isPartOf(shorter, 0, longer, taken, lexicon);
}

} // namespace marshrut::recognise
