// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "check/check.hpp"

#include "check/rule_tests.hpp"
#include "support/library.hpp"

#include <cppunit/extensions/HelperMacros.h>

#include <string>
#include <vector>

namespace marshrut::check
{

using route::Stage;
using tests::CompleteRoute;
using tests::OutlineBuilder;
using tests::strings;

/// What people read of a finding.
class MessageTest : public CppUnit::TestFixture
{
    CPPUNIT_TEST_SUITE(MessageTest);
    CPPUNIT_TEST(everyMessageResolvesInBothLanguages);
    CPPUNIT_TEST(messagesOfLookAlikesNameThem);
    CPPUNIT_TEST(elementsAndSectionsAreNamed);
    CPPUNIT_TEST(rowsAreNamed);
    CPPUNIT_TEST(hintsAreQuotedAsTheyStand);
    CPPUNIT_TEST(quotationsStandOnOneLineAndAreShort);
    CPPUNIT_TEST(quotationsWithinQuotationsAreTheInnerOnes);
    CPPUNIT_TEST(aSentenceEndsWithOneFullStop);
    CPPUNIT_TEST(placesAreNamed);
    CPPUNIT_TEST(placesLeadToTheGap);
    CPPUNIT_TEST(placesOfTwoRoadMapsAreToldApart);
    CPPUNIT_TEST_SUITE_END();

    static void resolves(const Report& report)
    {
        for (const auto* language : {"ru", "en"})
            for (const auto& finding : report.findings)
            {
                const auto text = message(finding, strings(language));
                CPPUNIT_ASSERT_MESSAGE(text, text.find('{') == std::string::npos);
                CPPUNIT_ASSERT_MESSAGE(text, text.find("finding.") == std::string::npos);
                CPPUNIT_ASSERT_MESSAGE(text, text.find("«»") == std::string::npos);
                CPPUNIT_ASSERT_MESSAGE(text, text.find("element.") == std::string::npos);
                for (const auto& place : placesForPeople(finding, strings(language)))
                    CPPUNIT_ASSERT_MESSAGE(place, place.find('{') == std::string::npos);
            }
    }

    static CompleteRoute gaps(std::size_t rows)
    {
        CompleteRoute route;
        route.info = {"Должность: (указать должность)", "Образование: ____"};
        route.diagnosis = {};
        for (std::size_t i = 0; i < rows; ++i)
            route.roadMap.push_back({"", "", "", "", "", "сделано " + std::to_string(i)});
        return route;
    }

    void everyMessageResolvesInBothLanguages()
    {
        for (const auto rows : {std::size_t{0}, std::size_t{1}, std::size_t{4}})
            resolves(gaps(rows).check(Stage::final));
        CompleteRoute route;
        route.title = false;
        route.info = {};
        route.note = {"Тема самообразования: речь"};
        route.roadMap = {{"Мероприятия", "Сроки"}, {"Изучить ФГОС", "май"}};
        route.outcomes = route.review = {};
        resolves(route.check(Stage::final));
        route.roadMap = {{"Мероприятия", "Сроки"}, {"", ""}};
        resolves(route.check(Stage::final));
        route.roadMap = {};
        route.roadMapHeading = false;
        resolves(route.check(Stage::final));
    }

    void messagesOfLookAlikesNameThem()
    {
        std::vector<std::string> kinds{"empty", "other"};
        for (const auto& kind : tests::lexicon().kinds)
            kinds.push_back(kind.id);
        for (const auto& kind : kinds)
        {
            recognise::Recognised recognised;
            recognised.looksLike = kind;
            recognised.clues = {"а", "б"};
            resolves(check(recognised, tests::form("full"), Stage::plan));
        }
        recognise::Recognised recognised;
        recognised.looksLike = "portfolio";
        recognised.clues = {"Портфолио", "мои достижения"};
        const auto text = message(check(recognised, tests::form("full"), Stage::plan).findings.at(0), strings("ru"));
        CPPUNIT_ASSERT_EQUAL(std::string("Похоже, это портфолио: встречаются «Портфолио», «мои достижения». Проверка "
                                         "рассчитана на маршрут педагога."),
                             text);
    }

    static std::string only(const CompleteRoute& route)
    {
        const auto report = route.check();
        CPPUNIT_ASSERT_EQUAL(std::size_t{1}, report.findings.size());
        return message(report.findings[0], strings("ru"));
    }

    static void holds(const std::string& part, const std::string& text)
    {
        CPPUNIT_ASSERT_MESSAGE(text, text.find(part) != std::string::npos);
    }

    void elementsAndSectionsAreNamed()
    {
        CompleteRoute route;
        route.diagnosis = {};
        holds("«Диагностика профессиональных затруднений»", only(route));
        route = {};
        route.info.pop_back();
        holds("«Педагогический стаж»", only(route));
    }

    void rowsAreNamed()
    {
        const auto rows = [](const std::vector<int>& empty) {
            CompleteRoute route;
            for (int row = 3; row <= 12; ++row)
                route.roadMap.push_back(
                    {"ИКТ", "Освоить стили " + std::to_string(row), "май", "документ", "показ коллегам", ""});
            for (const int row : empty)
                route.roadMap.at(static_cast<std::size_t>(row))[2] = "";
            return only(route);
        };
        holds("строка 4.", rows({4}));
        holds("строки 4, 5.", rows({4, 5}));
        holds("строки 4–6.", rows({4, 5, 6}));
        holds("строки 1, 4–6, 8, 10, 11.", rows({1, 4, 5, 6, 8, 10, 11}));
    }

    void hintsAreQuotedAsTheyStand()
    {
        CompleteRoute route;
        route.info[1] = "Должность: (указать {element} и всё)";
        holds("«(указать {element} и всё)»", only(route));
    }

    static std::string places(const Finding& finding)
    {
        std::string all;
        for (const auto& place : placesForPeople(finding, strings("ru")))
            all += (all.empty() ? "" : "; ") + place;
        return all;
    }

    void quotationsStandOnOneLineAndAreShort()
    {
        Finding finding;
        finding.rule = "deadline.overdue";
        finding.element = "roadmap.deadline";
        finding.rows = {4};
        finding.arguments = {{"deadline", "октябрь\nпо графику"}};
        tests::holds("«октябрь по графику» (строка 4)", message(finding, strings("ru")));
        std::string run;
        for (int i = 0; i < 200; ++i)
            run += "я";
        finding.arguments = {{"deadline", run}};
        tests::holds("«" + run.substr(0, 2 * 79) + "…» (", message(finding, strings("ru")));
    }

    void quotationsWithinQuotationsAreTheInnerOnes()
    {
        Finding finding;
        finding.rule = "activity.duplicate";
        finding.element = "roadmap.activity";
        finding.rows = {4, 7};
        finding.arguments = {{"activity", "Занятие «Цифры»"}};
        tests::holds("«Занятие „Цифры“» стоит", message(finding, strings("ru")));
        finding.arguments = {{"activity", "Занятие «Цифры"}}; // cut off where it was copied
        tests::holds("«Занятие „Цифры“» стоит", message(finding, strings("ru")));
        finding.arguments = {{"activity", "Занятие"}};
        tests::holds("«Занятие» стоит", message(finding, strings("ru")));
    }

    void aSentenceEndsWithOneFullStop()
    {
        Finding finding;
        finding.rule = "year.mismatch";
        finding.element = "title.year";
        finding.arguments = {{"one", "2024"}, {"other", "май 2026 г."}};
        tests::holds("май 2026 г. Проверьте", message(finding, strings("ru")));
        finding.rule = "element.placeholder";
        finding.arguments = {{"hint", "тема..."}};
        tests::holds("«тема...»", message(finding, strings("ru")));
    }

    void placesAreNamed()
    {
        CompleteRoute route;
        route.roadMap[1][2] = "";
        CPPUNIT_ASSERT_EQUAL(std::string("Дорожная карта, строка 1"), places(route.check().findings.at(0)));
        route = {};
        route.note[5] = "Цель:";
        CPPUNIT_ASSERT_EQUAL(std::string("Пояснительная записка"), places(route.check().findings.at(0)));
        route = {};
        route.diagnosis = {};
        CPPUNIT_ASSERT_EQUAL(std::string(), places(route.check().findings.at(0)));
    }

    void placesLeadToTheGap()
    {
        CompleteRoute route;
        route.info[1] = "Должность: (указать должность)";
        const auto document = route.document();
        const auto report = check(document.recognise(), tests::form("full"), Stage::plan);
        CPPUNIT_ASSERT_EQUAL(std::string("(указать должность)"),
                             tests::textAt(document.outline(), report.findings.at(0).places.at(0)));
    }

    void placesOfTwoRoadMapsAreToldApart()
    {
        const auto document = CompleteRoute()
                                  .document()
                                  .heading("Дорожная карта на 2026–2027 учебный год")
                                  .table({{"Направление", "Мероприятия", "Сроки", "Результат", "Форма отчёта"},
                                          {"ИКТ", "Освоить стили", "май", "документ", "показ коллегам"},
                                          {"ИКТ", "Освоить таблицы", "", "документ", "показ коллегам"}});
        const auto report = check(document.recognise(), tests::form("full"), Stage::plan);
        CPPUNIT_ASSERT_EQUAL(std::string("deadline.missing roadmap.deadline 2"), tests::shown(report));
        CPPUNIT_ASSERT_EQUAL(std::string("Дорожная карта 2, строка 2"), places(report.findings.at(0)));
    }
};
CPPUNIT_TEST_SUITE_REGISTRATION(MessageTest);

} // namespace marshrut::check
