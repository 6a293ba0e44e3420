// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "edit/road_map_layout.hpp"
#include "office/text.hpp"

#include <com/sun/star/text/XTextCursor.hpp>
#include <com/sun/star/text/XTextDocument.hpp>
#include <com/sun/star/text/XTextTable.hpp>

namespace marshrut::writer
{

/// Puts a laid out road map as a table before the paragraph of a cursor. The paragraph styles stand in the document.
css::uno::Reference<css::text::XTextTable>
insertRoadMapTable(const css::uno::Reference<css::text::XTextDocument>& document,
                   const css::uno::Reference<css::text::XTextCursor>& at, const edit::RoadMapLayout& layout,
                   const standard::Strings& strings);

} // namespace marshrut::writer
