// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "writer/place.hpp"

namespace marshrut::writer
{

/// Puts a text where a place is, in the formatting of the first character that stands there.
void replaceText(const css::uno::Reference<css::text::XTextDocument>& document, const FoundPlace& place,
                 const OUString& text);

} // namespace marshrut::writer
