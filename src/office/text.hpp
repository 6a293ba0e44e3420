// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include <rtl/ustring.hxx>

#include <string>
#include <string_view>

namespace marshrut
{

/// The SDK leaves its string class in `rtl`.
using rtl::OUString;

} // namespace marshrut

namespace marshrut::office
{

/// UTF-8 → the office's strings. `OUString("Привет")` is mojibake; this is the one way in.
[[nodiscard]] OUString fromUtf8(std::string_view utf8);
/// The office's strings → UTF-8; lone surrogates become U+FFFD.
[[nodiscard]] std::string toUtf8(const OUString& text);
/// Adds a part of such a string; a surrogate pair must not be cut.
void appendUtf8(std::string& result, const sal_Unicode* text, sal_Int32 length);

} // namespace marshrut::office
