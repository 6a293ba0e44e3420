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
    CPPUNIT_TEST(theFirstCharacter);
    CPPUNIT_TEST_SUITE_END();

    void shortenedToSoManyCharacters()
    {
        CPPUNIT_ASSERT_EQUAL(std::string(), shortened("", 5));
        CPPUNIT_ASSERT_EQUAL(std::string("Иванова"), shortened("Иванова", 7));
        CPPUNIT_ASSERT_EQUAL(std::string("Ивано\u2026"), shortened("Иванова", 6));
        CPPUNIT_ASSERT_EQUAL(std::string("\u2026"), shortened("Иванова", 1));
    }

    void theFirstCharacter()
    {
        CPPUNIT_ASSERT(startsLarge("Ёлка"));
        CPPUNIT_ASSERT(startsLarge("Ҡарағай"));
        CPPUNIT_ASSERT(startsSmall("ёлка"));
        for (const char* neither : {"", "«Ёлка»", "1 ёлка"})
        {
            CPPUNIT_ASSERT(!startsLarge(neither));
            CPPUNIT_ASSERT(!startsSmall(neither));
        }
        CPPUNIT_ASSERT(beginsSmall("«ёлка»"));
    }
};

CPPUNIT_TEST_SUITE_REGISTRATION(LettersTest);

} // namespace marshrut::text
