// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "edit/compose_road_map.hpp"
#include "edit/road_map_layout.hpp"

#include "support/library.hpp"

#include <cppunit/extensions/HelperMacros.h>

#include <string>

namespace marshrut::edit
{

using route::Direction;
using route::Element;

/// The road map that the insert command makes.
class ComposeTest : public CppUnit::TestFixture
{
    CPPUNIT_TEST_SUITE(ComposeTest);
    CPPUNIT_TEST(rowsAreGroupedByDirection);
    CPPUNIT_TEST(directionsStandInTheOrderGiven);
    CPPUNIT_TEST(withoutDirectionsAllAreMeant);
    CPPUNIT_TEST(activitiesOfOtherDirectionsAreLeftOut);
    CPPUNIT_TEST(emptyRowsStandBelowTheActivities);
    CPPUNIT_TEST(theCatalogueGivesMonthResultAndReport);
    CPPUNIT_TEST(columnsMayBeLeftOut);
    CPPUNIT_TEST(nothingWantedIsNothing);
    CPPUNIT_TEST_SUITE_END();

    static const std::vector<standard::CatalogueActivity>& catalogue()
    {
        static const std::vector<standard::CatalogueActivity> activities{
            {Direction::digital, "Освоить стили", "документ", "показ", "файл", 3},
            {Direction::methodical, "Дать урок", "конспект", "урок", "лист", 10},
            {Direction::digital, "Убрать папки", "перечень", "показ", "перечень", 12},
        };
        return activities;
    }

    static NewRoadMap wanted()
    {
        NewRoadMap wanted;
        wanted.period = route::schoolYear(2026);
        for (const auto& activity : catalogue())
            wanted.activities.push_back(&activity);
        return wanted;
    }

    static std::string rows(const NewRoadMap& wanted)
    {
        std::string all;
        for (const auto& activity : compose(wanted, tests::form("full"), tests::strings("ru")).activities)
        {
            const auto name = activity.find(Element::roadmapActivity);
            all += (all.empty() ? "" : "; ") + std::get<std::string>(activity.at(Element::roadmapDirection)) + ": " +
                   (name == activity.end() ? "-" : std::get<std::string>(name->second));
        }
        return all;
    }

    void rowsAreGroupedByDirection()
    {
        CPPUNIT_ASSERT_EQUAL(std::string("Методическое: Дать урок; Цифровые технологии (ИКТ): Освоить стили; Цифровые "
                                         "технологии (ИКТ): Убрать папки"),
                             rows(wanted()));
    }

    void directionsStandInTheOrderGiven()
    {
        auto road = wanted();
        road.directions = {Direction::digital, Direction::methodical};
        road.emptyRows = 1;
        CPPUNIT_ASSERT_EQUAL(
            std::string("Цифровые технологии (ИКТ): Освоить стили; Цифровые технологии (ИКТ): Убрать папки; "
                        "Цифровые технологии (ИКТ): -; Методическое: Дать урок; Методическое: -"),
            rows(road));
    }

    void withoutDirectionsAllAreMeant()
    {
        NewRoadMap road;
        road.emptyRows = 1;
        CPPUNIT_ASSERT_EQUAL(std::string("Профессиональное: -; Психолого-педагогическое: -; Методическое: -; Цифровые "
                                         "технологии (ИКТ): -"),
                             rows(road));
    }

    void activitiesOfOtherDirectionsAreLeftOut()
    {
        auto road = wanted();
        road.directions = {Direction::methodical};
        CPPUNIT_ASSERT_EQUAL(std::string("Методическое: Дать урок"), rows(road));
    }

    void emptyRowsStandBelowTheActivities()
    {
        auto road = wanted();
        road.directions = {Direction::methodical};
        road.emptyRows = 2;
        CPPUNIT_ASSERT_EQUAL(std::string("Методическое: Дать урок; Методическое: -; Методическое: -"), rows(road));
    }

    void theCatalogueGivesMonthResultAndReport()
    {
        auto road = wanted();
        road.directions = {Direction::methodical};
        const auto roadMap = compose(road, tests::form("full"), tests::strings("ru"));
        CPPUNIT_ASSERT(roadMap.period == route::schoolYear(2026));
        CPPUNIT_ASSERT(roadMap.columns == tests::form("full").columns);
        const route::Activity expected{{Element::roadmapDirection, "Методическое"},
                                       {Element::roadmapActivity, "Дать урок"},
                                       {Element::roadmapDeadline, "октябрь"},
                                       {Element::roadmapResult, "конспект"},
                                       {Element::roadmapReport, "урок"}};
        CPPUNIT_ASSERT(roadMap.activities.at(0) == expected);
    }

    void columnsMayBeLeftOut()
    {
        auto road = wanted();
        road.leaveOut = {Element::roadmapDirection, Element::roadmapDone, Element::roadmapActivity};
        const auto made = compose(road, tests::form("full"), tests::strings("ru"));
        const std::vector<Element> expected{Element::roadmapActivity, Element::roadmapDeadline, Element::roadmapResult,
                                            Element::roadmapReport};
        CPPUNIT_ASSERT(expected == made.columns);
        CPPUNIT_ASSERT(layOut(made, tests::form("full"), tests::strings("ru")).rows.front().group);
    }

    void nothingWantedIsNothing() { CPPUNIT_ASSERT_EQUAL(std::string(), rows({})); }
};
CPPUNIT_TEST_SUITE_REGISTRATION(ComposeTest);

} // namespace marshrut::edit
