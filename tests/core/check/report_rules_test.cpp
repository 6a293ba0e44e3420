// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "check/rule_tests.hpp"

namespace marshrut::check
{

using route::Stage;
using tests::CompleteRoute;

/// Where and when a report takes place, and what confirms that something was done.
class ReportRulesTest : public CppUnit::TestFixture
{
    CPPUNIT_TEST_SUITE(ReportRulesTest);
    CPPUNIT_TEST(reportsThatTakePlaceNeedAPlace);
    CPPUNIT_TEST(placesTimesAndPapersAreEnough);
    CPPUNIT_TEST(theCatalogueNamesPlaces);
    CPPUNIT_TEST(aColumnOfPlacesIsEnough);
    CPPUNIT_TEST(severalRowsAreOneFinding);
    CPPUNIT_TEST(formsWithoutReportsDoNotAsk);
    CPPUNIT_TEST(whatIsDoneWantsEvidence);
    CPPUNIT_TEST(evidenceOfAnyKindIsEnough);
    CPPUNIT_TEST(whatIsNotDoneWantsNone);
    CPPUNIT_TEST(evidenceIsNotAskedForInSeptember);
    CPPUNIT_TEST_SUITE_END();

    static std::string report(const std::string& cell)
    {
        CompleteRoute route;
        route.roadMap[2][4] = cell;
        return tests::messageOf(route.check(), "report.place.missing");
    }

    void reportsThatTakePlaceNeedAPlace()
    {
        CPPUNIT_ASSERT_EQUAL(std::string("«Мастер-класс» (строка 2): форма отчёта есть, а где и когда — не сказано. "
                                         "Например: «заседание МО, март»."),
                             report("Мастер-класс"));
        for (const auto* cell : {"доклад", "Выступление", "открытый урок", "Открытое занятие «Теремок»", "презентация",
                                 "творческий отчёт", "отчет", "сообщение по теме", "открытый показ", "собеседование",
                                 "защита работы", "открытый урок, конспект"})
            CPPUNIT_ASSERT_MESSAGE(cell, !report(cell).empty());
    }

    void placesTimesAndPapersAreEnough()
    {
        for (const auto* cell : {"доклад на МО",
                                 "Выступление на педсовете",
                                 "открытый урок 12 февраля",
                                 "показ коллегам",
                                 "доклад, март",
                                 "сообщение на заседании ШМО, ноябрь",
                                 "открытый урок, каб. 14",
                                 "мастер-класс в районе",
                                 "выступление на конференции",
                                 "отчёт наставнику",
                                 "справка",
                                 "удостоверение",
                                 "конспект открытого урока",
                                 "сертификат",
                                 "фотоотчёт",
                                 "ссылка",
                                 "картотека",
                                 "сдан в методкабинет",
                                 "текст доклада",
                                 "статья",
                                 "собеседование с завучем",
                                 "презентация на сайте школы",
                                 "памятка",
                                 "папка заданий",
                                 "отзыв",
                                 "",
                                 "доклад (12.02.2026)",
                                 "выступление на родительском собрании",
                                 "показ на педагогическом часе",
                                 "видеозапись занятия"})
            CPPUNIT_ASSERT_EQUAL_MESSAGE(cell, std::string(), report(cell));
    }

    void theCatalogueNamesPlaces()
    {
        for (const bool kindergarten : {false, true})
            for (const auto& activity : tests::library().catalogueFor(kindergarten))
                CPPUNIT_ASSERT_EQUAL_MESSAGE(activity.activity, std::string(), report(activity.report));
    }

    void aColumnOfPlacesIsEnough()
    {
        CompleteRoute route;
        for (std::size_t i = 0; i < route.roadMap.size(); ++i)
            route.roadMap[i].push_back(i == 0 ? "Место проведения" : "кабинет 5");
        route.roadMap[2][4] = "доклад";
        CPPUNIT_ASSERT_EQUAL(std::string(), tests::messageOf(route.check(), "report.place.missing"));
        route.roadMap[0].back() = "Количество часов";
        CPPUNIT_ASSERT(!tests::messageOf(route.check(), "report.place.missing").empty());
    }

    void severalRowsAreOneFinding()
    {
        CompleteRoute route;
        route.roadMap[1][4] = "доклад";
        route.roadMap[2][4] = "показ";
        tests::holds("не сказано: строки 1, 2.", tests::messageOf(route.check(), "report.place.missing"));
        CPPUNIT_ASSERT(tests::findingOf(route.check(), "report.place.missing")->severity == Severity::hint);
    }

    void formsWithoutReportsDoNotAsk()
    {
        CompleteRoute route;
        route.roadMap[1][4] = "доклад";
        CPPUNIT_ASSERT_EQUAL(std::string(),
                             tests::messageOf(route.check(Stage::plan, "recommendations"), "report.place.missing"));
    }

    static std::string done(const std::string& mark, const std::string& report, Stage stage = Stage::midyear)
    {
        CompleteRoute route;
        route.roadMap[1][4] = report;
        route.roadMap[1][5] = mark;
        return tests::messageOf(route.check(stage), "done.without.report");
    }

    void whatIsDoneWantsEvidence()
    {
        tests::holds("Строка 1 выполнена — хорошо бы приложить подтверждение", done("выполнено", "доклад на МО, март"));
        for (const auto* mark : {"Выполнено 20.09.2025", "+", "✓", "да", "проведено", "сделано в срок", "пройдены"})
            CPPUNIT_ASSERT_MESSAGE(mark, !done(mark, "доклад на МО, март").empty());
        CompleteRoute route;
        route.roadMap[1][5] = route.roadMap[2][5] = "выполнено";
        tests::holds("Строки 1, 2 выполнены", tests::messageOf(route.check(Stage::final), "done.without.report"));
    }

    void evidenceOfAnyKindIsEnough()
    {
        for (const auto* mark :
             {"выполнено, удостоверение № 0417", "выполнено: https://school.ru/urok", "выполнено, сборник «Ритмы»",
              "выполнено, протокол", "сделано, фото на сайте", "выполнено, \"Копилка\"", "+ сертификат"})
            CPPUNIT_ASSERT_EQUAL_MESSAGE(mark, std::string(), done(mark, "доклад на МО, март"));
        for (const auto* report : {"удостоверение", "конспект урока", "www.school.ru", "мастер-класс «Рисуем», район"})
            CPPUNIT_ASSERT_EQUAL_MESSAGE(report, std::string(), done("выполнено", report));
    }

    void whatIsNotDoneWantsNone()
    {
        for (const auto* mark : {"", "в работе", "запланировано", "перенесено на май", "снято: болезнь", "не выполнено",
                                 "ещё не сделано", "будет проведено в мае", "частично выполнено", "—", "сентябрь"})
            CPPUNIT_ASSERT_EQUAL_MESSAGE(mark, std::string(), done(mark, "доклад на МО, март"));
    }

    void evidenceIsNotAskedForInSeptember()
    {
        CPPUNIT_ASSERT_EQUAL(std::string(), done("выполнено", "доклад на МО, март", Stage::plan));
    }
};
CPPUNIT_TEST_SUITE_REGISTRATION(ReportRulesTest);

} // namespace marshrut::check
