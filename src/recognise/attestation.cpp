// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "recognise/attestation.hpp"

#include "text/fold.hpp"
#include "text/letters.hpp"

#include <algorithm>

namespace marshrut::recognise
{

using route::Element;

namespace
{

/// A date that is told as the end of a term: «до 12.03.2025», «с 12.03.2020 по 12.03.2025».
bool isEnd(std::string_view text, const text::DateInText& date, const standard::Lexicon& lexicon)
{
    const auto words = text::words(text.substr(0, date.begin));
    const auto own = text::words(text.substr(date.begin, date.end - date.begin));
    const auto& until = lexicon.meanings.until;
    return (!words.empty() && until.hasForm(words.back().form)) || (!own.empty() && until.hasForm(own.front().form));
}

/// Behind a date and the full stop of its last word: «27 марта 2020 г.»
std::size_t endOf(std::string_view text, const text::DateInText& date)
{
    constexpr std::size_t letter = 2; // bytes
    const auto end = date.end;
    const bool isAbbreviated = end > letter && end < text.size() && text[end] == '.' &&
                               (text[end - letter - 1] == ' ' || text::hasDigit(text.substr(end - letter - 1, 1))) &&
                               !text::hasDigit(text.substr(end - letter, letter));
    return isAbbreviated ? end + 1 : end;
}

/// Whether it spans years: a term from – to.
bool isTerm(const text::DateInText& date)
{
    return date.to.year > date.from.year + 1;
}

/// «20.12.2019 — 20.12.2024»: the second date, years after the first, ends the term that the first began.
bool endsTermOf(std::string_view text, const text::DateInText& first, const text::DateInText& second,
                const standard::Lexicon& lexicon)
{
    if (second.begin < first.end || second.from.year < first.from.year + 2)
        return false;
    const auto between = text.substr(first.end, second.begin - first.end);
    const auto words = text::words(between);
    return text::fold(between).find('-') != std::string::npos &&
           std::all_of(words.begin(), words.end(),
                       [&](const auto& word) { return lexicon.yearWords.hasForm(word.form); });
}

/// The text without its dates: «1 марта 2020» tells of no category.
std::string withoutDates(std::string text, const std::vector<text::DateInText>& dates)
{
    for (const auto& date : dates)
        std::fill(text.begin() + static_cast<std::ptrdiff_t>(date.begin),
                  text.begin() + static_cast<std::ptrdiff_t>(date.end), ' ');
    return text;
}

/// The category told beside one of several dates: «СЗД – 12.10.2018; первая – 22.12.2021».
Category categoryBeside(const std::string& text, const text::DateInText& date, const standard::Lexicon& lexicon)
{
    for (const auto* partings : {",;\n", ";\n"})
    {
        const auto before = text.find_last_of(partings, date.begin);
        const auto begin = before == std::string::npos ? 0 : before + 1;
        const auto piece = text.substr(begin, std::min(text.find_first_of(partings, date.end), text.size()) - begin);
        const auto category = categoryOf(withoutDates(piece, lexicon.deadlines.datesIn(piece)), lexicon);
        if (category != Category::unknown)
            return category;
    }
    return Category::unknown;
}

/// The days on which a date that begins a term may have been.
route::Period startOf(const text::DateInText& date)
{
    constexpr int december = 12, lastDay = 31;
    return {date.from, {date.from.year, december, lastDay}};
}

} // namespace

Attestation attestationOf(const Recognised& recognised, const route::Date& today, const standard::Lexicon& lexicon)
{
    Attestation attestation;
    const auto& dateOf = recognised[Element::infoAttestationDate];
    const auto& categoryElement = recognised[Element::infoCategory];
    const auto dates =
        dateOf.state == State::filled ? lexicon.deadlines.datesIn(dateOf.text) : std::vector<text::DateInText>();
    if (dateOf.state == State::filled)
        attestation.category = categoryOf(withoutDates(dateOf.text, dates), lexicon);
    const bool named = attestation.category != Category::unknown && attestation.category != Category::none;
    if (!named && categoryElement.state == State::filled)
        attestation.category = categoryOf(categoryElement.text, lexicon);
    if (dateOf.state != State::filled)
        return attestation;
    attestation.told = true;
    attestation.text = dateOf.text;
    const auto stems = text::stemsOf(text::words(dateOf.text));
    attestation.answered = !lexicon.meanings.neverAttested.find(stems).empty();
    for (std::size_t i = 0; i < dates.size(); ++i)
    {
        const auto& date = dates[i];
        const bool term = isTerm(date);
        const bool end =
            isEnd(dateOf.text, date, lexicon) || (i > 0 && endsTermOf(dateOf.text, dates[i - 1], date, lexicon));
        if (term || end)
            attestation.until = std::max(attestation.until.value_or(route::Date()), date.to);
        if (end || (today.known() && today < date.from))
            continue;
        const auto when = term ? startOf(date) : route::Period{date.from, date.to};
        if (attestation.date && when.to <= attestation.date->to)
            continue;
        attestation.date = when;
        attestation.text = dateOf.text.substr(date.begin, endOf(dateOf.text, date) - date.begin);
        if (const auto beside = categoryBeside(dateOf.text, date, lexicon);
            dates.size() > 1 && beside != Category::unknown)
            attestation.category = beside;
    }
    return attestation;
}

} // namespace marshrut::recognise
