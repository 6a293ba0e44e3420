// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "route/road_map.hpp"

#include <cppunit/extensions/HelperMacros.h>

#include <string>

namespace marshrut::route
{

class RoadMapTest : public CppUnit::TestFixture
{
    CPPUNIT_TEST_SUITE(RoadMapTest);
    CPPUNIT_TEST(textsAreNormalised);
    CPPUNIT_TEST(emptyValuesGo);
    CPPUNIT_TEST(valuesWithoutAColumnGo);
    CPPUNIT_TEST(numbersAndDatesStay);
    CPPUNIT_TEST(emptyActivitiesKeepTheirRows);
    CPPUNIT_TEST(twiceIsOnce);
    CPPUNIT_TEST_SUITE_END();

    static RoadMap untidy()
    {
        RoadMap roadMap;
        roadMap.title = " Дорожная\tкарта \r\n";
        roadMap.period = schoolYear(2026);
        roadMap.columns = {Element::roadmapActivity, Element::roadmapDeadline, Element::roadmapDone};
        roadMap.activities = {{{Element::roadmapActivity, " Изучить\x01 ФГОС\r\nи книги "},
                               {Element::roadmapDeadline, Date{2026, 10, 5}},
                               {Element::roadmapDone, " \t "},
                               {Element::roadmapResult, "памятка"}},
                              {{Element::roadmapActivity, 5.0}},
                              {{Element::roadmapDone, "\xEF\xBF\xBE"}}};
        return roadMap;
    }

    void textsAreNormalised()
    {
        const auto roadMap = normalise(untidy());
        CPPUNIT_ASSERT_EQUAL(std::string("Дорожная карта"), roadMap.title);
        CPPUNIT_ASSERT_EQUAL(std::string("Изучить ФГОС\nи книги"),
                             std::get<std::string>(roadMap.activities[0].at(Element::roadmapActivity)));
    }

    void emptyValuesGo() { CPPUNIT_ASSERT(normalise(untidy()).activities[0].count(Element::roadmapDone) == 0); }

    void valuesWithoutAColumnGo()
    {
        CPPUNIT_ASSERT(normalise(untidy()).activities[0].count(Element::roadmapResult) == 0);
    }

    void numbersAndDatesStay()
    {
        const auto roadMap = normalise(untidy());
        const Date date{2026, 10, 5};
        CPPUNIT_ASSERT(std::get<Date>(roadMap.activities[0].at(Element::roadmapDeadline)) == date);
        CPPUNIT_ASSERT_EQUAL(5.0, std::get<double>(roadMap.activities[1].at(Element::roadmapActivity)));
        CPPUNIT_ASSERT(roadMap.period == schoolYear(2026));
        CPPUNIT_ASSERT(roadMap.columns == untidy().columns);
    }

    void emptyActivitiesKeepTheirRows()
    {
        const auto roadMap = normalise(untidy());
        CPPUNIT_ASSERT_EQUAL(std::size_t{3}, roadMap.activities.size());
        CPPUNIT_ASSERT(roadMap.activities[2].empty());
    }

    void twiceIsOnce()
    {
        const auto once = normalise(untidy());
        const auto twice = normalise(once);
        CPPUNIT_ASSERT(once.activities == twice.activities);
        CPPUNIT_ASSERT_EQUAL(once.title, twice.title);
    }
};
CPPUNIT_TEST_SUITE_REGISTRATION(RoadMapTest);

} // namespace marshrut::route
