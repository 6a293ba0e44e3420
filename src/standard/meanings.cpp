// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "standard/meanings.hpp"

#include "text/fold.hpp"

#include <charconv>

namespace marshrut::standard
{

namespace
{

std::set<std::string> formsOf(const JsonReader& reader)
{
    std::set<std::string> forms;
    for (auto& word : text::words(reader.text()))
        forms.insert(std::move(word.form));
    return forms;
}

std::unordered_map<std::string, int> readNumerals(const JsonReader& reader)
{
    std::unordered_map<std::string, int> numerals;
    for (const auto& [digits, wordings] : reader.members())
    {
        int value = 0;
        const auto result = std::from_chars(digits.data(), digits.data() + digits.size(), value);
        if (result.ec != std::errc() || result.ptr != digits.data() + digits.size() || value <= 0)
            wordings.fail("no number: " + digits);
        for (const auto& word : text::words(wordings.text()))
            numerals[word.form] = value;
    }
    return numerals;
}

std::vector<std::pair<route::Status, PhraseSet>> readStatuses(const JsonReader& reader)
{
    std::vector<std::pair<route::Status, PhraseSet>> statuses;
    for (const auto& [id, phrases] : reader.members())
    {
        const auto status = route::statusOf(id);
        if (!status)
            phrases.fail("no status: " + id);
        statuses.emplace_back(*status, PhraseSet(phrases.texts()));
    }
    return statuses;
}

} // namespace

Meanings readMeanings(const JsonReader& meanings)
{
    const auto words = [&](const char* name) { return WordSet(meanings.at(name).text()); };
    const auto phrases = [&](const char* name) { return PhraseSet(meanings.at(name).texts()); };
    Meanings read;
    const auto names = meanings.at("names");
    read.names.caseEndings = formsOf(names.at("caseEndings"));
    read.names.caseEndings.insert("");
    read.names.vowels = formsOf(names.at("vowels"));
    read.names.signs = formsOf(names.at("signs"));
    read.names.softSign = names.at("softSign").text();
    read.names.softVowel = names.at("softVowel").text();
    read.names.patronymicMarks = formsOf(names.at("patronymicMarks"));
    for (const auto& [id, wordings] : meanings.at("categories").members())
        read.categories.emplace_back(id, PhraseSet(wordings.texts()));
    read.neverAttested = phrases("neverAttested");
    read.noCourses = phrases("noCourses");
    read.retraining = phrases("retraining");
    read.until = words("until");
    read.courseWords = words("courseWords");
    read.courseProviders = words("courseProviders");
    read.hourAdjectives = words("hourAdjectives");
    read.numerals = readNumerals(meanings.at("numerals"));
    const auto columns = meanings.at("courseColumns");
    int column = 0;
    std::map<std::string, int> order;
    for (const auto* name : {"institution", "topic", "hours", "dates"})
        order[name] = column++;
    // a «название учреждения» is an institution, a «количество часов по программе» are hours
    for (const auto* name : {"hours", "institution", "dates", "topic"})
        read.courseColumns.emplace_back(order[name], WordSet(columns.at(name).text()));
    read.statuses = readStatuses(meanings.at("statuses"));
    read.negations = words("negations");
    read.reportEvents = words("reportEvents");
    read.reportDocuments = words("reportDocuments");
    read.reportPlaces = words("reportPlaces");
    read.placeHeaders = words("placeHeaders");
    read.emptyWords = words("emptyWords");
    read.difficultyWords = words("difficultyWords");
    read.continuations = meanings.at("continuations").texts();
    read.relatives = words("relatives");
    std::size_t group = 0;
    for (const auto& alike : meanings.at("alike").texts())
    {
        for (const auto& word : text::words(alike))
            read.alike[word.stem].push_back(group);
        ++group;
    }
    return read;
}

} // namespace marshrut::standard
