// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "recognise/attestation.hpp"

#include "text/fold.hpp"

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

/// Whether it spans years: a term from – to.
bool isTerm(const text::DateInText& date)
{
    return date.to.year > date.from.year + 1;
}

} // namespace

Attestation attestationOf(const Recognised& recognised, const route::Date& today, const standard::Lexicon& lexicon)
{
    Attestation attestation;
    const auto& dateOf = recognised[Element::infoAttestationDate];
    const auto& categoryElement = recognised[Element::infoCategory];
    if (dateOf.state == State::filled)
        attestation.category = categoryOf(dateOf.text, lexicon);
    const bool named = attestation.category != Category::unknown && attestation.category != Category::none;
    if (!named && categoryElement.state == State::filled)
        attestation.category = categoryOf(categoryElement.text, lexicon);
    if (dateOf.state != State::filled)
        return attestation;
    attestation.told = true;
    attestation.text = dateOf.text;
    const auto stems = text::stemsOf(text::words(dateOf.text));
    attestation.answered = !lexicon.meanings.neverAttested.find(stems).empty();
    for (const auto& date : lexicon.deadlines.datesIn(dateOf.text))
    {
        const bool term = isTerm(date);
        if (term || isEnd(dateOf.text, date, lexicon))
            attestation.until = std::max(attestation.until.value_or(route::Date()), date.to);
        if (isEnd(dateOf.text, date, lexicon) || (today.known() && today < date.from))
            continue;
        const route::Period when{date.from, term ? date.from : date.to};
        if (attestation.date && when.to <= attestation.date->to)
            continue;
        attestation.date = when;
        attestation.text = dateOf.text.substr(date.begin, date.end - date.begin);
    }
    return attestation;
}

} // namespace marshrut::recognise
