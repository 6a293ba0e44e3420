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
using tests::OutlineBuilder;

/// The same facts laid out as people do: what parts a label from its value, and what tells a heading from a label.
class LayoutsTest : public CppUnit::TestFixture
{
    CPPUNIT_TEST_SUITE(LayoutsTest);
    CPPUNIT_TEST(aHeadingIsToldByWhatStandsBelow);
    CPPUNIT_TEST(aLabelLooksAsLabelsDo);
    CPPUNIT_TEST(headingsNumberedInWords);
    CPPUNIT_TEST(twoFactsARow);
    CPPUNIT_TEST(theSectionsNameAtTheSide);
    CPPUNIT_TEST(severalFactsInOneParagraph);
    CPPUNIT_TEST(severalLabelsInOneParagraph);
    CPPUNIT_TEST(outcomesAsTextBelowTheRoadMap);
    CPPUNIT_TEST(outcomesAsTextBelowAList);
    CPPUNIT_TEST(eventsAreNoRoadMap);
    CPPUNIT_TEST(twoRoadMapsOnOneSheet);
    CPPUNIT_TEST_SUITE_END();

    static OutlineBuilder route() { return OutlineBuilder().titleSheet(); }

    /// The same heading opens the note or the road map, by what follows.
    void aHeadingIsToldByWhatStandsBelow()
    {
        const std::string heading = "Цели и содержание работы";
        assertFound(route().heading(heading).paragraphs({"Описание исходного положения: дети молчат",
                                                         "Тема моего маршрута: «Речь»", "Задачи по теме: изучить"}),
                    {{Element::noteSituation, '+', "дети молчат"},
                     {Element::noteTopic, '+', "«Речь»"},
                     {Element::noteTasks, '+', "изучить"}});
        const auto found =
            route().heading(heading).table({{"Мероприятия", "Сроки"}, {"Изучить ФГОС", "май"}}).recognise();
        CPPUNIT_ASSERT_EQUAL(std::size_t{1}, found.roadMaps.size());
    }

    /// «Ресурсы и преимущества» below the diagnosis is its label, though a section is called so.
    void aLabelLooksAsLabelsDo()
    {
        const auto found = route()
                               .heading("Диагностика")
                               .heading("Ресурсы и преимущества", 2)
                               .paragraph("Постановка звуков")
                               .heading("Дефициты", 2)
                               .paragraph("Запись видео")
                               .recognise();
        assertFound(found, {{Element::diagnosisStrengths, '+', "Постановка звуков"},
                            {Element::diagnosisDeficits, '+', "Запись видео"},
                            {Element::diagnosisProcedure, ' ', ""},
                            {Element::resourcesEvents, ' ', ""}});
    }

    void headingsNumberedInWords()
    {
        assertFound(route()
                        .paragraph("Раздел 2. Рефлексивный анализ")
                        .bold()
                        .paragraph("Год прошёл с пользой: дети читают дома, родители помогают."),
                    {{Element::reviewAnalysis, '+', "Год прошёл с пользой: дети читают дома, родители помогают."}});
    }

    void twoFactsARow()
    {
        assertFound(route()
                        .heading("Информационная справка")
                        .table({{"Занимаемая должность", "учитель", "Образование", "высшее"},
                                {"Педагогический стаж", "12 лет", "Квалификационная категория", "первая"}}),
                    {{Element::infoPosition, '+', "учитель"},
                     {Element::infoEducation, '+', "высшее"},
                     {Element::infoExperience, '+', "12 лет"},
                     {Element::infoCategory, '+', "первая"}});
    }

    void theSectionsNameAtTheSide()
    {
        assertFound(route()
                        .table({{BuiltCell("Информационная справка", 1, 2), "Занимаемая должность", "учитель"},
                                {"Педагогический стаж", "12 лет"}})
                        .table({{BuiltCell("Пояснительная записка", 1, 2), "Цель", "рост"}, {"Задачи", "изучить"}}),
                    {{Element::infoPosition, '+', "учитель"},
                     {Element::infoExperience, '+', "12 лет"},
                     {Element::noteGoal, '+', "рост"},
                     {Element::noteTasks, '+', "изучить"}});
    }

    void severalFactsInOneParagraph()
    {
        assertFound(route()
                        .heading("Информационная справка")
                        .paragraph("Иванова Мария Петровна, работаю в должности: учитель физики. Образование: высшее. "
                                   "Работаю с детьми 17 лет. Категория присвоена в ноябре 2023 года."),
                    {{Element::infoTeacher, '+', ""},
                     {Element::infoPosition, '+', ""},
                     {Element::infoEducation, '+', ""},
                     {Element::infoExperience, '+', ""},
                     {Element::infoAttestationDate, '+', ""}});
    }

    void severalLabelsInOneParagraph()
    {
        assertFound(route()
                        .heading("Пояснительная записка")
                        .paragraph("Цель – освоить приёмы. Планируемые изменения – дети читают. Срок – год."),
                    {{Element::noteGoal, '+', "освоить приёмы."}, {Element::noteResult, '+', "дети читают."}});
        // what only resembles a label goes on with the value
        assertFound(route().heading("Рефлексия").paragraph("Рефлексивный анализ: год прошёл. Дети – читают дома."),
                    {{Element::reviewAnalysis, '+', "год прошёл. Дети – читают дома."}});
    }

    static std::string told(const Recognised& found)
    {
        std::string all;
        for (const auto& outcome : found.outcomes)
            all += (all.empty() ? "" : "; ") + std::string(route::idOf(outcome.element)).substr(8) + " " +
                   outcome.direction + " " + outcome.text;
        return all;
    }

    void outcomesAsTextBelowTheRoadMap()
    {
        const auto found = route()
                               .heading("Дорожная карта")
                               .table({{"Направление", "Мероприятия", "Сроки"},
                                       {"Методическое", "Изучить приёмы", "май"},
                                       {"ИКТ", "Освоить таблицы", "март"}})
                               .heading("Итоги по направлениям")
                               .paragraph("Методическое")
                               .paragraphs({"Проект: «Карточки»", "Практическое применение: на уроках"})
                               .paragraph("ИКТ")
                               .paragraph("Итог: проект: «Диаграммы»")
                               .heading("Выводы")
                               .paragraph("Тему продолжу.")
                               .recognise();
        CPPUNIT_ASSERT_EQUAL(std::string("project Методическое «Карточки»; practice Методическое на уроках; "
                                         "project ИКТ «Диаграммы»"),
                             told(found));
        assertFound(found, {{Element::roadmapPractice, '+', "на уроках"}, {Element::reviewConclusions, '+', ""}});
    }

    void outcomesAsTextBelowAList()
    {
        const auto found = route()
                               .heading("Дорожная карта")
                               .paragraph("Методическое")
                               .item("Изучить приёмы. Срок: май", "1.")
                               .item("Описать опыт. Срок: июнь", "2.")
                               .heading("Итоги по направлениям")
                               .paragraph("Методическое")
                               .paragraph("Проект: «Карточки»")
                               .recognise();
        CPPUNIT_ASSERT_EQUAL(std::string("project Методическое «Карточки»"), told(found));
        CPPUNIT_ASSERT_EQUAL(std::size_t{2}, found.roadMaps.at(0).activities.size());
    }

    void eventsAreNoRoadMap()
    {
        const auto found = route()
                               .heading("Пояснительная записка")
                               .paragraph("Цель: рост")
                               .heading("Куда ещё поеду")
                               .item("семинар «Урок сегодня», ноябрь 2025 г.")
                               .item("вебинар издательства, январь 2026 г.")
                               .item("конференция «Учим», апрель 2026 г.")
                               .recognise();
        CPPUNIT_ASSERT(found.roadMaps.empty());
        assertFound(found, {{Element::resourcesEvents, '+', ""}, {Element::noteGoal, '+', "рост"}});
    }

    void twoRoadMapsOnOneSheet()
    {
        const auto found = OutlineBuilder()
                               .sheet({{"Мероприятие", "Срок", "", "Мероприятие", "Срок"},
                                       {"Изучить приёмы", "май", "", "Описать опыт", "июнь"},
                                       {"Посетить урок", "март", "", "", ""}})
                               .recognise();
        CPPUNIT_ASSERT_EQUAL(std::size_t{2}, found.roadMaps.size());
        CPPUNIT_ASSERT_EQUAL(std::string("Изучить приёмы; Посетить урок"),
                             tests::rowsOf(found.roadMaps[0], {Element::roadmapActivity}));
        CPPUNIT_ASSERT_EQUAL(std::string("Описать опыт"), tests::rowsOf(found.roadMaps[1], {Element::roadmapActivity}));
    }
};
CPPUNIT_TEST_SUITE_REGISTRATION(LayoutsTest);

} // namespace marshrut::recognise
