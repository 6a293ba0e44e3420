// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "office/text.hpp"

#include <com/sun/star/text/XTextDocument.hpp>

namespace marshrut::writer
{

/// Puts another document before a document's content, which goes on on a new page in its own page style; an empty
/// document's only paragraph becomes that page. Page styles come with the inserted document: made one by one they would
/// erase the whole undo history.
/// @throws com.sun.star.uno.Exception  where it cannot be read
void insertBeforeContent(const css::uno::Reference<css::text::XTextDocument>& document, const OUString& url);

} // namespace marshrut::writer
