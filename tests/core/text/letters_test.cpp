// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "text/letters.hpp"

#include <cppunit/extensions/HelperMacros.h>

namespace marshrut::text
{

class LettersTest : public CppUnit::TestFixture
{
    CPPUNIT_TEST_SUITE(LettersTest);
    CPPUNIT_TEST(shortenedToSoManyCharacters);
    CPPUNIT_TEST_SUITE_END();

    void shortenedToSoManyCharacters()
    {
        CPPUNIT_ASSERT_EQUAL(std::string(), shortened("", 5));
        CPPUNIT_ASSERT_EQUAL(std::string("Иванова"), shortened("Иванова", 7));
        CPPUNIT_ASSERT_EQUAL(std::string("Ивано\u2026"), shortened("Иванова", 6));
        CPPUNIT_ASSERT_EQUAL(std::string("\u2026"), shortened("Иванова", 1));
    }
};

CPPUNIT_TEST_SUITE_REGISTRATION(LettersTest);

} // namespace marshrut::text
