// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "recognise/road_map.hpp"

#include "support/found.hpp"
#include "support/library.hpp"

#include <cppunit/extensions/HelperMacros.h>

#include <string>
#include <vector>

namespace marshrut::recognise
{

using tests::BuiltCell;
using tests::OutlineBuilder;

/// Which column of a table means what.
class RoadMapHeaderTest : public CppUnit::TestFixture
{
    CPPUNIT_TEST_SUITE(RoadMapHeaderTest);
    CPPUNIT_TEST(headersOfTheSeeds);
    CPPUNIT_TEST(wordingsSeen);
    CPPUNIT_TEST(aQuestionForTheTime);
    CPPUNIT_TEST(anyOrder);
    CPPUNIT_TEST(aColumnForTwo);
    CPPUNIT_TEST(columnsOfNoInterest);
    CPPUNIT_TEST(outcomesAsColumns);
    CPPUNIT_TEST(aTitleRowAbove);
    CPPUNIT_TEST(aHeaderOfTwoRows);
    CPPUNIT_TEST(whatIsNoRoadMap);
    CPPUNIT_TEST_SUITE_END();

    /// The elements column by column: «number activity deadline report+done -».
    static std::string shown(const std::optional<Header>& header)
    {
        if (!header)
            return "none";
        std::string text;
        for (const auto& column : header->columns)
        {
            std::string name = column.number ? "number" : "";
            for (const auto element : column.elements)
                name += (name.empty() ? "" : "+") + std::string(route::idOf(element)).substr(8);
            text += (text.empty() ? "" : " ") + (name.empty() ? "-" : name);
        }
        return text;
    }

    static std::optional<Header> header(const tests::BuiltRows& rows)
    {
        const auto document = OutlineBuilder().table(rows);
        return findRoadMapHeader(document.outline(), gridsOf(document.outline()).at(0), 0, tests::lexicon());
    }

    static void is(const std::string& expected, const std::vector<BuiltCell>& cells)
    {
        std::string all;
        for (const auto& cell : cells)
            all += cell.text + " | ";
        CPPUNIT_ASSERT_EQUAL_MESSAGE(all, expected, shown(header({cells, std::vector<BuiltCell>(cells.size(), "")})));
    }

    void headersOfTheSeeds()
    {
        is("activity deadline result", {"Перечень мероприятий", "Сроки", "Прогноз и описание ожидаемых достижений"});
        is("direction activity deadline result report done",
           {"Тематические направления", "Перечень мероприятий", "Сроки", "Прогноз и описание ожидаемых достижений",
            "Формы и способы отчётности", "Отметка о выполнении"});
    }

    void wordingsSeen()
    {
        is("number activity deadline result", {"№ п/п", "Мероприятия", "Дата", "Результат"});
        is("number activity deadline report",
           {"№", "Запланированные мероприятия", "Срок исполнения", "Вид сданной документации"});
        is("activity deadline result done",
           {"Содержание работы", "Сроки", "Конкретный результат", "Отметка о выполнении"});
        is("activity deadline report", {"Форма участия", "Когда", "Где представлен результат"});
        is("activity deadline result", {"ЧТО СДЕЛАЮ", "МЕСЯЦ", "ОЖИДАЕМЫЙ РЕЗУЛЬТАТ"});
        is("activity deadline result", {"Меро\u00ADприятия", "Сроки\nисполнения", "Ожидаемый\u00A0результат"});
        is("activity deadline result", {"Мероприятия:", "Cроки", "Резултат"});
    }

    /// «Когда …» asks for the time, whatever is done then.
    void aQuestionForTheTime()
    {
        is("number activity deadline result", {"№", "Мероприятие", "Когда проведу", "Результат"});
        is("deadline activity result", {"До какого числа сделаю", "Что сделаю", "Результат"});
        is("activity deadline report", {"Мероприятия", "Срок", "Отчёт: где и когда"});
    }

    void anyOrder()
    {
        is("deadline activity report direction", {"Срок", "Мероприятие", "Форма отчёта", "Направление"});
        is("result done deadline number activity", {"Результат", "Статус", "Сроки", "№", "Мероприятия"});
    }

    void aColumnForTwo()
    {
        is("activity deadline report+done", {"Мероприятия", "Сроки", "Форма отчёта, отметка о выполнении"});
        is("activity deadline report+done", {"Мероприятия", "Сроки", "Форма отчёта / отметка о выполнении"});
    }

    void columnsOfNoInterest()
    {
        is("activity deadline - -", {"Мероприятия", "Сроки", "Ответственный", "Место проведения"});
        is("activity deadline - result", {"Мероприятия", "Сроки", "Количество часов", "Результат"});
        is("activity deadline - result", {"Мероприятия", "Сроки", "", "Результат"});
    }

    void outcomesAsColumns()
    {
        is("activity deadline project practice assessment",
           {"Мероприятия", "Сроки", "Проект по направлению", "Практическое применение", "Оценка эффективности"});
    }

    void aTitleRowAbove()
    {
        const auto found = header({{BuiltCell("Дорожная карта на 2025–2026 учебный год", 3)},
                                   {"Мероприятия", "Сроки", "Результат"},
                                   {"Изучить ФГОС", "май", "памятка"}});
        CPPUNIT_ASSERT_EQUAL(std::string("activity deadline result"), shown(found));
        CPPUNIT_ASSERT_EQUAL(1, found->row);
    }

    void aHeaderOfTwoRows()
    {
        const auto found =
            header({{BuiltCell("Мероприятия", 1, 2), BuiltCell("Сроки", 2), BuiltCell("Результат", 1, 2)},
                    {"начало", "конец"},
                    {"Изучить ФГОС", "май", "июнь", "памятка"}});
        CPPUNIT_ASSERT_EQUAL(std::string("activity deadline result"), shown(found));
        CPPUNIT_ASSERT_EQUAL(0, found->row);
        CPPUNIT_ASSERT_EQUAL(1, found->lastRow);
    }

    void whatIsNoRoadMap()
    {
        is("none", {"ФИО", "Должность", "Образование"});
        is("none", {"Дата обучения", "Тема курсовой подготовки", "Базовое учреждение обучения", "Количество часов"});
        is("none", {"Мероприятия"});
        is("none", {"", "", ""});
        is("none", {"РАССМОТРЕНО\nна заседании МО", "УТВЕРЖДАЮ\nДиректор"});
        is("none", {"Тема урока", "Класс", "Количество часов", "Учебник"});
    }
};
CPPUNIT_TEST_SUITE_REGISTRATION(RoadMapHeaderTest);

} // namespace marshrut::recognise
