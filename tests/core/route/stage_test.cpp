// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "route/stage.hpp"

#include <cppunit/extensions/HelperMacros.h>

#include <algorithm>
#include <string>

namespace marshrut::route
{

class StageTest : public CppUnit::TestFixture
{
    CPPUNIT_TEST_SUITE(StageTest);
    CPPUNIT_TEST(aSchoolYear);
    CPPUNIT_TEST(aKindergartensYear);
    CPPUNIT_TEST(aCalendarYear);
    CPPUNIT_TEST(severalYears);
    CPPUNIT_TEST(shortPeriods);
    CPPUNIT_TEST(noPeriodKnown);
    CPPUNIT_TEST(stagesOnlyGoForward);
    CPPUNIT_TEST_SUITE_END();

    static void at(const Period& period, const Date& day, Stage stage)
    {
        CPPUNIT_ASSERT_EQUAL_MESSAGE(std::to_string(day.year) + "-" + std::to_string(day.month) + "-" +
                                         std::to_string(day.day),
                                     static_cast<int>(stage), static_cast<int>(stageOn(day, period)));
    }

    void aSchoolYear()
    {
        const auto period = schoolYear(2025);
        at(period, {2025, 6, 1}, Stage::plan);
        at(period, {2025, 9, 1}, Stage::plan);
        at(period, {2025, 12, 14}, Stage::plan);
        at(period, {2025, 12, 15}, Stage::midyear);
        at(period, {2026, 1, 10}, Stage::midyear);
        at(period, {2026, 4, 30}, Stage::midyear);
        at(period, {2026, 5, 1}, Stage::final);
        at(period, {2026, 9, 1}, Stage::final);
        at({{2025, 9, 1}, {2026, 5, 10}}, {2026, 4, 1}, Stage::final);
        at({{2025, 9, 1}, {2026, 5, 10}}, {2026, 3, 31}, Stage::midyear);
    }

    void aKindergartensYear()
    {
        const Period period{{2025, 9, 1}, {2026, 8, 31}};
        at(period, {2025, 12, 15}, Stage::midyear);
        at(period, {2026, 4, 30}, Stage::midyear);
        at(period, {2026, 5, 1}, Stage::final);
        at(period, {2026, 7, 1}, Stage::final);
    }

    void aCalendarYear()
    {
        const Period period{{2025, 1, 1}, {2025, 12, 31}};
        at(period, {2024, 12, 20}, Stage::plan);
        at(period, {2025, 5, 31}, Stage::plan);
        at(period, {2025, 6, 14}, Stage::plan);
        at(period, {2025, 6, 20}, Stage::midyear);
        at(period, {2025, 11, 30}, Stage::midyear);
        at(period, {2025, 12, 1}, Stage::final);
    }

    void severalYears()
    {
        const Period school{{2024, 9, 1}, {2027, 5, 31}};
        at(school, {2024, 10, 1}, Stage::plan);
        at(school, {2024, 12, 15}, Stage::midyear);
        at(school, {2025, 5, 20}, Stage::midyear);
        at(school, {2025, 9, 1}, Stage::midyear);
        at(school, {2027, 5, 1}, Stage::final);
        const Period calendar{{2024, 1, 1}, {2026, 12, 31}};
        at(calendar, {2024, 6, 1}, Stage::plan);
        at(calendar, {2024, 7, 1}, Stage::midyear);
        at(calendar, {2026, 12, 1}, Stage::final);
    }

    void shortPeriods()
    {
        const Period autumn{{2025, 9, 1}, {2025, 12, 1}};
        at(autumn, {2025, 9, 2}, Stage::plan);
        at(autumn, {2025, 10, 10}, Stage::midyear);
        at(autumn, {2025, 11, 1}, Stage::final);
        const Period month{{2026, 2, 1}, {2026, 2, 28}};
        at(month, {2026, 1, 31}, Stage::plan);
        at(month, {2026, 2, 1}, Stage::final);
        const Period day{{2026, 2, 1}, {2026, 2, 1}};
        at(day, {2026, 1, 31}, Stage::plan);
        at(day, {2026, 2, 2}, Stage::final);
    }

    void noPeriodKnown()
    {
        for (const Period& period : {Period{}, Period{{2026, 5, 31}, {2025, 9, 1}}, Period{{2025, 9, 1}, {}}})
        {
            at(period, {2025, 9, 10}, Stage::plan);
            at(period, {2025, 12, 20}, Stage::midyear);
            at(period, {2026, 5, 20}, Stage::final);
            at(period, {2026, 6, 20}, Stage::plan);
        }
        at(schoolYear(2020), {}, Stage::plan);
    }

    void stagesOnlyGoForward()
    {
        for (int month = 1; month <= 12; ++month)
            for (int length = 0; length < 40; ++length)
            {
                const int last = month - 1 + length;
                const Period period{{2025, month, 1}, {2025 + last / 12, last % 12 + 1, 28}};
                Stage before = Stage::plan;
                for (int day = 0; day < 80 * 30; day += 7)
                {
                    const Stage stage =
                        stageOn({2024 + day / 360, day % 360 / 30 + 1, std::min(day % 30, 27) + 1}, period);
                    CPPUNIT_ASSERT(stage >= before);
                    before = stage;
                }
                CPPUNIT_ASSERT(before == Stage::final);
            }
    }
};
CPPUNIT_TEST_SUITE_REGISTRATION(StageTest);

} // namespace marshrut::route
