// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "standard/deadline_words.hpp"

#include "support/failure.hpp"
#include "support/library.hpp"

#include <cppunit/extensions/HelperMacros.h>

#include <string>

namespace marshrut::standard
{

class DeadlineWordsTest : public CppUnit::TestFixture
{
    CPPUNIT_TEST_SUITE(DeadlineWordsTest);
    CPPUNIT_TEST(theShippedWordsAreWhole);
    CPPUNIT_TEST(brokenWordsAreNamed);
    CPPUNIT_TEST_SUITE_END();

    static std::string shipped() { return tests::readPackageFile("templates/lexicon/deadlines.json"); }

    static std::string refused(const std::string& json)
    {
        return tests::dataError([&json] { static_cast<void>(parseDeadlineWords(json, "words.json")); });
    }

    /// The shipped file with one text in it replaced.
    static std::string with(const std::string& text, const std::string& other)
    {
        auto json = shipped();
        const auto at = json.find(text);
        CPPUNIT_ASSERT(at != std::string::npos);
        return json.replace(at, text.size(), other);
    }

    void theShippedWordsAreWhole()
    {
        CPPUNIT_ASSERT(parseDeadlineWords(shipped(), "words.json").read("октябрь 2024", {}, {}).certain());
    }

    void brokenWordsAreNamed()
    {
        tests::assertHolds(refused("{\"month\":"), "words.json:1:");
        tests::assertHolds(refused(with("\"month\":", "\"mouth\":")),
                           "words.json /mouth: no kind of words about time: mouth");
        tests::assertHolds(refused(with("февраль,", "январь,")),
                           "words.json /month/1: it already means something else");
        tests::assertHolds(refused("{}"), "words.json /: \"month\" is missing");
        tests::assertHolds(refused("{\"month\": \"январь\"}"), "words.json /month: a list is needed");
        tests::assertHolds(refused("{\"month\": [1]}"), "words.json /month/0: a text is needed");
        tests::assertHolds(refused("{\"month\": [\"раз два три четыре пять шесть\"]}"), "too long");
    }
};
CPPUNIT_TEST_SUITE_REGISTRATION(DeadlineWordsTest);

} // namespace marshrut::standard
