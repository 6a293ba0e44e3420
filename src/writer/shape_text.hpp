// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "writer/place.hpp"

namespace marshrut::writer
{

/// Replaces text in a drawing shape. Writer records nothing of that for undo, so this does.
void replaceInShape(const css::uno::Reference<css::text::XTextDocument>& document, const FoundPlace& place,
                    const OUString& text);

} // namespace marshrut::writer
