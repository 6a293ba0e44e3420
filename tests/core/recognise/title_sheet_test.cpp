// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "recognise/title_sheet.hpp"

#include "support/found.hpp"
#include "support/library.hpp"

#include <cppunit/extensions/HelperMacros.h>

#include <string>

namespace marshrut::recognise
{

using route::Element;
using tests::assertFound;
using tests::OutlineBuilder;

class TitleSheetTest : public CppUnit::TestFixture
{
    CPPUNIT_TEST_SUITE(TitleSheetTest);
    CPPUNIT_TEST(bareLines);
    CPPUNIT_TEST(labels);
    CPPUNIT_TEST(labelsInATable);
    CPPUNIT_TEST(valueBelowItsLabel);
    CPPUNIT_TEST(aFrame);
    CPPUNIT_TEST(ourOwnStyles);
    CPPUNIT_TEST(placeAndYearOnOneLine);
    CPPUNIT_TEST(severalThingsOnTheNamesLine);
    CPPUNIT_TEST(aNameOverSeveralLines);
    CPPUNIT_TEST(aNameWithoutAPatronymic);
    CPPUNIT_TEST(stampsSayNothingOfTheTeacher);
    CPPUNIT_TEST(foundersAreNotTheOrganisation);
    CPPUNIT_TEST(blanksHaveTheirPlaces);
    CPPUNIT_TEST(hintsHaveTheirPlaces);
    CPPUNIT_TEST(everyNameOfTheDocument);
    CPPUNIT_TEST(otherDocumentsHaveOtherNames);
    CPPUNIT_TEST(valuesStandWhereTheySayTheyDo);
    CPPUNIT_TEST(withoutASheetNothingIsFound);
    CPPUNIT_TEST_SUITE_END();

    void bareLines()
    {
        assertFound(OutlineBuilder().titleSheet().heading("Информационная справка о педагоге"),
                    {{Element::titleOrganisation, '+', "МБОУ «Средняя общеобразовательная школа № 5»"},
                     {Element::titleHeading, '+', "Индивидуальный образовательный маршрут педагога"},
                     {Element::titleTeacher, '+', "Ивановой Марии Петровны"},
                     {Element::titlePlace, '+', "г. Вологда"},
                     {Element::titleYear, '+', "2026"}});
    }

    void labels()
    {
        assertFound(OutlineBuilder()
                        .paragraph("Наименование образовательной организации: МБДОУ «Ромашка»")
                        .paragraph("Индивидуальный план профессионального развития")
                        .paragraph("Составитель: воспитатель Иванова Мария Петровна")
                        .paragraph("Город: Вологда")
                        .paragraph("Год создания: 2026")
                        .pageBreak()
                        .paragraph("Должность: воспитатель"),
                    {{Element::titleOrganisation, '+', "МБДОУ «Ромашка»"},
                     {Element::titleHeading, '+', "Индивидуальный план профессионального развития"},
                     {Element::titleTeacher, '+', "Иванова Мария Петровна"},
                     {Element::titlePlace, '+', "Вологда"},
                     {Element::titleYear, '+', "2026"}});
    }

    void labelsInATable()
    {
        assertFound(OutlineBuilder()
                        .paragraph("Индивидуальный образовательный маршрут")
                        .centred()
                        .table({{"Название образовательной организации", "МБОУ СОШ № 5"},
                                {"ФИО педагога", "Иванова Мария Петровна"},
                                {"Населённый пункт", "посёлок Ясный"},
                                {"Год создания", "2026"}})
                        .pageBreak()
                        .heading("Пояснительная записка"),
                    {{Element::titleOrganisation, '+', "МБОУ СОШ № 5"},
                     {Element::titleTeacher, '+', "Иванова Мария Петровна"},
                     {Element::titlePlace, '+', "посёлок Ясный"},
                     {Element::titleYear, '+', "2026"}});
    }

    void valueBelowItsLabel()
    {
        assertFound(
            OutlineBuilder()
                .paragraphs({"МБОУ СОШ № 5", "План самообразования", "Составитель:", "Петров А. С.", "Вологда, 2026"})
                .pageBreak()
                .paragraph("Цель: рост"),
            {{Element::titleTeacher, '+', "Петров А. С."}, {Element::titlePlace, '+', "Вологда"}});
        assertFound(OutlineBuilder()
                        .paragraphs({"План самообразования", "Составитель: учитель физики", "Петров А. С.", "2026"})
                        .pageBreak()
                        .paragraph("Цель: рост"),
                    {{Element::titleTeacher, '+', "Петров А. С."}});
    }

    void aFrame()
    {
        OutlineBuilder document;
        for (const auto* line : {"МАДОУ № 3", "Индивидуальный образовательный маршрут", "воспитателя", "Ивановой М. П.",
                                 "Вологда", "2026"})
            document.paragraph(line).frame(0);
        document.pageBreak().heading("Общие сведения");
        assertFound(document, {{Element::titleOrganisation, '+', "МАДОУ № 3"},
                               {Element::titleHeading, '+', "Индивидуальный образовательный маршрут воспитателя"},
                               {Element::titleTeacher, '+', "Ивановой М. П."},
                               {Element::titlePlace, '+', "Вологда"},
                               {Element::titleYear, '+', "2026"}});
    }

    void ourOwnStyles()
    {
        const auto found = OutlineBuilder()
                               .paragraph("Школа нашего двора")
                               .style("ИОМ Организация")
                               .paragraph("вторая строка")
                               .style("ИОМ Организация")
                               .paragraph("Мой путь")
                               .style("ИОМ Название документа")
                               .paragraph("Составитель: Ли")
                               .style("ИОМ Педагог")
                               .paragraph("Там, где река")
                               .style("ИОМ Место")
                               .paragraph("20__ г.")
                               .style("ИОМ Год")
                               .pageBreak()
                               .paragraph("Цель: рост")
                               .recognise();
        assertFound(found, {{Element::titleOrganisation, '+', "Школа нашего двора вторая строка"},
                            {Element::titleHeading, '+', "Мой путь"},
                            {Element::titleTeacher, '+', "Ли"},
                            {Element::titlePlace, '+', "Там, где река"},
                            {Element::titleYear, '-', ""}});
        CPPUNIT_ASSERT_EQUAL(std::size_t{1}, found[Element::titleOrganisation].more.size());
    }

    void placeAndYearOnOneLine()
    {
        for (const auto* line : {"г. Вологда, 2026 г.", "г. Вологда 2026", "Вологда, 2026", "Вологда – 2026"})
        {
            const auto found = OutlineBuilder()
                                   .paragraphs({"МБОУ СОШ № 5", "План самообразования", line})
                                   .pageBreak()
                                   .paragraph("Цель: рост")
                                   .recognise();
            CPPUNIT_ASSERT_MESSAGE(line, found[Element::titlePlace].text.find("Вологда") != std::string::npos);
            CPPUNIT_ASSERT_MESSAGE(line, found[Element::titleYear].text.substr(0, 4) == "2026");
        }
    }

    void severalThingsOnTheNamesLine()
    {
        assertFound(OutlineBuilder()
                        .paragraphs({"МБОУ СОШ № 5",
                                     "Индивидуальный образовательный маршрут Ивановой М. П. на 2025–2026 учебный год"})
                        .pageBreak()
                        .paragraph("Цель: рост"),
                    {{Element::titleHeading, '+', "Индивидуальный образовательный маршрут"},
                     {Element::titleTeacher, '+', "Ивановой М. П."},
                     {Element::titleYear, '+', "2025–2026 учебный год"}});
    }

    void aNameOverSeveralLines()
    {
        const auto found = OutlineBuilder()
                               .paragraphs({"МБОУ СОШ № 5", "Индивидуальный", "образовательный маршрут",
                                            "учителя физики", "Петрова Алексея Сергеевича", "2026"})
                               .pageBreak()
                               .paragraph("Цель: рост")
                               .recognise();
        assertFound(found, {{Element::titleHeading, '+', "Индивидуальный образовательный маршрут учителя физики"},
                            {Element::titleTeacher, '+', "Петрова Алексея Сергеевича"}});
        CPPUNIT_ASSERT_EQUAL(std::size_t{2}, found[Element::titleHeading].more.size());
    }

    void aNameWithoutAPatronymic()
    {
        assertFound(OutlineBuilder()
                        .paragraphs({"МБОУ СОШ № 5", "План самообразования", "Ооржак Айлана Мерген", "Кызыл, 2026"})
                        .pageBreak()
                        .paragraph("Цель: рост"),
                    {{Element::titleTeacher, '+', "Ооржак Айлана Мерген"}, {Element::titlePlace, '+', "Кызыл"}});
    }

    void stampsSayNothingOfTheTeacher()
    {
        assertFound(OutlineBuilder()
                        .paragraph("МБОУ СОШ № 5")
                        .table({{"РАССМОТРЕНО\nна заседании МО\nпротокол № 1 от 28.08.2024",
                                 "УТВЕРЖДАЮ\nДиректор ________ Сидоров П. К.\nприказ № 5 от 30.08.2024"}})
                        .paragraphs({"Индивидуальный образовательный маршрут педагога", "Иванова Мария Петровна",
                                     "Вологда, 2026"})
                        .pageBreak()
                        .paragraph("Цель: рост"),
                    {{Element::titleTeacher, '+', "Иванова Мария Петровна"}, {Element::titleYear, '+', "2026"}});
        assertFound(OutlineBuilder()
                        .paragraphs({"УТВЕРЖДАЮ", "Директор школы", "__________ Сидоров П. К.", "МБОУ СОШ № 5",
                                     "Индивидуальный образовательный маршрут педагога", "Иванова Мария Петровна",
                                     "Вологда, 2026"})
                        .pageBreak()
                        .paragraph("Цель: рост"),
                    {{Element::titleOrganisation, '+', "МБОУ СОШ № 5"},
                     {Element::titleTeacher, '+', "Иванова Мария Петровна"}});
        assertFound(OutlineBuilder()
                        .table({{"СОГЛАСОВАНО", "УТВЕРЖДАЮ\nДиректор\nСидоров Пётр Кузьмич\n30 августа 2024 года"}})
                        .paragraphs({"План самообразования", "Иванова Мария Петровна", "Вологда"})
                        .pageBreak()
                        .paragraph("Цель: рост"),
                    {{Element::titleTeacher, '+', "Иванова Мария Петровна"}, {Element::titleYear, ' ', ""}});
    }

    void foundersAreNotTheOrganisation()
    {
        assertFound(
            OutlineBuilder()
                .paragraphs({"Министерство образования Оренбургской области", "Муниципальное бюджетное учреждение",
                             "«Центр детства»", "План самообразования", "Петров А. С.", "п. Ясный, 2026"})
                .pageBreak()
                .paragraph("Цель: рост"),
            {{Element::titleOrganisation, '+', "Муниципальное бюджетное учреждение «Центр детства»"},
             {Element::titleHeading, '+', "План самообразования"},
             {Element::titlePlace, '+', "п. Ясный"}});
    }

    void blanksHaveTheirPlaces()
    {
        const auto document =
            OutlineBuilder()
                .paragraphs({"Название ОУ: __________________", "Индивидуальный образовательный маршрут педагога",
                             "ФИО педагога: ______________", "г. ________", "20__ г."})
                .pageBreak()
                .paragraph("Цель: рост");
        const auto found = document.recognise();
        assertFound(found, {{Element::titleOrganisation, '-', ""},
                            {Element::titleTeacher, '-', ""},
                            {Element::titlePlace, '-', ""},
                            {Element::titleYear, '-', ""}});
        const auto& outline = document.outline();
        CPPUNIT_ASSERT_EQUAL(std::string("______________"),
                             tests::textAt(outline, *found[Element::titleTeacher].value));
        CPPUNIT_ASSERT_EQUAL(std::string("________"), tests::textAt(outline, *found[Element::titlePlace].value));
        CPPUNIT_ASSERT_EQUAL(std::string("20__ г."), tests::textAt(outline, *found[Element::titleYear].value));
    }

    void hintsHaveTheirPlaces()
    {
        assertFound(
            OutlineBuilder()
                .paragraphs({"(наименование образовательной организации)",
                             "Индивидуальный образовательный маршрут педагога", "(фамилия, имя, отчество)",
                             "(указать город)", "2026"})
                .pageBreak()
                .paragraph("Цель: рост"),
            {{Element::titleOrganisation, '?', ""}, {Element::titleTeacher, '?', ""}, {Element::titlePlace, '?', ""}});
    }

    void everyNameOfTheDocument()
    {
        for (const auto* name :
             {"Индивидуальный образовательный маршрут", "ИНДИВИДУАЛЬНЫЙ ОБРАЗОВАТЕЛЬНЫЙ МАРШРУТ (ИОМ)", "ИОМ педагога",
              "Индивидуальный план профессионального развития",
              "Индивидуальная программа профессионального развития (ИППР)", "Дорожная карта саморазвития",
              "Перспективный план работы по самообразованию", "План самообразования", "Программа саморазвития педагога",
              "Персонифицированная программа повышения квалификации", "Индивидуальная траектория учителя"})
            CPPUNIT_ASSERT_MESSAGE(name, namesDocument(name, tests::lexicon()));
    }

    void otherDocumentsHaveOtherNames()
    {
        for (const auto* name : {"", "Рабочая программа по математике", "Портфолио", "МБОУ СОШ № 5",
                                 "Иванова Мария Петровна", "Вологда, 2026", "Расписание занятий", "УТВЕРЖДАЮ"})
            CPPUNIT_ASSERT_MESSAGE(name, !namesDocument(name, tests::lexicon()));
    }

    void valuesStandWhereTheySayTheyDo()
    {
        const auto document = OutlineBuilder().titleSheet().heading("Пояснительная записка");
        const auto found = document.recognise();
        for (const auto& row : route::elements())
            if (row.section == route::Section::title)
                CPPUNIT_ASSERT_EQUAL_MESSAGE(std::string(row.id), found[row.element].text,
                                             tests::textAt(document.outline(), found[row.element].value.value()));
    }

    void withoutASheetNothingIsFound()
    {
        assertFound(OutlineBuilder().heading("Пояснительная записка").paragraph("Цель: рост, 2026 год, Иванова М. П."),
                    {{Element::titleOrganisation, ' ', ""},
                     {Element::titleHeading, ' ', ""},
                     {Element::titleTeacher, ' ', ""},
                     {Element::titlePlace, ' ', ""},
                     {Element::titleYear, ' ', ""}});
    }
};
CPPUNIT_TEST_SUITE_REGISTRATION(TitleSheetTest);

} // namespace marshrut::recognise
