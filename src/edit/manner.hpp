// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "edit/numbering.hpp"
#include "edit/situation.hpp"

#include <optional>
#include <string>

namespace marshrut::edit
{

/// How a document writes an element: its label, what parts it from the value, where the value stands.
struct Manner
{
    enum class Kind
    {
        line, ///< «Цель: …», a paragraph of its own
        below, ///< the label on a line of its own, the value in the paragraphs below
        row, ///< a row of a table: label and value in cells
        column, ///< a column of a table: the label in its header
        within, ///< «Цель: …» on one of several lines of a paragraph or a cell
    };
    Kind kind = Kind::line;
    std::size_t label = 0; ///< its block
    std::size_t value = 0; ///< the block of the value; with Kind::line the same
    std::size_t end = 0; ///< the last block that belongs to the element
    std::size_t endByte = 0; ///< in that block: behind the element's last line (Kind::within)
    std::optional<Numbering> numbering; ///< typed before the label
    std::string separator; ///< «: », « – »; of a label on a line of its own what ends it
    bool capitals = false; ///< all letters of the label
    bool small = false; ///< it begins with a small letter
    bool bold = false; ///< the label, not all of its block
};

/// The manner of an element that has a label; nullopt where it stands bare.
[[nodiscard]] std::optional<Manner> mannerOf(const outline::Outline& outline, const recognise::FoundElement& found);
/// The looks of a heading or another line that stands by itself.
[[nodiscard]] Manner mannerOfLine(const outline::Outline& outline, const outline::Place& line);

/// The last block that an element reaches to; of one whose value is a table, the table's.
[[nodiscard]] std::size_t lastBlockOf(const outline::Outline& outline, const recognise::FoundElement& found);
[[nodiscard]] std::size_t firstBlockOf(const outline::Outline& outline, const recognise::FoundElement& found);

/// An element's label in a document: «label.<id>» of the strings, else the element's name.
[[nodiscard]] std::string labelText(const standard::Strings& strings, route::Element element);
/// A text in the letters of a manner: capitals, a small first letter.
[[nodiscard]] std::string inLetters(const Manner& manner, const std::string& text);

/// A blank to write on.
[[nodiscard]] std::string blank();
/// What stands in an element's place at first: its value where the situation has one, else a blank.
[[nodiscard]] std::string firstText(const Situation& situation, route::Element element);

} // namespace marshrut::edit
