// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "recognise/road_map_words.hpp"

#include "recognise/line.hpp"
#include "recognise/names.hpp"
#include "text/fold.hpp"

#include <algorithm>

namespace marshrut::recognise
{

using route::Element;

namespace
{

constexpr std::size_t longestLine = 300; ///< bytes

} // namespace

std::string trimmed(std::string_view text)
{
    const auto first = text.find_first_not_of(" \t\n\r");
    if (first == std::string_view::npos)
        return {};
    return std::string(text.substr(first, text.find_last_not_of(" \t\n\r") - first + 1));
}

bool isPlainNumber(std::string_view text)
{
    return text.find_first_not_of("0123456789.,) \t\n") == std::string_view::npos;
}

std::pair<std::string_view, std::string_view> labelAndValue(std::string_view part)
{
    std::size_t at = part.find(':');
    std::size_t value = at + 1;
    for (const std::string_view dash : {" - ", " \xE2\x80\x93 ", " \xE2\x80\x94 "})
        if (const auto found = part.find(dash); found < at)
        {
            at = found;
            value = found + dash.size();
        }
    if (at == std::string_view::npos)
        return {{}, part};
    return {part.substr(0, at), part.substr(value)};
}

std::optional<Element> outcomeNamed(const standard::Wording& wording, const standard::Lexicon& lexicon)
{
    constexpr double speaksOf = 0.56;
    for (const auto& match : lexicon.columns.match(wording, speaksOf))
        if (const auto element = standard::Lexicon::element(lexicon.columns, match);
            element && route::isOutcome(*element))
            return element;
    return std::nullopt;
}

bool namesTime(std::string_view text, const standard::Lexicon& lexicon)
{
    const auto words = text::words(text.substr(0, longestLine));
    std::vector<std::string> stems;
    for (const auto& word : words)
    {
        if (lexicon.deadlineWords.hasForm(word.form))
            return true;
        stems.push_back(word.stem);
    }
    if (findYear(text, lexicon) || !lexicon.deadlinePhrases.find(stems).empty())
        return true;
    // «12.02», «3.9.24»
    for (std::size_t i = 0; i + 1 < words.size(); ++i)
        if (words[i + 1].begin == words[i].end + 1 && text[words[i].end] == '.' && isPlainNumber(words[i].form) &&
            isPlainNumber(words[i + 1].form) && words[i].form.size() <= 2 && words[i + 1].form.size() <= 2)
            return true;
    return false;
}

std::string namesDirection(std::string_view text, const standard::Lexicon& lexicon)
{
    if (text.size() > longestLine)
        return {};
    auto value = text.substr(headBegin(text, lexicon));
    // «Направление: методическое»
    if (const auto colon = value.find(':'); colon != std::string_view::npos)
    {
        const auto head = lexicon.vocabulary.read(value.substr(0, colon));
        if (lexicon.columns.best(head, 0.8).group == lexicon.columns.group("roadmap.direction"))
            value = value.substr(colon + 1);
    }
    const auto wording = lexicon.vocabulary.read(value);
    if (wording.empty() || wording.size() > 8)
        return {};
    const bool named = static_cast<bool>(lexicon.directions.best(wording, 0.62)) ||
                       lexicon.columns.best(wording, 0.75).group == lexicon.columns.group("roadmap.direction");
    return named ? trimmed(value) : std::string();
}

route::Period periodOf(std::string_view text, const standard::Lexicon& lexicon)
{
    const auto year = findYear(text, lexicon);
    if (!year || year->blank)
        return {};
    if (year->to == year->from + 1)
        return route::schoolYear(year->from);
    return {{year->from, 1, 1}, {year->to, 12, 31}};
}

} // namespace marshrut::recognise
