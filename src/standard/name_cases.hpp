// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace marshrut::standard
{

/// How the nominative of names becomes the genitive (templates/names/genitive.json, the rules of Petrovich).
struct NameCases
{
    enum class Gender
    {
        any,
        female,
        male,
    };
    struct Rule
    {
        Gender gender = Gender::any;
        std::vector<std::string> ends; ///< folded
        std::string change; ///< a «-» takes a letter off, the rest is put on; «.»: it stays as it is
        bool whole = false; ///< the ends are whole words
        bool firstOfSeveral = false; ///< for the first part of a double name alone
    };
    std::vector<Rule> surname; ///< the first that fits counts
    std::vector<Rule> name;
    std::vector<Rule> patronymic;
};

/// @throws DataError
[[nodiscard]] NameCases parseNameCases(const std::string& json, const std::string& fileName);

/// «Ивановой Марии Петровны» of «Иванова Мария Петровна» or «Мария Петровна Иванова». Empty where it is not a surname,
/// a name and a patronymic in the nominative, which tells the gender: nothing is guessed.
[[nodiscard]] std::string genitive(const NameCases& cases, std::string_view name);

/// Whether a name of three words has its patronymic in the genitive.
[[nodiscard]] bool isGenitive(const NameCases& cases, std::string_view name);

} // namespace marshrut::standard
