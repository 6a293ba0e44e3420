// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include <string_view>

/// What the fuzzers do with a text: any text must be read without an exception, and what comes of it must make sense.
/// Each body ends the program where that is not so. libFuzzer runs them by the million, the core's tests run a few
/// thousand texts that are the same every time.
namespace marshrut::fuzz
{

/// Deadlines and dates in words. The first bytes choose the period.
void readDeadline(std::string_view bytes);

/// A school's form.
void readForm(std::string_view json);

} // namespace marshrut::fuzz
