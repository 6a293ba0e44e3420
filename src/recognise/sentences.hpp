// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "recognise/line.hpp"
#include "recognise/names.hpp"

#include <string_view>
#include <vector>

namespace marshrut::recognise
{

/// The sentences of a text as stretches; the stop of an initial or of «г. Вологда» ends none.
[[nodiscard]] std::vector<Span> sentencesOf(std::string_view text);

/// Running text as parts that each may begin with a label of its own («… год. Форма отчёта – доклад»), else the line
/// itself. Where facts stand («учитель физики. Стаж 17 лет.»), every sentence is a part.
[[nodiscard]] std::vector<Line> splitAtLabels(const Line& line, bool facts, const standard::Lexicon& lexicon);

} // namespace marshrut::recognise
