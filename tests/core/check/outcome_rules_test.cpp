// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "check/rule_tests.hpp"

namespace marshrut::check
{

using route::Stage;
using tests::BuiltRows;
using tests::CompleteRoute;

/// Directions, their projects, and the review at the year's end.
class OutcomeRulesTest : public CppUnit::TestFixture
{
    CPPUNIT_TEST_SUITE(OutcomeRulesTest);
    CPPUNIT_TEST(aDueReviewIsSaidOnce);
    CPPUNIT_TEST(aDueReviewPutAside);
    CPPUNIT_TEST(aReviewIsDueAtTheEnd);
    CPPUNIT_TEST(noReviewIsDueBefore);
    CPPUNIT_TEST(directionsWantAProject);
    CPPUNIT_TEST(projectsStandWhereTheyLike);
    CPPUNIT_TEST(cancelledDirectionsWantNone);
    CPPUNIT_TEST(directionsAFormAsksFor);
    CPPUNIT_TEST_SUITE_END();

    /// Not again as a missing section; where there is no work to look back on, the section is what is missing.
    void aDueReviewIsSaidOnce()
    {
        CompleteRoute route;
        route.review = {};
        CPPUNIT_ASSERT_EQUAL(std::string("review.due review"), tests::shown(route.check(Stage::final)));
        route.review = {"Рефлексивный анализ: ________"};
        CPPUNIT_ASSERT_EQUAL(std::string("element.missing review.conclusions; review.due review"),
                             tests::shown(route.check(Stage::final)));
        route.review = {};
        route.roadMap = {};
        const auto report = route.check(Stage::final);
        CPPUNIT_ASSERT(tests::findingOf(report, "review.due") == nullptr);
        tests::holds("section.missing review", tests::shown(report));
    }

    /// Put aside, it takes what it stands for out of the count.
    void aDueReviewPutAside()
    {
        CompleteRoute route;
        route.review = {};
        const auto recognised = route.document().recognise();
        const auto before = check(recognised, tests::form("full"), Stage::final);
        Circumstances circumstances{{}, Stage::final, {}};
        circumstances.ignored.add(tests::findingOf(before, "review.due")->key, "");
        const auto after = check(recognised, tests::form("full"), circumstances);
        CPPUNIT_ASSERT_EQUAL(before.required - 2, after.required);
    }

    void aReviewIsDueAtTheEnd()
    {
        CompleteRoute route;
        route.review = {};
        tests::holds("можно подвести итоги", tests::messageOf(route.check(Stage::final), "review.due"));
        route.review = {"Рефлексивный анализ: ______", "Выводы:"};
        const auto report = route.check(Stage::final);
        CPPUNIT_ASSERT(tests::findingOf(report, "review.due") != nullptr);
        CPPUNIT_ASSERT_EQUAL(std::size_t{1}, tests::findingOf(report, "review.due")->places.size());
    }

    void noReviewIsDueBefore()
    {
        CompleteRoute route;
        route.review = {};
        CPPUNIT_ASSERT_EQUAL(std::string(), tests::messageOf(route.check(Stage::plan), "review.due"));
        CPPUNIT_ASSERT_EQUAL(std::string(), tests::messageOf(route.check(Stage::midyear), "review.due"));
        route.review = {"Рефлексивный анализ: прочитано десять книг"};
        CPPUNIT_ASSERT_EQUAL(std::string(), tests::messageOf(route.check(Stage::final), "review.due"));
        route.review = {};
        route.roadMap.resize(1); // nothing was planned, so nothing can be summed up
        CPPUNIT_ASSERT_EQUAL(std::string(), tests::messageOf(route.check(Stage::final), "review.due"));
    }

    static std::string projects(const CompleteRoute& route, Stage stage = Stage::final,
                                const std::string& form = "full")
    {
        return tests::messageOf(route.check(stage, form), "direction.without.project");
    }

    static CompleteRoute withoutProject()
    {
        CompleteRoute route;
        route.outcomes.erase(route.outcomes.begin());
        return route;
    }

    void directionsWantAProject()
    {
        tests::holds("Пока без проекта: «Профессиональное», «Методическое».", projects(withoutProject()));
        CPPUNIT_ASSERT_EQUAL(std::string(), projects(withoutProject(), Stage::midyear));
        CPPUNIT_ASSERT_EQUAL(std::string(), projects(withoutProject(), Stage::final, "recommendations"));
        tests::holds("без проекта", projects(withoutProject(), Stage::final, "structure"));
    }

    void projectsStandWhereTheyLike()
    {
        CPPUNIT_ASSERT_EQUAL(std::string(), projects(CompleteRoute())); // as text
        auto column = withoutProject();
        column.roadMap[0].push_back("Проект по направлению");
        column.roadMap[1].push_back("Сборник задач");
        column.roadMap[2].push_back("");
        tests::holds("Пока без проекта: «Методическое».", projects(column));
        column.roadMap[2].back() = "Сценарий";
        CPPUNIT_ASSERT_EQUAL(std::string(), projects(column));

        auto rows = withoutProject();
        rows.roadMap = {rows.roadMap[0],
                        {{"Методическое направление", 6}},
                        {"", "Провести урок", "май", "конспект", "показ коллегам", ""},
                        {{"Итог по направлению: проект: сборник «Шаги»", 6}},
                        {{"ИКТ", 6}},
                        {"", "Освоить стили", "май", "файл", "показ коллегам", ""}};
        for (auto& row : rows.roadMap)
            if (row.size() == 6)
                row.erase(row.begin());
            else
                row[0].columns = 5;
        tests::holds("Пока без проекта: «ИКТ».", projects(rows));

        auto table = withoutProject();
        auto document = table.document().table({{"Направление", "Достижение (проект)", "Практическое применение"},
                                                {"Профессиональное", "Сборник «Вокруг нас»", ""},
                                                {"Методическое направление", "", ""}});
        const auto message = [&document] {
            return tests::messageOf(check(document.recognise(), tests::form("full"), Stage::final),
                                    "direction.without.project");
        };
        tests::holds("Пока без проекта: «Методическое».", message());
        document = table.document().table({{"Направление", "Достижение (проект)", "Практическое применение"},
                                           {"Профессиональное", "Сборник «Вокруг нас»", ""},
                                           {"Методическое направление", "Сценарий", ""}});
        CPPUNIT_ASSERT_EQUAL(std::string(), message());
    }

    void cancelledDirectionsWantNone()
    {
        auto route = withoutProject();
        route.roadMap[1][5] = "снято: нет возможности";
        tests::holds("Пока без проекта: «Методическое».", projects(route));
    }

    void directionsAFormAsksFor()
    {
        const auto own = standard::parseForm(
            R"({"name": "own", "extends": "full", "directions": ["professional", "digital", "psychological"]})",
            "own.json", tests::library().forms);
        const auto found = [&own](const CompleteRoute& route) {
            return tests::messageOf(check(route.document().recognise(), own, Stage::plan), "direction.unplanned");
        };
        tests::holds("Пока нет: Цифровые технологии (ИКТ), Психолого-педагогическое.", found(CompleteRoute()));
        CompleteRoute route;
        route.roadMap.push_back({"IT-технологии", "Освоить стили", "май", "файл", "показ коллегам", ""});
        tests::holds("Пока нет: Психолого-педагогическое.", found(route));
        route.roadMap.push_back({"психологические и педагогические", "Наблюдать", "май", "файл", "показ коллегам", ""});
        CPPUNIT_ASSERT_EQUAL(std::string(), found(route));
        CPPUNIT_ASSERT_EQUAL(std::string(), tests::messageOf(CompleteRoute().check(), "direction.unplanned"));
    }
};
CPPUNIT_TEST_SUITE_REGISTRATION(OutcomeRulesTest);

} // namespace marshrut::check
