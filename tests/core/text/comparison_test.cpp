// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "text/fold.hpp"

#include <cppunit/extensions/HelperMacros.h>

#include <string>

namespace marshrut::text
{

class ComparisonTest : public CppUnit::TestFixture
{
    CPPUNIT_TEST_SUITE(ComparisonTest);
    CPPUNIT_TEST(formsOfAWordHaveOneStem);
    CPPUNIT_TEST(shortWordsAreTheirOwnStem);
    CPPUNIT_TEST(differentWordsHaveDifferentStems);
    CPPUNIT_TEST(oneTypingErrorIsForgiven);
    CPPUNIT_TEST(twoTypingErrorsAreNot);
    CPPUNIT_TEST(shortWordsMustBeEqual);
    CPPUNIT_TEST(fingerprintsStayTheSame);
    CPPUNIT_TEST(fingerprintsAreOfTheFoldedText);
    CPPUNIT_TEST(utf16CountsAsTheOfficeDoes);
    CPPUNIT_TEST_SUITE_END();

    void formsOfAWordHaveOneStem()
    {
        for (const auto* form : {"дорожной", "дорожную", "дорожные", "дорожных"})
            CPPUNIT_ASSERT_EQUAL(stem("дорожная"), stem(form));
        for (const auto* form : {"срока", "сроки", "сроков", "сроками"})
            CPPUNIT_ASSERT_EQUAL(stem("срок"), stem(form));
    }

    void shortWordsAreTheirOwnStem()
    {
        for (const std::string word : {"доо", "до", "из", "год", "икт", "a", "оу", "", "2026"})
            CPPUNIT_ASSERT_EQUAL(word, stem(word));
    }

    void differentWordsHaveDifferentStems()
    {
        CPPUNIT_ASSERT(stem("задача") != stem("задание"));
        CPPUNIT_ASSERT(stem("методический") != stem("методист"));
        CPPUNIT_ASSERT(stem("школа") != stem("школьник"));
    }

    static void near(bool expected, const std::string& left, const std::string& right)
    {
        CPPUNIT_ASSERT_EQUAL_MESSAGE(left + " " + right, expected, nearlyEqual(left, right));
        CPPUNIT_ASSERT_EQUAL_MESSAGE(right + " " + left, expected, nearlyEqual(right, left));
    }

    void oneTypingErrorIsForgiven()
    {
        near(true, "результат", "результат");
        near(true, "результат", "резултат");
        near(true, "результат", "результтат");
        near(true, "результат", "ризультат");
        near(true, "результат", "резлуьтат");
        near(true, "результат", "результа");
        near(true, "результат", "результао");
        near(true, "результат", "результатт");
    }

    void twoTypingErrorsAreNot()
    {
        near(false, "результат", "ризултат");
        near(false, "результат", "резльат");
        near(false, "результат", "результатив");
        near(false, "результат", "ерзультот");
        near(false, "самообразован", "самообразовн и");
        near(false, "задача", "раздача");
    }

    void shortWordsMustBeEqual()
    {
        near(true, "срок", "срок");
        near(false, "срок", "урок");
        near(false, "цель", "цел");
        near(false, "", "а");
        near(true, "", "");
        near(false, "класс", "клас");
    }

    void fingerprintsStayTheSame()
    {
        // keys of findings are made of these and are kept in documents
        CPPUNIT_ASSERT_EQUAL(std::string("cbf29ce484222325"), fingerprint(""));
        CPPUNIT_ASSERT_EQUAL(std::string("af63dc4c8601ec8c"), fingerprint("a"));
        CPPUNIT_ASSERT_EQUAL(std::string("85944171f73967e8"), fingerprint("foobar"));
    }

    void fingerprintsAreOfTheFoldedText()
    {
        CPPUNIT_ASSERT_EQUAL(fingerprint("«Форма отчета»"), fingerprint(" “ФОРМА\u00A0отчёта” "));
        CPPUNIT_ASSERT(fingerprint("сентябрь") != fingerprint("октябрь"));
        CPPUNIT_ASSERT(fingerprint("аб") != fingerprint("ба"));
    }

    void utf16CountsAsTheOfficeDoes()
    {
        CPPUNIT_ASSERT_EQUAL(std::size_t{0}, utf16Length(""));
        CPPUNIT_ASSERT_EQUAL(std::size_t{4}, utf16Length("тема"));
        CPPUNIT_ASSERT_EQUAL(std::size_t{4}, utf16Length("а😀б"));
        CPPUNIT_ASSERT_EQUAL(std::size_t{3}, utf16Length("а😀б", 6));
        CPPUNIT_ASSERT_EQUAL(std::size_t{1}, utf16Length("тема", 2));
        CPPUNIT_ASSERT_EQUAL(std::size_t{0}, utf16Length("тема", 0));
        CPPUNIT_ASSERT_EQUAL(std::size_t{4}, utf16Length("тема", 400));
    }
};
CPPUNIT_TEST_SUITE_REGISTRATION(ComparisonTest);

} // namespace marshrut::text
