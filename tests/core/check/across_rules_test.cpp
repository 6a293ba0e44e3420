// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "check/rule_tests.hpp"

namespace marshrut::check
{

using route::Stage;
using tests::CompleteRoute;

/// What contradicts itself across a route.
class AcrossRulesTest : public CppUnit::TestFixture
{
    CPPUNIT_TEST_SUITE(AcrossRulesTest);
    CPPUNIT_TEST(anotherTeacherInTheInformationSheet);
    CPPUNIT_TEST(anotherTeacherAboveTheRoadMap);
    CPPUNIT_TEST(theSameTeacherInOtherWords);
    CPPUNIT_TEST(keysOfNamesAreStable);
    CPPUNIT_TEST(yearsThatContradict);
    CPPUNIT_TEST(yearsThatAgree);
    CPPUNIT_TEST_SUITE_END();

    static std::string teachers(const std::string& info, const std::string& roadMapTitle = {})
    {
        CompleteRoute route;
        route.info[0] = "ФИО: " + info;
        if (!roadMapTitle.empty())
            route.note.push_back(roadMapTitle);
        return tests::messageOf(route.check(), "teacher.mismatch");
    }

    void anotherTeacherInTheInformationSheet()
    {
        CPPUNIT_ASSERT_EQUAL(std::string("На титульном листе — Ивановой Марии Петровны, в справке — Петрова А. С.: "
                                         "возможно, это осталось от образца."),
                             teachers("Петрова А. С., учитель"));
        tests::holds("в справке — Сидоров Пётр Ильич", teachers("Сидоров Пётр Ильич"));
        CompleteRoute route;
        route.info[0] = "ФИО: Петрова Анна Сергеевна";
        const auto report = route.check();
        const auto* finding = tests::findingOf(report, "teacher.mismatch");
        CPPUNIT_ASSERT(finding != nullptr && finding->severity == Severity::warning);
        CPPUNIT_ASSERT_EQUAL(std::string("title.teacher"), finding->element);
        const auto document = route.document();
        CPPUNIT_ASSERT_EQUAL(std::size_t{2}, finding->places.size());
        CPPUNIT_ASSERT_EQUAL(std::string("Ивановой Марии Петровны"),
                             tests::textAt(document.outline(), finding->places[0]));
        CPPUNIT_ASSERT_EQUAL(std::string("Петрова Анна Сергеевна"),
                             tests::textAt(document.outline(), finding->places[1]));
    }

    static std::string above(const std::string& title)
    {
        CompleteRoute route;
        route.roadMapHeading = false;
        auto document = OutlineOf(route).heading(title).table(route.roadMap);
        return tests::messageOf(check(document.recognise(), tests::form("full"), Stage::plan), "teacher.mismatch");
    }

    static tests::OutlineBuilder OutlineOf(const CompleteRoute& route)
    {
        return tests::OutlineBuilder().titleSheet().heading("Информационная справка о педагоге").paragraphs(route.info);
    }

    void anotherTeacherAboveTheRoadMap()
    {
        tests::holds("над дорожной картой — Петровой А. С.", above("Дорожная карта маршрута Петровой А. С."));
        CPPUNIT_ASSERT_EQUAL(std::string(), above("Дорожная карта маршрута Ивановой М. П."));
        CPPUNIT_ASSERT_EQUAL(std::string(), above("Дорожная карта. Утверждаю: директор Петрова А. С."));
        CPPUNIT_ASSERT_EQUAL(std::string(), above("Дорожная карта"));
        for (const char* title : {"ПЛАН МЕРОПРИЯТИЙ", "ПЛАН РЕАЛИЗАЦИИ МАРШРУТА", "Программа Действий"})
            CPPUNIT_ASSERT_EQUAL(std::string(), above(title));
    }

    void theSameTeacherInOtherWords()
    {
        for (const auto* name : {"Иванова Мария Петровна", "Иванова М.П.", "М. П. Иванова", "ИВАНОВА МАРИЯ  ПЕТРОВНА",
                                 "Иванова Мария", "Мария Петровна", "____________", "нет", "Марии Петровне Ивановой"})
            CPPUNIT_ASSERT_EQUAL_MESSAGE(name, std::string(), teachers(name));
        CompleteRoute untitled;
        untitled.title = false;
        CPPUNIT_ASSERT_EQUAL(std::string(), tests::messageOf(untitled.check(), "teacher.mismatch"));
        CompleteRoute nobody;
        nobody.info.erase(nobody.info.begin());
        CPPUNIT_ASSERT_EQUAL(std::string(), tests::messageOf(nobody.check(), "teacher.mismatch"));
    }

    static std::string years(const std::string& title, const std::string& period,
                             const std::vector<std::string>& deadlines,
                             const std::string& roadMapTitle = "Дорожная карта")
    {
        CompleteRoute route;
        auto document = tests::OutlineBuilder();
        for (const auto* line :
             {"МБОУ «Средняя общеобразовательная школа № 5»", "Индивидуальный образовательный маршрут педагога",
              "Ивановой Марии Петровны", "г. Вологда"})
            document.paragraph(line).centred();
        document.paragraph(title).centred().pageBreak();
        document.heading("Информационная справка о педагоге").paragraphs(route.info);
        document.heading("Пояснительная записка").paragraphs({"Тема самообразования: развитие речи", "Цель: освоить"});
        if (!period.empty())
            document.paragraph("Сроки реализации: " + period);
        tests::BuiltRows rows{{"Мероприятия", "Сроки", "Результат"}};
        for (const auto& deadline : deadlines)
            rows.push_back({"Изучить ФГОС", deadline, "памятка"});
        document.heading(roadMapTitle).table(rows);
        return tests::messageOf(check(document.recognise(), tests::form("full"), Stage::plan), "year.mismatch");
    }

    void yearsThatContradict()
    {
        CPPUNIT_ASSERT_EQUAL(std::string("На титульном листе — 2024, а сроки в карте — 2025/26. Проверьте, какой год "
                                         "верный."),
                             years("2024", "", {"сентябрь 2025", "12.02.2026"}));
        tests::holds("а сроки в карте — 2025/26",
                     years("2024 г.", "", {"май"}, "Дорожная карта на 2025–2026 учебный год"));
        tests::holds("а сроки реализации — 2025–2026 учебный год", years("2024", "2025–2026 учебный год", {"май"}));
        CPPUNIT_ASSERT(!years("2027", "", {"сентябрь 2025", "12.02.2026"}).empty());
        CPPUNIT_ASSERT(!years("2024–2025 учебный год", "", {"сентябрь 2025", "12.02.2026"}).empty());
        CPPUNIT_ASSERT(!years("2023", "2025–2028 годы", {"май"}).empty());
        // two years on one title sheet: that of the route counts before that in which it was made
        CPPUNIT_ASSERT_EQUAL(
            std::string("На титульном листе — 2024-2025 уч. г., а сроки реализации — 2025–2026 учебный "
                        "год. Проверьте, какой год верный."),
            years("на 2024-2025 уч. г.\nг. Вологда\n2025", "2025–2026 учебный год", {"май"}));
        tests::holds("Сроки реализации — 2023–2024 учебный год, а сроки в карте — 2025/26",
                     years("", "2023–2024 учебный год", {"сентябрь 2025", "май 2026"}));
    }

    void yearsThatAgree()
    {
        for (const auto* title : {"2025", "2026", "2025 г.", "2025–2026 учебный год", "2025/26", "2025-2027 гг.", ""})
        {
            CPPUNIT_ASSERT_EQUAL_MESSAGE(title, std::string(), years(title, "", {"сентябрь 2025", "12.02.2026"}));
            CPPUNIT_ASSERT_EQUAL_MESSAGE(title, std::string(), years(title, "2025–2026 учебный год", {"май"}));
            CPPUNIT_ASSERT_EQUAL_MESSAGE(title, std::string(), years(title, "", {"май", "октябрь"}));
            CPPUNIT_ASSERT_EQUAL_MESSAGE(title, std::string(),
                                         years(title, "", {"май"}, "Дорожная карта на 2025/26 учебный год"));
        }
        CPPUNIT_ASSERT_EQUAL(std::string(), years("2026", "2025–2028 годы", {"май 2027", "октябрь 2025"}));
        CPPUNIT_ASSERT_EQUAL(std::string(), years("2024", "", {"февраль 2025", "май 2025"})); // of 2024/25
        CPPUNIT_ASSERT_EQUAL(std::string(), years("2026", "", {"сентябрь 2025", "ноябрь 2025", "май"}));
        CPPUNIT_ASSERT_EQUAL(std::string(), years("2025", "2026 год", {"май 2026"})); // made in December
        // a lone slip is a deadline outside the period
        CPPUNIT_ASSERT_EQUAL(std::string(),
                             years("2025", "2025–2026 учебный год", {"сентябрь", "октябрь", "май", "март 2024"}));
        CPPUNIT_ASSERT_EQUAL(std::string(),
                             years("на 2025-2026 уч. г.\nг. Вологда\n2025", "2025–2026 учебный год", {"май"}));
        CPPUNIT_ASSERT_EQUAL(std::string(), years("2024", "01.09.2024 – 31.08.2025", {"сентябрь 2024", "июль 2025"}));
        CPPUNIT_ASSERT_EQUAL(std::string(), years("20__ г.", "2025–2026 учебный год", {"май 2026"}));
    }

    void keysOfNamesAreStable()
    {
        CompleteRoute route;
        route.info[0] = "ФИО: Петрова Анна Сергеевна";
        const auto before = tests::findingOf(route.check(), "teacher.mismatch")->key;
        route.info[1] = "Должность: учитель химии";
        CPPUNIT_ASSERT_EQUAL(before, tests::findingOf(route.check(), "teacher.mismatch")->key);
        route.info[0] = "ФИО: Сидорова Анна Сергеевна";
        CPPUNIT_ASSERT(before != tests::findingOf(route.check(), "teacher.mismatch")->key);
    }
};
CPPUNIT_TEST_SUITE_REGISTRATION(AcrossRulesTest);

} // namespace marshrut::check
