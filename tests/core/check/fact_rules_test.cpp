// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "check/rule_tests.hpp"

namespace marshrut::check
{

using route::Date;
using route::Stage;
using tests::CompleteRoute;

/// Attestation, category and courses: law, not folklore (domain.md §4).
class FactRulesTest : public CppUnit::TestFixture
{
    CPPUNIT_TEST_SUITE(FactRulesTest);
    CPPUNIT_TEST(conformityExpiresAfterFiveYears);
    CPPUNIT_TEST(categoriesBeforeTheOrderExpire);
    CPPUNIT_TEST(categoriesSinceTheOrderDoNot);
    CPPUNIT_TEST(termsThatAreToldCount);
    CPPUNIT_TEST(theLatestAttestationCounts);
    CPPUNIT_TEST(answersAreNoFindings);
    CPPUNIT_TEST(withoutADayNothingExpires);
    CPPUNIT_TEST(keysDoNotDependOnTheDay);
    CPPUNIT_TEST(datesThatCannotBeRead);
    CPPUNIT_TEST(datesThatCanBeRead);
    CPPUNIT_TEST(categoriesThereAre);
    CPPUNIT_TEST(categoriesThereAreNot);
    CPPUNIT_TEST(coursesOfLongAgo);
    CPPUNIT_TEST(coursesOfLate);
    CPPUNIT_TEST(shortCourses);
    CPPUNIT_TEST(coursesLongEnough);
    CPPUNIT_TEST(incompleteCourses);
    CPPUNIT_TEST(completeCourses);
    CPPUNIT_TEST(tablesOfCourses);
    CPPUNIT_TEST_SUITE_END();

    static constexpr Date september{2025, 9, 10};

    static CompleteRoute attested(const std::string& date, const std::string& category)
    {
        CompleteRoute route;
        route.info[3] = "Дата аттестации: " + date;
        route.info[4] = "Категория: " + category;
        return route;
    }

    static Report checked(const CompleteRoute& route, const Date& today = september)
    {
        return check(route.document().recognise(), tests::form("full"), Stage::plan, today);
    }

    static std::string expired(const std::string& date, const std::string& category, const Date& today = september)
    {
        return tests::messageOf(checked(attested(date, category), today), "attestation.expired");
    }

    void conformityExpiresAfterFiveYears()
    {
        const std::string conformity = "соответствие занимаемой должности";
        CPPUNIT_ASSERT_EQUAL(std::string("Соответствие должности: 12.03.2020, прошло больше пяти лет. Если аттестация "
                                         "была позже, обновите дату."),
                             expired("12.03.2020", conformity));
        for (const auto* date : {"09.09.2020", "приказ № 15 от 12.03.2020", "28 марта 2020 года", "август 2020", "2019",
                                 "в марте 2018 года", "12.03.20"})
            CPPUNIT_ASSERT_MESSAGE(date, !expired(date, conformity).empty());
        for (const auto* date : {"10.09.2020", "11.09.2020", "2020 год", "сентябрь 2020", "12.03.2024", "2023"})
            CPPUNIT_ASSERT_EQUAL_MESSAGE(date, std::string(), expired(date, conformity));
        CPPUNIT_ASSERT(!expired("12.03.2019, на соответствие занимаемой должности", "без категории").empty());
        CPPUNIT_ASSERT(!expired("12.03.2024", "СЗД", {2029, 3, 13}).empty());
        CPPUNIT_ASSERT(expired("12.03.2024", "СЗД", {2029, 3, 12}).empty());
    }

    void categoriesBeforeTheOrderExpire()
    {
        tests::holds("Категория: 24.12.2019, тогда её устанавливали на пять лет", expired("24.12.2019", "первая"));
        for (const auto* category : {"высшая", "1 кв. категория", "первая квалификационная категория"})
            CPPUNIT_ASSERT_MESSAGE(category, !expired("24.12.2019", category).empty());
        tests::holds("прошло больше пяти лет", expired("24.12.2019", "вторая"));
        CPPUNIT_ASSERT(!expired("31.08.2023", "высшая", {2028, 9, 1}).empty());
        for (const auto* date : {"24.12.2021", "2020", "сентябрь 2020", "10.09.2020"})
            CPPUNIT_ASSERT_EQUAL_MESSAGE(date, std::string(), expired(date, "первая"));
    }

    void categoriesSinceTheOrderDoNot()
    {
        for (const auto* date : {"01.09.2023", "12.03.2024", "сентябрь 2023", "2023 год", "2024"})
            for (const auto* category : {"первая", "высшая", "педагог-методист", "педагог-наставник"})
                CPPUNIT_ASSERT_EQUAL_MESSAGE(date, std::string(), expired(date, category, {2035, 9, 10}));
    }

    void termsThatAreToldCount()
    {
        CPPUNIT_ASSERT(!expired("действует до 24.12.2024", "первая").empty());
        CPPUNIT_ASSERT(!expired("с 12.03.2019 по 12.03.2024", "высшая").empty());
        CPPUNIT_ASSERT(expired("с 12.03.2021 по 12.03.2026", "высшая").empty());
        CPPUNIT_ASSERT(expired("срок действия до 24.12.2026", "первая").empty());
        CPPUNIT_ASSERT(expired("01.10.2023, до 01.10.2028", "первая", {2029, 9, 10}).empty());
    }

    void theLatestAttestationCounts()
    {
        CPPUNIT_ASSERT(expired("первая – 12.03.2014, высшая – 15.04.2022", "высшая").empty());
        CPPUNIT_ASSERT(!expired("первая – 12.03.2009, высшая – 15.04.2014", "высшая").empty());
        CPPUNIT_ASSERT(!expired("12.03.2019, следующая – 2026", "первая").empty());
    }

    void answersAreNoFindings()
    {
        for (const auto* answer :
             {"не аттестована", "не аттестован(а)", "нет", "аттестации не было", "молодой специалист",
              "не проходила, стаж с 2019 года", "без категории", "бессрочно", "не подлежит аттестации"})
            for (const auto* category : {"нет", "без категории", "молодой специалист"})
            {
                const auto report = checked(attested(answer, category));
                for (const auto* rule : {"attestation.expired", "attestation.unreadable", "category.unknown"})
                    CPPUNIT_ASSERT_EQUAL_MESSAGE(answer, std::string(), tests::messageOf(report, rule));
            }
    }

    void withoutADayNothingExpires() { CPPUNIT_ASSERT(expired("12.03.2010", "первая", {}).empty()); }

    void keysDoNotDependOnTheDay()
    {
        auto route = attested("12.03.2015", "первая");
        route.info[5] = "Курсы повышения квалификации: «ФГОС», 72 ч, ИРО, март 2015 г.";
        const auto now = checked(route, {2025, 9, 10});
        const auto later = checked(route, {2026, 1, 12});
        for (const auto* rule : {"attestation.expired", "courses.old"})
            CPPUNIT_ASSERT_EQUAL(tests::findingOf(now, rule)->key, tests::findingOf(later, rule)->key);
    }

    void datesThatCannotBeRead()
    {
        tests::holds("«давно»: когда была аттестация, прочитать не удалось",
                     tests::messageOf(checked(attested("давно", "первая")), "attestation.unreadable"));
        for (const auto* date : {"31.02.2020", "в прошлом году", "12.03", "приказ № 15", "12.13.2020"})
            CPPUNIT_ASSERT_MESSAGE(
                date, !tests::messageOf(checked(attested(date, "первая")), "attestation.unreadable").empty());
    }

    void datesThatCanBeRead()
    {
        for (const auto* date : {"12.03.2024", "24.12.24", "17 марта 2025 года", "28 февраля 2024 г.", "апрель 2023 г.",
                                 "26.01.2024, приказ № 58", "2024 год", "в ноябре 2023 года", "2024", "23 - 03 - 2024",
                                 "Приказ МО № 123 от 28.03.2024", "2023/2024 учебный год"})
            CPPUNIT_ASSERT_EQUAL_MESSAGE(date, std::string(),
                                         tests::messageOf(checked(attested(date, "первая")), "attestation.unreadable"));
    }

    static std::string unknown(const std::string& category)
    {
        return tests::messageOf(checked(attested("12.03.2024", category)), "category.unknown");
    }

    void categoriesThereAre()
    {
        for (const auto* category :
             {"первая", "Высшая", "I", "1", "1 кв. категория", "I категория", "первая КК", "высшая кв. категория",
              "соответствие занимаемой должности", "СЗД", "соответствует занимаемой должности", "педагог-методист",
              "педагог-наставник", "без категории", "нет", "не имею", "не присвоена", "первая (учитель)",
              "отсутствует"})
            CPPUNIT_ASSERT_EQUAL_MESSAGE(category, std::string(), unknown(category));
    }

    void categoriesThereAreNot()
    {
        tests::holds("«вторая»: сейчас устанавливают первую и высшую", unknown("вторая"));
        for (const auto* category : {"вторая квалификационная", "12 разряд", "третья", "базовая", "есть"})
            CPPUNIT_ASSERT_MESSAGE(category, !unknown(category).empty());
    }

    static CompleteRoute withCourses(const std::string& courses)
    {
        CompleteRoute route;
        route.info[5] = "Курсы повышения квалификации: " + courses;
        return route;
    }

    static std::string courses(const std::string& text, const std::string& rule)
    {
        return tests::messageOf(checked(withCourses(text)), rule);
    }

    void coursesOfLongAgo()
    {
        tests::holds("Последние курсы в справке — 2021 год. Были позже — добавьте; не было — можно записать",
                     courses("«ФГОС», 72 ч, ИРО, 2021 г.", "courses.old"));
        for (const auto* text : {"ИРО, «ФГОС», 72 ч, 10.02–21.02.2022", "«А», 72 ч, ИРО, 2015; «Б», 36 ч, ИРО, 2019",
                                 "март 2020", "«А», 36 ч, ИРО, сентябрь 2019 – июнь 2022"})
            CPPUNIT_ASSERT_MESSAGE(text, !courses(text, "courses.old").empty());
        auto route = withCourses("«ФГОС», 72 ч, ИРО, 2021 г.");
        route.note.emplace_back("Запрос на курсы: цифровые карты, 36 ч");
        tests::holds("запрос на новые уже записан", tests::messageOf(checked(route), "courses.old"));
    }

    void coursesOfLate()
    {
        for (const auto* text : {"«ФГОС», 72 ч, ИРО, 2022 г.", "«ФГОС», 72 ч, ИРО, октябрь 2022 г.",
                                 "«А», 2015; «Б», 2024", "«А», 72 ч, ИРО, 2015; «Б», 36 ч, ИРО", "курсов не было",
                                 "не проходил", "нет", "«ФГОС 2015», 72 ч, ИРО", "«А», 2015, «Б», февраль 2026"})
            CPPUNIT_ASSERT_EQUAL_MESSAGE(text, std::string(), courses(text, "courses.old"));
    }

    void shortCourses()
    {
        CPPUNIT_ASSERT_EQUAL(std::string("«Речевое развитие», 8 ч: повышением квалификации считают от 16 часов. "
                                         "Возможно, это семинар — ему место в ресурсной карте."),
                             courses("«Речевое развитие», 8 часов, ИРО, март 2024", "courses.short"));
        for (const auto* text : {"ИРО, «А», 72 ч, 2024; ИРО, «Б», 6 ч., 2024", "вебинар «А», 2 часа, 2024",
                                 "«А» (8 ак. часов), ИРО, 2024", "«А», 15 ч, ИРО, 2024"})
            CPPUNIT_ASSERT_MESSAGE(text, !courses(text, "courses.short").empty());
        tests::holds("переподготовкой считают от 250 часов",
                     courses("Профессиональная переподготовка «Логопед», 72 ч, ИРО, 2024", "courses.short"));
    }

    void coursesLongEnough()
    {
        for (const auto* text : {"«А», 16 ч, ИРО, 2024", "«А», 36 часов, 2024", "«А», 144 ч., 2024", "«А», ИРО, 2024",
                                 "Профессиональная переподготовка «Логопед», 250 ч, ИРО, 2024", "«А», № 8, 2024, 72 ч",
                                 "«8 часов здоровья», 72 ч, ИРО, 2024", "курсов не было"})
            CPPUNIT_ASSERT_EQUAL_MESSAGE(text, std::string(), courses(text, "courses.short"));
    }

    void incompleteCourses()
    {
        CPPUNIT_ASSERT_EQUAL(std::string("Курсы «ФГОС»: не сказано, сколько часов, когда."),
                             courses("«ФГОС», Институт развития образования", "course.incomplete"));
        tests::holds("не сказано, где.", courses("«ФГОС», 72 ч, 2024", "course.incomplete"));
        tests::holds("Курсы «Б»: не сказано, когда.",
                     courses("ИРО, «А», 72 ч, 2024; ИРО, «Б», 36 ч", "course.incomplete"));
        tests::holds("Курсы «Б», «В»: не сказано, сколько часов.",
                     courses("ИРО, «А», 72 ч, 2024; ИРО, «Б», 2023; ИРО, «В», май 2023", "course.incomplete"));
    }

    void completeCourses()
    {
        for (const auto* text :
             {"Областной институт развития образования, «Формирующее оценивание», 36 ч, 10.02–21.02.2025",
              "«Работа с детьми с ОВЗ», 72 часа, Центр непрерывного образования, ноябрь 2024 г.",
              "«Педагогика и методика», 144 ч., 2023 год, Академия просвещения",
              "в 2023 году прошла курсы в Институте развития образования по программе «Чтение» (72 часа)",
              "не проходил", "«ФГОС», 72 ч, Инфоурок, 2024", "«ФГОС», 72-часовые, ИРО, 2024", "март 2024 г.", "2024",
              "курсов не было", "«ФГОС»; 72 ч; ИРО; 2024", "2024 – «А», ИРО, 72 ч; 2023 – «Б», ИРО, 36 ч",
              "«А», ИРО, 72, 2024", "12.03.2024 «А», ГАУ ДПО «ИРО», 36 ч"})
            CPPUNIT_ASSERT_EQUAL_MESSAGE(text, std::string(), courses(text, "course.incomplete"));
    }

    static Report table(const tests::BuiltRows& rows)
    {
        CompleteRoute route;
        route.info.erase(route.info.begin() + 5);
        auto document = tests::OutlineBuilder()
                            .titleSheet()
                            .heading("Информационная справка о педагоге")
                            .paragraphs(route.info)
                            .paragraph("Курсы повышения квалификации")
                            .table(rows)
                            .heading("Дорожная карта")
                            .table(route.roadMap);
        return check(document.recognise(), tests::form("full"), Stage::plan, september);
    }

    void tablesOfCourses()
    {
        const std::vector<tests::BuiltCell> header{"Дата обучения", "Тема курсовой подготовки",
                                                   "Базовое учреждение обучения", "Количество часов",
                                                   "Документ об окончании"};
        auto report =
            table({header,
                   {"14.03–28.03.2019", "Современное искусство", "Центр «Ступени»", "36", "удостоверение № 417"},
                   {"10.10–02.11.2018", "Проекты в студии", "Институт искусств", "72", "удостоверение № 8"}});
        CPPUNIT_ASSERT_EQUAL(std::string(), tests::messageOf(report, "course.incomplete"));
        CPPUNIT_ASSERT_EQUAL(std::string(), tests::messageOf(report, "courses.short"));
        tests::holds("2019 год", tests::messageOf(report, "courses.old"));
        report = table({header,
                        {"14.03–28.03.2024", "Современное искусство", "Центр «Ступени»", "", "удостоверение № 417"},
                        {"", "Проекты в студии", "", "8", "сертификат"}});
        CPPUNIT_ASSERT_EQUAL(std::string(), tests::messageOf(report, "courses.old"));
        tests::holds("«Проекты в студии», 8 ч", tests::messageOf(report, "courses.short"));
        std::string all;
        for (const auto& finding : report.findings)
            if (finding.rule == "course.incomplete")
                all += message(finding, tests::strings("ru")) + " ";
        tests::holds("Курсы «Современное искусство»: не сказано, сколько часов.", all);
        tests::holds("Курсы «Проекты в студии»: не сказано, когда, где.", all);
    }
};
CPPUNIT_TEST_SUITE_REGISTRATION(FactRulesTest);

} // namespace marshrut::check
