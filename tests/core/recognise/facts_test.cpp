// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "support/found.hpp"

#include <cppunit/extensions/HelperMacros.h>

#include <string>

namespace marshrut::recognise
{

using route::Element;
using tests::assertFound;
using tests::OutlineBuilder;

/// The facts about the teacher, in every layout that teachers use.
class FactsTest : public CppUnit::TestFixture
{
    CPPUNIT_TEST_SUITE(FactsTest);
    CPPUNIT_TEST(linesWithLabels);
    CPPUNIT_TEST(labelsWithTheValueBelow);
    CPPUNIT_TEST(aTableOfTwoColumns);
    CPPUNIT_TEST(aTableOfThreeColumns);
    CPPUNIT_TEST(aTableWithItsHeaderOverTheValues);
    CPPUNIT_TEST(labelsAndValuesInOneCell);
    CPPUNIT_TEST(prose);
    CPPUNIT_TEST(aCategoryWithItsDateInProse);
    CPPUNIT_TEST(noIsAnAnswer);
    CPPUNIT_TEST(aClearLabelHoldsWhateverStandsBeside);
    CPPUNIT_TEST(aSpanOfYearsBehindALabelIsAnAside);
    CPPUNIT_TEST(aBlankIsWhatItsLabelTells);
    CPPUNIT_TEST(blanksAndHintsAreEmpty);
    CPPUNIT_TEST(emptyCellsAreEmpty);
    CPPUNIT_TEST(coursesAsATable);
    CPPUNIT_TEST(coursesOverSeveralLines);
    CPPUNIT_TEST(untidyTyping);
    CPPUNIT_TEST(placesOfValues);
    CPPUNIT_TEST_SUITE_END();

    static OutlineBuilder begun() { return OutlineBuilder().titleSheet().heading("Информационная справка о педагоге"); }

    void linesWithLabels()
    {
        assertFound(begun().paragraphs({"ФИО: Иванова Мария Петровна", "Занимаемая должность – учитель физики",
                                        "Образование: высшее, ВГПУ, 2008", "Дата прохождения аттестации: 12.03.2020",
                                        "Квалификационная категория: первая",
                                        "Курсы повышения квалификации: «ФГОС», 72 ч, 2024",
                                        "Педагогический стаж 17 лет", "Наставник: Петров А. С."}),
                    {{Element::infoTeacher, '+', "Иванова Мария Петровна"},
                     {Element::infoPosition, '+', "учитель физики"},
                     {Element::infoEducation, '+', "высшее, ВГПУ, 2008"},
                     {Element::infoAttestationDate, '+', "12.03.2020"},
                     {Element::infoCategory, '+', "первая"},
                     {Element::infoCourses, '+', "«ФГОС», 72 ч, 2024"},
                     {Element::infoExperience, '+', ""},
                     {Element::infoSupport, '+', "Петров А. С."}});
    }

    void labelsWithTheValueBelow()
    {
        assertFound(begun()
                        .paragraph("Должность")
                        .bold()
                        .paragraph("учитель физики")
                        .paragraph("Образование")
                        .bold()
                        .paragraph("высшее")
                        .paragraph("Квалификационная категория")
                        .bold()
                        .paragraph("Педагогический стаж")
                        .bold()
                        .paragraph("—"),
                    {{Element::infoPosition, '+', "учитель физики"},
                     {Element::infoEducation, '+', "высшее"},
                     {Element::infoCategory, '-', ""},
                     {Element::infoExperience, '-', ""}});
    }

    void aTableOfTwoColumns()
    {
        assertFound(begun().table({{"Ф. И. О.", "Иванова Мария Петровна"},
                                   {"Занимаемая должность", "учитель физики"},
                                   {"Образование", "высшее"},
                                   {"Дата аттестации", "12.03.2020"},
                                   {"Категория", "первая"},
                                   {"Информация о курсах", "«ФГОС», 72 ч"},
                                   {"Стаж работы", "17 лет"}}),
                    {{Element::infoTeacher, '+', "Иванова Мария Петровна"},
                     {Element::infoPosition, '+', "учитель физики"},
                     {Element::infoEducation, '+', "высшее"},
                     {Element::infoAttestationDate, '+', "12.03.2020"},
                     {Element::infoCategory, '+', "первая"},
                     {Element::infoCourses, '+', "«ФГОС», 72 ч"},
                     {Element::infoExperience, '+', "17 лет"}});
    }

    void aTableOfThreeColumns()
    {
        assertFound(
            begun().table(
                {{"1.", "Должность", "учитель физики"}, {"2.", "Образование", "высшее"}, {"3.", "Стаж работы", ""}}),
            {{Element::infoPosition, '+', "учитель физики"},
             {Element::infoEducation, '+', "высшее"},
             {Element::infoExperience, '-', ""}});
    }

    void aTableWithItsHeaderOverTheValues()
    {
        assertFound(begun().table({{"ФИО", "Должность", "Образование", "Категория", "Стаж работы"},
                                   {"Иванова М. П.", "учитель физики", "высшее", "первая", "—"}}),
                    {{Element::infoTeacher, '+', "Иванова М. П."},
                     {Element::infoPosition, '+', "учитель физики"},
                     {Element::infoEducation, '+', "высшее"},
                     {Element::infoCategory, '+', "первая"},
                     {Element::infoExperience, '-', ""}});
    }

    void labelsAndValuesInOneCell()
    {
        assertFound(begun().table({{"Должность: учитель физики\nОбразование: высшее\nСтаж работы: 17 лет"}}),
                    {{Element::infoPosition, '+', "учитель физики"},
                     {Element::infoEducation, '+', "высшее"},
                     {Element::infoExperience, '+', "17 лет"}});
    }

    void prose()
    {
        const std::string text = "Я, Иванова Мария Петровна, работаю учителем физики 1 кв. категории.";
        assertFound(begun().paragraphs({text, "Образование высшее педагогическое. Стаж работы 17 лет.",
                                        "Прошла курсы повышения квалификации в 2024 году."}),
                    {{Element::infoTeacher, '+', "Иванова Мария Петровна"},
                     {Element::infoPosition, '+', text},
                     {Element::infoCategory, '+', text},
                     {Element::infoEducation, '+', ""},
                     {Element::infoExperience, '+', ""},
                     {Element::infoCourses, '+', ""}});
    }

    void aCategoryWithItsDateInProse()
    {
        const std::string text = "Стаж работы 15 лет, соответствие занимаемой должности (протокол № 1 от 12.01.2024).";
        assertFound(begun().paragraphs({"Ооржак Чодураа Кара-ооловна, музыкальный руководитель.", text}),
                    {{Element::infoExperience, '+', text},
                     {Element::infoCategory, '+', text},
                     {Element::infoAttestationDate, '+', text}});
        // years of work are no date
        assertFound(begun().paragraphs({"Стаж работы 15 лет, соответствие занимаемой должности."}),
                    {{Element::infoCategory, '+', ""}, {Element::infoAttestationDate, ' ', ""}});
    }

    void noIsAnAnswer()
    {
        assertFound(begun().paragraphs({"Дата аттестации: не аттестована", "Квалификационная категория: нет",
                                        "Курсы повышения квалификации: нет", "Наставник: нет"}),
                    {{Element::infoAttestationDate, '+', "не аттестована"},
                     {Element::infoCategory, '+', "нет"},
                     {Element::infoCourses, '+', "нет"},
                     {Element::infoSupport, '+', "нет"}});
    }

    void aClearLabelHoldsWhateverStandsBeside()
    {
        assertFound(begun().table({{"Занимаемая должность", "воспитатель"},
                                   {"Квалификационная категория", "высшая"},
                                   {"Дата последней аттестации", "когда-то давно"},
                                   {"Тема самообразования", "Речевые игры"}}),
                    {{Element::infoAttestationDate, '+', "когда-то давно"}});
        assertFound(begun().table({{"Дата последней аттестации", "не проходила (работаю первый год)"}}),
                    {{Element::infoAttestationDate, '+', "не проходила (работаю первый год)"}});
    }

    void aSpanOfYearsBehindALabelIsAnAside()
    {
        for (const auto* label :
             {"Курсы повышения квалификации за последние 3 года", "Повышение квалификации за последние пять лет",
              "КПК за 2 года", "Курсы в межаттестационный период"})
            assertFound(begun().table({{"Занимаемая должность", "воспитатель"}, {label, "СОИРО, «Речь», 2024 г."}}),
                        {{Element::infoCourses, '+', "СОИРО, «Речь», 2024 г."}});
    }

    void aBlankIsWhatItsLabelTells()
    {
        // the next fact in the seed's order would be the support
        for (const auto* blank : {"", "___________", "……………………"})
            assertFound(begun()
                            .table({{"Занимаемая должность", "воспитатель"},
                                    {"Квалификационная категория", "высшая"},
                                    {"Курсы повышения квалификации", "СОИРО, «Речь», 2024 г., 36 ч"},
                                    {"Тема самообразования", blank}})
                            .heading("Самоанализ")
                            .paragraph("Мои сильные стороны: умею слушать"),
                        {{Element::noteTopic, '-', ""}, {Element::infoSupport, ' ', ""}});
    }

    void blanksAndHintsAreEmpty()
    {
        assertFound(
            begun().paragraphs({"ФИО: ____________________", "Должность: (указать должность)", "Образование: …………",
                                "Дата аттестации: «__» ______ 20__ г.", "Категория: —", "Стаж работы: ___ лет"}),
            {{Element::infoTeacher, '-', ""},
             {Element::infoPosition, '?', "(указать должность)"},
             {Element::infoEducation, '-', ""},
             {Element::infoAttestationDate, '-', ""},
             {Element::infoCategory, '-', ""},
             {Element::infoExperience, '-', ""}});
    }

    void emptyCellsAreEmpty()
    {
        assertFound(
            begun().table({{"Занимаемая должность", ""}, {"Образование", " \n\t"}, {"Категория", "________"}}),
            {{Element::infoPosition, '-', ""}, {Element::infoEducation, '-', ""}, {Element::infoCategory, '-', ""}});
    }

    void coursesAsATable()
    {
        assertFound(begun()
                        .paragraph("Курсы повышения квалификации")
                        .table({{"Дата обучения", "Тема курсовой подготовки", "Базовое учреждение обучения",
                                 "Количество часов"},
                                {"март 2024", "ФГОС", "ВИРО", "72"}}),
                    {{Element::infoCourses, '+', "март 2024; ФГОС; ВИРО"}});
        assertFound(begun()
                        .paragraph("Курсы повышения квалификации")
                        .table({{"Дата обучения", "Тема курсовой подготовки", "Базовое учреждение обучения",
                                 "Количество часов"},
                                {"", "", "", ""}}),
                    {{Element::infoCourses, '-', ""}});
    }

    void coursesOverSeveralLines()
    {
        assertFound(
            begun().paragraph("Курсы повышения квалификации:").item("«ФГОС», ВИРО, 72 ч").item("«Речь», ВИРО, 36 ч"),
            {{Element::infoCourses, '+', "«ФГОС», ВИРО, 72 ч\n«Речь», ВИРО, 36 ч"}});
    }

    void untidyTyping()
    {
        assertFound(begun().paragraphs({"\tЗАНИМАЕМАЯ\u00A0\u00A0ДОЛЖ\u00ADНОСТЬ :\u00A0 учитель физики ",
                                        "Oбразование\t–\tвысшее", "Квалификацонная  категория:\u00A0первая\n",
                                        "Педагогическии\u0306 стаж:\u00A017лет"}),
                    {{Element::infoPosition, '+', "учитель физики"},
                     {Element::infoEducation, '+', "высшее"},
                     {Element::infoCategory, '+', "первая"},
                     {Element::infoExperience, '+', "17лет"}});
    }

    void placesOfValues()
    {
        const auto document = begun()
                                  .paragraph("Должность: учитель физики")
                                  .paragraph("Образование:")
                                  .paragraph("Категория: (указать)")
                                  .table({{"Стаж работы", "17 лет"}});
        const auto found = document.recognise();
        const auto at = [&](Element element) {
            return tests::textAt(document.outline(), found[element].value.value());
        };
        CPPUNIT_ASSERT_EQUAL(std::string("учитель физики"), at(Element::infoPosition));
        CPPUNIT_ASSERT_EQUAL(std::string(), at(Element::infoEducation));
        CPPUNIT_ASSERT_EQUAL(std::string("(указать)"), at(Element::infoCategory));
        CPPUNIT_ASSERT_EQUAL(std::string("17 лет"), at(Element::infoExperience));
        CPPUNIT_ASSERT_EQUAL(std::string("Должность"),
                             tests::textAt(document.outline(), found[Element::infoPosition].label.value()));
    }
};
CPPUNIT_TEST_SUITE_REGISTRATION(FactsTest);

} // namespace marshrut::recognise
