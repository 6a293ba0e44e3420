// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "standard/topic_words.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace marshrut::edit
{

/// «Развитие чего — средствами чего — у кого»: the answers, each in the genitive; any but the first may be empty.
struct TopicParts
{
    std::size_t process = 0; ///< among the processes
    std::string what;
    std::string whom;
    std::size_t way = 0; ///< among the ways
    std::string means;
};

/// What a teacher goes on from.
struct TopicDraft
{
    std::string topic; ///< empty where nobody said what is to be developed; so is the goal
    std::string goal;
    std::string tasks; ///< one a line: for the topic, then for the deficits
};

/// Words a topic by its parts, a goal and tasks by the topic and by the deficits (as the document has them: lines, list
/// items or parted by semicolons). Nothing typed is declined.
[[nodiscard]] TopicDraft draftTopic(const TopicParts& parts, std::string_view deficits,
                                    const standard::TopicWords& words, bool kindergarten);

} // namespace marshrut::edit
