// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "edit/topic_draft.hpp"

#include "standard/strings.hpp"
#include "text/fold.hpp"
#include "text/letters.hpp"

#include <boost/algorithm/string/trim.hpp>

#include <algorithm>

namespace marshrut::edit
{

namespace
{

using Arguments = standard::Strings::Arguments;

constexpr std::size_t mostDeficits = 5;
constexpr std::string_view endings = " .,;:";
constexpr std::string_view bullets = " \t-*";

std::string withoutEnding(std::string text)
{
    const auto last = text.find_last_not_of(endings);
    text.resize(last == std::string::npos ? 0 : last + 1);
    return text;
}

/// An answer as it stands within a sentence: on one line, without the words that the pattern has before it.
std::string answer(const std::string& typed, const standard::TopicWords& words)
{
    std::string text = text::normalise(typed);
    std::replace(text.begin(), text.end(), '\n', ' ');
    text = text::smallFirst(withoutEnding(std::move(text)));
    for (bool found = true; found;)
    {
        found = false;
        for (const std::string& prefix : words.prefixes)
            if (text.compare(0, prefix.size() + 1, prefix + " ") == 0)
            {
                text.erase(0, prefix.size() + 1);
                boost::trim(text);
                found = true;
            }
    }
    return text;
}

/// A line of a list without its number or dash.
std::string withoutNumber(const std::string& line)
{
    std::size_t from = line.find_first_not_of(bullets);
    if (from == std::string::npos)
        return {};
    for (const std::string_view bullet : {"•", "–", "—", "·"})
        if (line.compare(from, bullet.size(), bullet) == 0)
            from += bullet.size();
    const auto digits = line.find_first_not_of("0123456789", from);
    if (digits != std::string::npos && digits > from && (line[digits] == '.' || line[digits] == ')'))
        from = digits + 1;
    return boost::trim_copy(line.substr(std::min(from, line.size())));
}

std::vector<std::string> deficitsIn(std::string_view text)
{
    std::vector<std::string> found;
    const std::string all = text::normalise(text);
    for (std::size_t from = 0; from <= all.size();)
    {
        const auto to = std::min(all.find_first_of("\n;", from), all.size());
        std::string deficit = withoutEnding(withoutNumber(all.substr(from, to - from)));
        if (!text::words(deficit).empty() && found.size() < mostDeficits &&
            std::find(found.begin(), found.end(), deficit) == found.end())
            found.push_back(std::move(deficit));
        from = to + 1;
    }
    return found;
}

bool asksFor(const std::string& pattern, std::string_view name)
{
    return pattern.find("{" + std::string(name) + "}") != std::string::npos;
}

} // namespace

TopicDraft draftTopic(const TopicParts& parts, std::string_view deficits, const standard::TopicWords& words,
                      bool kindergarten)
{
    const auto& process = words.processes.at(std::min(parts.process, words.processes.size() - 1));
    const std::string what = answer(parts.what, words);
    const std::string whom = answer(parts.whom, words);
    const std::string means = answer(parts.means, words);
    const std::string& way = words.ways.at(std::min(parts.way, words.ways.size() - 1));
    const Arguments arguments{
        {"process", process.title},
        {"processSmall", text::smallFirst(process.title)},
        {"of", process.of},
        {"what", what},
        {"means", means},
        {"atWhom", whom.empty() ? whom : standard::fillIn(words.atWhom, {{"whom", whom}})},
        {"byMeans", means.empty() ? means : standard::fillIn(words.byMeans, {{"way", way}, {"means", means}})}};
    TopicDraft draft;
    const auto addTask = [&draft](const std::string& task) { draft.tasks += (draft.tasks.empty() ? "" : "\n") + task; };
    if (!what.empty())
    {
        draft.topic = standard::fillIn(words.topic, arguments);
        draft.goal = standard::fillIn(words.goal, arguments);
        for (const std::string& task : kindergarten ? words.kindergartenTasks : words.schoolTasks)
            if (!means.empty() || !asksFor(task, "means"))
                addTask(standard::fillIn(task, arguments));
    }
    for (const std::string& deficit : deficitsIn(deficits))
        addTask(standard::fillIn(words.deficit, {{"deficit", deficit}}));
    return draft;
}

} // namespace marshrut::edit
