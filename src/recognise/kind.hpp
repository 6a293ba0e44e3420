// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "recognise/recognised.hpp"
#include "standard/lexicon.hpp"

namespace marshrut::recognise
{

/// Tells a teacher's route from its look-alikes (domain.md §2) and fills isRoute, looksLike and clues; needs the
/// elements. Linear; looks at the heads of paragraphs only.
void tellKind(const outline::Outline& outline, const standard::Lexicon& lexicon, Recognised& result);

} // namespace marshrut::recognise
