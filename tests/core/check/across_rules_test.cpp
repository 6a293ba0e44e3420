// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "check/rule_tests.hpp"

namespace marshrut::check
{

using route::Stage;
using tests::CompleteRoute;

/// What contradicts itself across a route.
class AcrossRulesTest : public CppUnit::TestFixture
{
    CPPUNIT_TEST_SUITE(AcrossRulesTest);
    CPPUNIT_TEST(anotherTeacherInTheInformationSheet);
    CPPUNIT_TEST(anotherTeacherAboveTheRoadMap);
    CPPUNIT_TEST(theSameTeacherInOtherWords);
    CPPUNIT_TEST(keysOfNamesAreStable);
    CPPUNIT_TEST_SUITE_END();

    static std::string teachers(const std::string& info, const std::string& roadMapTitle = {})
    {
        CompleteRoute route;
        route.info[0] = "ФИО: " + info;
        if (!roadMapTitle.empty())
            route.note.push_back(roadMapTitle);
        return tests::messageOf(route.check(), "teacher.mismatch");
    }

    void anotherTeacherInTheInformationSheet()
    {
        CPPUNIT_ASSERT_EQUAL(std::string("На титульном листе — Ивановой Марии Петровны, в справке — Петрова А. С.: "
                                         "возможно, это осталось от образца."),
                             teachers("Петрова А. С., учитель"));
        tests::holds("в справке — Сидоров Пётр Ильич", teachers("Сидоров Пётр Ильич"));
        CompleteRoute route;
        route.info[0] = "ФИО: Петрова Анна Сергеевна";
        const auto report = route.check();
        const auto* finding = tests::findingOf(report, "teacher.mismatch");
        CPPUNIT_ASSERT(finding != nullptr && finding->severity == Severity::warning);
        CPPUNIT_ASSERT_EQUAL(std::string("title.teacher"), finding->element);
        const auto document = route.document();
        CPPUNIT_ASSERT_EQUAL(std::size_t{2}, finding->places.size());
        CPPUNIT_ASSERT_EQUAL(std::string("Ивановой Марии Петровны"),
                             tests::textAt(document.outline(), finding->places[0]));
        CPPUNIT_ASSERT_EQUAL(std::string("Петрова Анна Сергеевна"),
                             tests::textAt(document.outline(), finding->places[1]));
    }

    static std::string above(const std::string& title)
    {
        CompleteRoute route;
        route.roadMapHeading = false;
        auto document = OutlineOf(route).heading(title).table(route.roadMap);
        return tests::messageOf(check(document.recognise(), tests::form("full"), Stage::plan), "teacher.mismatch");
    }

    static tests::OutlineBuilder OutlineOf(const CompleteRoute& route)
    {
        return tests::OutlineBuilder().titleSheet().heading("Информационная справка о педагоге").paragraphs(route.info);
    }

    void anotherTeacherAboveTheRoadMap()
    {
        tests::holds("над дорожной картой — Петровой А. С.", above("Дорожная карта маршрута Петровой А. С."));
        CPPUNIT_ASSERT_EQUAL(std::string(), above("Дорожная карта маршрута Ивановой М. П."));
        CPPUNIT_ASSERT_EQUAL(std::string(), above("Дорожная карта. Утверждаю: директор Петрова А. С."));
        CPPUNIT_ASSERT_EQUAL(std::string(), above("Дорожная карта"));
    }

    void theSameTeacherInOtherWords()
    {
        for (const auto* name : {"Иванова Мария Петровна", "Иванова М.П.", "М. П. Иванова", "ИВАНОВА МАРИЯ  ПЕТРОВНА",
                                 "Иванова Мария", "Мария Петровна", "____________", "нет", "Марии Петровне Ивановой"})
            CPPUNIT_ASSERT_EQUAL_MESSAGE(name, std::string(), teachers(name));
        CompleteRoute untitled;
        untitled.title = false;
        CPPUNIT_ASSERT_EQUAL(std::string(), tests::messageOf(untitled.check(), "teacher.mismatch"));
        CompleteRoute nobody;
        nobody.info.erase(nobody.info.begin());
        CPPUNIT_ASSERT_EQUAL(std::string(), tests::messageOf(nobody.check(), "teacher.mismatch"));
    }

    void keysOfNamesAreStable()
    {
        CompleteRoute route;
        route.info[0] = "ФИО: Петрова Анна Сергеевна";
        const auto before = tests::findingOf(route.check(), "teacher.mismatch")->key;
        route.info[1] = "Должность: учитель химии";
        CPPUNIT_ASSERT_EQUAL(before, tests::findingOf(route.check(), "teacher.mismatch")->key);
        route.info[0] = "ФИО: Сидорова Анна Сергеевна";
        CPPUNIT_ASSERT(before != tests::findingOf(route.check(), "teacher.mismatch")->key);
    }
};
CPPUNIT_TEST_SUITE_REGISTRATION(AcrossRulesTest);

} // namespace marshrut::check
