// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "recognise/recognised.hpp"
#include "standard/lexicon.hpp"

namespace marshrut::recognise
{

/// Finds the elements of a route in a document, by meaning, structure and context (domain.md §2).
/// Never throws on content; linear in the size of the outline.
[[nodiscard]] Recognised recognise(const outline::Outline& outline, const standard::Lexicon& lexicon);

} // namespace marshrut::recognise
