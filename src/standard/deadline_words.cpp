// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "standard/deadline_words.hpp"

#include "standard/json.hpp"
#include "text/fold.hpp"

#include <string_view>

namespace marshrut::standard
{

namespace
{

void learn(text::TimeWords& words, std::string_view wordings, text::Meaning meaning, const JsonReader& where)
{
    for (std::size_t at = 0; at <= wordings.size();)
    {
        const auto comma = std::min(wordings.find(',', at), wordings.size());
        const auto wording = wordings.substr(at, comma - at);
        at = comma + 1;
        std::vector<std::string> forms;
        for (auto& word : text::words(wording))
            forms.push_back(std::move(word.form));
        if (!forms.empty() && !words.add(forms, meaning))
            where.fail("it already means something else, or is too long: " + std::string(wording));
    }
}

} // namespace

text::DeadlineReader parseDeadlineWords(const std::string& json, const std::string& fileName)
{
    const JsonDocument document(json, fileName);
    const auto root = document.root();
    text::TimeWords words;
    for (const auto& [name, list] : root.members())
    {
        const auto sign = text::signOf(name);
        if (!sign)
            list.fail("no kind of words about time: " + name);
        int value = 0;
        for (const auto& wordings : list.items())
            learn(words, wordings.text(), {*sign, ++value}, wordings);
    }
    for (const auto name : text::wordSigns())
        static_cast<void>(root.at(name));
    return text::DeadlineReader(std::move(words));
}

} // namespace marshrut::standard
