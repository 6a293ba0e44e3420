// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "support/found.hpp"

#include "recognise/road_map.hpp"
#include "support/library.hpp"

#include <cppunit/extensions/HelperMacros.h>

#include <string>

namespace marshrut::recognise
{

using route::Element;
using tests::assertFound;
using tests::BuiltCell;
using tests::BuiltRows;
using tests::columnsOf;
using tests::OutlineBuilder;
using tests::rowsOf;

constexpr auto direction = Element::roadmapDirection;
constexpr auto activity = Element::roadmapActivity;
constexpr auto deadline = Element::roadmapDeadline;
constexpr auto result = Element::roadmapResult;
constexpr auto report = Element::roadmapReport;
constexpr auto done = Element::roadmapDone;

/// The rows of a road map's tables.
class RoadMapRowsTest : public CppUnit::TestFixture
{
    CPPUNIT_TEST_SUITE(RoadMapRowsTest);
    CPPUNIT_TEST(aPlainTable);
    CPPUNIT_TEST(blankCellsAreEmpty);
    CPPUNIT_TEST(emptyRowsAreNoActivities);
    CPPUNIT_TEST(aColumnForReportAndMark);
    CPPUNIT_TEST(directionsAsMergedRows);
    CPPUNIT_TEST(directionsAsCellsThatNobodyMerged);
    CPPUNIT_TEST(mapsBelowOneAnotherOnASheet);
    CPPUNIT_TEST(directionsAsMergedCells);
    CPPUNIT_TEST(deadlinesAsMergedRows);
    CPPUNIT_TEST(oneTablePerDirection);
    CPPUNIT_TEST(oneTablePerUnknownDirection);
    CPPUNIT_TEST(oneTablePerHalfYear);
    CPPUNIT_TEST(outcomeRows);
    CPPUNIT_TEST(anOutcomeOverSeveralCells);
    CPPUNIT_TEST(signaturesBelowAreNoRows);
    CPPUNIT_TEST(typedNumbersOfAList);
    CPPUNIT_TEST(aHeaderOfTwoRows);
    CPPUNIT_TEST(aPortfolioAmongTheActivities);
    CPPUNIT_TEST(outcomesAsATableOfTheirOwn);
    CPPUNIT_TEST(tablesOfTwoYears);
    CPPUNIT_TEST(placesOfCells);
    CPPUNIT_TEST(aTableWithoutActivities);
    CPPUNIT_TEST(ourOwnRoadMap);
    CPPUNIT_TEST_SUITE_END();

    static OutlineBuilder begun() { return OutlineBuilder().titleSheet().heading("Дорожная карта"); }

    static FoundRoadMap only(const OutlineBuilder& document)
    {
        const auto found = document.recognise();
        CPPUNIT_ASSERT_EQUAL(std::size_t{1}, found.roadMaps.size());
        int row = 0;
        for (const auto& each : found.roadMaps.front().activities)
            CPPUNIT_ASSERT_EQUAL(++row, each.row);
        return found.roadMaps.front();
    }

    static void is(const std::string& expected, const OutlineBuilder& document, const std::vector<Element>& columns)
    {
        CPPUNIT_ASSERT_EQUAL(expected, rowsOf(only(document), columns));
    }

    void aPlainTable()
    {
        const auto document = begun()
                                  .paragraph("План на 2025–2026 учебный год")
                                  .table({{"№", "Мероприятия", "Сроки", "Результат"},
                                          {"1", "Изучить ФГОС", "май", "памятка"},
                                          {"2", "Пройти курсы", "июнь", "справка"}});
        const auto roadMap = only(document);
        CPPUNIT_ASSERT_EQUAL(std::string("activity deadline result"), columnsOf(roadMap));
        CPPUNIT_ASSERT_EQUAL(std::string("Изучить ФГОС | май | памятка; Пройти курсы | июнь | справка"),
                             rowsOf(roadMap, {activity, deadline, result}));
        CPPUNIT_ASSERT_EQUAL(std::string("План на 2025–2026 учебный год"), roadMap.title);
        CPPUNIT_ASSERT(roadMap.period == route::schoolYear(2025));
        assertFound(
            document,
            {{activity, '+', "Изучить ФГОС"}, {deadline, '+', "май"}, {result, '+', "памятка"}, {report, ' ', ""}});
    }

    void blankCellsAreEmpty()
    {
        is("Изучить ФГОС |  | памятка;  | май | ; Пройти курсы |  | справка",
           begun().table({{"Мероприятия", "Сроки", "Результат"},
                          {"Изучить ФГОС", "____", "памятка"},
                          {"", "май", "—"},
                          {"Пройти курсы", " \n", "справка"}}),
           {activity, deadline, result});
    }

    void emptyRowsAreNoActivities()
    {
        is("Изучить ФГОС; Пройти курсы",
           begun().table({{"№", "Мероприятия", "Сроки"},
                          {"1", "Изучить ФГОС", "май"},
                          {"2", "", ""},
                          {"", "____", "___"},
                          {"3", "Пройти курсы", ""}}),
           {activity});
        is("Изучить ФГОС",
           begun().table({{"Мероприятия", "Сроки", "Отметка о выполнении"},
                          {"Изучить ФГОС", "май", "запланировано"},
                          {"", "", "запланировано"}}),
           {activity});
    }

    void aColumnForReportAndMark()
    {
        is("доклад | ; выполнено, доклад | выполнено, доклад",
           begun().table({{"Мероприятия", "Сроки", "Форма отчёта, отметка о выполнении"},
                          {"Изучить ФГОС", "май", "доклад"},
                          {"Пройти курсы", "июнь", "выполнено, доклад"}}),
           {report, done});
    }

    void directionsAsMergedRows()
    {
        const auto document = begun().table({{"№", "Мероприятия", "Сроки"},
                                             {BuiltCell("Профессиональное направление", 3)},
                                             {"1", "Изучить ФГОС", "май"},
                                             {BuiltCell("Методическое направление", 3)},
                                             {"2", "Пройти курсы", "июнь"}});
        is("Профессиональное направление | Изучить ФГОС; Методическое направление | Пройти курсы", document,
           {direction, activity});
        CPPUNIT_ASSERT_EQUAL(std::string("direction activity deadline"), columnsOf(only(document)));
    }

    void directionsAsCellsThatNobodyMerged()
    {
        const auto rows = [](const std::string& one, const std::string& other) {
            return OutlineBuilder().sheet({{"Дорожная карта педагога на 2025-2026 учебный год"},
                                           {"№", "Что делаю", "Срок", "Что получится", "Сделано"},
                                           {"", one},
                                           {"1", "Курсы «ФГОС»", "октябрь", "удостоверение", "+"},
                                           {"", other},
                                           {"2", "Освоить сервис", "март", "5 заданий"}});
        };
        is("Профессиональное развитие | Курсы «ФГОС»; Цифровые навыки | Освоить сервис",
           rows("Профессиональное развитие", "Цифровые навыки"), {direction, activity});
        // what names no direction is an activity of which only the name is known
        is("~ | Курсы «ФГОС»; ~ | Посетить музей; ~ | Освоить сервис", rows("", "Посетить музей"),
           {direction, activity});
    }

    void mapsBelowOneAnotherOnASheet()
    {
        const BuiltRows rows{{"ПРОФЕССИОНАЛЬНОЕ НАПРАВЛЕНИЕ"},
                             {"№", "Что делаю", "Срок", "Что получится", "Где покажу", "Сделано"},
                             {"1", "Курсы", "октябрь", "удостоверение", "МО", ""},
                             {},
                             {"МЕТОДИЧЕСКОЕ НАПРАВЛЕНИЕ"},
                             {"№", "Что делаю", "Срок", "Что получится", "Где покажу", "Сделано"},
                             {"1", "Открытый урок", "март", "конспект", "методдень", ""}};
        const auto found = OutlineBuilder().sheet(rows).recognise();
        CPPUNIT_ASSERT(found.roadMapAlone); // its rows head no other section
        CPPUNIT_ASSERT_EQUAL(std::size_t{2}, found.roadMaps.size());
        CPPUNIT_ASSERT_EQUAL(std::string("ПРОФЕССИОНАЛЬНОЕ НАПРАВЛЕНИЕ | Курсы"),
                             rowsOf(found.roadMaps[0], {direction, activity}));
        CPPUNIT_ASSERT_EQUAL(std::string("МЕТОДИЧЕСКОЕ НАПРАВЛЕНИЕ | Открытый урок"),
                             rowsOf(found.roadMaps[1], {direction, activity}));
    }

    void directionsAsMergedCells()
    {
        is("Профессиональное | Изучить ФГОС; Профессиональное | Пройти курсы; ИКТ | Освоить стили",
           begun().table({{"Направление", "Мероприятия", "Сроки"},
                          {BuiltCell("Профессиональное", 1, 2), "Изучить ФГОС", "май"},
                          {"Пройти курсы", "июнь"},
                          {"ИКТ", "Освоить стили", "март"}}),
           {direction, activity});
    }

    void deadlinesAsMergedRows()
    {
        is("2025–2026 учебный год | Изучить ФГОС; 2026–2027 учебный год | Пройти курсы",
           begun().table({{"Мероприятия", "Результат"},
                          {BuiltCell("2025–2026 учебный год", 2)},
                          {"Изучить ФГОС", "памятка"},
                          {BuiltCell("2026–2027 учебный год", 2)},
                          {"Пройти курсы", "справка"}}),
           {deadline, activity});
    }

    void oneTablePerDirection()
    {
        is("Профессиональное направление | Изучить ФГОС; Методическое направление | Пройти курсы",
           begun()
               .paragraph("Профессиональное направление")
               .table({{"Мероприятия", "Сроки"}, {"Изучить ФГОС", "май"}})
               .paragraph("Методическое направление")
               .table({{"Мероприятия", "Сроки"}, {"Пройти курсы", "июнь"}}),
           {direction, activity});
    }

    /// Tables of the same columns, each below a title: the titles are directions, though the lexicon knows none of them.
    void oneTablePerUnknownDirection()
    {
        const std::vector<BuiltCell> header{"Мероприятия", "Срок", "Результат"};
        const auto document = OutlineBuilder()
                                  .heading("Дорожная карта")
                                  .paragraph("1. Ыва олдж")
                                  .bold()
                                  .table({header, {"Обновить программу", "май", "программа"}})
                                  .paragraph("2. Фывап ячсмит")
                                  .bold()
                                  .table({header, {"Провести декаду", "март", "сценарий"}});
        is("Ыва олдж | Обновить программу; Фывап ячсмит | Провести декаду", document,
           {Element::roadmapDirection, Element::roadmapActivity});
        // one table alone says nothing by its title, nor does a plain line of text
        is("~ | Обновить программу",
           OutlineBuilder()
               .heading("Дорожная карта")
               .paragraph("Ыва олдж")
               .bold()
               .table({header, {"Обновить программу", "май", "программа"}}),
           {Element::roadmapDirection, Element::roadmapActivity});
        is("~ | Обновить программу; ~ | Провести декаду",
           OutlineBuilder()
               .heading("Дорожная карта")
               .table({header, {"Обновить программу", "май", "программа"}})
               .paragraph("Ыва олдж фывап.")
               .table({header, {"Провести декаду", "март", "сценарий"}}),
           {Element::roadmapDirection, Element::roadmapActivity});
    }

    void oneTablePerHalfYear()
    {
        const std::vector<BuiltCell> header{"Мероприятия", "Результат", "Отметка о выполнении"};
        is("1 полугодие | Обновить программу; 2 полугодие | Провести декаду",
           OutlineBuilder()
               .heading("Дорожная карта")
               .paragraph("1 полугодие")
               .bold()
               .table({header, {"Обновить программу", "программа", ""}})
               .paragraph("2 полугодие")
               .bold()
               .table({header, {"Провести декаду", "сценарий", ""}}),
           {Element::roadmapDeadline, Element::roadmapActivity});
    }

    void outcomeRows()
    {
        const auto document = begun().table(
            {{"Мероприятия", "Сроки", "Результат"},
             {BuiltCell("Методическое направление", 3)},
             {"Изучить ФГОС", "май", "памятка"},
             {BuiltCell(
                 "Итог по направлению. Проект: «Река»; практическое применение: на занятиях; моя оценка: доволен",
                 3)}});
        is("Изучить ФГОС", document, {activity});
        assertFound(document, {{Element::roadmapProject, '+', "«Река»"},
                               {Element::roadmapPractice, '+', "на занятиях"},
                               {Element::roadmapAssessment, '+', "доволен"}});
        assertFound(begun().table({{"Мероприятия", "Сроки", "Результат"},
                                   {"Изучить ФГОС", "май", "памятка"},
                                   {BuiltCell("Итог по направлению: проект «Река»", 3)}}),
                    {{Element::roadmapProject, '+', "проект «Река»"}, {Element::roadmapPractice, ' ', ""}});
        // the project without a label of its own, the others with one
        for (const std::string begin :
             {"Итог по направлению: проект «Река».", "По итогам направления подготовлен проект «Река»."})
        {
            const auto found = begun()
                                   .table({{"Мероприятия", "Сроки", "Результат"},
                                           {BuiltCell("Методическое направление", 3)},
                                           {"Изучить ФГОС", "май", "памятка"},
                                           {BuiltCell(begin + " Практическое применение: на занятиях. "
                                                              "Оценка эффективности: доволен.",
                                                      3)}})
                                   .recognise();
            CPPUNIT_ASSERT(found[Element::roadmapProject].text.find("проект «Река»") != std::string::npos);
            CPPUNIT_ASSERT_EQUAL(std::string("на занятиях"), found[Element::roadmapPractice].text);
            CPPUNIT_ASSERT_EQUAL(std::size_t{3}, found.outcomes.size());
            for (const auto& outcome : found.outcomes)
                CPPUNIT_ASSERT_EQUAL(std::string("Методическое направление"), outcome.direction);
        }
        const auto blank =
            begun()
                .table({{"Мероприятия", "Сроки", "Результат"},
                        {"Изучить ФГОС", "май", "памятка"},
                        {BuiltCell("Итог по направлению: ____. Практическое применение: на занятиях", 3)}})
                .recognise();
        CPPUNIT_ASSERT(blank[Element::roadmapProject].state == State::empty);
    }

    void anOutcomeOverSeveralCells()
    {
        const std::vector<BuiltCell> header{"№", "Направление", "Мероприятия", "Сроки", "Результат", "Форма отчёта"};
        const std::vector<BuiltCell> activityRow{"1", "Методическое", "Изучить ФГОС", "май", "памятка", "сообщение"};
        const auto document =
            begun().table({header,
                           activityRow,
                           {"", "Итог по направлению", "Проект: «Река»", "",
                            "Практическое применение: на занятиях\nМоя оценка: доволен", "урок, 12 мая"}});
        is("Изучить ФГОС", document, {activity});
        assertFound(document, {{Element::roadmapProject, '+', "«Река»"},
                               {Element::roadmapPractice, '+', "на занятиях"},
                               {Element::roadmapAssessment, '+', "доволен"}});
        const auto found = document.recognise();
        for (const auto& outcome : found.outcomes)
        {
            CPPUNIT_ASSERT_EQUAL(std::string("Методическое"), outcome.direction);
            CPPUNIT_ASSERT(document.outline().blocks[outcome.place.block].text.find(outcome.text) != std::string::npos);
        }
        assertFound(begun().table({{"Мероприятия", "Сроки", "Результат"},
                                   {"Изучить ФГОС", "май", "памятка"},
                                   {"Итог по направлению:\nПроект: «Река»", "", "Моя оценка: доволен"}}),
                    {{Element::roadmapProject, '+', "«Река»"}, {Element::roadmapAssessment, '+', "доволен"}});
        // what is planned is no outcome, whatever it is called
        const auto planned = begun().table(
            {header, activityRow, {"", "Итоговое", "Круглый стол: что получилось", "май", "протокол", "отчёт"}});
        CPPUNIT_ASSERT_EQUAL(std::size_t{2}, planned.recognise().roadMaps.front().activities.size());
    }

    void signaturesBelowAreNoRows()
    {
        const BuiltRows map{{"Направление", "Мероприятия", "Сроки", "Результат"},
                            {"Методическое", "Урок", "май", "конспект"},
                            {"ИКТ", "Курсы", "март", "удостоверение"}};
        for (const BuiltRows& below :
             {BuiltRows{{"Руководитель МО ________ Петрова А. С."}}, BuiltRows{{}, {"Составитель: Иванова М. П."}},
              BuiltRows{{}, {"", "Итого: 2 мероприятия"}},
              BuiltRows{{"", "Директор ____________"}, {"", "Согласовано: методист Сидорова А. А."}}})
        {
            auto rows = map;
            rows.insert(rows.end(), below.begin(), below.end());
            OutlineBuilder builder;
            builder.sheet(rows);
            const auto recognised = builder.recognise();
            const auto& found = recognised.roadMaps.front();
            CPPUNIT_ASSERT_EQUAL(std::size_t{2}, found.activities.size());
            CPPUNIT_ASSERT_EQUAL(std::size_t{2}, found.tables.front().rows.size());
        }
        // an empty row before a direction, or before more activities, ends nothing
        for (const BuiltRows& below : {BuiltRows{{}, {"Психолого-педагогическое"}, {"", "Тренинг", "май", "опыт"}},
                                       BuiltRows{{}, {"ИКТ", "Тренинг", "май", "опыт"}}})
        {
            auto rows = map;
            rows.insert(rows.end(), below.begin(), below.end());
            OutlineBuilder builder;
            builder.sheet(rows);
            const auto recognised = builder.recognise();
            CPPUNIT_ASSERT_EQUAL(std::size_t{3}, recognised.roadMaps.front().activities.size());
        }
    }

    void typedNumbersOfAList()
    {
        for (const auto& items :
             {std::vector<std::string>{"1. Открытый урок — октябрь, конспект", "2. Мастер-класс — март, презентация",
                                       "3. Курсы — ноябрь, удостоверение"},
              std::vector<std::string>{"1) Открытый урок (октябрь)", "2) Провести мастер-класс для коллег (март)",
                                       "3) Курсы (ноябрь)"}})
        {
            const auto found = begun()
                                   .paragraph("Дорожная карта")
                                   .bold()
                                   .paragraphs(items)
                                   .paragraph("Рефлексивный анализ")
                                   .bold()
                                   .paragraph("Многое получилось.")
                                   .recognise();
            CPPUNIT_ASSERT_EQUAL(std::size_t{3}, found.roadMaps.front().activities.size());
            CPPUNIT_ASSERT(found[Element::resourcesEvents].state == State::missing);
            CPPUNIT_ASSERT(found[Element::reviewAnalysis].state == State::filled);
        }
        // the number of a heading goes on from another heading's
        const auto found = begun()
                               .paragraph("1. Дорожная карта")
                               .bold()
                               .paragraphs({"Открытый урок — октябрь", "Курсы — ноябрь"})
                               .paragraph("2. Рефлексивный анализ на май 2027")
                               .bold()
                               .paragraph("Многое получилось.")
                               .recognise();
        CPPUNIT_ASSERT_EQUAL(std::size_t{2}, found.roadMaps.front().activities.size());
    }

    void aHeaderOfTwoRows()
    {
        OutlineBuilder builder;
        builder.paragraph("Дорожная карта")
            .table({{BuiltCell("№", 1, 2), BuiltCell("Мероприятия", 1, 2), BuiltCell("Сроки", 1, 2),
                     BuiltCell("Результат", 2), BuiltCell("Отметка о выполнении", 1, 2)},
                    {"Ожидаемый результат", "Форма отчёта"},
                    {"1", "Урок", "октябрь", "Конспект", "МО, октябрь", ""}});
        const auto found = builder.recognise();
        CPPUNIT_ASSERT_EQUAL(std::string("МО, октябрь"),
                             found.roadMaps.front().activities.front().cells.at(Element::roadmapReport).text);
        CPPUNIT_ASSERT_EQUAL(std::string("Конспект"),
                             found.roadMaps.front().activities.front().cells.at(Element::roadmapResult).text);
    }

    void aPortfolioAmongTheActivities()
    {
        const BuiltRows map{{"№", "Направление", "Мероприятия", "Сроки", "Результат", "Отметка о выполнении"},
                            {"1", "Методическое", "Оформить портфолио", "октябрь", "Портфолио", ""}};
        OutlineBuilder route;
        route.paragraph("Дорожная карта на 2026-2027 учебный год").table(map);
        CPPUNIT_ASSERT(route.recognise().isRoute);
        OutlineBuilder portfolio;
        portfolio.paragraph("Портфолио учителя")
            .paragraph("Копии документов")
            .table({{"№", "Документ", "Год"}, {"1", "Диплом", "2020"}});
        CPPUNIT_ASSERT(!portfolio.recognise().isRoute);
    }

    void outcomesAsATableOfTheirOwn()
    {
        assertFound(begun()
                        .table({{"Направление", "Мероприятия", "Сроки"}, {"ИКТ", "Освоить стили", "май"}})
                        .paragraph("Итоги по направлениям")
                        .table({{"Направление", "Проект", "Практическое применение", "Моя оценка"},
                                {"ИКТ", "Сайт группы", "на собраниях", "____"}}),
                    {{Element::roadmapProject, '+', "Сайт группы"},
                     {Element::roadmapPractice, '+', "на собраниях"},
                     {Element::roadmapAssessment, '-', ""}});
        const auto found = begun()
                               .table({{"Направление", "Мероприятия", "Сроки"}, {"ИКТ", "Освоить стили", "май"}})
                               .heading("Итоги по направлениям", 2)
                               .table({{"Направление", "Достижение (проект)", "Практическое применение",
                                        "Оценка пути и эффективности"},
                                       {"ИКТ", "Сайт группы", "", ""},
                                       {"Методическое", "Сборник задач", "", ""}})
                               .recognise();
        CPPUNIT_ASSERT_EQUAL(std::string("Сайт группы"), found[Element::roadmapProject].text);
        CPPUNIT_ASSERT(found[Element::roadmapPractice].state == State::empty);
        CPPUNIT_ASSERT_EQUAL(std::size_t(4), found.outcomes.size());
        // a work is a project here; where a column says when, it is an activity
        const auto work = begun()
                              .table({{"Направление", "Мероприятия", "Сроки"}, {"ИКТ", "Освоить стили", "май"}})
                              .heading("Чем закончилось каждое направление", 2)
                              .table({{"Направление", "Итоговая работа (проект)", "Применение опыта", "Моя самооценка"},
                                      {"ИКТ", "Сайт группы", "на собраниях", "доволен"}})
                              .recognise();
        CPPUNIT_ASSERT_EQUAL(std::string("Сайт группы"), work[Element::roadmapProject].text);
        CPPUNIT_ASSERT_EQUAL(std::size_t(1), work.roadMaps.at(0).activities.size());
        const auto plan = begun()
                              .table({{"Направление", "Мероприятия", "Сроки"}, {"ИКТ", "Освоить стили", "май"}})
                              .table({{"Направление", "Итоговая работа", "Сроки", "Применение опыта", "Моя самооценка"},
                                      {"ИКТ", "Собрать сайт", "июнь", "на собраниях", "доволен"}})
                              .recognise();
        CPPUNIT_ASSERT(plan[Element::roadmapProject].state == State::missing);
    }

    void tablesOfTwoYears()
    {
        const auto found = begun()
                               .heading("Дорожная карта на 2025–2026 учебный год")
                               .table({{"Мероприятия", "Сроки"}, {"Изучить ФГОС", "май"}})
                               .heading("Дорожная карта на 2026–2027 учебный год")
                               .table({{"Мероприятия", "Сроки"}, {"Пройти курсы", "июнь"}})
                               .recognise();
        CPPUNIT_ASSERT_EQUAL(std::size_t{2}, found.roadMaps.size());
        CPPUNIT_ASSERT(found.roadMaps[0].period == route::schoolYear(2025));
        CPPUNIT_ASSERT(found.roadMaps[1].period == route::schoolYear(2026));
        CPPUNIT_ASSERT_EQUAL(1, found.roadMaps[1].activities.at(0).row);
    }

    void placesOfCells()
    {
        const auto document = begun().table({{"Мероприятия", "Сроки"}, {"Изучить ФГОС", ""}, {"Пройти курсы", "июнь"}});
        const auto roadMap = only(document);
        const auto& outline = document.outline();
        CPPUNIT_ASSERT_EQUAL(std::string("Мероприятия"), tests::textAt(outline, roadMap.place.value()));
        CPPUNIT_ASSERT_EQUAL(std::string("июнь"),
                             tests::textAt(outline, roadMap.activities[1].cells.at(deadline).place));
        const auto empty = roadMap.activities[0].cells.at(deadline).place;
        CPPUNIT_ASSERT_EQUAL(1, outline.blocks.at(empty.block).cell.row);
        CPPUNIT_ASSERT_EQUAL(1, outline.blocks.at(empty.block).cell.column);
    }

    void aTableWithoutActivities()
    {
        const auto document = begun().table({{"Мероприятия", "Сроки", "Результат"}, {"", "", ""}, {"", "", ""}});
        CPPUNIT_ASSERT(only(document).activities.empty());
        assertFound(document, {{activity, '-', ""}, {deadline, '-', ""}, {result, '-', ""}});
    }

    void ourOwnRoadMap()
    {
        const auto& strings = tests::strings("ru");
        std::vector<BuiltCell> header{strings.get("column.number")};
        std::string columns;
        for (const auto element : tests::form("full").columns)
        {
            header.emplace_back(strings.get("column." + std::string(route::idOf(element))));
            columns += (columns.empty() ? "" : " ") + std::string(route::idOf(element)).substr(8);
        }
        const auto document =
            begun().table({header, {"1", "Методическое", "Изучить ФГОС", "май", "памятка", "доклад", ""}});
        CPPUNIT_ASSERT_EQUAL(columns, columnsOf(only(document)));
    }
};
CPPUNIT_TEST_SUITE_REGISTRATION(RoadMapRowsTest);

} // namespace marshrut::recognise
