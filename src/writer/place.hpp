// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "writer/walk.hpp"

#include <com/sun/star/text/XTextCursor.hpp>

namespace marshrut::writer
{

/// A place of an outline, found in its document again.
struct FoundPlace
{
    css::uno::Reference<css::text::XTextCursor> range; ///< null: it is not there any more
    std::string text; ///< of its block, as it stands now
    css::uno::Reference<css::drawing::XShape> shape; ///< where it stands in a shape
};

/// The same within a block that was just read.
[[nodiscard]] FoundPlace placeIn(const outline::Block& block, const BlockSource& source, const outline::Place& place);

/// Finds a place by walking the document up to it. A place with an end within a field takes the whole field.
[[nodiscard]] FoundPlace findPlace(const css::uno::Reference<css::text::XTextDocument>& document,
                                   const outline::Place& place);

} // namespace marshrut::writer
