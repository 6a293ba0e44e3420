// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "recognise/line.hpp"

#include <optional>
#include <string_view>
#include <vector>

namespace marshrut::recognise
{

/// A label found in a line.
struct Label
{
    std::vector<route::Element> elements; ///< none: a label of something that is no element
    double score = 0;
    double lead = 1; ///< how much better it fits than any other element's
    std::size_t end = 0; ///< bytes in the line: where the label ends
    std::size_t value = 0; ///< where its value begins; the line's length where it has none on this line
    bool hasSeparator = false;
    bool weakSeparator = false; ///< only a full stop or a bracket parts it from the rest
};

/// What is known around a line when a label is looked for.
struct LabelContext
{
    std::optional<route::Section> section; ///< the section that a heading opened
    bool insideValue = false; ///< a list of values is open (tasks under «Задачи:»): be strict
};

/// The label a line begins with, if any.
[[nodiscard]] std::optional<Label> findLabel(const Line& line, const LabelContext& context,
                                             const standard::Lexicon& lexicon);

/// What a label may mean, the best first. Where the words alone are nothing of ours, the brackets may tell: «Данные
/// (ФИО)».
[[nodiscard]] std::vector<standard::Match> labelMeanings(const standard::Wording& wording,
                                                         const standard::Lexicon& lexicon, double least);

/// The elements a label's own text stands for: one, or several («Цель и задачи»); none: of something that is no element.
[[nodiscard]] std::optional<Label> matchLabel(std::string_view head, const LabelContext& context,
                                              const standard::Lexicon& lexicon, double least);

} // namespace marshrut::recognise
