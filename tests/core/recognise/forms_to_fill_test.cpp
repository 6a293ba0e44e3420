// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "support/found.hpp"

#include <cppunit/extensions/HelperMacros.h>

#include <string>
#include <vector>

namespace marshrut::recognise
{

using route::Element;
using tests::assertFound;
using tests::OutlineBuilder;

/// Forms that are handed out blank, and what of them is told in running text.
class FormsToFillTest : public CppUnit::TestFixture
{
    CPPUNIT_TEST_SUITE(FormsToFillTest);
    CPPUNIT_TEST(blankLinesOfATitleSheet);
    CPPUNIT_TEST(severalBlanksOnALine);
    CPPUNIT_TEST(theParticipantsOfAResult);
    CPPUNIT_TEST(roomBelowTheReview);
    CPPUNIT_TEST(thePlaceBelowTheInstitution);
    CPPUNIT_TEST(theInstitutionBehindTheTeacher);
    CPPUNIT_TEST(whomASchoolIsNamedAfter);
    CPPUNIT_TEST(sentencesBelowAListOfTasks);
    CPPUNIT_TEST(anItemThatLabelsItsParts);
    CPPUNIT_TEST(directionsThatResembleLabels);
    CPPUNIT_TEST(placeAndYearShareALine);
    CPPUNIT_TEST(aHintBelowItsValue);
    CPPUNIT_TEST(aReviewsHeadingAlone);
    CPPUNIT_TEST_SUITE_END();

    static OutlineBuilder sheet(const std::vector<std::string>& texts)
    {
        OutlineBuilder document;
        for (const auto& text : texts)
            document.paragraph(text).centred();
        return document.pageBreak().heading("Информационная справка").paragraph("Стаж: 17 лет");
    }

    static OutlineBuilder note() { return OutlineBuilder().titleSheet().heading("Пояснительная записка"); }

    void blankLinesOfATitleSheet()
    {
        const std::string name = "Индивидуальный образовательный маршрут";
        assertFound(sheet({"______________", "", name, "", "______________", "", "______________", "2025 г."}),
                    {{Element::titleOrganisation, '-', ""},
                     {Element::titleTeacher, '-', ""},
                     {Element::titlePlace, '-', ""},
                     {Element::titleYear, '+', "2025 г."}});
        // what is known needs no blank
        assertFound(sheet({"МБОУ «Школа № 5»", "______________", name, "Иванова Мария Петровна", "г. Вологда, 2025"}),
                    {{Element::titleOrganisation, '+', ""}, {Element::titleTeacher, '+', "Иванова Мария Петровна"}});
    }

    void placeAndYearShareALine()
    {
        const std::string name = "Индивидуальный образовательный маршрут";
        for (const auto* line : {"__________, 20__ г.", "г. ________, 20__ г."})
            assertFound(sheet({"МБОУ «Школа № 5»", name, "Иванова Мария Петровна", line}),
                        {{Element::titlePlace, '-', ""}, {Element::titleYear, '-', ""}});
        assertFound(sheet({"МБОУ «Школа № 5»", name, "Иванова Мария Петровна", "(населённый пункт), 20__ г."}),
                    {{Element::titlePlace, '?', "(населённый пункт)"}, {Element::titleYear, '-', ""}});
        // a date is no place
        assertFound(sheet({"МБОУ «Школа № 5»", name, "Иванова Мария Петровна", "«___» ________ 20__ г."}),
                    {{Element::titlePlace, ' ', ""}});
        assertFound(sheet({"МБОУ «Школа № 5», Республика Тыва, г. Чадан", name, "Иванова Мария Петровна", "2025 г."}),
                    {{Element::titlePlace, '+', "г. Чадан"}});
    }

    void aHintBelowItsValue()
    {
        const std::string name = "Индивидуальный образовательный маршрут";
        assertFound(sheet({"МБОУ «Тарумовская СОШ»", "(полное наименование организации)", name,
                           "Алиомаров Магомедрасул Гаджиевич", "(фамилия, имя, отчество)", "2025 г."}),
                    {{Element::titleOrganisation, '+', "МБОУ «Тарумовская СОШ»"},
                     {Element::titleTeacher, '+', "Алиомаров Магомедрасул Гаджиевич"}});
        assertFound(sheet({"(полное наименование организации)", name, "(фамилия, имя, отчество)", "2025 г."}),
                    {{Element::titleOrganisation, '?', ""}, {Element::titleTeacher, '?', ""}});
    }

    void aReviewsHeadingAlone()
    {
        const auto planned = [] {
            return OutlineBuilder()
                .titleSheet()
                .heading("Дорожная карта")
                .table({{"Мероприятия", "Сроки", "Результат"}, {"Изучить приёмы", "май", "папка"}});
        };
        assertFound(planned().heading("Диагностика проделанной работы с выводами"),
                    {{Element::reviewAnalysis, '-', ""}, {Element::reviewConclusions, ' ', ""}});
        assertFound(planned().heading("Диагностика проделанной работы с выводами").paragraph("Выводы: работу продолжу"),
                    {{Element::reviewAnalysis, ' ', ""}, {Element::reviewConclusions, '+', "работу продолжу"}});
    }

    void severalBlanksOnALine()
    {
        assertFound(OutlineBuilder()
                        .titleSheet()
                        .heading("Информационная справка")
                        .paragraph("Квалификационная категория ________, дата аттестации ________"),
                    {{Element::infoCategory, '-', ""}, {Element::infoAttestationDate, '-', ""}});
        assertFound(OutlineBuilder()
                        .titleSheet()
                        .heading("Информационная справка")
                        .paragraph("Педагогический стаж ________ лет"),
                    {{Element::infoExperience, '-', ""}, {Element::infoAttestationDate, ' ', ""}});
    }

    void theParticipantsOfAResult()
    {
        assertFound(note().paragraphs({"Ожидаемые результаты:", "для педагога ________", "для детей ________"}),
                    {{Element::noteResult, '-', ""}});
        assertFound(note().paragraphs({"Ожидаемые результаты:", "для педагога – картотека", "для детей ________"}),
                    {{Element::noteResult, '+', "для педагога – картотека"}});
        for (const char* begun : {"Изучить опыт…", "Изучить опыт …", "Изучить опыт..."})
            assertFound(note().paragraphs({"Ожидаемые результаты:", begun}), {{Element::noteResult, '+', begun}});
    }

    void roomBelowTheReview()
    {
        assertFound(note().paragraph("Цель: освоить приёмы").heading("Подведение итогов").paragraph("____________"),
                    {{Element::reviewAnalysis, '-', ""}});
    }

    void thePlaceBelowTheInstitution()
    {
        assertFound(sheet({"МБДОУ «Детский сад № 23»", "г. Минусинск", "План самообразования", "Иванова Мария Петровна",
                           "2025"}),
                    {{Element::titlePlace, '+', "г. Минусинск"}});
    }

    void theInstitutionBehindTheTeacher()
    {
        assertFound(sheet({"План самообразования", "Иванова Мария Петровна, учитель физики МБОУ СОШ № 5", "2025"}),
                    {{Element::titleOrganisation, '+', "МБОУ СОШ № 5"},
                     {Element::titleTeacher, '+', "Иванова Мария Петровна"}});
    }

    void whomASchoolIsNamedAfter()
    {
        assertFound(OutlineBuilder()
                        .table({{"Школа, в которой преподаёт педагог", "МБОУ «СОШ № 6 им. А. С. Пушкина»"},
                                {"Документ", "План самообразования"},
                                {"Составитель", "Иванова Мария Петровна"},
                                {"Год", "2025"}})
                        .pageBreak()
                        .heading("Информационная справка")
                        .paragraph("Стаж: 17 лет"),
                    {{Element::titleOrganisation, '+', "МБОУ «СОШ № 6 им. А. С. Пушкина»"},
                     {Element::titleTeacher, '+', "Иванова Мария Петровна"}});
    }

    /// Paragraphs that go on below the tasks may say themselves that they are something else.
    void sentencesBelowAListOfTasks()
    {
        assertFound(note()
                        .paragraph("Задачи: изучить теорию; подобрать игры.")
                        .paragraph("Помогут мне в этом курсы, вебинары и взаимопосещения. В результате ожидаю рост "
                                   "интереса детей к занятиям.")
                        .paragraph("Наша школа работает над темой «Качество образования»."),
                    {{Element::noteTasks, '+', ""},
                     {Element::noteForms, '+', "Помогут мне в этом курсы, вебинары и взаимопосещения"},
                     {Element::noteResult, '+', ""},
                     {Element::noteSchoolTopic, '+', ""},
                     {Element::noteTopic, ' ', ""}});
    }

    /// Seminars and courses with their times are events of others; items that say what comes of them are activities.
    void anItemThatLabelsItsParts()
    {
        const auto list = [](const std::string& tail) {
            return note()
                .paragraph("Цель: освоить приёмы")
                .heading("Ыва олдж фывап")
                .item("Вебинар по нейроиграм. Срок: октябрь 2025." + tail)
                .item("Курсы по логопедии. Срок: май 2026." + tail)
                .item("Семинар для родителей. Срок: апрель 2026." + tail)
                .recognise();
        };
        CPPUNIT_ASSERT_EQUAL(std::size_t{1}, list(" Результат: конспект. Отчёт: сертификат.").roadMaps.size());
    }

    /// «Профессиональное развитие» resembles a label; in a row of many cells it names a direction.
    void directionsThatResembleLabels()
    {
        const auto found =
            note()
                .table({{"№", "Раздел", "Что наметила", "Ыва", "Итог", "Подтверждение"},
                        {"1", "Профессиональное развитие", "пройти курсы по теме", "май", "умение", "справка"},
                        {"2", "Профессиональное развитие", "изучить опыт коллег", "июнь", "знание", "отчёт"},
                        {"3", "Повышение квалификации", "посетить два урока", "март", "конспект", "доклад"}})
                .recognise();
        CPPUNIT_ASSERT_EQUAL(std::size_t{1}, found.roadMaps.size());
        CPPUNIT_ASSERT_EQUAL(std::size_t{3}, found.roadMaps.front().activities.size());
    }
};

CPPUNIT_TEST_SUITE_REGISTRATION(FormsToFillTest);

} // namespace marshrut::recognise
