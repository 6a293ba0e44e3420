// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "standard/lexicon.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace marshrut::recognise
{

/// A person's name in parts that can be compared, in whatever order and case they stand.
struct PersonName
{
    struct Part
    {
        std::string form; ///< folded
        bool initial = false;
        bool patronymic = false;
    };
    std::string text; ///< as written
    std::vector<Part> parts;
    [[nodiscard]] bool known() const { return !parts.empty(); }
};

/// The first person a text names; where nothing marks a name, the whole text if it is two to four capitalised words.
[[nodiscard]] PersonName readPerson(std::string_view text, const standard::Lexicon& lexicon);

/// Whether two names cannot be one person's. «Ивановой Марии Петровны», «Иванова М.П.» and «М. П. Иванова» can; so can
/// names that differ by one typing error, and names of which one is not known.
[[nodiscard]] bool surelyDifferent(const PersonName& left, const PersonName& right, const standard::Lexicon& lexicon);

} // namespace marshrut::recognise
