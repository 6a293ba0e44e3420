// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include <map>
#include <string>
#include <unordered_set>
#include <vector>

namespace marshrut::standard
{

/// A set of folded words, looked up by form or by stem.
class WordSet
{
public:
    WordSet() = default;
    explicit WordSet(const std::string& words);
    [[nodiscard]] bool hasForm(const std::string& folded) const { return forms_.count(folded) != 0; }
    [[nodiscard]] bool hasStem(const std::string& stem) const { return stems_.count(stem) != 0; }

private:
    std::unordered_set<std::string> forms_;
    std::unordered_set<std::string> stems_;
};

/// Wordings that must stand together in a text, compared by stems.
class PhraseSet
{
public:
    PhraseSet() = default;
    explicit PhraseSet(const std::vector<std::string>& phrases);
    /// The first phrase whose words all stand in the words given, in that order and close together; empty if none does.
    /// The answer is the text from the phrase's first word to its last.
    struct Hit
    {
        std::size_t phrase = 0;
        std::size_t firstWord = 0;
        std::size_t lastWord = 0;
    };
    [[nodiscard]] std::vector<Hit> find(const std::vector<std::string>& stems) const;
    [[nodiscard]] std::size_t size() const { return phrases_.size(); }

private:
    std::vector<std::vector<std::string>> phrases_;
    std::map<std::string, std::vector<std::size_t>> byFirst_;
};

} // namespace marshrut::standard
