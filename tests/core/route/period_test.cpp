// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "route/period.hpp"

#include "route/typed_period.hpp"
#include "support/library.hpp"

#include <cppunit/extensions/HelperMacros.h>

#include <string>
#include <utility>
#include <vector>

namespace marshrut::route
{

class PeriodTest : public CppUnit::TestFixture
{
    CPPUNIT_TEST_SUITE(PeriodTest);
    CPPUNIT_TEST(aSchoolYearIsSeptemberToMay);
    CPPUNIT_TEST(fromTheFirstOfJuneTheComingYearIsPlanned);
    CPPUNIT_TEST(schoolYearsAreReadAsTeachersWriteThem);
    CPPUNIT_TEST(whatIsNoSchoolYearIsRefused);
    CPPUNIT_TEST(schoolYearsAreWrittenShort);
    CPPUNIT_TEST(periodsAreNamedByTheirYears);
    CPPUNIT_TEST(periodsAreReadAsOneTypesThem);
    CPPUNIT_TEST(datesAreOrdered);
    CPPUNIT_TEST_SUITE_END();

    void aSchoolYearIsSeptemberToMay()
    {
        const Period expected{{2026, 9, 1}, {2027, 5, 31}};
        CPPUNIT_ASSERT(expected == schoolYear(2026));
        CPPUNIT_ASSERT(schoolYear(2026).known());
        CPPUNIT_ASSERT(!Period{}.known());
    }

    void fromTheFirstOfJuneTheComingYearIsPlanned()
    {
        CPPUNIT_ASSERT_EQUAL(2025, plannedSchoolYear({2026, 5, 31}));
        CPPUNIT_ASSERT_EQUAL(2026, plannedSchoolYear({2026, 6, 1}));
        CPPUNIT_ASSERT_EQUAL(2026, plannedSchoolYear({2026, 9, 1}));
        CPPUNIT_ASSERT_EQUAL(2026, plannedSchoolYear({2026, 12, 31}));
        CPPUNIT_ASSERT_EQUAL(2026, plannedSchoolYear({2027, 1, 1}));
    }

    void schoolYearsAreReadAsTeachersWriteThem()
    {
        const std::vector<std::pair<std::string, int>> rows{{"2026/27", 2026},
                                                            {"2026/2027", 2026},
                                                            {"2026-2027", 2026},
                                                            {"2026–2027 учебный год", 2026},
                                                            {"2026 / 27г.", 2026},
                                                            {"  2026–27 уч. г.", 2026},
                                                            {"2026", 2026},
                                                            {"2026\u00A0год", 2026},
                                                            {"1999/00", 1999},
                                                            {"1999/2000", 1999},
                                                            {"на 2024–2025 учебный год", 2024}};
        for (const auto& [text, year] : rows)
        {
            const auto read = parseSchoolYear(text);
            CPPUNIT_ASSERT_MESSAGE(text, read.has_value());
            CPPUNIT_ASSERT_EQUAL_MESSAGE(text, year, *read);
        }
    }

    void whatIsNoSchoolYearIsRefused()
    {
        for (const auto* text : {"", "осень", "26/27", "2026/28", "2026/2026", "2027/2026", "2026–2028", "1826", "2200",
                                 "2026/27/28", "01.09.2026", "09.2026", "20__", "99999999999", "2026/127", "20262027"})
            CPPUNIT_ASSERT_MESSAGE(text, !parseSchoolYear(text));
    }

    void schoolYearsAreWrittenShort()
    {
        CPPUNIT_ASSERT_EQUAL(std::string("2026/27"), schoolYearText(2026));
        CPPUNIT_ASSERT_EQUAL(std::string("1999/00"), schoolYearText(1999));
        CPPUNIT_ASSERT_EQUAL(std::string("2008/09"), schoolYearText(2008));
        CPPUNIT_ASSERT(parseSchoolYear(schoolYearText(2099)) == 2099);
    }

    void periodsAreNamedByTheirYears()
    {
        const std::vector<std::pair<Period, std::string>> rows{
            {schoolYear(2026), "2026/27"},
            {{{2026, 9, 1}, {2027, 8, 31}}, "2026/27"},
            {{{2026, 6, 1}, {2027, 5, 31}}, "2026/27"},
            {{{2026, 1, 1}, {2026, 12, 31}}, "2026"},
            {{{2026, 9, 1}, {2026, 12, 31}}, "2026"},
            {{{2026, 9, 1}, {2027, 9, 1}}, "2026–2027"},
            {{{2026, 1, 10}, {2027, 5, 31}}, "2026–2027"},
            {{{2026, 9, 1}, {2028, 5, 31}}, "2026–2028"},
            {{}, ""},
            {{{2026, 9, 1}, {}}, ""},
            {{{}, {2027, 5, 31}}, ""},
        };
        for (const auto& [period, text] : rows)
            CPPUNIT_ASSERT_EQUAL(text, periodText(period));
    }

    void periodsAreReadAsOneTypesThem()
    {
        const std::vector<std::pair<std::string, Period>> rows{
            {"2026/27", {{2026, 9, 1}, {2027, 5, 31}}},
            {"2026-2027", {{2026, 9, 1}, {2027, 5, 31}}},
            {"2026–2027 учебный год", {{2026, 9, 1}, {2027, 5, 31}}},
            {"2026", {{2026, 1, 1}, {2026, 12, 31}}},
            {"2026 год", {{2026, 1, 1}, {2026, 12, 31}}},
            {"2026–2031", {{2026, 1, 1}, {2031, 12, 31}}},
            {"01.09.2026 – 31.05.2028", {{2026, 9, 1}, {2028, 5, 31}}},
            {"с 1 сентября 2026 по 31 мая 2028", {{2026, 9, 1}, {2028, 5, 31}}},
        };
        for (const auto& [text, period] : rows)
        {
            const auto read = parsePeriod(text, tests::lexicon().deadlines);
            CPPUNIT_ASSERT_MESSAGE(text, read.has_value());
            CPPUNIT_ASSERT_MESSAGE(text, period == *read);
        }
        for (const char* text : {"", "осень", "2027/29", "по графику", "31.05.2028 – 01.09.2026", "32.13.2026"})
            CPPUNIT_ASSERT_MESSAGE(text, !parsePeriod(text, tests::lexicon().deadlines));
    }

    void datesAreOrdered()
    {
        CPPUNIT_ASSERT((Date{2026, 9, 30} < Date{2026, 10, 1}));
        CPPUNIT_ASSERT((Date{2026, 12, 31} < Date{2027, 1, 1}));
        CPPUNIT_ASSERT(!Date{}.known());
        CPPUNIT_ASSERT((Date{2026, 9, 1} == Date{2026, 9, 1}));
    }
};
CPPUNIT_TEST_SUITE_REGISTRATION(PeriodTest);

} // namespace marshrut::route
