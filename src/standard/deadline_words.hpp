// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "text/deadline.hpp"

#include <string>

namespace marshrut::standard
{

/// Reads the words about time: by the name of their sign (text::Sign) a list of wordings parted by commas; the place in
/// the list, from 1, is their value.
/// @throws DataError  also where a name is unknown or missing, or a wording means two things
[[nodiscard]] text::DeadlineReader parseDeadlineWords(const std::string& json, const std::string& fileName);

} // namespace marshrut::standard
