// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "check/complete_route.hpp"
#include "support/library.hpp"

#include <cppunit/extensions/HelperMacros.h>

#include <algorithm>
#include <string>

namespace marshrut::tests
{

/// The only finding of that rule, or none.
[[nodiscard]] inline const check::Finding* findingOf(const check::Report& report, const std::string& rule)
{
    const auto is = [&rule](const check::Finding& finding) { return finding.rule == rule; };
    const auto found = std::find_if(report.findings.begin(), report.findings.end(), is);
    if (found == report.findings.end())
        return nullptr;
    CPPUNIT_ASSERT_EQUAL_MESSAGE(rule, std::ptrdiff_t{1},
                                 std::count_if(report.findings.begin(), report.findings.end(), is));
    return &*found;
}

/// What people read of the only finding of that rule; empty where there is none. It must be whole in English, too.
[[nodiscard]] inline std::string messageOf(const check::Report& report, const std::string& rule)
{
    const auto* finding = findingOf(report, rule);
    if (finding == nullptr)
        return {};
    for (const auto* language : {"ru", "en"})
    {
        const auto text = check::message(*finding, strings(language));
        CPPUNIT_ASSERT_MESSAGE(text, text.find('{') == std::string::npos && text.find("finding.") == std::string::npos);
    }
    return check::message(*finding, strings("ru"));
}

/// Fails where the text does not hold the part.
inline void holds(const std::string& part, const std::string& text)
{
    CPPUNIT_ASSERT_MESSAGE("«" + part + "» in «" + text + "»", text.find(part) != std::string::npos);
}

} // namespace marshrut::tests
