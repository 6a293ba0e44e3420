// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "standard/strings.hpp"

#include <org/marshrut/CheckReport.hpp>

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace marshrut::desk
{

/// Which findings the list shows, in the order of the choice.
enum class Filter
{
    all, ///< but what was put aside
    error,
    warning,
    hint,
    ignored,
};
inline constexpr std::size_t filterCount = 5;

/// One finding as the list shows it.
struct FindingLine
{
    std::string key;
    org::marshrut::Severity severity = org::marshrut::Severity_ERROR;
    std::string line; ///< «Цель — не заполнено»
    std::string details; ///< the whole message and the places
    std::string fix; ///< the deed that may mend it: «Добавить раздел»; empty where there is none
    std::vector<std::string> choices; ///< of a contradiction: the values of which one stays
    bool hasPlace = false;
    bool ignored = false; ///< put aside: «у нас не требуется»

    friend bool operator==(const FindingLine&, const FindingLine&) = default;
};

/// The findings of one section.
struct FindingGroup
{
    std::string section; ///< its id; empty: the document as a whole
    std::string title; ///< «Титульный лист (2)»
    std::vector<FindingLine> findings;

    friend bool operator==(const FindingGroup&, const FindingGroup&) = default;
};

/// What the panel shows of a report, in words.
struct ReportView
{
    bool isRoute = false;
    std::vector<std::string> stages; ///< the choice: by the day, and each stage
    std::string count; ///< «Для утверждения заполнено 18 из 22»
    int required = 0;
    int filled = 0;
    std::string problem; ///< a school's form that cannot be used
    std::string message; ///< instead of the list: no route, or nothing left to do
    std::vector<std::string> filters; ///< the choice, with counts: «Проверьте (3)»
    std::vector<FindingGroup> groups; ///< in the order of the report
    std::vector<std::string> deadlines; ///< the next ones: «до 25 мая — Открытый урок»

    friend bool operator==(const ReportView&, const ReportView&) = default;
};

/// @param report  the one the finding is of
[[nodiscard]] FindingLine lineOf(const org::marshrut::Finding& finding, const org::marshrut::CheckReport& report,
                                 const standard::Strings& strings);

/// @param byDay  the day chose the report's stage
[[nodiscard]] ReportView viewOf(const org::marshrut::CheckReport& report, bool byDay, Filter filter,
                                const standard::Strings& strings);

} // namespace marshrut::desk
