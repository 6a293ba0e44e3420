// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "outline/outline.hpp"
#include "route/elements.hpp"
#include "standard/lexicon.hpp"

#include <optional>
#include <string_view>
#include <vector>

namespace marshrut::recognise
{

inline constexpr std::size_t longestHead = 260; ///< bytes: a label or a heading is short
inline constexpr std::size_t longestPlainLabel = 150; ///< bytes, where nothing but the wording shows that it is one

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

/// Whether it stands out as a heading does: a heading style, all bold, all capitals, centred or numbered — and short.
[[nodiscard]] bool looksLikeHeading(const Line& line);

/// Whether it is written to stand out: a heading style, all bold or all capitals.
[[nodiscard]] bool standsOut(const Line& line);

/// Whether the first word is an infinitive: «Изучить литературу …» is a task, never a label.
[[nodiscard]] bool startsWithInfinitive(const standard::Wording& wording, const standard::Lexicon& lexicon);
[[nodiscard]] bool startsWithInfinitive(std::string_view text, const standard::Lexicon& lexicon);

/// The section whose name a line is.
struct SectionName
{
    route::Section section;
    double score = 0;
};
[[nodiscard]] std::optional<SectionName> sectionHeading(const Line& line, const standard::Lexicon& lexicon);

} // namespace marshrut::recognise
