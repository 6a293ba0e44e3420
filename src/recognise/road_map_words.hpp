// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "route/elements.hpp"
#include "route/period.hpp"
#include "standard/lexicon.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace marshrut::recognise
{

/// Without the white space at its ends.
[[nodiscard]] std::string trimmed(std::string_view text);

/// Whether it holds a number at most: «3.», «12,5».
[[nodiscard]] bool isPlainNumber(std::string_view text);

/// The label and the value of a part of a row or item («Проект – …», «Применила: …»); no label where nothing parts them.
[[nodiscard]] std::pair<std::string_view, std::string_view> labelAndValue(std::string_view part);

/// Project, practice or assessment that a wording speaks of.
[[nodiscard]] std::optional<route::Element> outcomeNamed(const standard::Wording& wording,
                                                         const standard::Lexicon& lexicon);

/// Whether a text names a time: a month, a date, a year, «в течение года».
[[nodiscard]] bool namesTime(std::string_view text, const standard::Lexicon& lexicon);

/// The direction a short text names, as it stands there; empty if it names none.
[[nodiscard]] std::string namesDirection(std::string_view text, const standard::Lexicon& lexicon);

/// The period a title speaks of: a school year, or calendar years.
[[nodiscard]] route::Period periodOf(std::string_view text, const standard::Lexicon& lexicon);

} // namespace marshrut::recognise
