// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "route/elements.hpp"
#include "standard/json.hpp"
#include "standard/word_sets.hpp"

#include <map>
#include <set>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace marshrut::standard
{

/// What names have in common in all cases.
struct NameWords
{
    std::set<std::string> caseEndings; ///< the empty one included
    std::set<std::string> vowels;
    std::set<std::string> signs; ///< letters that are neither vowels nor consonants
    std::string softSign;
    std::string softVowel; ///< what a soft sign before a vowel stands for: «Наталья», «Наталия»
    std::set<std::string> patronymicMarks; ///< «оглы», «кызы»
};

/// How the values of a route are worded, for the rules that judge what is said: templates/lexicon/ru.json, «meanings».
struct Meanings
{
    NameWords names;
    std::vector<std::pair<std::string, PhraseSet>> categories; ///< «conformity», «none», «first» …; the first that fits
    PhraseSet neverAttested; ///< answers: no date is to be looked for
    PhraseSet noCourses;
    PhraseSet retraining;
    WordSet until; ///< words before the day on which something ends
    WordSet courseWords; ///< of a course's wording, that say neither topic nor institution
    WordSet courseProviders;
    WordSet hourAdjectives; ///< «72-часовые»
    std::unordered_map<std::string, int> numerals; ///< «семьдесят» is 70: by the folded word
    std::vector<std::pair<int, WordSet>> courseColumns; ///< recognise::CourseColumn and its header; the first that fits
    std::vector<std::pair<route::Status, PhraseSet>> statuses; ///< the first that fits
    WordSet negations;
    WordSet reportEvents; ///< reports that take place somewhere and sometime
    WordSet reportDocuments; ///< reports that are handed in, and what confirms that something was done
    WordSet reportPlaces; ///< where, before whom, to whom
    WordSet placeHeaders; ///< of a column that says where
    WordSet emptyWords; ///< of a difficulty, that do not say what is difficult
    WordSet difficultyWords; ///< the word itself: «затруднение», «дефицит»
    std::vector<std::string> continuations; ///< words, or «-» and how they end, that go on after a comma
    WordSet relatives; ///< so do these, behind a preposition too: «для которых»
    /// Stems of words about one thing («ИКТ», «компьютер», «цифровой») and the numbers of their groups.
    std::unordered_map<std::string, std::vector<std::size_t>> alike;
};

/// @throws DataError
[[nodiscard]] Meanings readMeanings(const JsonReader& meanings);

} // namespace marshrut::standard
