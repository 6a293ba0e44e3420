// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "recognise/category.hpp"

#include "text/fold.hpp"

#include <algorithm>
#include <array>

namespace marshrut::recognise
{

namespace
{

/// The lexicon's names for them; the law has a word that stands alone mean less than the whole phrase.
constexpr std::array<std::pair<std::string_view, Category>, 9> ids{{
    {"novice", Category::none},
    {"conformity", Category::conformity},
    {"highest", Category::highest},
    {"first", Category::first},
    {"methodist", Category::methodist},
    {"mentor", Category::mentor},
    {"conformityAlone", Category::conformity},
    {"none", Category::none},
    {"firstAlone", Category::first},
}};

constexpr std::string_view firstAlone = "firstAlone";

/// «1», «1-я», «I (учитель)»; not «1 марта», «протокол № 1».
bool isAlone(std::string_view text, const std::vector<text::Word>& words)
{
    constexpr std::size_t ending = 4; // bytes
    if (text.substr(0, words[0].begin).find("\u2116") != std::string_view::npos)
        return false;
    if (words.size() < 2 || words[1].form.size() <= ending)
        return true;
    const auto gap = text.substr(words[0].end, words[1].begin - words[0].end);
    return gap.find_first_of(",;(\n") != std::string_view::npos;
}

} // namespace

Category categoryOf(std::string_view text, const standard::Lexicon& lexicon)
{
    const auto words = text::words(text);
    const auto stems = text::stemsOf(words);
    const auto fits = [&](const std::string& id, const standard::PhraseSet& phrases) {
        const auto hits = phrases.find(stems);
        return id == firstAlone ? !hits.empty() && hits.front().firstWord == 0 && isAlone(text, words) : !hits.empty();
    };
    for (const auto& [id, phrases] : lexicon.meanings.categories)
        if (fits(id, phrases))
            for (const auto& [name, category] : ids)
                if (name == id)
                    return category;
    return Category::unknown;
}

bool hasLetters(std::string_view text)
{
    const auto words = text::words(text);
    return std::any_of(words.begin(), words.end(),
                       [](const auto& word) { return word.form[0] < '0' || word.form[0] > '9'; });
}

} // namespace marshrut::recognise
