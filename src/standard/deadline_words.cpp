// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "standard/deadline_words.hpp"

#include "standard/json.hpp"
#include "text/calendar.hpp"
#include "text/fold.hpp"

#include <charconv>
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

/// «10-05» as 1005: the month times 100, and the day.
int dayOfYear(const std::string& written, const JsonReader& where)
{
    constexpr int leapYear = 2000, hundred = 100;
    const bool complete = written.size() == 5 && written[2] == '-';
    text::Date date{leapYear, 0, 0};
    if (complete)
    {
        std::from_chars(written.data(), written.data() + 2, date.month);
        std::from_chars(written.data() + 3, written.data() + written.size(), date.day);
    }
    if (!complete || !text::isDay(date))
        where.fail("a day is written as month and day, «10-05»: " + written);
    return date.month * hundred + date.day;
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
        if (*sign == text::Sign::holiday || *sign == text::Sign::holidayOf)
        {
            for (const auto& [day, wordings] : list.members())
                learn(words, wordings.text(), {*sign, dayOfYear(day, wordings)}, wordings);
            continue;
        }
        int value = 0;
        for (const auto& wordings : list.items())
            learn(words, wordings.text(), {*sign, ++value}, wordings);
    }
    for (const auto name : text::wordSigns())
        static_cast<void>(root.at(name));
    return text::DeadlineReader(std::move(words));
}

} // namespace marshrut::standard
