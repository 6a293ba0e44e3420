// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include <rtl/ustring.hxx>

#include <string>
#include <string_view>

namespace marshrut::office
{

/// UTF-8 → the office's strings. `OUString("Привет")` is mojibake; this is the one way in.
[[nodiscard]] OUString fromUtf8(std::string_view utf8);
/// The office's strings → UTF-8; lone surrogates become U+FFFD.
[[nodiscard]] std::string toUtf8(const OUString& text);

} // namespace marshrut::office
