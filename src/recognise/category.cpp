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
constexpr std::array<std::pair<std::string_view, Category>, 8> ids{{
    {"conformity", Category::conformity},
    {"highest", Category::highest},
    {"first", Category::first},
    {"methodist", Category::methodist},
    {"mentor", Category::mentor},
    {"conformityAlone", Category::conformity},
    {"none", Category::none},
    {"firstAlone", Category::first},
}};

} // namespace

Category categoryOf(std::string_view text, const standard::Lexicon& lexicon)
{
    const auto stems = text::stemsOf(text::words(text));
    for (const auto& [id, phrases] : lexicon.meanings.categories)
        if (!phrases.find(stems).empty())
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
