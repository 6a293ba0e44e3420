// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "standard/word_sets.hpp"

#include "text/fold.hpp"

namespace marshrut::standard
{

namespace
{

/// How many other words may stand between two words of a phrase.
constexpr std::size_t reach = 2;

} // namespace

WordSet::WordSet(const std::string& words)
{
    for (auto& word : text::words(words))
    {
        stems_.insert(std::move(word.stem));
        forms_.insert(std::move(word.form));
    }
}

PhraseSet::PhraseSet(const std::vector<std::string>& phrases)
{
    for (const auto& phrase : phrases)
    {
        auto stems = text::stemsOf(text::words(phrase));
        if (stems.empty())
            continue;
        byFirst_[stems.front()].push_back(phrases_.size());
        phrases_.push_back(std::move(stems));
    }
}

std::vector<PhraseSet::Hit> PhraseSet::find(const std::vector<std::string>& stems) const
{
    std::vector<Hit> hits;
    for (std::size_t i = 0; i < stems.size(); ++i)
    {
        const auto starting = byFirst_.find(stems[i]);
        if (starting == byFirst_.end())
            continue;
        for (const auto number : starting->second)
        {
            const auto& phrase = phrases_[number];
            std::size_t at = i;
            std::size_t matched = 1;
            for (std::size_t k = i + 1; matched < phrase.size() && k < stems.size() && k <= at + 1 + reach; ++k)
                if (stems[k] == phrase[matched])
                {
                    ++matched;
                    at = k;
                }
            if (matched == phrase.size())
                hits.push_back({number, i, at});
        }
    }
    return hits;
}

} // namespace marshrut::standard
