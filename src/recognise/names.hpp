// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "standard/lexicon.hpp"

#include <cstddef>
#include <optional>
#include <string_view>

namespace marshrut::recognise
{

/// A stretch of a text, in bytes.
struct Span
{
    std::size_t begin = 0;
    std::size_t end = 0;
};

/// A person's name: «Иванова Мария Петровна», «Ивановой Марии Петровны», «Иванова М. П.», «М. П. Иванова»,
/// «Мамедов Рашид Вагиф оглы», hyphened names; written with capitals.
[[nodiscard]] std::optional<Span> findPerson(std::string_view text, const standard::Lexicon& lexicon);

/// Two to four capitalised words and nothing else: a name without a patronymic, where the place says it is one.
[[nodiscard]] bool onlyCapitalised(std::string_view text, std::size_t least, std::size_t most);

/// «г. Вологда», «посёлок Ясный», «станица Старощербиновская»: the mark and the name. `blank` where the name is a
/// blank («г. ________»).
struct FoundPlace
{
    Span span;
    bool blank = false;
};
[[nodiscard]] std::optional<FoundPlace> findMarkedPlace(std::string_view text, const standard::Lexicon& lexicon);

/// A bare place name alone on a line or before a year: «Вологда», «Ростов-на-Дону, 2024», «Республика Тыва».
[[nodiscard]] std::optional<Span> findBarePlace(std::string_view text, const standard::Lexicon& lexicon);

/// A year or span of years with the words that belong to it: «2024», «2024–2025 учебный год»; `blank`: «20__ г.».
struct FoundYear
{
    Span span;
    bool blank = false;
    bool alone = false; ///< nothing else stands in the text but a place at most
    int from = 0;
    int to = 0;
};
[[nodiscard]] std::optional<FoundYear> findYear(std::string_view text, const standard::Lexicon& lexicon);

/// Whether a line names an institution (not its founder).
[[nodiscard]] bool namesOrganisation(std::string_view text, const standard::Lexicon& lexicon);

} // namespace marshrut::recognise
