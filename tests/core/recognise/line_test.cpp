// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "recognise/line.hpp"
#include "recognise/sentences.hpp"

#include "support/library.hpp"
#include "support/outline_builder.hpp"

#include <cppunit/extensions/HelperMacros.h>

#include <string>

namespace marshrut::recognise
{

using tests::lexicon;
using tests::OutlineBuilder;

class LineTest : public CppUnit::TestFixture
{
    CPPUNIT_TEST_SUITE(LineTest);
    CPPUNIT_TEST(linesAreTrimmedAndKnowTheirPlace);
    CPPUNIT_TEST(linesKnowHowTheyLook);
    CPPUNIT_TEST(numberingIsRecognised);
    CPPUNIT_TEST(whatIsNoNumbering);
    CPPUNIT_TEST(headingsStandOut);
    CPPUNIT_TEST(infinitivesAreTasks);
    CPPUNIT_TEST(sectionNames);
    CPPUNIT_TEST(whatIsNoSectionName);
    CPPUNIT_TEST(sentencesWithLabelsArePartedAtThem);
    CPPUNIT_TEST_SUITE_END();

    void linesAreTrimmedAndKnowTheirPlace()
    {
        const auto document = OutlineBuilder().paragraph(" \u00A0Цель:\t\n\n  рост \u00A0\n \n").outline();
        const auto lines = linesOf(document, 0);
        CPPUNIT_ASSERT_EQUAL(std::size_t{2}, lines.size());
        CPPUNIT_ASSERT_EQUAL(std::string("Цель:"), std::string(lines[0].text));
        CPPUNIT_ASSERT_EQUAL(std::string("рост"), std::string(lines[1].text));
        for (const auto& line : lines)
            CPPUNIT_ASSERT_EQUAL(std::string(line.text), tests::textAt(document, line.place()));
        CPPUNIT_ASSERT_EQUAL(std::string("ост"), tests::textAt(document, lines[1].part(2, 8)));
        CPPUNIT_ASSERT(lines[0].first && !lines[0].last && !lines[1].first && lines[1].last);
        CPPUNIT_ASSERT(linesOf(OutlineBuilder().paragraph(" \n\t ").outline(), 0).empty());
        CPPUNIT_ASSERT(linesOf(OutlineBuilder().paragraph("").outline(), 0).empty());
    }

    void linesKnowHowTheyLook()
    {
        const auto document = OutlineBuilder()
                                  .heading("Цель")
                                  .paragraph("Цель")
                                  .bold()
                                  .centred()
                                  .item("первое\nвторое", "1.")
                                  .paragraph("Цель: рост")
                                  .boldStart("Цель:")
                                  .paragraph("Цель\nрост")
                                  .boldStart("Цель\n")
                                  .outline();
        CPPUNIT_ASSERT(linesOf(document, 0)[0].heading);
        CPPUNIT_ASSERT(linesOf(document, 1)[0].bold && linesOf(document, 1)[0].centred);
        CPPUNIT_ASSERT(linesOf(document, 2)[0].listed && !linesOf(document, 2)[1].listed);
        CPPUNIT_ASSERT(!linesOf(document, 3)[0].bold);
        CPPUNIT_ASSERT_EQUAL(std::string("Цель:").size(), linesOf(document, 3)[0].boldBytes);
        CPPUNIT_ASSERT(linesOf(document, 4)[0].bold && !linesOf(document, 4)[1].bold);
    }

    static std::string numbering(const std::string& text) { return text.substr(0, numberingLength(text)); }

    void numberingIsRecognised()
    {
        for (const std::string mark : {"1. ", "1) ", "1.2. ", "1.2.3) ", "IV. ", "I) ", "• ", "- ", "– ", "— ", "· ",
                                       "а) ", "б)", "* ", "10.", "ii. ", "\u25AA ", "1.\u00A0"})
            CPPUNIT_ASSERT_EQUAL_MESSAGE(mark, mark, numbering(mark + "Цель"));
    }

    void whatIsNoNumbering()
    {
        for (const std::string text : {"", "Цель", "17 лет", "2026", "IV четверть", "-5 градусов", "а это", "(1) один",
                                       "Икс) ", "12.03.2020 г.", "И. О. Фамилия"})
            CPPUNIT_ASSERT_EQUAL_MESSAGE(text, std::string(), numbering(text));
    }

    static Line lineOf(const outline::Outline& document, std::size_t block = 0)
    {
        return linesOf(document, block).at(0);
    }

    void headingsStandOut()
    {
        const auto looks = [](const OutlineBuilder& document) { return looksLikeHeading(lineOf(document.outline())); };
        CPPUNIT_ASSERT(looks(OutlineBuilder().heading("Цель")));
        CPPUNIT_ASSERT(looks(OutlineBuilder().paragraph("Цель").bold()));
        CPPUNIT_ASSERT(looks(OutlineBuilder().paragraph("Цель").centred()));
        CPPUNIT_ASSERT(looks(OutlineBuilder().paragraph("ДОРОЖНАЯ КАРТА")));
        CPPUNIT_ASSERT(looks(OutlineBuilder().paragraph("IV. Дорожная карта")));
        CPPUNIT_ASSERT(!looks(OutlineBuilder().paragraph("Дорожная карта")));
        CPPUNIT_ASSERT(!looks(OutlineBuilder().item("1. Дорожная карта")));
        CPPUNIT_ASSERT(!looks(OutlineBuilder().paragraph("ИО")));
        std::string text = "а";
        for (int i = 0; i < 60; ++i)
            text += " слово";
        CPPUNIT_ASSERT(!looks(OutlineBuilder().paragraph(text).bold()));
    }

    void infinitivesAreTasks()
    {
        const auto starts = [](const char* text) {
            return startsWithInfinitive(lexicon().vocabulary.read(text), lexicon());
        };
        for (const auto* text : {"Изучить литературу", "Освоить приёмы", "Познакомиться с опытом", "Провести показ",
                                 "Привести примеры", "Помочь детям", "обобщить опыт"})
            CPPUNIT_ASSERT_MESSAGE(text, starts(text));
        for (const auto* text : {"Деятельность педагога", "Области знаний", "Цель", "Результативность", "Речь детей",
                                 "Новости", "", "2026", "Дети группы", "Помощь детям"})
            CPPUNIT_ASSERT_MESSAGE(text, !starts(text));
    }

    static std::string section(const OutlineBuilder& document)
    {
        const auto name = sectionHeading(lineOf(document.outline()), lexicon());
        return name ? std::string(route::idOf(name->section)) : "none";
    }

    void sectionNames()
    {
        for (const auto& [text, id] :
             {std::pair{"Информационная справка о педагоге", "info"}, std::pair{"1. Общие сведения", "info"},
              std::pair{"Визитная карточка", "info"}, std::pair{"ДИАГНОСТИКА ПРОФЕССИОНАЛЬНЫХ ДЕФИЦИТОВ", "diagnosis"},
              std::pair{"II. Самодиагностика", "diagnosis"}, std::pair{"Пояснительная записка", "note"},
              std::pair{"Сопроводительный лист", "note"}, std::pair{"Дорожная карта", "roadmap"},
              std::pair{"3. План мероприятий на 2026/27 учебный год", "roadmap"},
              std::pair{"Ресурсная карта", "resources"},
              std::pair{"Диагностика проделанной работы с выводами", "review"},
              std::pair{"Рефлексивный анализ", "review"},
              std::pair{"Дорожная карта индивидуального образовательного маршрута", "roadmap"}})
            CPPUNIT_ASSERT_EQUAL_MESSAGE(text, std::string(id), section(OutlineBuilder().paragraph(text).bold()));
        CPPUNIT_ASSERT_EQUAL(std::string("note"),
                             section(OutlineBuilder().heading("Пояснительная записка к маршруту")));
        CPPUNIT_ASSERT_EQUAL(std::string("roadmap"), section(OutlineBuilder().paragraph("Дорожная карта")));
    }

    void whatIsNoSectionName()
    {
        for (const auto* text : {"Погода", "Изучить дорожную карту школы", "2026", "Иванова Мария Петровна",
                                 "По дорожной карте района наша школа ведёт работу уже третий год подряд"})
            CPPUNIT_ASSERT_EQUAL_MESSAGE(text, std::string("none"), section(OutlineBuilder().paragraph(text)));
    }

    static std::string parts(const std::string& text)
    {
        const auto document = OutlineBuilder().paragraph(text).outline();
        std::string all;
        for (const auto& part : splitAtLabels(lineOf(document), false, lexicon()))
        {
            CPPUNIT_ASSERT_EQUAL(std::string(part.text), tests::textAt(document, part.place()));
            all += (all.empty() ? "" : "|") + std::string(part.text);
        }
        return all;
    }

    void sentencesWithLabelsArePartedAtThem()
    {
        CPPUNIT_ASSERT_EQUAL(std::string("Сроки реализации: один год.|Форма отчёта – доклад на МО"),
                             parts("Сроки реализации: один год. Форма отчёта – доклад на МО"));
        for (const std::string text :
             {"Тема интересна. Она важна для нас.", "Цель: рост.", "", "Иванова М. П. Учитель."})
            if (!text.empty())
                CPPUNIT_ASSERT_EQUAL(text, parts(text));
    }
};
CPPUNIT_TEST_SUITE_REGISTRATION(LineTest);

} // namespace marshrut::recognise
