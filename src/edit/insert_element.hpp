// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "edit/candidate.hpp"
#include "edit/manner.hpp"

namespace marshrut::edit
{

/// The ways to insert an element into its section, at its place by the form's order, in the manner of its neighbours.
[[nodiscard]] Candidates waysToInsert(const Situation& situation, route::Element element);

/// The paragraphs of an element in a manner; like: the block that a blank on a line of its own takes its looks from.
[[nodiscard]] std::vector<NewParagraph> paragraphsOf(const Situation& situation, route::Element element,
                                                     const Manner& manner);

/// A line with its label, bold, behind a block: where an element stands bare or nothing is to be like.
[[nodiscard]] Candidate plainLine(const Situation& situation, route::Element element, std::size_t where);

/// A block that looks as running text does; nullopt where the document has none.
[[nodiscard]] std::optional<std::size_t> runningText(const outline::Outline& outline);

/// The elements of a section as the form orders them: those before one, the nearest first, then those behind it.
[[nodiscard]] std::vector<std::pair<route::Element, bool>> neighbours(const standard::Form& form,
                                                                      route::Element element);

} // namespace marshrut::edit
