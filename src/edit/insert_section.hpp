// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "edit/candidate.hpp"
#include "edit/situation.hpp"

namespace marshrut::edit
{

/// The ways to insert a section that is not there, with blanks for these elements: at its place by the form's order,
/// with a heading and labels as the document's other sections have them.
[[nodiscard]] Candidates waysToInsertSection(const Situation& situation, route::Section section,
                                             const std::vector<route::Element>& elements);

/// What a new section holds: the elements that the form asks for until that stage; where it asks for none, all it
/// offers.
[[nodiscard]] std::vector<route::Element> elementsOf(const standard::Form& form, route::Section section,
                                                     route::Stage stage);

} // namespace marshrut::edit
