// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "recognise/names.hpp"

#include "recognise/blank.hpp"
#include "recognise/numerals.hpp"
#include "text/fold.hpp"
#include "text/letters.hpp"

#include <algorithm>

namespace marshrut::recognise
{

namespace
{

constexpr std::size_t longest = 400; ///< bytes that are looked at: names stand in short lines

bool endsWith(const std::string& word, const std::vector<std::string>& endings)
{
    return std::any_of(endings.begin(), endings.end(), [&word](const std::string& ending) {
        return word.size() >= ending.size() + 4 &&
               word.compare(word.size() - ending.size(), ending.size(), ending) == 0;
    });
}

/// A word with hyphens joined («Ростов-на-Дону», «Иванова-Петрова» are one).
struct Name
{
    std::string form; ///< folded, of its last part
    std::size_t begin = 0;
    std::size_t end = 0;
    std::size_t letters = 0; ///< bytes of its first part
    bool capital = false;
};

std::vector<Name> namesIn(std::string_view text)
{
    std::vector<Name> found;
    for (const auto& word : text::words(text.substr(0, longest)))
    {
        const bool joined = !found.empty() && word.begin == found.back().end + 1 && text[found.back().end] == '-';
        if (joined)
        {
            found.back().end = word.end;
            found.back().form = word.form;
            continue;
        }
        found.push_back(
            {word.form, word.begin, word.end, word.form.size(), text::startsLarge(text.substr(word.begin))});
    }
    return found;
}

/// One letter; «I» and «V» are numbers: «Раздел IV. Дорожная карта».
bool isInitial(std::string_view text, const Name& name)
{
    const auto letter = text.substr(name.begin, name.end - name.begin);
    const bool latin = static_cast<unsigned char>(letter.front()) < 0x80;
    return name.capital && name.letters <= 2 &&
           (latin ? letter.size() == 1 && letter != "I" && letter != "V" : letter.size() == 2);
}

/// Whether only blanks, full stops and nbsp stand between two names.
bool adjacent(std::string_view text, const Name& left, const Name& right)
{
    for (std::size_t i = left.end; i < right.begin; ++i)
        if (text[i] != ' ' && text[i] != '.' && text[i] != '\xC2' && text[i] != '\xA0' && text[i] != '\n' &&
            text[i] != '\t')
            return false;
    return right.begin - left.end <= 6;
}

bool isYear(int number)
{
    return number >= 1950 && number <= 2099;
}

} // namespace

std::optional<Span> findPerson(std::string_view text, const standard::Lexicon& lexicon)
{
    text = text.substr(0, longest);
    const auto names = namesIn(text);
    const auto usable = [&](std::size_t i) {
        return names[i].capital && !isInitial(text, names[i]) && numberOf(names[i].form) < 0 &&
               !lexicon.organisationWords.hasForm(names[i].form) && !lexicon.roles.hasForm(names[i].form) &&
               !lexicon.chapters.hasForm(names[i].form);
    };
    for (std::size_t i = 1; i < names.size(); ++i)
    {
        const auto& form = names[i].form;
        const bool turkic =
            !names[i].capital || form.size() <= 10
                ? std::find(lexicon.patronymics.begin(), lexicon.patronymics.end(), form) != lexicon.patronymics.end()
                : false;
        const bool patronymic =
            turkic ||
            (names[i].capital && (endsWith(form, lexicon.patronymics) || endsWith(form, lexicon.patronymicsOther)));
        if (!patronymic)
            continue;
        // «Мамедов Рашид Вагиф оглы» has one name more before the patronymic's mark
        const std::size_t before = turkic ? 3 : 2;
        std::size_t first = i;
        while (first > 0 && i - first < before && usable(first - 1) && adjacent(text, names[first - 1], names[first]))
            --first;
        if (i == first)
            continue;
        std::size_t last = i;
        if (i - first < before && i + 1 < names.size() && usable(i + 1) && adjacent(text, names[i], names[i + 1]))
            last = i + 1; // «Мария Петровна Иванова»
        return Span{names[first].begin, names[last].end};
    }
    for (std::size_t i = 0; i < names.size(); ++i)
    {
        if (!isInitial(text, names[i]))
            continue;
        std::size_t last = i;
        if (i + 1 < names.size() && isInitial(text, names[i + 1]) && adjacent(text, names[i], names[i + 1]))
            last = i + 1;
        const bool stop = names[last].end < text.size() && text[names[last].end] == '.';
        if (i > 0 && usable(i - 1) && adjacent(text, names[i - 1], names[i]) && (last > i || stop))
            return Span{names[i - 1].begin, names[last].end + (stop ? 1U : 0U)};
        if (last > i && last + 1 < names.size() && usable(last + 1) && adjacent(text, names[last], names[last + 1]))
            return Span{names[i].begin, names[last + 1].end};
        i = last;
    }
    return std::nullopt;
}

bool onlyCapitalised(std::string_view text, std::size_t least, std::size_t most)
{
    const auto names = namesIn(text);
    return names.size() >= least && names.size() <= most && text.size() < 120 &&
           text.find_first_of("0123456789,:;№()\"/") == std::string_view::npos &&
           std::all_of(names.begin(), names.end(), [](const Name& name) { return name.capital && name.letters > 2; });
}

std::optional<FoundPlace> findMarkedPlace(std::string_view text, const standard::Lexicon& lexicon)
{
    text = text.substr(0, longest);
    const auto names = namesIn(text);
    for (std::size_t i = 0; i < names.size(); ++i)
    {
        if (!lexicon.placeMarks.hasForm(names[i].form))
            continue;
        // «2024 г.» is a year, «г. 2024» is none
        if (i > 0 && ((numberOf(names[i - 1].form) >= 0 && adjacent(text, names[i - 1], names[i])) ||
                      text[names[i].begin - 1] == '_'))
            continue;
        const auto after = text.substr(names[i].end);
        const auto run = findBlankRun(after);
        const auto next = i + 1 < names.size() ? names[i + 1].begin : text.size();
        if (run != std::string_view::npos && names[i].end + run < next)
        {
            // the stop of «г.» may run into the dots: the blank begins behind it
            const auto stretch = blankStretch(after.substr(0, next - names[i].end));
            return FoundPlace{{names[i].begin, names[i].end + stretch.end}, true};
        }
        // «Петров П. А.»: initials, not «п. А…»
        if (i + 1 >= names.size() || !names[i + 1].capital || next - names[i].end > 4 || isInitial(text, names[i + 1]))
            continue;
        std::size_t last = i + 1;
        while (last + 1 < names.size() && names[last + 1].capital && numberOf(names[last + 1].form) < 0 &&
               !isInitial(text, names[last + 1]) && adjacent(text, names[last], names[last + 1]) &&
               text.substr(names[last].end, names[last + 1].begin - names[last].end).find('.') ==
                   std::string_view::npos)
            ++last;
        return FoundPlace{{names[i].begin, names[last].end}, false};
    }
    return std::nullopt;
}

std::optional<Span> findBarePlace(std::string_view text, const standard::Lexicon& lexicon)
{
    // «Белорецк, 2025/26 учебный год»: the year may hold a slash
    if (text.size() > 120 || text.find_first_of(":()\"_") != std::string_view::npos ||
        text.substr(0, text.find_first_of("0123456789")).find('/') != std::string_view::npos)
        return std::nullopt;
    const auto names = namesIn(text);
    std::optional<Span> span;
    for (const auto& name : names)
    {
        const int number = numberOf(name.form);
        if (number >= 0)
        {
            // «2025/26»
            if (!isYear(number) && !(span && findYear(text, lexicon)))
                return std::nullopt;
            continue;
        }
        if (lexicon.yearWords.hasForm(name.form) && span && !name.capital)
            continue;
        if (!name.capital && !lexicon.regions.hasForm(name.form))
            return std::nullopt;
        if (isInitial(text, name) || lexicon.roles.hasForm(name.form) || lexicon.organisationWords.hasForm(name.form))
            return std::nullopt;
        if (!span)
            span = Span{name.begin, name.end};
        else
            span->end = name.end;
    }
    if (names.size() > 6 || !span)
        return std::nullopt;
    return span;
}

std::optional<FoundYear> findYear(std::string_view text, const standard::Lexicon& lexicon)
{
    text = text.substr(0, longest);
    const auto words = text::words(text);
    const auto only = [&](std::size_t first, std::size_t last) {
        for (std::size_t i = 0; i < words.size(); ++i)
            if ((i < first || i > last) && numberOf(words[i].form) < 0 && words[i].form.size() > 4 &&
                !lexicon.yearWords.hasForm(words[i].form))
                return false;
        return true;
    };
    const auto withWords = [&](std::size_t last) {
        while (last + 1 < words.size() && lexicon.yearWords.hasForm(words[last + 1].form) &&
               words[last + 1].begin - words[last].end <= 4)
            ++last;
        return last;
    };
    const auto stopAfter = [&](std::size_t end) { return end < text.size() && text[end] == '.' ? end + 1 : end; };
    // «________ год»: nothing else on the line
    if (!words.empty() && findBlankRun(text) < words.front().begin && only(words.size(), words.size()) &&
        words.size() <= 2 && lexicon.yearWords.hasForm(words.front().form) && words.front().form.size() > 2 &&
        text.substr(0, words.front().begin).find_first_not_of(" _.\t") == std::string_view::npos)
        return FoundYear{{0, text.size()}, true, true, 0, 0};
    for (std::size_t i = 0; i < words.size(); ++i)
    {
        const int number = numberOf(words[i].form);
        const auto& word = words[i];
        const auto rest = text.substr(word.end);
        if ((number == 20 || (number >= 201 && number <= 209)) && rest.find_first_not_of(' ') < rest.size() &&
            rest[rest.find_first_not_of(' ')] == '_')
        {
            const auto last = withWords(i);
            const auto stretch = blankStretch(text.substr(word.end, 40));
            const auto end =
                std::max(words[last].end,
                         word.end + (stretch.end == std::string_view::npos ? rest.find_last_of('_') + 1 : stretch.end));
            return FoundYear{{word.begin, stopAfter(end)}, true, only(i, last), 0, 0};
        }
        if (!isYear(number))
            continue;
        // a day's date is no year of the document: 12.03.2020
        if (i > 0 && numberOf(words[i - 1].form) >= 0 && !isYear(numberOf(words[i - 1].form)) &&
            text.substr(words[i - 1].end, word.begin - words[i - 1].end) == ".")
            continue;
        FoundYear year{{word.begin, word.end}, false, false, number, number};
        std::size_t last = i;
        // «2024–2025», «2024/25», «2024 - 2027 гг.»
        for (std::size_t k = i + 1; k < words.size() && k <= i + 2; ++k)
        {
            const int second = numberOf(words[k].form);
            if (second < 0 && lexicon.yearWords.hasForm(words[k].form))
                continue;
            if (second > number && isYear(second))
                year.to = second;
            else if (second >= 0 && second < 100 && (number + 1) % 100 == second)
                year.to = number + 1;
            else
                break;
            last = k;
            break;
        }
        const auto end = withWords(last);
        year.span.end =
            stopAfter(words[end].end) == words[end].end + 1 && end == last ? words[end].end : stopAfter(words[end].end);
        year.alone = only(i, end);
        return year;
    }
    return std::nullopt;
}

bool namesOrganisation(std::string_view text, const standard::Lexicon& lexicon)
{
    const auto words = text::words(text.substr(0, longest));
    std::vector<std::string> stems;
    bool founder = false;
    bool strong = false;
    for (const auto& word : words)
    {
        stems.push_back(word.stem);
        founder = founder || (stems.size() == 1 && lexicon.founders.hasStem(word.stem));
        strong =
            strong || lexicon.organisationWords.hasForm(word.form) ||
            (text::startsLarge(text.substr(word.begin)) && word.form.size() >= 8 && word.form.size() <= 20 &&
             text::startsLarge(text.substr(word.begin + 2)) &&
             std::any_of(lexicon.organisationEndings.begin(), lexicon.organisationEndings.end(),
                         [&word](const std::string& ending) {
                             return word.form.size() > ending.size() &&
                                    word.form.compare(word.form.size() - ending.size(), ending.size(), ending) == 0;
                         }));
    }
    return !founder && (strong || !lexicon.organisationPhrases.find(stems).empty());
}

} // namespace marshrut::recognise
