// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "support/found.hpp"

#include <cppunit/extensions/HelperMacros.h>

#include <string>

namespace marshrut::recognise
{

using route::Element;
using tests::assertFound;
using tests::BuiltCell;
using tests::columnsOf;
using tests::OutlineBuilder;
using tests::rowsOf;

/// What teachers of many kinds write and no layout of ours foresaw: a speech therapist, a psychologist, a kindergarten, a
/// college, a blank form.
class StrangersTest : public CppUnit::TestFixture
{
    CPPUNIT_TEST_SUITE(StrangersTest);
    CPPUNIT_TEST(aNameOverTwoLines);
    CPPUNIT_TEST(aPostBetweenAuthorAndName);
    CPPUNIT_TEST(organisationPlaceAndYearOnOneLine);
    CPPUNIT_TEST(theOrganisationOfAStamp);
    CPPUNIT_TEST(labelAndValueBeatTheOrder);
    CPPUNIT_TEST(theDocumentsOwnNameInALabel);
    CPPUNIT_TEST(theSectionsNameAgainIsALabel);
    CPPUNIT_TEST(aSentenceOfAnotherElement);
    CPPUNIT_TEST(postAndCategoryWithItsDate);
    CPPUNIT_TEST(aTableOfFactsBelowTheEvents);
    CPPUNIT_TEST(aNumberedSectionIsNoDirection);
    CPPUNIT_TEST(aQuestionWithABlank);
    CPPUNIT_TEST(withoutARoadMapNothingBecameOfIt);
    CPPUNIT_TEST(itemsPartedByCommas);
    CPPUNIT_TEST(aDirectionWrittenOnce);
    CPPUNIT_TEST(directionsOneBelowAnotherOnASheet);
    CPPUNIT_TEST_SUITE_END();

    static OutlineBuilder route() { return OutlineBuilder().titleSheet(); }

    static OutlineBuilder lines(const std::vector<std::string>& texts)
    {
        OutlineBuilder document;
        for (const auto& text : texts)
            document.paragraph(text).centred();
        return document.pageBreak().heading("Информационная справка").paragraph("Стаж: 17 лет");
    }

    void aNameOverTwoLines()
    {
        assertFound(lines({"ГКОУ «Школа-интернат № 4»", "ПЕРСОНАЛЬНЫЙ МАРШРУТ", "профессионального развития",
                           "Бочкарёвой Инны Олеговны", "Прокопьевск – 2025"}),
                    {{Element::titleHeading, '+', "ПЕРСОНАЛЬНЫЙ МАРШРУТ профессионального развития"},
                     {Element::titleTeacher, '+', "Бочкарёвой Инны Олеговны"},
                     {Element::titlePlace, '+', "Прокопьевск"},
                     {Element::titleYear, '+', "2025"},
                     {Element::infoExperience, '+', "17 лет"}});
    }

    void aPostBetweenAuthorAndName()
    {
        assertFound(lines({"Детский сад № 8 «Буратино»", "План самообразования",
                           "Составила:\nмузыкальный руководитель\nВоробьёва Наталья Юрьевна", "г. Кулебаки, 2025 г."}),
                    {{Element::titleTeacher, '+', "Воробьёва Наталья Юрьевна"}});
        assertFound(lines({"Детский сад № 8 «Буратино»", "План самообразования", "Составила:", "2025 год",
                           "Директор Воробьёва Наталья Юрьевна"}),
                    {{Element::titleTeacher, '-', ""}});
    }

    void organisationPlaceAndYearOnOneLine()
    {
        const std::string name = "Индивидуальный образовательный маршрут";
        assertFound(lines({name, "Петрова Мария Ивановна", "МОУ «Лицей № 2», г. Ртищево, 2025-2026 учебный год"}),
                    {{Element::titleOrganisation, '+', "МОУ «Лицей № 2»"},
                     {Element::titlePlace, '+', "г. Ртищево"},
                     {Element::titleYear, '+', "2025-2026 учебный год"}});
        assertFound(lines({"МОУ «Лицей № 2», филиал № 3", name, "Петрова Мария Ивановна", "2025 г."}),
                    {{Element::titleOrganisation, '+', "МОУ «Лицей № 2», филиал № 3"}});
    }

    void theOrganisationOfAStamp()
    {
        const std::string stamp = "УТВЕРЖДАЮ\nДиректор ГБПОУ «Лесной техникум»\n_______ Я. С. Имамов";
        assertFound(lines({stamp, "Индивидуальный образовательный маршрут", "Уфа 2025"}),
                    {{Element::titleOrganisation, '+', "ГБПОУ «Лесной техникум»"}});
        assertFound(lines({stamp, "МБОУ «Школа № 5»", "Индивидуальный образовательный маршрут", "Уфа 2025"}),
                    {{Element::titleOrganisation, '+', "МБОУ «Школа № 5»"}});
    }

    /// The seeds' order gives a label no other element than the one that its words and its value name together.
    void labelAndValueBeatTheOrder()
    {
        assertFound(
            route().paragraphs({"Педагогический стаж: 12 лет",
                                "Курсы повышения: «Подходы к организации занятий», 72 часа, 2023 год",
                                "Дата начала работы над темой: 01.09.2025 г.", "Цель: повысить уровень знаний"}),
            {{Element::infoCourses, '+', "«Подходы к организации занятий», 72 часа, 2023 год"},
             {Element::notePeriod, '+', "01.09.2025 г."},
             {Element::diagnosisStrengths, ' ', ""},
             {Element::noteSchoolTopic, ' ', ""}});
    }

    void theDocumentsOwnNameInALabel()
    {
        assertFound(
            route().paragraphs({"Тема: «Речь»", "Задачи ИППР: изучить опыт", "Сроки реализации ИОМ: с ____ по ____",
                                "Планируемые результаты реализации индивидуального образовательного маршрута: "
                                "банк заданий"}),
            {{Element::noteTasks, '+', "изучить опыт"},
             {Element::notePeriod, '-', ""},
             {Element::noteForms, ' ', ""},
             {Element::noteResult, '+', "банк заданий"}});
    }

    void theSectionsNameAgainIsALabel()
    {
        assertFound(route()
                        .paragraph("Мои сильные стороны")
                        .bold()
                        .paragraph("Умею говорить с подростками")
                        .paragraph("Мои дефициты")
                        .bold()
                        .paragraph("Ведение групповых тренингов"),
                    {{Element::diagnosisStrengths, '+', "Умею говорить с подростками"},
                     {Element::diagnosisDeficits, '+', "Ведение групповых тренингов"}});
    }

    void aSentenceOfAnotherElement()
    {
        assertFound(
            route()
                .heading("Анализ затруднений")
                .paragraph("По результатам самодиагностики выявлены профессиональные затруднения: оценивание, работа с "
                           "билингвами. Сильной стороной считаю умение вести проекты."),
            {{Element::diagnosisDeficits, '+', ""},
             {Element::diagnosisStrengths, '+', "Сильной стороной считаю умение вести проекты."}});
    }

    void postAndCategoryWithItsDate()
    {
        assertFound(route()
                        .heading("Сведения о педагоге")
                        .table({{"Должность, категория (дата присвоения)", "преподаватель, высшая (19.05.2021)"}}),
                    {{Element::infoPosition, '+', ""},
                     {Element::infoCategory, '+', "преподаватель, высшая (19.05.2021)"},
                     {Element::infoAttestationDate, '+', "преподаватель, высшая (19.05.2021)"}});
        assertFound(route().heading("Сведения о педагоге").table({{"Должность", "преподаватель с 2021 года"}}),
                    {{Element::infoAttestationDate, ' ', ""}});
    }

    /// No heading parts the review's table from the events; a table of events stays theirs.
    void aTableOfFactsBelowTheEvents()
    {
        const auto events = route().heading("Ресурсная карта").item("семинар «Урок сегодня», ноябрь 2025 г.");
        auto document = events;
        assertFound(document.table({{"Показатель", "Сведения"},
                                    {"Рефлексивный анализ", "план выполнен почти целиком"},
                                    {"Общий вывод", "сосредоточусь на двух вопросах"}}),
                    {{Element::resourcesEvents, '+', "семинар «Урок сегодня», ноябрь 2025 г."},
                     {Element::reviewAnalysis, '+', "план выполнен почти целиком"},
                     {Element::reviewConclusions, '+', "сосредоточусь на двух вопросах"}});
        assertFound(route()
                        .heading("Ресурсная карта")
                        .table({{"Событие", "Когда"}, {"Стажировка в лицее № 2", "январь"}, {"Семинар", "март"}}),
                    {{Element::resourcesEvents, '+', "Стажировка в лицее № 2"}});
    }

    /// «Раздел» heads a column of directions; «Раздел 5. Рефлексия» below the road map names none.
    void aNumberedSectionIsNoDirection()
    {
        assertFound(route()
                        .heading("План")
                        .table({{"Мероприятия", "Сроки", "Результат"}, {"Изучить ФГОС", "май", "памятка"}})
                        .paragraph("Раздел 5. Рефлексия")
                        .bold()
                        .paragraph("Выводы и перспективы: ____________________"),
                    {{Element::reviewConclusions, '-', ""}, {Element::roadmapAssessment, ' ', ""}});
    }

    void aQuestionWithABlank()
    {
        const auto plan =
            route().heading("План").table({{"Мероприятия", "Сроки", "Результат"}, {"Изучить ФГОС", "май", "памятка"}});
        auto blank = plan;
        assertFound(blank.heading("Рефлексивный анализ").paragraph("Насколько достигнута цель: ______________"),
                    {{Element::reviewAnalysis, '-', ""}});
        auto told = plan;
        assertFound(told.heading("Рефлексивный анализ").paragraph("Насколько достигнута цель: вполне, дети говорят"),
                    {{Element::reviewAnalysis, '+', "Насколько достигнута цель: вполне, дети говорят"}});
    }

    void withoutARoadMapNothingBecameOfIt()
    {
        assertFound(route().paragraphs({"Срок реализации. 2025–2026 учебный год", "Форма отчёта. Открытый урок",
                                        "Самооценка проделанной работы. Маршрут оказался полезен тем, что приходилось "
                                        "останавливаться и смотреть, что сделано",
                                        "Выводы. Приёмы прижились"}),
                    {{Element::reviewAnalysis, '+', ""}, {Element::roadmapAssessment, ' ', ""}});
    }

    void itemsPartedByCommas()
    {
        const auto found =
            route()
                .heading("Дорожная карта")
                .item("Курсы «Ведущий тренинга», октябрь–ноябрь 2025, результат – удостоверение, отчёт – "
                      "сообщение на МО",
                      "1.")
                .item("Изучить книги, статьи, сайты, сентябрь, результат – справка, отчёт – педсовет", "2.")
                .recognise();
        CPPUNIT_ASSERT_EQUAL(std::size_t{1}, found.roadMaps.size());
        CPPUNIT_ASSERT_EQUAL(
            std::string("Курсы «Ведущий тренинга» | октябрь–ноябрь 2025 | удостоверение | сообщение на МО; "
                        "Изучить книги, статьи, сайты | сентябрь | справка | педсовет"),
            rowsOf(found.roadMaps.front(), {Element::roadmapActivity, Element::roadmapDeadline, Element::roadmapResult,
                                            Element::roadmapReport}));
    }

    void aDirectionWrittenOnce()
    {
        const auto found = route()
                               .table({{"Направление", "Мероприятия", "Сроки"},
                                       {"Методическое", "Открытый урок", "март"},
                                       {"", "Статья", "май"},
                                       {"ИКТ", "Тренажёр", "апрель"}})
                               .recognise();
        CPPUNIT_ASSERT_EQUAL(std::string("Методическое | Открытый урок; Методическое | Статья; ИКТ | Тренажёр"),
                             rowsOf(found.roadMaps.front(), {Element::roadmapDirection, Element::roadmapActivity}));
    }

    void directionsOneBelowAnotherOnASheet()
    {
        const std::vector<BuiltCell> header{"№", "Мероприятие", "Срок", "Результат"};
        const auto found = OutlineBuilder()
                               .sheet({{BuiltCell("Профессиональное направление", 4)},
                                       header,
                                       {"1", "Курсы", "ноябрь 2025", "сертификат"},
                                       {""},
                                       {BuiltCell("Методическое направление", 4)},
                                       header,
                                       {"1", "Открытый урок", "февраль 2026", "конспект"}})
                               .recognise();
        std::string rows;
        for (const auto& roadMap : found.roadMaps)
            rows += rowsOf(roadMap, {Element::roadmapDirection, Element::roadmapActivity}) + "/";
        CPPUNIT_ASSERT_EQUAL(
            std::string("Профессиональное направление | Курсы/Методическое направление | Открытый урок/"), rows);
    }
};

CPPUNIT_TEST_SUITE_REGISTRATION(StrangersTest);

} // namespace marshrut::recognise
