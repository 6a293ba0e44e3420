// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "standard/lexicon.hpp"

#include <string_view>

namespace marshrut::recognise
{

/// What an attestation can end with (order № 196 of 24.03.2023).
enum class Category
{
    unknown, ///< something else, or nothing is said
    none, ///< «без категории», «не аттестована»: an answer
    conformity, ///< соответствие занимаемой должности
    first,
    highest,
    methodist,
    mentor,
};

/// The category a text names; of several the first of the table.
[[nodiscard]] Category categoryOf(std::string_view text, const standard::Lexicon& lexicon);

/// Whether any word stands in a text, numbers left aside.
[[nodiscard]] bool hasLetters(std::string_view text);

} // namespace marshrut::recognise
