// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include <com/sun/star/text/XTextCursor.hpp>
#include <com/sun/star/text/XTextDocument.hpp>
#include <com/sun/star/text/XTextTable.hpp>

namespace marshrut::writer
{

/// A new paragraph before or behind a table or a section of a text, where only a new object brings one.
void addParagraphAt(const css::uno::Reference<css::text::XTextDocument>& document,
                    const css::uno::Reference<css::text::XText>& text,
                    const css::uno::Reference<css::text::XTextContent>& object, bool behind);

/// A cursor in the paragraph just before or behind a table; null where there is none.
css::uno::Reference<css::text::XTextCursor> besideTable(const css::uno::Reference<css::text::XText>& text,
                                                        const css::uno::Reference<css::text::XTextTable>& table,
                                                        bool behind);

/// A paragraph parted from another has taken over its break and its list: a redo would give them to the sheet. The list
/// goes by itself, for LibreOffice 7.0 does not reset it.
void resetParagraph(const css::uno::Reference<css::text::XTextCursor>& paragraph);

/// In LibreOffice 7.0 it takes over the frames as well.
void giveFramesToNext(const css::uno::Reference<css::text::XTextCursor>& paragraph);

} // namespace marshrut::writer
