// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "check/rule_tests.hpp"

#include <set>

namespace marshrut::check
{

using route::Stage;
using tests::CompleteRoute;

/// Documents that hold everything twice, contradict themselves, or have more findings than anyone reads.
class HardRoutesTest : public CppUnit::TestFixture
{
    CPPUNIT_TEST_SUITE(HardRoutesTest);
    CPPUNIT_TEST(twoThousandFindings);
    CPPUNIT_TEST(threeRoadMaps);
    CPPUNIT_TEST(twoTitleSheets);
    CPPUNIT_TEST_SUITE_END();

    /// Each has a message and a key of its own, names its row, and none is lost.
    void twoThousandFindings()
    {
        constexpr int many = 2000;
        CompleteRoute route;
        for (int i = 0; i < many; ++i)
        {
            const auto number = std::to_string(i);
            route.roadMap.push_back({"Методическое", "Разработать занятие " + number, "по графику", "конспект",
                                     "показ на МО, март", "не выполнено"});
        }
        const auto report = check(route.document().recognise(), tests::form("full"), Stage::plan);
        std::set<std::string> keys;
        std::set<int> rows;
        for (const auto& finding : report.findings)
        {
            CPPUNIT_ASSERT_MESSAGE(finding.key, keys.insert(finding.key).second);
            CPPUNIT_ASSERT(!message(finding, tests::strings("ru")).empty());
            if (finding.rule == "deadline.unclear")
                rows.insert(finding.rows.begin(), finding.rows.end());
        }
        CPPUNIT_ASSERT_EQUAL(std::size_t{many}, rows.size());
    }

    /// The rows are those of their road map, and say which one it is.
    void threeRoadMaps()
    {
        CompleteRoute route;
        auto second = route.roadMap;
        second[1][2] = "";
        auto third = second;
        third[2][1] = "Подготовить мастер-класс";
        auto document = route.document();
        document.heading("Дорожная карта").table(second).heading("Дорожная карта").table(third);
        const auto report = check(document.recognise(), tests::form("full"), Stage::plan);
        std::size_t missing = 0;
        for (const auto& finding : report.findings)
            if (finding.rule == "deadline.missing")
            {
                ++missing;
                const auto places = placesForPeople(finding, tests::strings("ru"));
                CPPUNIT_ASSERT_EQUAL(std::size_t{1}, places.size());
                tests::holds(missing == 1 ? "2" : "3", places.front());
            }
        CPPUNIT_ASSERT_EQUAL(std::size_t{2}, missing);
    }

    /// The first sheet counts; what stands on the second is no gap and no end of the route.
    void twoTitleSheets()
    {
        CompleteRoute route;
        tests::OutlineBuilder document;
        document.titleSheet().titleSheet();
        document.heading("Информационная справка о педагоге").paragraphs(route.info);
        document.heading("Диагностика профессиональных дефицитов").paragraphs(route.diagnosis);
        document.heading("Пояснительная записка").paragraphs(route.note);
        document.heading("Дорожная карта").table(route.roadMap);
        const auto report = check(document.recognise(), tests::form("full"), Stage::plan);
        CPPUNIT_ASSERT(report.isRoute);
        CPPUNIT_ASSERT_EQUAL(std::string(), tests::shown(report));
    }
};
CPPUNIT_TEST_SUITE_REGISTRATION(HardRoutesTest);

} // namespace marshrut::check
