// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "check/next_deadlines.hpp"

#include "check/complete_route.hpp"
#include "support/library.hpp"

#include <cppunit/extensions/HelperMacros.h>

#include <string>

namespace marshrut::check
{

class NextDeadlinesTest : public CppUnit::TestFixture
{
    CPPUNIT_TEST_SUITE(NextDeadlinesTest);
    CPPUNIT_TEST(theNearestStandFirst);
    CPPUNIT_TEST(whatIsDoneOrPastOrUnclearIsNotAmongThem);
    CPPUNIT_TEST(whatWasMovedLiesWhereItWasMovedTo);
    CPPUNIT_TEST(noMoreThanAskedFor);
    CPPUNIT_TEST(nothingOnAnUnknownDay);
    CPPUNIT_TEST_SUITE_END();

    static std::string next(const text::Date& today, std::size_t most = 9, const std::string& moved = {})
    {
        tests::CompleteRoute route;
        route.roadMap = {{"Направление", "Мероприятия", "Сроки", "Результат", "Форма отчёта", "Отметка о выполнении"},
                         {"Методическое", "показ", "до 25 мая", "урок", "урок", ""},
                         {"Методическое", "курсы", "октябрь", "листок", "отчёт", "выполнено 20.10.2025"},
                         {"Методическое", "чтение", "ноябрь", "листок", "отчёт", "запланировано"},
                         {"Методическое", "урок", "октябрь", "конспект", "показ", ""},
                         {"Методическое", "игра", "по графику", "конспект", "показ", ""},
                         {"Методическое", "вечер", "апрель", "сценарий", "показ", "снято"},
                         {"Методическое", "сайт", "в течение года", "сайт", "ссылка", ""}};
        if (!moved.empty())
            route.roadMap.push_back({"Методическое", "круг", "октябрь", "листок", "отчёт", moved});
        std::string text;
        for (const auto& deadline :
             nextDeadlines(route.document().recognise(), tests::lexicon(), route::schoolYear(2025), today, most))
            text += deadline.activity + " " + deadline.deadline + " " + std::to_string(deadline.last.month) + "; ";
        return text;
    }

    void theNearestStandFirst()
    {
        CPPUNIT_ASSERT_EQUAL(
            std::string("урок октябрь 10; чтение ноябрь 11; показ до 25 мая 5; сайт в течение года 5; "),
            next({2025, 9, 1}));
    }

    void whatIsDoneOrPastOrUnclearIsNotAmongThem()
    {
        CPPUNIT_ASSERT_EQUAL(
            std::string("урок октябрь 10; чтение ноябрь 11; показ до 25 мая 5; сайт в течение года 5; "),
            next({2025, 10, 31}));
        CPPUNIT_ASSERT_EQUAL(std::string("чтение ноябрь 11; показ до 25 мая 5; сайт в течение года 5; "),
                             next({2025, 11, 1}));
        CPPUNIT_ASSERT_EQUAL(std::string(), next({2026, 6, 1}));
    }

    void whatWasMovedLiesWhereItWasMovedTo()
    {
        const auto moved = [](const std::string& mark) { return next({2025, 11, 1}, 1, mark); };
        CPPUNIT_ASSERT_EQUAL(std::string("круг перенесено на 14 ноября 11; "), moved("перенесено на 14 ноября"));
        CPPUNIT_ASSERT_EQUAL(std::string("чтение ноябрь 11; "), moved("перенесено на апрель"));
        CPPUNIT_ASSERT_EQUAL(std::string("чтение ноябрь 11; "), moved("перенесено"));
    }

    void noMoreThanAskedFor() { CPPUNIT_ASSERT_EQUAL(std::string("урок октябрь 10; "), next({2025, 9, 1}, 1)); }
    void nothingOnAnUnknownDay() { CPPUNIT_ASSERT_EQUAL(std::string(), next({})); }
};
CPPUNIT_TEST_SUITE_REGISTRATION(NextDeadlinesTest);

} // namespace marshrut::check
