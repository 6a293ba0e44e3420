// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include <string>
#include <vector>

namespace marshrut::standard
{

/// What a topic does with its subject. All are neuter, so that the accusative is the nominative.
struct TopicProcess
{
    std::string title; ///< «Развитие»
    std::string of; ///< in the genitive: «развития»
};

/// What stands in the lists to choose from and to learn the case by: everything in the genitive.
struct TopicExamples
{
    std::vector<std::string> what;
    std::vector<std::string> whom;
    std::vector<std::string> means;
};

/// How a topic, its goal and its tasks are worded. Nothing that a teacher types is declined: each gap of a pattern asks
/// for the genitive, and the dialog asks for it by its question («чего?»).
struct TopicWords
{
    std::vector<TopicProcess> processes;
    std::vector<std::string> ways; ///< «средствами», «с помощью»: each takes the genitive
    std::vector<std::string> prefixes; ///< what is taken off where a teacher typed it again before the answer
    TopicExamples school;
    TopicExamples kindergarten;
    std::string topic;
    std::string atWhom; ///< within the patterns, where somebody is named
    std::string byMeans; ///< within the patterns, where means are named
    std::string goal;
    std::string deficit; ///< a task for a deficit
    std::vector<std::string> schoolTasks; ///< left out where something they ask for is not named
    std::vector<std::string> kindergartenTasks;
};

/// templates/topic/ru.json
/// @throws DataError
[[nodiscard]] TopicWords parseTopicWords(const std::string& json, const std::string& fileName);

} // namespace marshrut::standard
