// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "outline/outline.hpp"
#include "route/elements.hpp"
#include "standard/lexicon.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace marshrut::recognise
{

/// One line of a block (blocks hold manual line breaks), trimmed, with what its looks say.
struct Line
{
    std::size_t block = 0;
    std::size_t begin = 0; ///< bytes in the block's text, white space at the ends left out
    std::size_t end = 0;
    std::string_view text;
    bool listed = false; ///< an item of a list
    bool bold = false; ///< all of it
    std::size_t boldBytes = 0; ///< how many bytes at its start are bold
    bool heading = false; ///< a real heading style
    bool centred = false;
    bool first = true; ///< the first of its block
    bool last = true; ///< the last of its block

    [[nodiscard]] outline::Place place() const { return {block, begin, end}; }
    [[nodiscard]] outline::Place part(std::size_t from, std::size_t to) const
    {
        return {block, begin + from, begin + to};
    }
};

/// The lines of a block that hold anything; views into the block's text.
[[nodiscard]] std::vector<Line> linesOf(const outline::Outline& outline, std::size_t block);

/// How many bytes of numbering or bullet stand before the words («1.2.», «IV.», «•», «-», «а)»).
[[nodiscard]] std::size_t numberingLength(std::string_view text);

/// Where the words of a heading begin, behind its numbering («IV.», «Раздел 2.», «Глава I –»).
[[nodiscard]] std::size_t headBegin(std::string_view text, const standard::Lexicon& lexicon);

/// Whether it is written in capitals alone.
[[nodiscard]] bool allCapitals(std::string_view text);

/// Whether its first letter is a small one.
[[nodiscard]] bool startsSmall(std::string_view text);

/// Whether it stands out as a heading does: a heading style, all bold, all capitals, centred or numbered — and short.
[[nodiscard]] bool looksLikeHeading(const Line& line);

/// Whether the first word is an infinitive: «Изучить литературу …» is a task, never a label.
[[nodiscard]] bool startsWithInfinitive(const standard::Wording& wording, const standard::Lexicon& lexicon);

/// The section whose name a line is.
struct SectionName
{
    route::Section section;
    double score = 0;
};
[[nodiscard]] std::optional<SectionName> sectionHeading(const Line& line, const standard::Lexicon& lexicon);

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
