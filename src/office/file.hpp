// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "office/text.hpp"

#include <cstddef>
#include <optional>
#include <string>

namespace marshrut::office
{

/// The bytes of a file, no more than `most`; nullopt where it cannot be read.
[[nodiscard]] std::optional<std::string> readBytes(const OUString& url, std::size_t most);

} // namespace marshrut::office
