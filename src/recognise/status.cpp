// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "recognise/status.hpp"

#include "recognise/blank.hpp"
#include "text/fold.hpp"

namespace marshrut::recognise
{

namespace
{

constexpr std::size_t looked = 400; ///< bytes

} // namespace

std::optional<route::Status> statusOf(std::string_view mark, const standard::Lexicon& lexicon)
{
    mark = mark.substr(0, looked);
    const auto words = text::words(mark);
    const auto stems = text::stemsOf(words);
    for (const auto& [status, phrases] : lexicon.meanings.statuses)
        for (const auto& hit : phrases.find(stems))
        {
            const bool negated = status == route::Status::done && hit.firstWord > 0 &&
                                 lexicon.meanings.negations.hasForm(words[hit.firstWord - 1].form);
            return negated ? route::Status::planned : status;
        }
    if (hasTick(mark))
        return route::Status::done;
    return std::nullopt;
}

} // namespace marshrut::recognise
