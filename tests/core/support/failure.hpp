// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "standard/form.hpp"

#include <cppunit/extensions/HelperMacros.h>

#include <string>

namespace marshrut::tests
{

/// What the reading of a data file says is wrong; fails where nothing is.
template <typename Read>
std::string dataError(const Read& read)
{
    try
    {
        read();
    }
    catch (const standard::DataError& error)
    {
        return error.what();
    }
    CPPUNIT_FAIL("nothing was refused");
    return {};
}

/// Fails where the text does not hold the part.
inline void assertHolds(const std::string& text, const std::string& part)
{
    CPPUNIT_ASSERT_MESSAGE("\"" + part + "\" does not stand in \"" + text + "\"", text.find(part) != std::string::npos);
}

} // namespace marshrut::tests
