// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "check/deadline_rules.hpp"

#include "check/rule_tests.hpp"
#include "support/dates.hpp"

namespace marshrut::check
{

using route::Date;
using route::Stage;
using tests::CompleteRoute;
using tests::findingOf;
using tests::messageOf;

/// Deadlines that are unclear, outside the period, past; marks before their time; activities that stand there twice.
class DeadlineRulesTest : public CppUnit::TestFixture
{
    CPPUNIT_TEST_SUITE(DeadlineRulesTest);
    CPPUNIT_TEST(unclearDeadlinesSayWhy);
    CPPUNIT_TEST(clearDeadlinesSayNothing);
    CPPUNIT_TEST(everyDoubtHasItsWords);
    CPPUNIT_TEST(rowsWithTheSameDoubtAreOneFinding);
    CPPUNIT_TEST(whatLiesOutsideThePeriodIsNamed);
    CPPUNIT_TEST(theSummerAfterThePeriodIsNotOutside);
    CPPUNIT_TEST(nothingIsOverdueForTwoWeeks);
    CPPUNIT_TEST(whatIsSettledIsNotOverdue);
    CPPUNIT_TEST(whatIsPutOffIsOverdueByItsNewDate);
    CPPUNIT_TEST(withoutMarksOrTodayNothingIsOverdue);
    CPPUNIT_TEST(aWrongYearIsNotOverdueAsWell);
    CPPUNIT_TEST(overdueRowsAreOneFinding);
    CPPUNIT_TEST(marksBeforeTheStartAreNamed);
    CPPUNIT_TEST(activitiesThatStandThereTwiceAreNamed);
    CPPUNIT_TEST(aYearAboveTheRowsIsTheirs);
    CPPUNIT_TEST(aHelperOfAnotherDeadlineIsStale);
    CPPUNIT_TEST(aPlanOfSeptemberSaysNothing);
    CPPUNIT_TEST_SUITE_END();

    static Report checked(const CompleteRoute& route, const Date& today = {}, Stage stage = Stage::plan)
    {
        const auto document = route.document();
        return check(document.recognise(), tests::form("full"), stage, today);
    }

    /// A route of 2025/26 with that deadline and mark in its first row.
    static CompleteRoute with(const std::string& deadline, const std::string& mark = "")
    {
        CompleteRoute route;
        route.roadMap[1][2] = deadline;
        route.roadMap[1][5] = mark;
        route.roadMap[2][2] = "в течение года";
        return route;
    }

    static std::string unclear(const std::string& deadline)
    {
        return messageOf(checked(with(deadline)), "deadline.unclear");
    }

    void unclearDeadlinesSayWhy()
    {
        CPPUNIT_ASSERT_EQUAL(std::string("«I квартал» (строка 1): квартал считают по-разному: с января или с сентября. "
                                         "Лучше назвать месяцы."),
                             unclear("I квартал"));
        tests::holds("даты", unclear("по графику"));
        tests::holds("календаре", unclear("31 июня"));
        tests::holds("раньше", unclear("май – октябрь"));
        tests::holds("свои", unclear("осенние каникулы"));
        tests::holds("до 25 мая", unclear("до мая"));
        auto several = with("январь");
        several.note[9] = "Сроки реализации: 2024–2027 гг.";
        tests::holds("год", messageOf(checked(several), "deadline.unclear"));
    }

    void clearDeadlinesSayNothing()
    {
        for (const auto* deadline : {"октябрь", "до 25 мая", "I полугодие", "в течение года", "постоянно", "15.10.2025",
                                     "с 1 октября", "октябрь, март", "осень", "июль", "2025–2026 учебный год"})
            CPPUNIT_ASSERT_EQUAL_MESSAGE(deadline, std::string(), unclear(deadline));
    }

    void everyDoubtHasItsWords()
    {
        for (const auto* doubt : {"noDate", "quarter", "wholeMonth", "severalReadings", "differsBySchool",
                                  "severalTimes", "outsidePeriod", "noSuchDay", "endsBeforeStart"})
            for (const auto* language : {"ru", "en"})
                CPPUNIT_ASSERT_MESSAGE(doubt, tests::strings(language).has(std::string("doubt.") + doubt));
    }

    void rowsWithTheSameDoubtAreOneFinding()
    {
        auto route = with("по графику");
        route.roadMap.push_back({"ИКТ", "Освоить стили", "по плану", "документ", "папка", ""});
        route.roadMap.push_back({"ИКТ", "Освоить таблицы", "II квартал", "документ", "папка", ""});
        const auto report = checked(route);
        CPPUNIT_ASSERT_EQUAL(std::string("deadline.unclear roadmap.deadline 1 3; deadline.unclear roadmap.deadline 4"),
                             tests::shown(report));
        CPPUNIT_ASSERT_EQUAL(
            std::string("Строки 1, 3: даты в сроке нет. Если месяц известен, допишите его: «октябрь, по "
                        "графику»."),
            message(report.findings.at(0), tests::strings("ru")));
        CPPUNIT_ASSERT_EQUAL(std::size_t{2}, report.findings.at(0).places.size());
    }

    static std::string outside(const std::string& deadline)
    {
        return messageOf(checked(with(deadline)), "deadline.outside.period");
    }

    void whatLiesOutsideThePeriodIsNamed()
    {
        CPPUNIT_ASSERT_EQUAL(std::string("«октябрь 2024» (строка 1) — не в периоде маршрута (2025/26). Проверьте год."),
                             outside("октябрь 2024"));
        for (const auto* deadline : {"до 25.05.2025", "2023/24 уч. год", "с 1 октября 2026 г.", "12.02.2030"})
            CPPUNIT_ASSERT_MESSAGE(deadline, !outside(deadline).empty());
    }

    void theSummerAfterThePeriodIsNotOutside()
    {
        for (const auto* deadline : {"октябрь 2025", "август 2026", "до 31.08.2026", "июнь", "июль – август",
                                     "2026 год", "по графику", "до 25.05.2026", "в течение года"})
            CPPUNIT_ASSERT_EQUAL_MESSAGE(deadline, std::string(), outside(deadline));
    }

    static std::string overdue(const std::string& deadline, const std::string& mark, const Date& today)
    {
        return messageOf(checked(with(deadline, mark), today), "deadline.overdue");
    }

    void nothingIsOverdueForTwoWeeks()
    {
        CPPUNIT_ASSERT_EQUAL(
            std::string("Срок «до 25 декабря» (строка 1) прошёл, отметки о выполнении пока нет. Отметьте "
                        "выполнение, перенесите срок или снимите мероприятие."),
            overdue("до 25 декабря", "", {2026, 1, 9}));
        CPPUNIT_ASSERT_EQUAL(std::string(), overdue("до 25 декабря", "", {2026, 1, 8}));
        CPPUNIT_ASSERT_EQUAL(std::string(), overdue("октябрь", "", {2025, 11, 14}));
        CPPUNIT_ASSERT(!overdue("октябрь", "", {2025, 11, 15}).empty());
        CPPUNIT_ASSERT_EQUAL(std::string(), overdue("с 1 октября", "", {2026, 12, 1}));
        CPPUNIT_ASSERT_EQUAL(std::string(), overdue("по графику", "", {2026, 12, 1}));
        CPPUNIT_ASSERT_EQUAL(std::string(), overdue("в течение года", "", {2026, 6, 14}));
    }

    void whatIsSettledIsNotOverdue()
    {
        const Date may{2026, 5, 20};
        for (const auto* mark : {"выполнено", "+", "снято: болезнь", "сертификат № 12", "проведено 15.10.2025"})
            CPPUNIT_ASSERT_EQUAL_MESSAGE(mark, std::string(), overdue("октябрь", mark, may));
        for (const auto* mark : {"", "____", "запланировано", "в работе", "не выполнено"})
            CPPUNIT_ASSERT_MESSAGE(mark, !overdue("октябрь", mark, may).empty());
    }

    void whatIsPutOffIsOverdueByItsNewDate()
    {
        CPPUNIT_ASSERT_EQUAL(std::string(), overdue("октябрь", "перенесено на май", {2026, 5, 20}));
        CPPUNIT_ASSERT_EQUAL(std::string(), overdue("октябрь", "перенесено", {2026, 5, 20}));
        CPPUNIT_ASSERT(!overdue("октябрь", "перенесено на март", {2026, 5, 20}).empty());
    }

    void withoutMarksOrTodayNothingIsOverdue()
    {
        CPPUNIT_ASSERT_EQUAL(std::string(), overdue("октябрь", "", {}));
        auto route = with("октябрь");
        for (auto& row : route.roadMap)
            row.erase(row.begin() + 5);
        CPPUNIT_ASSERT_EQUAL(std::string(), messageOf(checked(route, {2026, 5, 20}), "deadline.overdue"));
    }

    void aWrongYearIsNotOverdueAsWell()
    {
        const auto report = checked(with("февраль 2025"), {2025, 12, 1});
        CPPUNIT_ASSERT(findingOf(report, "deadline.outside.period") != nullptr);
        CPPUNIT_ASSERT(findingOf(report, "deadline.overdue") == nullptr);
    }

    void overdueRowsAreOneFinding()
    {
        auto route = with("октябрь");
        route.roadMap.push_back({"ИКТ", "Освоить стили", "ноябрь", "документ", "папка", ""});
        const auto report = checked(route, {2026, 3, 1});
        CPPUNIT_ASSERT_EQUAL(std::string("deadline.overdue roadmap.deadline 1 3"), tests::shown(report));
        tests::holds("строки 1, 3", messageOf(report, "deadline.overdue"));
    }

    static std::string early(const std::string& deadline, const std::string& mark, const Date& today = {2026, 3, 1})
    {
        return messageOf(checked(with(deadline, mark), today), "done.before.start");
    }

    void marksBeforeTheStartAreNamed()
    {
        CPPUNIT_ASSERT_EQUAL(
            std::string("Строка 1 отмечена выполненной раньше срока «апрель». Проверьте дату или срок."),
            early("апрель", "выполнено, памятка"));
        CPPUNIT_ASSERT(!early("октябрь", "выполнено 20.09.2025").empty());
        CPPUNIT_ASSERT_EQUAL(std::string(), early("октябрь", "выполнено 20.10.2025"));
        CPPUNIT_ASSERT_EQUAL(std::string(), early("октябрь", "выполнено"));
        CPPUNIT_ASSERT_EQUAL(std::string(), early("апрель", "в работе"));
        CPPUNIT_ASSERT_EQUAL(std::string(), early("до 25 мая", "выполнено 20.09.2025"));
        CPPUNIT_ASSERT_EQUAL(std::string(), early("по графику", "выполнено 20.09.2025"));
        CPPUNIT_ASSERT_EQUAL(std::string(), early("апрель", "выполнено", {}));
    }

    void activitiesThatStandThereTwiceAreNamed()
    {
        CompleteRoute route;
        route.roadMap.push_back({"ИКТ", "«Изучить ФГОС».", "Октябрь", "документ", "папка", "выполнено, памятка"});
        CPPUNIT_ASSERT_EQUAL(
            std::string("«Изучить ФГОС» стоит в карте больше одного раза с тем же сроком: строки 1, 3."),
            messageOf(checked(route), "activity.duplicate"));
        route.roadMap[3][2] = "март";
        CPPUNIT_ASSERT_EQUAL(std::string(), messageOf(checked(route), "activity.duplicate"));
        route.roadMap[3][2] = "октябрь";
        route.roadMap[3][1] = "Изучить ФГОС ДО";
        CPPUNIT_ASSERT_EQUAL(std::string(), messageOf(checked(route), "activity.duplicate"));
    }

    void aYearAboveTheRowsIsTheirs()
    {
        CompleteRoute route;
        route.note[9] = "Сроки реализации: сентябрь 2025 – май 2028";
        route.roadMap[1][5] = "";
        const auto header = route.roadMap[0];
        const auto row = route.roadMap[1];
        route.roadMap = {header, row, row};
        const auto unknown = checked(route, {2025, 12, 1});
        tests::holds("Строки 1, 2: за время маршрута", messageOf(unknown, "deadline.unclear"));
        CPPUNIT_ASSERT(findingOf(unknown, "activity.duplicate") != nullptr);
        route.roadMap = {header, {{"2025–2026 учебный год", 6}}, row, {{"2026–2027 учебный год", 6}}, row};
        const auto known = checked(route, {2025, 12, 1});
        CPPUNIT_ASSERT_EQUAL(std::string(), messageOf(known, "deadline.unclear"));
        CPPUNIT_ASSERT(findingOf(known, "activity.duplicate") == nullptr);
        tests::holds("Срок «октябрь» (строка 1)", messageOf(known, "deadline.overdue"));
    }

    void aHelperOfAnotherDeadlineIsStale()
    {
        const auto document = with("октябрь").document();
        auto recognised = document.recognise();
        const auto stale = [&] {
            return messageOf(check(recognised, tests::form("full"), Stage::plan, {}), "helper.stale");
        };
        auto& activities = recognised.roadMaps.at(0).activities;
        CPPUNIT_ASSERT_EQUAL(std::string(), stale());
        activities.at(0).datesReadFrom = " октябрь ";
        CPPUNIT_ASSERT_EQUAL(std::string(), stale());
        activities.at(0).datesReadFrom = "сентябрь";
        tests::holds("«октябрь» (строка 1)", stale());
        activities.at(1).datesReadFrom = "";
        tests::holds("строки 1, 2", stale());
    }

    void aPlanOfSeptemberSaysNothing()
    {
        CompleteRoute route;
        route.roadMap[1][5] = route.roadMap[2][5] = "";
        CPPUNIT_ASSERT_EQUAL(std::string(), tests::shown(checked(route, {2025, 9, 10})));
    }
};
CPPUNIT_TEST_SUITE_REGISTRATION(DeadlineRulesTest);

} // namespace marshrut::check
