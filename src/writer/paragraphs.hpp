// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "office/text.hpp"

#include <com/sun/star/text/XText.hpp>
#include <com/sun/star/text/XTextCursor.hpp>

namespace marshrut::writer
{

void setTextProperty(const css::uno::Reference<css::uno::XInterface>& object, const char* name, const OUString& value);

/// The page style that a paragraph or table begins with: of its own page break, else the one it happens to stand on.
[[nodiscard]] OUString pageStyleOf(const css::uno::Reference<css::uno::XInterface>& element);

/// Whether the cursor stands in an empty paragraph: an inserted document ends with one, which is joined with the one it
/// is inserted in.
[[nodiscard]] bool isEmptyParagraph(const css::uno::Reference<css::text::XTextCursor>& cursor);

} // namespace marshrut::writer
