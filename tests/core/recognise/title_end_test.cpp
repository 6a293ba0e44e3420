// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "support/found.hpp"

#include <cppunit/extensions/HelperMacros.h>

#include <string>

namespace marshrut::recognise
{

using tests::OutlineBuilder;

/// Where the title sheet ends: the text of the first block after it.
class TitleEndTest : public CppUnit::TestFixture
{
    CPPUNIT_TEST_SUITE(TitleEndTest);
    CPPUNIT_TEST(aPageBreakEndsIt);
    CPPUNIT_TEST(aSectionsHeadingEndsIt);
    CPPUNIT_TEST(aTableOfFactsEndsIt);
    CPPUNIT_TEST(aRoadMapEndsIt);
    CPPUNIT_TEST(aLabelOfTheNoteEndsIt);
    CPPUNIT_TEST(factsAboutTheTeacherEndItAtTheirFirst);
    CPPUNIT_TEST(proseEndsIt);
    CPPUNIT_TEST(theDocumentsNameDoesNotEndIt);
    CPPUNIT_TEST(aLongValueOfALabelDoesNotEndIt);
    CPPUNIT_TEST(theDocumentsNameGoesOnInTheNextLine);
    CPPUNIT_TEST(aDocumentThatBeginsWithItsContentHasNone);
    CPPUNIT_TEST_SUITE_END();

    static OutlineBuilder sheet()
    {
        return OutlineBuilder().paragraphs({"МБОУ СОШ № 5", "Индивидуальный образовательный маршрут педагога",
                                            "Иванова Мария Петровна", "г. Вологда", "2026"});
    }

    static void endsAt(const std::string& expected, const OutlineBuilder& document)
    {
        const auto end = document.recognise().titleEnd;
        CPPUNIT_ASSERT_EQUAL(expected, end ? document.outline().blocks.at(*end).text : std::string("none"));
    }

    void aPageBreakEndsIt() { endsAt("Слово о себе", sheet().pageBreak().paragraph("Слово о себе")); }

    void aSectionsHeadingEndsIt()
    {
        endsAt("Пояснительная записка", sheet().heading("Пояснительная записка").paragraph("Мы растём"));
        endsAt("ОБЩИЕ СВЕДЕНИЯ", sheet().paragraph("ОБЩИЕ СВЕДЕНИЯ"));
    }

    void aTableOfFactsEndsIt()
    {
        endsAt("Образование", sheet().table({{"Образование", "высшее"}, {"Педагогический стаж", "17 лет"}}));
    }

    void aRoadMapEndsIt()
    {
        endsAt("Мероприятия",
               sheet().table({{"Мероприятия", "Сроки", "Результат"}, {"Изучить ФГОС", "май", "памятка"}}));
    }

    void aLabelOfTheNoteEndsIt() { endsAt("Цель: рост мастерства", sheet().paragraph("Цель: рост мастерства")); }

    void factsAboutTheTeacherEndItAtTheirFirst()
    {
        endsAt("ФИО: Иванова Мария Петровна",
               sheet().paragraphs({"ФИО: Иванова Мария Петровна", "Должность: учитель", "Образование: высшее"}));
    }

    void proseEndsIt()
    {
        std::string prose = "Развитие речи";
        while (prose.size() < 500)
            prose += " занимает меня давно и всерьёз";
        endsAt(prose, sheet().paragraph(prose));
    }

    void theDocumentsNameDoesNotEndIt()
    {
        endsAt("Цель: рост", OutlineBuilder()
                                 .paragraph("МБОУ СОШ № 5")
                                 .heading("Дорожная карта саморазвития")
                                 .paragraphs({"Иванова М. П.", "Вологда, 2026", "Цель: рост"}));
    }

    void aLongValueOfALabelDoesNotEndIt()
    {
        std::string name = "МБОУ";
        for (int i = 0; i < 100; ++i)
            name += " общеобразовательное учреждение";
        const auto named = [&](const std::string& label) {
            return OutlineBuilder()
                .paragraphs({"Индивидуальный образовательный маршрут педагога", label + name, "г. Вологда", "2026"})
                .pageBreak()
                .paragraph("Слово о себе");
        };
        const auto document = named("Название учреждения: ");
        endsAt("Слово о себе", document);
        CPPUNIT_ASSERT_EQUAL(name, document.recognise()[route::Element::titleOrganisation].text);
        endsAt("Обстоятельства: " + name, named("Обстоятельства: "));
    }

    void theDocumentsNameGoesOnInTheNextLine()
    {
        const std::string name = "Индивидуальный образовательный маршрут";
        const std::string rest = "профессионального развития педагога";
        for (const auto& lines : {std::vector{name + "\n" + rest}, std::vector{name, rest}})
            endsAt("1. Сведения о педагоге", OutlineBuilder()
                                                 .paragraphs({"МБОУ СОШ № 5"})
                                                 .paragraphs(lines)
                                                 .paragraphs({"Ивановой Марии Петровны", "Вологда, 2026"})
                                                 .heading("1. Сведения о педагоге")
                                                 .paragraph("Стаж: 17 лет"));
        // a section's own name is one there too
        endsAt("Дорожная карта",
               OutlineBuilder()
                   .paragraphs({"МБОУ СОШ № 5", name})
                   .paragraph("Дорожная карта")
                   .table({{"Мероприятия", "Сроки", "Результат"}, {"Изучить ФГОС", "май", "памятка"}}));
        endsAt("Пояснительная записка",
               OutlineBuilder().paragraphs({"МБОУ СОШ № 5", name, "Пояснительная записка", "Цель: рост"}));
    }

    void aDocumentThatBeginsWithItsContentHasNone()
    {
        endsAt("none", OutlineBuilder().heading("Пояснительная записка").paragraph("Цель: рост"));
        endsAt("none", OutlineBuilder());
    }
};
CPPUNIT_TEST_SUITE_REGISTRATION(TitleEndTest);

} // namespace marshrut::recognise
