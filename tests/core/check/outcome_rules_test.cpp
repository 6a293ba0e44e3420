// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "check/rule_tests.hpp"

namespace marshrut::check
{

using route::Element;
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
    CPPUNIT_TEST(projectsOfARoadMapThatIsAList);
    CPPUNIT_TEST(headingsAboveDirectionsAreNoReview);
    CPPUNIT_TEST(rowsOfAProjectAreNoDirection);
    CPPUNIT_TEST(directionsOfAnyNameHaveTheirProjects);
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

    static std::string projectsOf(const tests::OutlineBuilder& document)
    {
        return tests::messageOf(check(document.recognise(), tests::form("full"), Stage::final),
                                "direction.without.project");
    }

    /// Two directions, each with what is told below its items, and what is told below them all.
    static std::string projectsOfList(const std::vector<std::string>& first, const std::vector<std::string>& second,
                                      const std::vector<std::string>& below = {})
    {
        CompleteRoute route;
        route.roadMap = {};
        route.outcomes = {};
        route.review = {};
        auto document = route.document();
        document.paragraph("Методическое направление").bold();
        document.item("Изучить приёмы. Срок: май. Результат: картотека.", "1.");
        document.item("Описать опыт. Срок: июнь. Результат: статья.", "2.");
        document.paragraphs(first).paragraph("Цифровые технологии").bold();
        document.item("Освоить таблицы. Срок: март. Результат: диаграммы.", "3.");
        document.paragraphs(second).paragraphs(below);
        document.heading("Диагностика проделанной работы с выводами");
        return projectsOf(document.paragraph("Рефлексивный анализ: прочитано десять книг"));
    }

    void projectsOfARoadMapThatIsAList()
    {
        const std::string both = "Пока без проекта: «Методическое направление», «Цифровые технологии».";
        const std::string second = "Пока без проекта: «Цифровые технологии».";
        tests::holds(both, projectsOfList({}, {}));
        // below a direction's own items
        CPPUNIT_ASSERT_EQUAL(std::string(), projectsOfList({"Проект: сборник «Шаги»"}, {"Проект: сайт класса"}));
        tests::holds(second, projectsOfList({"Проект: сборник «Шаги»"}, {"Практическое применение: на уроках"}));
        tests::holds(second, projectsOfList({"Проект – сборник «Шаги»"}, {"Проект: ______"}));
        tests::holds(second, projectsOfList({"Итог по направлению: сборник «Шаги»"}, {}));
        // below the whole list
        const std::string one = "Итог по направлению «Методическое направление»: сборник «Шаги»";
        const std::string other = "Итог по направлению «Цифровые технологии»: ";
        CPPUNIT_ASSERT_EQUAL(std::string(), projectsOfList({}, {}, {one, other + "сайт класса"}));
        tests::holds(second, projectsOfList({}, {}, {one}));
        tests::holds(second, projectsOfList({}, {}, {one, other + "применяю таблицы на каждом уроке"}));
        // what is planned is neither assessed nor applied by the words that name it
        CPPUNIT_ASSERT_EQUAL(std::string(),
                             projectsOfList({}, {}, {one, other + "Разобрать уроки — листы самоанализа"}));
        CPPUNIT_ASSERT_EQUAL(std::string(), projectsOfList({}, {}, {one, other + "Дать открытое занятие"}));
    }

    /// A heading that the directions follow tells what became of them, whatever it says; the next one ends it.
    void headingsAboveDirectionsAreNoReview()
    {
        const auto below = [](const std::string& heading) {
            CompleteRoute route;
            route.outcomes = {};
            route.review = {};
            auto document = route.document().heading(heading).paragraph("Профессиональное").bold();
            document.paragraphs({"Какой проект показываю: «Шаги»", "Самооценка работы: доволен"});
            document.paragraph("Методическое").bold().paragraph("Какой проект показываю: «Речь»");
            return document.heading("Чем закончился год")
                .paragraphs({"Анализ года: прочитано десять книг"})
                .recognise();
        };
        for (const auto* heading : {"Что дало каждое направление", "Итоги каждого направления", "К чему пришли"})
        {
            const auto found = below(heading);
            CPPUNIT_ASSERT(found[Element::roadmapProject].state == recognise::State::filled);
            CPPUNIT_ASSERT_EQUAL(std::string("Методическое"), found.outcomes.back().direction);
            CPPUNIT_ASSERT_EQUAL(std::string("прочитано десять книг"), found[Element::reviewAnalysis].text);
        }
    }

    /// Rows that tell a project in words that a direction may have as well.
    void rowsOfAProjectAreNoDirection()
    {
        for (const auto* row : {"Итоговый продукт по направлению: методическое пособие",
                                "По направлению реализован проект методическое пособие «Слово»"})
        {
            auto rows = withoutProject();
            rows.outcomes = {};
            rows.roadMap = {{"Мероприятия", "Сроки", "Результат", "Форма отчёта", "Отметка о выполнении"},
                            {{"ИКТ", 5}},
                            {"Освоить стили", "май", "файл", "показ коллегам", ""},
                            {{row, 5}},
                            {{"Психология и педагогика", 5}},
                            {"Провести урок", "май", "конспект", "показ коллегам", ""}};
            tests::holds("Пока без проекта: «Психология и педагогика».", projects(rows));
        }
    }

    /// What the road map calls its directions is told below it by the same names, though they say nothing to us.
    void directionsOfAnyNameHaveTheirProjects()
    {
        auto route = withoutProject();
        route.outcomes = {};
        route.roadMap[1][0] = "Профессия и право";
        route.roadMap[2][0] = "Цифра и ИИ";
        const auto below = [&route](const std::string& first, const std::string& second) {
            auto document = route.document().heading("С чем прихожу к маю");
            document.paragraph("Профессия и право").bold().paragraph(first);
            return projectsOf(document.paragraph("2. Цифра и ИИ:").bold().paragraph(second));
        };
        CPPUNIT_ASSERT_EQUAL(std::string(), below("Проект: сборник «Шаги»", "Проект: сайт класса"));
        tests::holds("Пока без проекта: «Цифра и ИИ».", below("Проект: сборник «Шаги»", "Применение: на уроках"));
        tests::holds("Пока без проекта: «Профессия и право».", below("Применение: на уроках", "Проект: сайт класса"));

        // in sentences behind the name
        const auto told = [&route](const std::string& first, const std::string& second) {
            auto document = route.document().heading("С чем прихожу к маю");
            return projectsOf(document.paragraphs({"Профессия и право. " + first, "Цифра и ИИ: " + second}));
        };
        CPPUNIT_ASSERT_EQUAL(std::string(),
                             told("Реализован проект «Шаги». Применяю на уроках.", "подготовлен проект."));
        tests::holds("Пока без проекта: «Цифра и ИИ».", told("Реализован проект «Шаги».", "применяю на уроках."));

        // rows of the same table, each direction's below its name over the whole width
        route.roadMap.insert(route.roadMap.end(), {{{"Профессия и право", 6}},
                                                   {{"Проект", 2}, {"сборник «Шаги»", 4}},
                                                   {{"Цифра и ИИ", 6}},
                                                   {{"Практическое применение", 2}, {"на уроках", 4}}});
        tests::holds("Пока без проекта: «Цифра и ИИ».", projects(route));
        route.roadMap.back()[0].text = "Проект";
        CPPUNIT_ASSERT_EQUAL(std::string(), projects(route));
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
