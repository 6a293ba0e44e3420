// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "text/fold.hpp"

#include <cppunit/extensions/HelperMacros.h>

#include <string>
#include <utility>
#include <vector>

namespace marshrut::text
{

class NormaliseTest : public CppUnit::TestFixture
{
    CPPUNIT_TEST_SUITE(NormaliseTest);
    CPPUNIT_TEST(whatIsCleanStaysAsItIs);
    CPPUNIT_TEST(controlCharactersGo);
    CPPUNIT_TEST(noncharactersGo);
    CPPUNIT_TEST(brokenBytesAndLoneSurrogatesGo);
    CPPUNIT_TEST(lineEndsBecomeLineFeeds);
    CPPUNIT_TEST(tabsBecomeOneSpace);
    CPPUNIT_TEST(whiteSpaceAtTheEndsGoes);
    CPPUNIT_TEST(twiceIsOnce);
    CPPUNIT_TEST_SUITE_END();

    void whatIsCleanStaysAsItIs()
    {
        for (const std::string text : {"Развитие речи дошкольников", "первая\nвторая строка", "два  пробела",
                                       "«ёлки» — №\u00A05", "Іалмир", "😀", "=СУММ(A1)"})
            CPPUNIT_ASSERT_EQUAL(text, normalise(text));
    }

    void controlCharactersGo()
    {
        CPPUNIT_ASSERT_EQUAL(std::string("абв"), normalise("а\x01\x07\x08\x1Fб\x7F\u0085в"));
        CPPUNIT_ASSERT_EQUAL(std::string("аб"), normalise(std::string("а\0б", 5)));
    }

    void noncharactersGo()
    {
        CPPUNIT_ASSERT_EQUAL(std::string("срок"), normalise("ср\xEF\xBF\xBEок\xEF\xBF\xBF"));
        CPPUNIT_ASSERT_EQUAL(std::string("срок"), normalise("ср\xEF\xB7\x90ок\xF0\x9F\xBF\xBE"));
    }

    void brokenBytesAndLoneSurrogatesGo()
    {
        for (const auto& broken : {"\xED\xA0\x80", "\xED\xBF\xBF", "\xFF", "\xC3", "\xD0", "\xF0\x9F\x98", "\x90",
                                   "\xC0\xAF", "\xF4\x90\x80\x80"})
            CPPUNIT_ASSERT_EQUAL(std::string("дорожная карта"), normalise("дорожная" + std::string(broken) + " карта"));
    }

    void lineEndsBecomeLineFeeds()
    {
        CPPUNIT_ASSERT_EQUAL(std::string("а\nб\nв\nг\nд\nе"), normalise("а\r\nб\rв\nг\u2028д\u2029е"));
        CPPUNIT_ASSERT_EQUAL(std::string("а\n\nб"), normalise("а\r\n\r\nб"));
        CPPUNIT_ASSERT_EQUAL(std::string("а\n\nб"), normalise("а\n\rб"));
    }

    void tabsBecomeOneSpace() { CPPUNIT_ASSERT_EQUAL(std::string("а б  в"), normalise("а\tб\t\tв")); }

    void whiteSpaceAtTheEndsGoes()
    {
        CPPUNIT_ASSERT_EQUAL(std::string("а б"), normalise(" \t\r\n а б \n\t "));
        CPPUNIT_ASSERT_EQUAL(std::string(), normalise(" \t\r\n "));
        CPPUNIT_ASSERT_EQUAL(std::string(), normalise(""));
        CPPUNIT_ASSERT_EQUAL(std::string(), normalise(" \u00A0 "));
        CPPUNIT_ASSERT_EQUAL(std::string("а\u00A0б"), normalise(" \u00A0а\u00A0б\u00A0"));
        CPPUNIT_ASSERT_EQUAL(std::string("а"), normalise("\x01 а \xEF\xBF\xBE"));
    }

    void twiceIsOnce()
    {
        const std::vector<std::string> pieces{"\r",   "\n",   "\t", " ",        "\x01",   "\xEF\xBF\xBE", "\xD0",
                                              "\x90", "\xED", "а",  "\xA0\x80", "\u00A0", "\u2028",       "\v"};
        for (const auto& first : pieces)
            for (const auto& second : pieces)
                for (const auto& third : pieces)
                {
                    const auto once = normalise(first + second + third);
                    CPPUNIT_ASSERT_EQUAL(once, normalise(once));
                }
    }
};
CPPUNIT_TEST_SUITE_REGISTRATION(NormaliseTest);

} // namespace marshrut::text
