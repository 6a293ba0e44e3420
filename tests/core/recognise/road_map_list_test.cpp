// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "support/found.hpp"

#include "recognise/road_map_words.hpp"
#include "support/library.hpp"

#include <cppunit/extensions/HelperMacros.h>

#include <string>

namespace marshrut::recognise
{

using route::Element;
using tests::OutlineBuilder;
using tests::rowsOf;

/// Road maps that are no table of Writer: numbered lists, sheets of Calc; and the words of time and direction.
class RoadMapListTest : public CppUnit::TestFixture
{
    CPPUNIT_TEST_SUITE(RoadMapListTest);
    CPPUNIT_TEST(aNumberedList);
    CPPUNIT_TEST(directionsAmongTheItems);
    CPPUNIT_TEST(aSheet);
    CPPUNIT_TEST(aSheetWithTitleAndNotes);
    CPPUNIT_TEST(tablesSideBySide);
    CPPUNIT_TEST(twoSheets);
    CPPUNIT_TEST(wordsOfTime);
    CPPUNIT_TEST(wordsOfDirection);
    CPPUNIT_TEST(periodsOfTitles);
    CPPUNIT_TEST_SUITE_END();

    static std::string rows(const OutlineBuilder& document, const std::vector<Element>& columns)
    {
        const auto found = document.recognise();
        return found.roadMaps.empty() ? "none" : rowsOf(found.roadMaps.front(), columns);
    }

    void aNumberedList()
    {
        CPPUNIT_ASSERT_EQUAL(
            std::string("Изучить ФГОС | сентябрь | памятка | доклад; Пройти курсы |  | справка | "),
            rows(OutlineBuilder()
                     .titleSheet()
                     .heading("Дорожная карта")
                     .paragraph("1. Изучить ФГОС – сентябрь; результат: памятка; форма отчёта: доклад")
                     .paragraph("2. Пройти курсы; результат: справка"),
                 {Element::roadmapActivity, Element::roadmapDeadline, Element::roadmapResult, Element::roadmapReport}));
        CPPUNIT_ASSERT_EQUAL(std::string("Изучить ФГОС | сентябрь; Пройти курсы | май"),
                             rows(OutlineBuilder()
                                      .titleSheet()
                                      .heading("Дорожная карта")
                                      .item("Изучить ФГОС (сентябрь)", "1.")
                                      .item("Пройти курсы (май)", "2."),
                                  {Element::roadmapActivity, Element::roadmapDeadline}));
    }

    void directionsAmongTheItems()
    {
        CPPUNIT_ASSERT_EQUAL(
            std::string("Профессиональное направление | Изучить ФГОС; Методическое направление | Пройти курсы"),
            rows(OutlineBuilder()
                     .titleSheet()
                     .heading("Дорожная карта")
                     .paragraph("Профессиональное направление")
                     .item("Изучить ФГОС – сентябрь", "1.")
                     .paragraph("Методическое направление")
                     .item("Пройти курсы – май", "2."),
                 {Element::roadmapDirection, Element::roadmapActivity}));
    }

    void aSheet()
    {
        CPPUNIT_ASSERT_EQUAL(std::string("Изучить ФГОС | май; Пройти курсы | ; Обобщить опыт | июнь"),
                             rows(OutlineBuilder().sheet({{"№", "Мероприятия", "Сроки", "Результат"},
                                                          {"1", "Изучить ФГОС", "май", "памятка"},
                                                          {"2", "Пройти курсы", "", "справка"},
                                                          {"3", "Обобщить опыт", "июнь", ""}}),
                                  {Element::roadmapActivity, Element::roadmapDeadline}));
    }

    void aSheetWithTitleAndNotes()
    {
        const auto found = OutlineBuilder()
                               .sheet({{"Дорожная карта на 2025–2026 учебный год"},
                                       {},
                                       {"Мероприятия", "Сроки", "Результат"},
                                       {"Изучить ФГОС", "май", "памятка"},
                                       {},
                                       {},
                                       {},
                                       {"Примечание: сроки приблизительные"}})
                               .bold(0)
                               .recognise();
        CPPUNIT_ASSERT_EQUAL(std::size_t{1}, found.roadMaps.size());
        CPPUNIT_ASSERT_EQUAL(std::string("Изучить ФГОС"), rowsOf(found.roadMaps[0], {Element::roadmapActivity}));
        CPPUNIT_ASSERT(found.roadMaps[0].period == route::schoolYear(2025));
    }

    void tablesSideBySide()
    {
        CPPUNIT_ASSERT_EQUAL(std::string("Изучить ФГОС | май; Пройти курсы | июнь"),
                             rows(OutlineBuilder().sheet({{"Мероприятия", "Сроки", "Результат", "", "Класс", "Телефон"},
                                                          {"Изучить ФГОС", "май", "памятка", "", "5а", "123"},
                                                          {"Пройти курсы", "июнь", "справка", "", "6б", "456"}}),
                                  {Element::roadmapActivity, Element::roadmapDeadline}));
        CPPUNIT_ASSERT_EQUAL(std::string("Изучить ФГОС | май; Пройти курсы | июнь"),
                             rows(OutlineBuilder().sheet({{"Класс", "Телефон", "", "Мероприятия", "Сроки", "Результат"},
                                                          {"5а", "123", "", "Изучить ФГОС", "май", "памятка"},
                                                          {"6б", "456", "", "Пройти курсы", "июнь", "справка"}}),
                                  {Element::roadmapActivity, Element::roadmapDeadline}));
    }

    void twoSheets()
    {
        const auto found = OutlineBuilder()
                               .sheet({{"Дорожная карта на 2025/26"},
                                       {"Мероприятия", "Сроки", "Результат"},
                                       {"Изучить ФГОС", "май", "памятка"}})
                               .sheet({{"Дорожная карта на 2026/27"},
                                       {"Мероприятия", "Сроки", "Результат"},
                                       {"Пройти курсы", "июнь", "справка"}})
                               .recognise();
        CPPUNIT_ASSERT_EQUAL(std::size_t{2}, found.roadMaps.size());
        CPPUNIT_ASSERT_EQUAL(std::string("Пройти курсы"), rowsOf(found.roadMaps[1], {Element::roadmapActivity}));
    }

    void wordsOfTime()
    {
        for (const auto* text : {"сентябрь", "Октябрь–ноябрь", "окт.", "до 25 мая", "к 1 марта", "12.02", "3.9.24",
                                 "2025 год", "в течение года", "ежемесячно", "постоянно", "II полугодие", "I четверть",
                                 "осень", "по графику", "2025–2026 учебный год"})
            CPPUNIT_ASSERT_MESSAGE(text, namesTime(text, tests::lexicon()));
        for (const auto* text : {"", "памятка", "Методическое направление", "72 часа", "п. 3", "доклад на МО"})
            CPPUNIT_ASSERT_MESSAGE(text, !namesTime(text, tests::lexicon()));
    }

    void wordsOfDirection()
    {
        for (const auto& [text, name] :
             {std::pair{"Профессиональное направление", "Профессиональное направление"},
              std::pair{"1. Методическое", "Методическое"},
              std::pair{"ПСИХОЛОГО-ПЕДАГОГИЧЕСКОЕ", "ПСИХОЛОГО-ПЕДАГОГИЧЕСКОЕ"}, std::pair{"Направление: ИКТ", "ИКТ"},
              std::pair{"Информационно-коммуникационные технологии", "Информационно-коммуникационные технологии"}})
            CPPUNIT_ASSERT_EQUAL_MESSAGE(text, std::string(name), namesDirection(text, tests::lexicon()));
        for (const auto* text : {"", "Изучить ФГОС", "май", "Иванова М. П."})
            CPPUNIT_ASSERT_EQUAL_MESSAGE(text, std::string(), namesDirection(text, tests::lexicon()));
    }

    void periodsOfTitles()
    {
        CPPUNIT_ASSERT(periodOf("План на 2025–2026 учебный год", tests::lexicon()) == route::schoolYear(2025));
        const route::Period years{{2025, 1, 1}, {2027, 12, 31}};
        CPPUNIT_ASSERT(periodOf("на 2025–2027 гг.", tests::lexicon()) == years);
        const route::Period year{{2025, 1, 1}, {2025, 12, 31}};
        CPPUNIT_ASSERT(periodOf("2025 год", tests::lexicon()) == year);
        CPPUNIT_ASSERT(!periodOf("20__ г.", tests::lexicon()).known());
        CPPUNIT_ASSERT(!periodOf("Дорожная карта", tests::lexicon()).known());
    }
};
CPPUNIT_TEST_SUITE_REGISTRATION(RoadMapListTest);

} // namespace marshrut::recognise
