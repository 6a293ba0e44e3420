// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "standard/library.hpp"

#include <string>

namespace marshrut::tests
{

/// What the product ships, read once for all tests.
[[nodiscard]] const standard::Library& library();
[[nodiscard]] const standard::Lexicon& lexicon();
[[nodiscard]] const standard::Form& form(const std::string& name);
[[nodiscard]] const standard::Strings& strings(const std::string& language);

/// A file of the source tree, by the path that it has in the package.
[[nodiscard]] std::string readPackageFile(const std::string& path);

} // namespace marshrut::tests
