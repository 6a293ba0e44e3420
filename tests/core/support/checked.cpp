// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "support/checked.hpp"

#include "support/library.hpp"

#include <cppunit/TestAssert.h>

#include <algorithm>

namespace marshrut::tests
{

Checked::Checked(const OutlineBuilder& builder, route::Stage stage, const route::Date& today)
    : recognised_(builder.recognise()),
      situation_{builder.outline(), recognised_,   form("full"),       {today, stage, {}},
                 lexicon(),         strings("ru"), library().nameCases},
      report_(check::check(recognised_, situation_.form, situation_.circumstances))
{
}

check::Finding& Checked::finding(const std::string& rule, const std::string& element)
{
    const auto found = std::find_if(report_.findings.begin(), report_.findings.end(), [&](const auto& one) {
        return one.rule == rule && (element.empty() || one.element == element);
    });
    CPPUNIT_ASSERT_MESSAGE("no such finding: " + rule + " " + element, found != report_.findings.end());
    return *found;
}

} // namespace marshrut::tests
