// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "standard/topic_words.hpp"

#include "standard/json.hpp"

namespace marshrut::standard
{

namespace
{

TopicExamples readExamples(const JsonReader& from)
{
    return {from.at("what").texts(), from.at("whom").texts(), from.at("means").texts()};
}

} // namespace

TopicWords parseTopicWords(const std::string& json, const std::string& fileName)
{
    const JsonDocument document(json, fileName);
    const auto root = document.root();
    TopicWords words;
    for (const auto& item : root.at("processes").items())
        words.processes.push_back({item.at("title").text(), item.at("of").text()});
    words.ways = root.at("ways").texts();
    if (words.processes.empty() || words.ways.empty())
        root.fail("no processes or no ways");
    words.prefixes = root.at("prefixes").texts();
    words.school = readExamples(root.at("school"));
    words.kindergarten = readExamples(root.at("kindergarten"));
    words.topic = root.at("topic").text();
    words.atWhom = root.at("atWhom").text();
    words.byMeans = root.at("byMeans").text();
    words.goal = root.at("goal").text();
    words.deficit = root.at("deficit").text();
    words.schoolTasks = root.at("tasks").at("school").texts();
    words.kindergartenTasks = root.at("tasks").at("kindergarten").texts();
    return words;
}

} // namespace marshrut::standard
