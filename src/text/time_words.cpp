// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "text/time_words.hpp"

#include "text/fold.hpp"

#include <algorithm>
#include <utility>

namespace marshrut::text
{

namespace
{

constexpr std::array<std::pair<std::string_view, Sign>, 41> names{{
    {"month", Sign::month},
    {"season", Sign::season},
    {"seasonal", Sign::seasonal},
    {"ordinal", Sign::ordinal},
    {"tens", Sign::tens},
    {"count", Sign::count},
    {"digit", Sign::digit},
    {"dayOf", Sign::dayOf},
    {"holidayOf", Sign::holidayOf},
    {"holiday", Sign::holiday},
    {"roman", Sign::roman},
    {"ending", Sign::ending},
    {"year", Sign::year},
    {"years", Sign::years},
    {"school", Sign::school},
    {"calendar", Sign::calendar},
    {"half", Sign::half},
    {"halfOf", Sign::halfOf},
    {"term", Sign::term},
    {"quarter", Sign::quarter},
    {"unsettled", Sign::unsettled},
    {"week", Sign::week},
    {"decade", Sign::decade},
    {"last", Sign::last},
    {"part", Sign::part},
    {"within", Sign::within},
    {"period", Sign::period},
    {"always", Sign::always},
    {"from", Sign::from},
    {"until", Sign::until},
    {"by", Sign::by},
    {"through", Sign::through},
    {"after", Sign::after},
    {"result", Sign::result},
    {"inclusive", Sign::inclusive},
    {"conjunction", Sign::conjunction},
    {"current", Sign::current},
    {"moved", Sign::moved},
    {"nextYear", Sign::nextYear},
    {"numbered", Sign::numbered},
    {"weekday", Sign::weekday},
}};
constexpr std::array<std::pair<std::string_view, Sign>, 2> silent{{
    {"filler", Sign::filler},
    {"noise", Sign::noise},
}};

/// Bytes of a Cyrillic letter, and of the shortest word in which a typing error is guessed.
constexpr std::size_t letter = 2;
constexpr std::size_t shortest = 5 * letter;

} // namespace

std::optional<Sign> signOf(std::string_view name)
{
    for (const auto& [known, sign] : names)
        if (known == name)
            return sign;
    for (const auto& [known, sign] : silent)
        if (known == name)
            return sign;
    return std::nullopt;
}

const std::vector<std::string_view>& wordSigns()
{
    static const auto all = [] {
        std::vector<std::string_view> found;
        for (const auto& row : names)
            found.push_back(row.first);
        for (const auto& row : silent)
            found.push_back(row.first);
        return found;
    }();
    return all;
}

bool TimeWords::add(const std::vector<std::string>& words, Meaning meaning)
{
    if (words.empty() || words.size() > longest)
        return false;
    std::string joined;
    for (const auto& word : words)
        joined += (joined.empty() ? "" : " ") + word;
    if (const auto* known = find(joined))
        return known->sign == meaning.sign && known->value == meaning.value;
    meanings_.add(joined, meaning);
    if (words.size() > 1)
        ++starts_[words.front()];
    else if (joined.size() >= (meaning.sign == Sign::ordinal ? shortest + letter : shortest) &&
             meaning.sign != Sign::weekday && meaning.sign != Sign::numbered)
        // «четверь» is no Thursday, «потом» no «пятом»
        byFirstLetter_[joined.substr(0, letter)].push_back(joined);
    if (words.size() == 1 && meaning.sign == Sign::year && joined.size() > letter)
        years_.push_back(joined);
    return true;
}

const Meaning* TimeWords::find(const std::string& joined) const
{
    return meanings_.find(joined);
}

const Meaning* TimeWords::guessYear(const std::string& word) const
{
    // short words are compared as if they were long
    const std::string longer = "-----";
    for (const auto& known : years_)
        if (nearlyEqual(word + longer, known + longer))
            return find(known);
    return nullptr;
}

const Meaning* TimeWords::abbreviation(const std::string& start, const std::string& end) const
{
    constexpr std::size_t shortestStart = 4 * letter;
    constexpr std::size_t shortestOfBoth = 3 * letter;
    const auto candidates = byFirstLetter_.find(start.substr(0, letter));
    if (candidates == byFirstLetter_.end() || start.size() < (end.empty() ? shortestStart : shortestOfBoth))
        return nullptr;
    const Meaning* found = nullptr;
    for (const auto& known : candidates->second)
    {
        if (known.size() <= start.size() + end.size() || known.compare(0, start.size(), start) != 0 ||
            known.compare(known.size() - end.size(), end.size(), end) != 0)
            continue;
        const auto* meaning = find(known);
        if (found != nullptr && (found->sign != meaning->sign || found->value != meaning->value))
            return nullptr;
        found = meaning;
    }
    return found;
}

const Meaning* TimeWords::guess(const std::string& word) const
{
    if (word.size() + letter < shortest)
        return nullptr;
    const auto candidates = byFirstLetter_.find(word.substr(0, letter));
    if (candidates == byFirstLetter_.end())
        return nullptr;
    const Meaning* guessed = nullptr;
    for (const auto& known : candidates->second)
    {
        if (known.size() > word.size() + letter || word.size() > known.size() + letter || !nearlyEqual(word, known))
            continue;
        const auto* meaning = find(known);
        if (guessed != nullptr && (guessed->sign != meaning->sign || guessed->value != meaning->value))
            return nullptr;
        guessed = meaning;
    }
    return guessed;
}

} // namespace marshrut::text
