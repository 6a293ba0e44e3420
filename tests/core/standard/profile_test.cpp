// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "standard/profile.hpp"

#include "support/failure.hpp"
#include "support/library.hpp"

#include <cppunit/extensions/HelperMacros.h>

#include <string>

namespace marshrut::standard
{

using route::Element;

/// «Мои данные» as they are kept and as documents take them over.
class ProfileTest : public CppUnit::TestFixture
{
    CPPUNIT_TEST_SUITE(ProfileTest);
    CPPUNIT_TEST(whatIsKeptIsReadAgain);
    CPPUNIT_TEST(nothingIsAnEmptyProfile);
    CPPUNIT_TEST(valuesAreNormalisedAndEmptyOnesAreNone);
    CPPUNIT_TEST(whatALaterVersionAddsIsNoError);
    CPPUNIT_TEST(brokenDataAreNamed);
    CPPUNIT_TEST(coursesBecomeLines);
    CPPUNIT_TEST(whatACourseLacksIsLeftOut);
    CPPUNIT_TEST_SUITE_END();

    static Profile filled()
    {
        Profile profile;
        for (const auto element : profileElements())
            profile.values[element] = "«" + std::string(route::idOf(element)) + "» \\ \"х\"";
        profile.courses = {{"Речевое развитие", "ВИРО", "72", "март 2025 г."}, {"ФГОС", "", "", ""}};
        profile.kindergarten = true;
        profile.form = "structure";
        return profile;
    }

    void whatIsKeptIsReadAgain()
    {
        CPPUNIT_ASSERT(parseProfile(toJson(filled())) == filled());
        CPPUNIT_ASSERT(parseProfile(toJson({})) == Profile());
    }

    void nothingIsAnEmptyProfile() { CPPUNIT_ASSERT(parseProfile("") == Profile()); }

    void valuesAreNormalisedAndEmptyOnesAreNone()
    {
        Profile untidy;
        untidy.values[Element::titleTeacher] = " Иванова\tМ. П. ";
        untidy.values[Element::titlePlace] = "  ";
        untidy.courses = {{" ", "", "", ""}};
        Profile tidy;
        tidy.values[Element::titleTeacher] = "Иванова М. П.";
        CPPUNIT_ASSERT(parseProfile(toJson(untidy)) == tidy);
    }

    void whatALaterVersionAddsIsNoError()
    {
        const auto profile = parseProfile(R"({"version": 9, "values": {"title.place": "г. Озёрный", "info.shoe": "42",
            "note.goal": "не из этих"}, "colour": "red"})");
        CPPUNIT_ASSERT_EQUAL(std::size_t(1), profile.values.size());
        CPPUNIT_ASSERT_EQUAL(std::string("г. Озёрный"), profile.values.at(Element::titlePlace));
    }

    void brokenDataAreNamed()
    {
        tests::assertHolds(tests::dataError([] { static_cast<void>(parseProfile("{\"values\": ")); }), "profile");
        tests::assertHolds(
            tests::dataError([] { static_cast<void>(parseProfile("{\"values\": {\"title.place\": 5}}")); }),
            "title.place");
    }

    void coursesBecomeLines()
    {
        const auto values = valuesOf(filled(), tests::strings("ru"));
        CPPUNIT_ASSERT_EQUAL(std::string("«Речевое развитие», ВИРО, 72 ч., март 2025 г.\n«ФГОС»"),
                             values.at(Element::infoCourses));
        CPPUNIT_ASSERT_EQUAL(profileElements().size() + 1, values.size());
        CPPUNIT_ASSERT_EQUAL(std::size_t(0), valuesOf({}, tests::strings("ru")).size());
    }

    void whatACourseLacksIsLeftOut()
    {
        const auto& strings = tests::strings("ru");
        CPPUNIT_ASSERT_EQUAL(std::string("ВИРО, 2024"), courseText({"", "ВИРО", "", "2024"}, strings));
        CPPUNIT_ASSERT_EQUAL(std::string("«ФГОС», 36 часов"), courseText({"ФГОС", "", "36 часов", ""}, strings));
        CPPUNIT_ASSERT_EQUAL(std::string(), courseText({}, strings));
    }
};
CPPUNIT_TEST_SUITE_REGISTRATION(ProfileTest);

} // namespace marshrut::standard
