// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "standard/lexicon.hpp"

#include <string_view>

namespace marshrut::recognise
{

enum class Blank
{
    no, ///< a value
    blank, ///< nothing, or only underscores, dots, dashes and what stands between them («№ ___ от ___ 20__ г.»)
    hint, ///< the blank's own hint («(указать должность)»)
};

/// Whether a value is one. «Нет» is an answer, a lone «—» is not (domain.md §1, §2).
[[nodiscard]] Blank blankness(std::string_view value, const standard::Lexicon& lexicon);

/// Whether a mark that is no word says yes: a plus, a check mark.
[[nodiscard]] bool hasTick(std::string_view text);

/// Where a run of underscores or dots to write on begins; npos where there is none.
[[nodiscard]] std::size_t findBlankRun(std::string_view text);

/// A blank that is filled in, with what is left of its underscores around the value: «__высшая__».
struct FilledBlank
{
    std::size_t begin = std::string_view::npos; ///< of the first underscore, npos where there is none
    std::size_t value = 0;
    std::size_t valueEnd = 0;
    std::size_t end = 0; ///< behind the last underscore
};
/// The first one that a blank or nothing stands before.
[[nodiscard]] FilledBlank findFilledBlank(std::string_view text);

/// Whether a text is an ellipsis and nothing else: it ends a text («изучить опыт…») and is no blank.
[[nodiscard]] bool isEllipsis(std::string_view text);

/// Where the next thing but a blank and what parts it from others stands.
[[nodiscard]] std::size_t behindBlank(std::string_view text, std::size_t at);

/// The stretch of the text that is to be written on: from the first blank run to the last, npos where there is none.
struct Stretch
{
    std::size_t begin = std::string_view::npos;
    std::size_t end = std::string_view::npos;
};
[[nodiscard]] Stretch blankStretch(std::string_view text);

} // namespace marshrut::recognise
