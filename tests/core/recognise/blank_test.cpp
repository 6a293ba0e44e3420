// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "recognise/blank.hpp"

#include "support/library.hpp"

#include <cppunit/extensions/HelperMacros.h>

#include <string>

namespace marshrut::recognise
{

class BlankTest : public CppUnit::TestFixture
{
    CPPUNIT_TEST_SUITE(BlankTest);
    CPPUNIT_TEST(answersAreValues);
    CPPUNIT_TEST(factsAreValues);
    CPPUNIT_TEST(bracketsMayHoldAValue);
    CPPUNIT_TEST(linesToWriteOnAreBlanks);
    CPPUNIT_TEST(blanksWithTheirSmallWordsAreBlanks);
    CPPUNIT_TEST(hintsOfTheFormAreHints);
    CPPUNIT_TEST(longTextsAreValues);
    CPPUNIT_TEST(blankRunsAreFound);
    CPPUNIT_TEST(theStretchGoesFromTheFirstRunToTheLast);
    CPPUNIT_TEST_SUITE_END();

    static void is(Blank expected, const std::string& value)
    {
        const auto shown = [](Blank kind) {
            return std::string(kind == Blank::no ? "a value" : kind == Blank::blank ? "a blank" : "a hint");
        };
        CPPUNIT_ASSERT_EQUAL_MESSAGE(value, shown(expected), shown(blankness(value, tests::lexicon())));
    }

    void answersAreValues()
    {
        for (const auto* value : {"нет", "Нет.", "не аттестован", "не аттестована", "без категории", "курсов не было",
                                  "не имею", "да", "не проходила"})
            is(Blank::no, value);
    }

    void factsAreValues()
    {
        for (const auto* value : {"17 лет",
                                  "17лет",
                                  "17",
                                  "высшее",
                                  "Первая",
                                  "1 кв. категория",
                                  "высшая, 2021",
                                  "учитель математики",
                                  "12.03.2020",
                                  "приказ № 15 от 12.03.2020",
                                  "2025–2026 учебный год",
                                  "сентябрь",
                                  "до 25 мая",
                                  "Иванова М. П.",
                                  "Сообщение на МО",
                                  "ВГПУ, 2008",
                                  "г. Вологда",
                                  "72 часа",
                                  "МБОУ СОШ № 5",
                                  "Место встречи",
                                  "памятка",
                                  "Дата-центр",
                                  "с 2015 г.",
                                  "Название проекта: «Река»"})
            is(Blank::no, value);
    }

    void bracketsMayHoldAValue()
    {
        for (const auto* value :
             {"(Иванова М. П.)", "первая (до 2027 г.)", "«Развитие речи» (дошкольники)", "[ФГОС 3.0]",
              "(2024–2025 учебный год)", "МБОУ «СОШ № 5» (г. Вологда)", "(2008)", "Сообщение (на МО)"})
            is(Blank::no, value);
    }

    void linesToWriteOnAreBlanks()
    {
        for (const auto* value : {"",
                                  " ",
                                  "\t\n",
                                  "\u00A0",
                                  "—",
                                  "–",
                                  "-",
                                  "- - -",
                                  "…",
                                  "……",
                                  "...",
                                  "___",
                                  "______________________",
                                  "____\t____",
                                  "_____\n_____",
                                  ".",
                                  "«____»",
                                  "(____)",
                                  ".............................",
                                  "/",
                                  "*"})
            is(Blank::blank, value);
    }

    void blanksWithTheirSmallWordsAreBlanks()
    {
        for (const auto* value : {"20__ г.", "20___ – 20___ учебный год", "№ ____ от ____", "№ ___ от ___ 20__ г.",
                                  "«___» ________ 20__ г.", "____ лет", "___ часов", "от «__» ____ 202_ г.",
                                  "с ____ по ____", "_____ категория", "г. ________", "лет", "года", "приказ № ___"})
            is(Blank::blank, value);
    }

    void hintsOfTheFormAreHints()
    {
        for (const auto* value : {"(указать должность)",
                                  "(указать …)",
                                  "указать",
                                  "укажите год",
                                  "(перечислить)",
                                  "…перечислить",
                                  "(фамилия, имя, отчество)",
                                  "наименование образовательной организации",
                                  "(наименование организации)",
                                  "Фамилия Имя Отчество",
                                  "[ваш город]",
                                  "<название темы>",
                                  "____________ (указать тему)",
                                  "впишите тему",
                                  "(кратко описать)",
                                  "(кратко, 2–3 предложения)",
                                  "(пишет педагог)",
                                  "(опишите в 3–5 предложениях условия)",
                                  "(не более 3–4, начинайте с глагола)",
                                  "(ФИО)",
                                  "название",
                                  "выберите нужное",
                                  "(не более трёх)"})
            is(Blank::hint, value);
    }

    void longTextsAreValues()
    {
        is(Blank::no, std::string(5000, '_') + " указать");
        is(Blank::no,
           "Указать на карте родной край, составить с детьми рассказ о нём и показать его родителям на собрании");
        is(Blank::no,
           "(за год посещены занятия пяти коллег, проведены два открытых показа для педагогов района и города)");
    }

    void blankRunsAreFound()
    {
        CPPUNIT_ASSERT_EQUAL(std::string::npos, findBlankRun("Тема: развитие речи."));
        CPPUNIT_ASSERT_EQUAL(std::string::npos, findBlankRun("а.. б__"));
        CPPUNIT_ASSERT_EQUAL(std::size_t{5}, findBlankRun("abc: ___"));
        CPPUNIT_ASSERT_EQUAL(std::size_t{4}, findBlankRun("abc …"));
        CPPUNIT_ASSERT_EQUAL(std::size_t{3}, findBlankRun("abc._._"));
        CPPUNIT_ASSERT_EQUAL(std::string::npos, findBlankRun(""));
    }

    static std::string stretch(const std::string& text)
    {
        const auto found = blankStretch(text);
        return found.begin == std::string::npos ? "none" : text.substr(found.begin, found.end - found.begin);
    }

    void theStretchGoesFromTheFirstRunToTheLast()
    {
        CPPUNIT_ASSERT_EQUAL(std::string("none"), stretch("Вологда"));
        CPPUNIT_ASSERT_EQUAL(std::string("____"), stretch("г. ____ (город)"));
        CPPUNIT_ASSERT_EQUAL(std::string("___ от ___"), stretch("№ ___ от ___ года"));
        CPPUNIT_ASSERT_EQUAL(std::string("….."), stretch("а …..б"));
    }
};
CPPUNIT_TEST_SUITE_REGISTRATION(BlankTest);

} // namespace marshrut::recognise
