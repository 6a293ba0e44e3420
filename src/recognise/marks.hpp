// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include <cstddef>
#include <string_view>

namespace marshrut::recognise
{

/// Whether white space stands there; `length`: its bytes.
[[nodiscard]] bool isSpaceAt(std::string_view text, std::size_t i, std::size_t& length);

/// Where the next thing but white space stands.
[[nodiscard]] std::size_t skipSpace(std::string_view text, std::size_t at);

/// The bytes of a dash that parts label and value: with a space on one side at least; 0 where none stands.
[[nodiscard]] std::size_t dashAt(std::string_view text, std::size_t i);

} // namespace marshrut::recognise
