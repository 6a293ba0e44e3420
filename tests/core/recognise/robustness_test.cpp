// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "support/found.hpp"

#include "../../fuzz/outline_bytes.hpp"
#include "check/check.hpp"
#include "recognise/recognise.hpp"
#include "support/library.hpp"

#include <cppunit/extensions/HelperMacros.h>

#include <random>
#include <string>
#include <vector>

namespace marshrut::recognise
{

using tests::OutlineBuilder;

/// Whatever stands in a document, reading it never fails and every place found lies in it.
class RobustnessTest : public CppUnit::TestFixture
{
    CPPUNIT_TEST_SUITE(RobustnessTest);
    CPPUNIT_TEST(randomBytes);
    CPPUNIT_TEST(randomPiecesOfRoutes);
    CPPUNIT_TEST(oddTables);
    CPPUNIT_TEST(everyStartOfADocument);
    CPPUNIT_TEST(longParagraphs);
    CPPUNIT_TEST(longDocuments);
    CPPUNIT_TEST(whatTheFuzzerMakes);
    CPPUNIT_TEST(oneHugeBlock);
    CPPUNIT_TEST(aTableOfManyRows);
    CPPUNIT_TEST(anotherLanguage);
    CPPUNIT_TEST_SUITE_END();

    static void readable(const outline::Outline& outline)
    {
        const auto found = recognise(outline, tests::lexicon());
        const char* fault = fuzz::faultIn(found, outline);
        CPPUNIT_ASSERT_MESSAGE(fault == nullptr ? "" : fault, fault == nullptr);
        for (const auto stage : {route::Stage::plan, route::Stage::final})
            for (const auto& finding : check::check(found, tests::form("full"), stage).findings)
                CPPUNIT_ASSERT(!check::message(finding, tests::strings("ru")).empty());
    }

    /// A document of random blocks made of the pieces given; the same on every run.
    static outline::Outline random(unsigned seed, std::size_t size, const std::vector<std::string>& pieces)
    {
        std::minstd_rand generator(seed + 1);
        const auto upTo = [&generator](unsigned most) { return static_cast<unsigned>(generator() % (most + 1U)); };
        outline::Outline outline;
        int table = -1;
        for (std::size_t i = 0; i < size; ++i)
        {
            outline::Block block;
            for (unsigned k = upTo(6); k > 0; --k)
                block.text += pieces[generator() % pieces.size()];
            block.bold = upTo(4) == 0;
            block.boldBytes = block.bold ? block.text.size() : upTo(static_cast<unsigned>(block.text.size()));
            block.centred = upTo(4) == 0;
            block.headingLevel = upTo(6) == 0 ? 1 : 0;
            block.pageBreakBefore = upTo(20) == 0;
            if (upTo(2) == 0)
            {
                table = table < 0 || upTo(12) == 0 ? table + 1 : table;
                block.cell = {table, static_cast<int>(upTo(5)), static_cast<int>(upTo(4)),
                              static_cast<int>(upTo(2)) + 1, static_cast<int>(upTo(2)) + 1};
                block.sheet = table % 3 == 0 ? table : -1;
            }
            outline.blocks.push_back(std::move(block));
        }
        return outline;
    }

    void randomBytes()
    {
        std::vector<std::string> bytes;
        for (int i = 0; i < 256; ++i)
            bytes.emplace_back(1, static_cast<char>(i));
        for (unsigned seed = 0; seed < 40; ++seed)
            readable(random(seed, 30, bytes));
    }

    void randomPiecesOfRoutes()
    {
        const std::vector<std::string> pieces{"Цель",
                                              "Задачи",
                                              ":",
                                              " – ",
                                              "\n",
                                              "\t",
                                              "___",
                                              "…",
                                              "(указать",
                                              ")",
                                              " ",
                                              "1. ",
                                              "Дорожная карта",
                                              "Мероприятия",
                                              "Сроки",
                                              "Результат",
                                              "Форма отчёта",
                                              "2025",
                                              "–2026 уч. год",
                                              "г. ",
                                              "Вологда",
                                              "Иванова М. П.",
                                              "МБОУ СОШ № 5",
                                              "УТВЕРЖДАЮ",
                                              "Итог: проект",
                                              "ребёнок",
                                              "\xD0",
                                              "\xED\xA0\x80",
                                              "\u00A0",
                                              "Стаж 17 лет",
                                              "№",
                                              "ИКТ",
                                              "Ресурсная карта",
                                              "Выводы",
                                              "индивидуальный образовательный маршрут",
                                              "Курсы",
                                              "[",
                                              "</"};
        for (unsigned seed = 0; seed < 60; ++seed)
            readable(random(seed, 40, pieces));
    }

    void oddTables()
    {
        OutlineBuilder overlapping;
        overlapping.table({{tests::BuiltCell("Мероприятия", 3, 3), "Сроки"}, {"Результат"}, {"x"}});
        readable(overlapping.outline());
        auto outline = overlapping.outline();
        for (auto& block : outline.blocks)
            block.cell.rowSpan = 1000000;
        readable(outline);
        for (auto& block : outline.blocks)
            block.cell = {3, 5, 2, 1, 1};
        readable(outline);
        for (auto& block : outline.blocks)
            block.cell = {0, 0, 0, 0, 0};
        readable(outline);
    }

    void everyStartOfADocument()
    {
        const auto whole = OutlineBuilder()
                               .titleSheet()
                               .heading("Информационная справка о педагоге")
                               .table({{"Должность", "учитель"}, {"Образование", "____"}})
                               .heading("Пояснительная записка")
                               .paragraphs({"Цель: рост", "Задачи:", "1. Изучить"})
                               .heading("Дорожная карта")
                               .table({{"Мероприятия", "Сроки"}, {"Изучить ФГОС", "май"}})
                               .outline();
        auto part = whole;
        while (!part.blocks.empty())
        {
            readable(part);
            auto& text = part.blocks.back().text;
            if (text.empty())
                part.blocks.pop_back();
            else
                text.resize(text.size() - std::min<std::size_t>(text.size(), 3));
        }
        readable(part);
    }

    void longParagraphs()
    {
        std::string text;
        for (int i = 0; i < 2000; ++i)
            text += "Цель: рост. Задачи – ___ ";
        readable(OutlineBuilder().paragraph(text).table({{text, text}, {text, text}}).outline());
        readable(OutlineBuilder().paragraph(std::string(100000, '_')).paragraph(std::string(100000, '(')).outline());
    }

    void longDocuments()
    {
        OutlineBuilder document;
        document.titleSheet().heading("Пояснительная записка").paragraph("Цель: рост");
        for (int i = 0; i < 10000; ++i)
            document.paragraph("Развитие речи идёт своим чередом, день за днём.");
        tests::BuiltRows rows{{"Мероприятия", "Сроки", "Результат"}};
        for (int i = 0; i < 500; ++i)
            rows.push_back({"Изучить ФГОС", "май", "памятка"});
        document.heading("Дорожная карта").table(rows);
        const auto found = document.recognise();
        CPPUNIT_ASSERT_EQUAL(std::size_t{500}, found.roadMaps.at(0).activities.size());
    }

    /// A short run of what tests/fuzz/recognition_fuzzer.cpp does; the same on every run.
    void whatTheFuzzerMakes()
    {
        std::minstd_rand generator(1);
        const std::string_view pieces[] = {"Цель: ",    "Задачи", "____",     "1. ", "Сроки", "Мероприятия",
                                           "Результат", "\x1E",   "\x1E\x02", "\n",  "\xD0"};
        for (int run = 0; run < 300; ++run)
        {
            std::string bytes;
            for (auto n = generator() % 120U; n > 0; --n)
                if (generator() % 3U == 0)
                    bytes += static_cast<char>(generator() % 256U);
                else
                    bytes += pieces[generator() % std::size(pieces)];
            fuzz::recogniseOutline(fuzz::outlineOf(bytes), tests::lexicon());
        }
    }

    void oneHugeBlock()
    {
        std::string text;
        constexpr std::size_t hundredMegabytes = 100000000;
        text.reserve(hundredMegabytes + 100);
        while (text.size() < hundredMegabytes)
            text += "Цель: рост мастерства. Задачи – изучить, обновить. ";
        OutlineBuilder document;
        document.titleSheet().heading("Пояснительная записка").paragraph(text);
        readable(document.outline());
    }

    void aTableOfManyRows()
    {
        tests::BuiltRows facts;
        for (int i = 0; i < 5000; ++i)
            facts.push_back({"Показатель " + std::to_string(i), "значение"});
        readable(OutlineBuilder().table(facts).outline());
        tests::BuiltRows rows{{"Мероприятия", "Сроки", "Форма отчёта"}};
        for (int i = 0; i < 5000; ++i)
            rows.push_back({"Посетить занятие", "май", "конспект"});
        const auto found = OutlineBuilder().titleSheet().table(rows).recognise();
        CPPUNIT_ASSERT_EQUAL(std::size_t{5000}, found.roadMaps.at(0).activities.size());
    }

    void anotherLanguage()
    {
        const auto english =
            OutlineBuilder()
                .heading("Annual report")
                .paragraphs({"Purpose: to grow", "Tasks:", "Results – none", "日本語のテキスト", "نص عربي: قيمة"})
                .table({{"Activity", "Deadline"}, {"Read a book", "May"}});
        readable(english.outline());
        CPPUNIT_ASSERT(!english.recognise().isRoute);
    }
};
CPPUNIT_TEST_SUITE_REGISTRATION(RobustnessTest);

} // namespace marshrut::recognise
