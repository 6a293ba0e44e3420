// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "standard/name_cases.hpp"

#include "standard/json.hpp"
#include "text/fold.hpp"
#include "text/letters.hpp"

#include <boost/algorithm/string/classification.hpp>
#include <boost/algorithm/string/replace.hpp>
#include <boost/algorithm/string/split.hpp>

#include <algorithm>

namespace marshrut::standard
{

namespace
{

using Gender = NameCases::Gender;
using Rule = NameCases::Rule;
using Words = std::vector<std::string>;

constexpr std::size_t parts = 3; ///< of a full name
constexpr std::size_t shortestPatronymic = 8; ///< bytes: four letters

std::vector<Rule> readRules(const JsonReader& from)
{
    std::vector<Rule> rules;
    for (const auto& item : from.items())
    {
        Rule rule;
        if (const auto gender = item.find("gender"))
        {
            if (gender->text() != "female" && gender->text() != "male")
                gender->fail("no gender: " + gender->text());
            rule.gender = gender->text() == "female" ? Gender::female : Gender::male;
        }
        const std::string ends = text::fold(item.at("ends").text());
        boost::split(rule.ends, ends, boost::is_any_of(" "));
        rule.change = item.at("change").text();
        rule.whole = item.find("whole").has_value();
        rule.firstOfSeveral = item.find("firstOfSeveral").has_value();
        rules.push_back(std::move(rule));
    }
    return rules;
}

bool endsWith(std::string_view text, std::string_view ending)
{
    return text.size() >= ending.size() && text.compare(text.size() - ending.size(), ending.size(), ending) == 0;
}

void dropLetter(std::string& word)
{
    while (!word.empty() && (static_cast<unsigned char>(word.back()) & 0xC0U) == 0x80U)
        word.pop_back();
    if (!word.empty())
        word.pop_back();
}

std::string changed(std::string word, const std::string& change)
{
    if (change == ".")
        return word;
    const bool capitals = text::isCapitals(word);
    std::size_t at = 0;
    for (; at < change.size() && change[at] == '-'; ++at)
        dropLetter(word);
    const std::string ending = change.substr(at);
    return word + (capitals ? text::capitals(ending) : ending);
}

bool fits(const Rule& rule, const std::string& folded, Gender gender, bool first)
{
    if ((rule.gender != Gender::any && rule.gender != gender) || (rule.firstOfSeveral && !first))
        return false;
    return std::any_of(rule.ends.begin(), rule.ends.end(),
                       [&](const std::string& end) { return rule.whole ? folded == end : endsWith(folded, end); });
}

std::string declined(const std::vector<Rule>& rules, const std::string& word, Gender gender)
{
    Words halves;
    boost::split(halves, word, boost::is_any_of("-"));
    std::string all;
    for (std::size_t index = 0; index < halves.size(); ++index)
    {
        const std::string folded = text::fold(halves[index]);
        const bool first = index == 0 && halves.size() > 1;
        const auto rule = std::find_if(rules.begin(), rules.end(),
                                       [&](const Rule& each) { return fits(each, folded, gender, first); });
        all += (index == 0 ? "" : "-") + (rule == rules.end() ? halves[index] : changed(halves[index], rule->change));
    }
    return all;
}

Words wordsOf(std::string_view name)
{
    std::string text = text::normalise(name);
    boost::replace_all(text, "\u00A0", " ");
    Words words;
    boost::split(words, text, boost::is_any_of(" \n"), boost::token_compress_on);
    return words;
}

/// The gender that a patronymic in the nominative tells.
Gender genderOf(const NameCases& cases, const std::string& word)
{
    const std::string folded = text::fold(word);
    if (folded.size() >= shortestPatronymic)
        for (const Rule& rule : cases.patronymic)
            if (fits(rule, folded, rule.gender, false))
                return rule.gender;
    return Gender::any;
}

} // namespace

NameCases parseNameCases(const std::string& json, const std::string& fileName)
{
    const JsonDocument document(json, fileName);
    const auto root = document.root();
    return {readRules(root.at("surname")), readRules(root.at("name")), readRules(root.at("patronymic"))};
}

std::string genitive(const NameCases& cases, std::string_view name)
{
    const Words words = wordsOf(name);
    if (words.size() != parts)
        return {};
    const Gender second = genderOf(cases, words[1]);
    const Gender third = genderOf(cases, words[2]);
    // «Адам Петрович Мицкевич»: either may be the patronymic
    if ((second == Gender::any) == (third == Gender::any))
        return {};
    const bool surnameFirst = third != Gender::any;
    const Gender gender = surnameFirst ? third : second;
    const std::string surname = declined(cases.surname, words[surnameFirst ? 0 : 2], gender);
    const std::string given = declined(cases.name, words[surnameFirst ? 1 : 0], gender) + " " +
                              declined(cases.patronymic, words[surnameFirst ? 2 : 1], gender);
    return surname + " " + given;
}

bool isGenitive(const NameCases& cases, std::string_view name)
{
    const Words words = wordsOf(name);
    if (words.size() != parts)
        return false;
    return std::any_of(words.begin() + 1, words.end(), [&](const std::string& word) {
        const std::string folded = text::fold(word);
        return folded.size() >= shortestPatronymic &&
               std::any_of(cases.patronymic.begin(), cases.patronymic.end(), [&](const Rule& rule) {
                   return std::any_of(rule.ends.begin(), rule.ends.end(), [&](const std::string& end) {
                       return endsWith(folded, changed(end, rule.change));
                   });
               });
    });
}

} // namespace marshrut::standard
