// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "standard/strings.hpp"

#include <org/marshrut/CheckReport.hpp>

#include <string>
#include <vector>

namespace marshrut::desk
{

/// One finding as the list shows it.
struct FindingLine
{
    std::string key;
    org::marshrut::Severity severity = org::marshrut::Severity_ERROR;
    std::string line; ///< «Цель — не заполнено»
    std::string details; ///< the whole message and the places
    bool hasPlace = false;

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
    std::string count; ///< «Для утверждения заполнено 18 из 22»
    int required = 0;
    int filled = 0;
    std::string message; ///< instead of the list: no route, or nothing left to do
    std::vector<FindingGroup> groups; ///< in the order of the report

    friend bool operator==(const ReportView&, const ReportView&) = default;
};

[[nodiscard]] ReportView viewOf(const org::marshrut::CheckReport& report, const standard::Strings& strings);

} // namespace marshrut::desk
