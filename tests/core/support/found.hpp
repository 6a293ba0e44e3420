// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "support/outline_builder.hpp"

#include <cppunit/extensions/HelperMacros.h>

#include <string>
#include <vector>

namespace marshrut::tests
{

/// One line of what is expected of a document: the element, '+' filled, '-' empty, '?' a hint left, ' ' missing, its text.
struct Expected
{
    route::Element element;
    char state = '+';
    std::string text; ///< empty: any
};

[[nodiscard]] inline char stateOf(const recognise::FoundElement& found)
{
    if (found.state == recognise::State::missing)
        return ' ';
    if (found.state == recognise::State::filled)
        return '+';
    return found.placeholder ? '?' : '-';
}

inline void assertFound(const recognise::Recognised& recognised, const std::vector<Expected>& rows)
{
    for (const auto& row : rows)
    {
        const std::string id(route::idOf(row.element));
        const auto& found = recognised[row.element];
        CPPUNIT_ASSERT_EQUAL_MESSAGE(id + " «" + found.text + "»", std::string(1, row.state),
                                     std::string(1, stateOf(found)));
        if (!row.text.empty())
            CPPUNIT_ASSERT_EQUAL_MESSAGE(id, row.text, found.text);
    }
}

inline void assertFound(const OutlineBuilder& document, const std::vector<Expected>& rows)
{
    assertFound(document.recognise(), rows);
}

/// A road map as text: «column column: cell | cell; cell | cell», only the columns given.
[[nodiscard]] inline std::string rowsOf(const recognise::FoundRoadMap& roadMap,
                                        const std::vector<route::Element>& columns)
{
    std::string rows;
    for (const auto& activity : roadMap.activities)
    {
        rows += rows.empty() ? "" : "; ";
        for (std::size_t i = 0; i < columns.size(); ++i)
        {
            const auto cell = activity.cells.find(columns[i]);
            rows += (i == 0 ? "" : " | ") + (cell == activity.cells.end() ? "~" : cell->second.text);
        }
    }
    return rows;
}

[[nodiscard]] inline std::string columnsOf(const recognise::FoundRoadMap& roadMap)
{
    std::string ids;
    for (const auto element : roadMap.columns)
        ids += (ids.empty() ? "" : " ") + std::string(route::idOf(element)).substr(8);
    return ids;
}

} // namespace marshrut::tests
