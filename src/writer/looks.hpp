// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "office/text.hpp"

#include <com/sun/star/container/XEnumerationAccess.hpp>
#include <com/sun/star/text/XTextRange.hpp>

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

namespace marshrut::writer
{

/// Properties with their values, to be given to something that is to look the same.
using Properties = std::vector<std::pair<OUString, css::uno::Any>>;

/// How a paragraph looks: its style, its list, its own formatting, and that of its text. Where it breaks a page and what
/// is anchored at it belong to its place, not to its looks.
struct Looks
{
    Properties paragraph;
    Properties first; ///< of its first shown characters
    Properties last; ///< of its last ones: what stands behind a bold label
};

/// Read from a paragraph; of an empty one, as text typed there would look.
[[nodiscard]] Looks looksOf(const css::uno::Reference<css::container::XEnumerationAccess>& paragraph);

/// Gives a paragraph (a cursor in it) the looks of another.
void giveParagraph(const css::uno::Reference<css::text::XTextRange>& cursor, const Looks& looks);

/// Writes a text at a cursor in an empty paragraph, as the text there looks.
/// @param boldBytes  how much of the start is a label in bold, where the other paragraph is not bold as a whole
void writeLike(const css::uno::Reference<css::text::XTextRange>& cursor, const std::string& text, std::size_t boldBytes,
               const Looks& looks);

/// The values of properties as far as the object has them.
[[nodiscard]] Properties readProperties(const css::uno::Reference<css::uno::XInterface>& object,
                                        const std::vector<const char*>& names);
/// Sets those that differ.
void setProperties(const css::uno::Reference<css::uno::XInterface>& object, const Properties& properties);

} // namespace marshrut::writer
