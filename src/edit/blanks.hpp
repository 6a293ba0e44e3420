// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "edit/candidate.hpp"
#include "edit/situation.hpp"

namespace marshrut::edit
{

/// The ways to take an element's blank or hint away, so that it can be written at once: all of it, or no more than a
/// selection where the place would be lost without it. Of a road map's column the blanks of all its rows.
[[nodiscard]] Candidates waysToClear(const Situation& situation, route::Element element, bool hint);

} // namespace marshrut::edit
