// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "recognise/recognised.hpp"
#include "standard/lexicon.hpp"

#include <string>
#include <utility>
#include <vector>

namespace marshrut::recognise
{

/// A label with its value, in reading order; without an element its wording said nothing to the lexicon.
struct Field
{
    std::optional<route::Element> element;
    std::optional<route::Section> section; ///< where it stands
    std::string label;
    FoundElement found; ///< what it would be
};

/// Tells what fields of unknown wording are: by what little their labels say, by the look of their values, and by their
/// place among the known ones (the seeds' order). Each missing element gets at most one field.
[[nodiscard]] std::vector<std::pair<route::Element, FoundElement>>
resolveFields(const std::vector<Field>& fields, const Recognised& recognised, const standard::Lexicon& lexicon);

} // namespace marshrut::recognise
