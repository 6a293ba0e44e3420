// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "text/deadline.hpp"

#include "support/dates.hpp"
#include "support/library.hpp"

#include <cppunit/extensions/HelperMacros.h>

#include <string>
#include <utility>
#include <vector>

namespace marshrut::text
{

/// Dates in the facts about a teacher.
class DatesInTextTest : public CppUnit::TestFixture
{
    CPPUNIT_TEST_SUITE(DatesInTextTest);
    CPPUNIT_TEST(datesAreFoundWithTheirPrecision);
    CPPUNIT_TEST(whatIsNoDateIsNotFound);
    CPPUNIT_TEST(placesAreThoseOfTheText);
    CPPUNIT_TEST_SUITE_END();

    /// «2024-03-28 day; 2023-04-01 month».
    static std::string found(const std::string& text)
    {
        constexpr const char* names[] = {"day", "month", "year"};
        std::string all;
        for (const auto& date : tests::lexicon().deadlines.datesIn(text))
        {
            all += (all.empty() ? "" : "; ") + tests::shown(date.from);
            if (date.precision == Precision::year)
                all += " " + tests::shown(date.to);
            all += std::string(" ") + names[static_cast<int>(date.precision)];
        }
        return all;
    }

    void datesAreFoundWithTheirPrecision()
    {
        const std::vector<std::pair<std::string, std::string>> rows{
            {"апрель 2023", "2023-04-01 month"},
            {"28 марта 2024 года", "2024-03-28 day"},
            {"«28» марта 2024 г.", "2024-03-28 day"},
            {"приказ № 15 от 12.03.2020", "2020-03-12 day"},
            {"Приказ МО РО № 1023 от 24.11.2021 г.", "2021-11-24 day"},
            {"12.03.2020 г.", "2020-03-12 day"},
            {"12.03.20", "2020-03-12 day"},
            {"2021 год", "2021-01-01 2021-12-31 year"},
            {"март 2021", "2021-03-01 month"},
            {"в 2019 г.", "2019-01-01 2019-12-31 year"},
            {"2019", "2019-01-01 2019-12-31 year"},
            {"03.2022", "2022-03-01 month"},
            {"первая, 2018 г., соответствие, 12.05.2023", "2018-01-01 2018-12-31 year; 2023-05-12 day"},
            {"Первая квалификационная категория, приказ от 29.12.2022 № 1345", "2022-12-29 day"},
            {"с 10 по 24 февраля 2023 г., 72 часа", "2023-02-10 day; 2023-02-24 day"},
            {"10.02.2023-24.02.2023", "2023-02-10 day; 2023-02-24 day"},
            {"октябрь – ноябрь 2022", "2022-10-01 month; 2022-11-01 month"},
            {"ИРО, «Развитие речи», 36 ч., 2022 г.; МПГУ, 2024",
             "2022-01-01 2022-12-31 year; 2024-01-01 2024-12-31 year"},
            {"2020-2021 уч. год", "2020-09-01 2021-05-31 year"},
            {"Окончила РГПУ в 1998 году", "1998-01-01 1998-12-31 year"},
            {"аттестована 25 декабря 2020г. до 25 декабря 2025г.", "2020-12-25 day; 2025-12-25 day"},
            {"2023-04-12", "2023-04-12 day"},
            {"зима 2022-2023", "2022-12-01 2023-02-28 year"},
            // of what was, a quarter is one of the calendar year
            {"IV квартал 2024 г.", "2024-10-01 2024-12-31 year"},
            {"I квартал 2022", "2022-01-01 2022-03-31 year"},
        };
        for (const auto& [text, dates] : rows)
            CPPUNIT_ASSERT_EQUAL_MESSAGE(text, dates, found(text));
    }

    void whatIsNoDateIsNotFound()
    {
        for (const auto* text :
             {"", "не аттестован", "первая категория", "стаж 17 лет", "36 часов", "приказ № 2020", "в апреле", "12.03",
              "31.06.2020", "72 ч.", "1899 год", "2200", "20__ г.", "тел. 89281234567", "№ 1234-5678", "I квартал",
              "по мере необходимости", "2 раза в год"})
            CPPUNIT_ASSERT_EQUAL_MESSAGE(text, std::string(), found(text));
    }

    void placesAreThoseOfTheText()
    {
        const std::string text = "Приказ № 7 от «28»\u00A0марта 2024 года, высшая; апрель 2019";
        const auto dates = tests::lexicon().deadlines.datesIn(text);
        CPPUNIT_ASSERT_EQUAL(std::size_t{2}, dates.size());
        CPPUNIT_ASSERT_EQUAL(std::string("28»\u00A0марта 2024 года"),
                             text.substr(dates[0].begin, dates[0].end - dates[0].begin));
        CPPUNIT_ASSERT_EQUAL(std::string("апрель 2019"), text.substr(dates[1].begin, dates[1].end - dates[1].begin));
    }
};
CPPUNIT_TEST_SUITE_REGISTRATION(DatesInTextTest);

} // namespace marshrut::text
