// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "route/typed_period.hpp"

#include "text/fold.hpp"

#include <algorithm>

namespace marshrut::route
{

std::optional<Period> parsePeriod(std::string_view text, const text::DeadlineReader& reader)
{
    const auto words = text::words(text);
    const auto numbers = std::count_if(words.begin(), words.end(), [](const text::Word& word) {
        return word.form.find_first_not_of("0123456789") == std::string::npos;
    });
    if (const auto year = parseSchoolYear(text); year && numbers == 2)
        return schoolYear(*year);
    if (text.find('/') != std::string_view::npos)
        return std::nullopt;
    const auto read = reader.read(text, {}, {});
    const Period period{read.from, read.to};
    if (!read.certain() || !period.known() || period.to < period.from)
        return std::nullopt;
    return period;
}

} // namespace marshrut::route
