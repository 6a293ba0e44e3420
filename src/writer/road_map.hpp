// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "route/road_map.hpp"
#include "standard/form.hpp"

#include <com/sun/star/text/XTextDocument.hpp>
#include <com/sun/star/text/XTextRange.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>

#include <vector>

namespace marshrut::writer
{

/// Refuses a place where no road map can stand, so that it can be told before anything is asked.
/// @throws org.marshrut.RefusedException  «read.only», «protected»
/// @throws com.sun.star.lang.IllegalArgumentException  in a table, a frame, a header, a note
void requirePlaceForRoadMap(const css::uno::Reference<css::uno::XComponentContext>& context,
                            const css::uno::Reference<css::text::XTextDocument>& document,
                            const css::uno::Reference<css::text::XTextRange>& at);

/// Writes a road map as a text table in one undo step (see XRoadMaps.insertIntoText): its title as a heading, the header
/// repeated on every page, on landscape pages of its own; what follows goes on in the page style it had.
/// at: a place in the body. An empty paragraph is used up; at the start of another one the road map goes before it, else
/// behind it.
/// @throws org.marshrut.RefusedException  «read.only», «protected»
/// @throws com.sun.star.lang.IllegalArgumentException  where it is no place for one: in a table, a frame, a header, a note
void insertRoadMap(const css::uno::Reference<css::uno::XComponentContext>& context,
                   const css::uno::Reference<css::text::XTextDocument>& document,
                   const css::uno::Reference<css::text::XTextRange>& at, const route::RoadMap& roadMap,
                   const standard::Form& form);

/// Every road map of a document in reading order; those the product wrote as they were written, with numbers and dates as
/// text.
[[nodiscard]] std::vector<route::RoadMap> readRoadMaps(const css::uno::Reference<css::uno::XComponentContext>& context,
                                                       const css::uno::Reference<css::text::XTextDocument>& document);

} // namespace marshrut::writer
