// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "standard/word_sets.hpp"

#include <cstddef>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace marshrut::standard
{

/// One word of a text as the lexicon understands it.
struct Token
{
    int stem = 0; ///< id in the vocabulary; negative: a word that no wording has
    bool neutral = false; ///< says nothing about what is meant («моя», «по», «педагога»)
    bool bracketed = false; ///< stands in brackets or is an aside: an explanation, not the label itself
    std::size_t begin = 0; ///< bytes in the text
    std::size_t end = 0;
    std::string form; ///< folded
};
using Wording = std::vector<Token>;

/// Its words that end by that byte of the text.
[[nodiscard]] Wording upTo(const Wording& wording, std::size_t end);
/// What its brackets say, as if it stood alone.
[[nodiscard]] Wording inBrackets(const Wording& wording);

/// The words the lexicon knows, as numbers: stems, classes of like meaning, abbreviations, small typing errors.
class Vocabulary
{
public:
    void setNeutral(const std::string& words);
    void addJoined(const std::string& letters);
    void addExpansion(const std::string& abbreviation, const std::string& words);
    void addClass(const std::string& words);
    /// «за последние 3 года»: the first word, those and the numbers between, the last word. Behind something else that is
    /// an aside, like what stands in brackets.
    void setTimeAside(WordSet first, WordSet between, WordSet last);
    /// The ids of a wording of the lexicon itself; new words become known.
    [[nodiscard]] std::vector<int> learn(const std::string& words);
    /// The words of any text, no more than so many. Linear in what is read.
    [[nodiscard]] Wording read(std::string_view text, std::size_t most = std::string_view::npos) const;
    [[nodiscard]] bool isNeutral(int stem) const { return neutral_.count(stem) != 0; }

private:
    struct Raw
    {
        std::string form;
        std::string stem;
        std::size_t begin = 0;
        std::size_t end = 0;
    };
    [[nodiscard]] std::vector<Raw> raw(std::string_view text, std::size_t most) const;
    [[nodiscard]] std::string canonical(const std::string& stem) const;
    /// The id of a word by its stem, by itself, or of one like it but for a typing error; or -1.
    [[nodiscard]] int known(const std::string& stem, const std::string& form) const;
    [[nodiscard]] int near(const std::string& stem) const;
    void markTimeAsides(Wording& wording) const;

    std::unordered_map<std::string, int> ids_;
    std::map<char, std::map<char, std::vector<std::string>>> byFirstLetter_;
    std::unordered_map<std::string, std::string> classes_;
    std::unordered_map<std::string, std::string> expansions_;
    std::vector<std::vector<std::string>> joined_;
    std::set<int> neutral_;
    struct TimeAside
    {
        WordSet first;
        WordSet between;
        WordSet last;
    };
    TimeAside timeAside_;
    mutable std::unordered_map<std::string, int> known_; ///< by form: what was asked for
};

/// How well a wording fits a group.
struct Match
{
    int group = -1;
    double score = 0; ///< 0…1

    explicit operator bool() const { return group >= 0; }
};

/// Tells which of several groups (elements, columns, sections …) a wording means: phrases are compared as weighted sets
/// of stems, rare words weighing more; a group's significant words catch wordings never seen before.
class Matcher
{
public:
    int addGroup(const std::string& name);
    void addPhrase(int group, std::vector<int> stems);
    void addKey(int group, std::vector<int> stems);
    void addNot(int group, std::vector<int> stems);
    /// Words that mean the group where a wording begins with them, whatever follows: «Когда …».
    void addOpening(int group, std::vector<int> stems);
    /// Weighs the words; call after the last addition.
    void prepare(const Vocabulary& vocabulary);

    [[nodiscard]] const std::string& name(int group) const { return groups_.at(static_cast<std::size_t>(group)).name; }
    [[nodiscard]] int group(std::string_view name) const;
    /// Every group that scores at least `least`, the best first. What stands in brackets
    /// counts only where the rest says nothing.
    [[nodiscard]] std::vector<Match> match(const Wording& wording, double least = 0.5) const;
    [[nodiscard]] Match best(const Wording& wording, double least = 0.5) const;

private:
    struct Group
    {
        std::string name;
        std::vector<std::vector<int>> nots;
        std::vector<std::vector<int>> openings;
    };
    /// A phrase or the significant words of a group: a set of stems and what they weigh together.
    struct Pattern
    {
        int group = 0;
        bool key = false;
        std::vector<int> stems;
        double weight = 0;
    };
    [[nodiscard]] double weight(int stem) const;
    [[nodiscard]] double patternScore(const Pattern& pattern, double common, double whole) const;
    [[nodiscard]] std::vector<Match> matchTokens(const Wording& wording, bool withBrackets, double least) const;

    std::vector<Group> groups_;
    std::vector<Pattern> patterns_;
    std::vector<double> weights_; ///< by stem
    std::vector<std::vector<std::size_t>> patternsOf_; ///< by stem
};

} // namespace marshrut::standard
