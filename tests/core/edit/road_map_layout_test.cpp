// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "edit/road_map_layout.hpp"

#include "edit/compose_road_map.hpp"

#include "support/found.hpp"
#include "support/library.hpp"

#include <cppunit/extensions/HelperMacros.h>

#include <cmath>
#include <string>

namespace marshrut::edit
{

using route::Element;

class RoadMapLayoutTest : public CppUnit::TestFixture
{
    CPPUNIT_TEST_SUITE(RoadMapLayoutTest);
    CPPUNIT_TEST(columnsAreTheForms);
    CPPUNIT_TEST(columnsOfItsOwnComeFirst);
    CPPUNIT_TEST(widthsFillThePage);
    CPPUNIT_TEST(rowsAreNumbered);
    CPPUNIT_TEST(withoutAColumnDirectionsStandOverTheirRows);
    CPPUNIT_TEST(titlesNameThePeriod);
    CPPUNIT_TEST(everythingIsNormalised);
    CPPUNIT_TEST(listsHoldEveryDirectionAndStatus);
    CPPUNIT_TEST(whatIsWrittenIsRead);
    CPPUNIT_TEST_SUITE_END();

    static RoadMapLayout laidOut(const route::RoadMap& roadMap, const std::string& form = "full",
                                 const std::string& language = "ru")
    {
        return layOut(roadMap, tests::form(form), tests::strings(language));
    }

    static std::string columns(const RoadMapLayout& layout)
    {
        std::string ids;
        for (const auto& column : layout.columns)
        {
            CPPUNIT_ASSERT(!column.header.empty() && column.header.find("column.") == std::string::npos);
            ids += column.element ? " " + std::string(route::idOf(*column.element)).substr(8) : "№";
        }
        return ids;
    }

    static std::string shown(const route::Value& value)
    {
        if (const auto* text = std::get_if<std::string>(&value))
            return *text;
        if (const auto* number = std::get_if<double>(&value))
            return std::to_string(static_cast<int>(*number));
        const auto& date = std::get<route::Date>(value);
        return std::to_string(date.day) + "." + std::to_string(date.month) + "." + std::to_string(date.year);
    }

    static std::string rows(const RoadMapLayout& layout)
    {
        std::string all;
        for (const auto& row : layout.rows)
        {
            CPPUNIT_ASSERT_EQUAL(row.group ? std::size_t{1} : layout.columns.size(), row.cells.size());
            all += all.empty() ? "" : "; ";
            for (std::size_t i = 0; i < row.cells.size(); ++i)
                all += (i == 0 ? "" : "|") + shown(row.cells[i]);
        }
        return all;
    }

    static route::RoadMap twoActivities()
    {
        route::RoadMap roadMap;
        roadMap.activities = {{{Element::roadmapDirection, "Методическое"},
                               {Element::roadmapActivity, "Дать открытый урок"},
                               {Element::roadmapDeadline, route::Date{2026, 10, 5}}},
                              {{Element::roadmapDirection, "ИКТ"}, {Element::roadmapActivity, "Освоить стили"}}};
        return roadMap;
    }

    void columnsAreTheForms()
    {
        const std::string all = "№ direction activity deadline result report done";
        CPPUNIT_ASSERT_EQUAL(all, columns(laidOut({}, "full")));
        CPPUNIT_ASSERT_EQUAL(all, columns(laidOut({}, "structure", "en")));
        CPPUNIT_ASSERT_EQUAL(std::string("№ activity deadline result"), columns(laidOut({}, "recommendations")));
        for (const auto& [name, form] : tests::library().forms)
            CPPUNIT_ASSERT_MESSAGE(name, laidOut({}, name).columns.size() <= 7);
    }

    void columnsOfItsOwnComeFirst()
    {
        route::RoadMap roadMap;
        roadMap.columns = {Element::roadmapDeadline, Element::roadmapActivity, Element::roadmapProject};
        CPPUNIT_ASSERT_EQUAL(std::string("№ deadline activity project"), columns(laidOut(roadMap)));
    }

    void widthsFillThePage()
    {
        for (const auto& [name, form] : tests::library().forms)
        {
            double sum = 0;
            for (const auto& column : laidOut({}, name).columns)
            {
                CPPUNIT_ASSERT(column.width > 0.02);
                sum += column.width;
            }
            CPPUNIT_ASSERT_MESSAGE(name, std::abs(sum - 1) < 1e-9);
        }
        const auto layout = laidOut({});
        for (const auto& column : layout.columns)
            CPPUNIT_ASSERT(column.width >= layout.columns[0].width);
    }

    void rowsAreNumbered()
    {
        CPPUNIT_ASSERT_EQUAL(std::string("1|Методическое|Дать открытый урок|5.10.2026|||; 2|ИКТ|Освоить стили||||"),
                             rows(laidOut(twoActivities())));
        CPPUNIT_ASSERT(laidOut({}).rows.empty());
    }

    void withoutAColumnDirectionsStandOverTheirRows()
    {
        auto roadMap = twoActivities();
        roadMap.activities.push_back(roadMap.activities[1]);
        roadMap.activities.push_back({{Element::roadmapActivity, "Без направления"}});
        const auto layout = laidOut(roadMap, "recommendations");
        CPPUNIT_ASSERT_EQUAL(
            std::string("Методическое; 1|Дать открытый урок|5.10.2026|; ИКТ; 2|Освоить стили||; 3|Освоить "
                        "стили||; 4|Без направления||"),
            rows(layout));
        CPPUNIT_ASSERT(layout.rows[0].group && !layout.rows[1].group && layout.rows[2].group);
    }

    void titlesNameThePeriod()
    {
        route::RoadMap roadMap;
        const std::string plain = "Дорожная карта индивидуального образовательного маршрута педагога";
        CPPUNIT_ASSERT_EQUAL(plain, laidOut(roadMap).title);
        roadMap.period = route::schoolYear(2026);
        CPPUNIT_ASSERT_EQUAL(plain + ", 2026/27 учебный год", laidOut(roadMap).title);
        roadMap.period = {{2026, 1, 1}, {2028, 12, 31}};
        CPPUNIT_ASSERT_EQUAL(plain + ", 2026–2028", laidOut(roadMap).title);
        roadMap.title = " Мой\tплан ";
        CPPUNIT_ASSERT_EQUAL(std::string("Мой план"), laidOut(roadMap).title);
    }

    void everythingIsNormalised()
    {
        route::RoadMap roadMap;
        roadMap.activities = {
            {{Element::roadmapDirection, " ИКТ\x01 "}, {Element::roadmapActivity, "=А1\r\nБ\xEF\xBF\xBE"}}};
        CPPUNIT_ASSERT_EQUAL(std::string("1|ИКТ|=А1\nБ||||"), rows(laidOut(roadMap)));
        CPPUNIT_ASSERT_EQUAL(std::string("ИКТ; 1|=А1\nБ||"), rows(laidOut(roadMap, "recommendations")));
    }

    void listsHoldEveryDirectionAndStatus()
    {
        for (const auto* language : {"ru", "en"})
        {
            const auto layout = laidOut({}, "full", language);
            CPPUNIT_ASSERT_EQUAL(route::directionCount, layout.directions.size());
            CPPUNIT_ASSERT_EQUAL(route::statusCount, layout.statuses.size());
            CPPUNIT_ASSERT_EQUAL(tests::strings(language).get("direction.professional"), layout.directions.front());
            CPPUNIT_ASSERT_EQUAL(tests::strings(language).get("status.planned"), layout.statuses.front());
        }
    }

    /// A layout written down as a table is recognised with the same columns and cells.
    void whatIsWrittenIsRead()
    {
        NewRoadMap wanted;
        wanted.period = route::schoolYear(2026);
        for (const auto& activity : tests::library().catalogue)
            wanted.activities.push_back(&activity);
        for (const auto& [name, form] : tests::library().forms)
        {
            const auto roadMap = compose(wanted, form, tests::strings("ru"));
            const auto layout = laidOut(roadMap, name);
            tests::BuiltRows table(1);
            for (const auto& column : layout.columns)
                table[0].emplace_back(column.header);
            for (const auto& row : layout.rows)
            {
                table.emplace_back();
                for (const auto& cell : row.cells)
                    table.back().emplace_back(shown(cell), row.group ? static_cast<int>(layout.columns.size()) : 1);
            }
            const auto found = tests::OutlineBuilder()
                                   .titleSheet()
                                   .heading("Дорожная карта")
                                   .paragraph(layout.title)
                                   .table(table)
                                   .recognise();
            CPPUNIT_ASSERT_EQUAL_MESSAGE(name, std::size_t{1}, found.roadMaps.size());
            CPPUNIT_ASSERT_EQUAL_MESSAGE(name, roadMap.activities.size(), found.roadMaps[0].activities.size());
            CPPUNIT_ASSERT_MESSAGE(name, found.roadMaps[0].period == roadMap.period);
            for (std::size_t i = 0; i < roadMap.activities.size(); ++i)
                for (const auto element : {Element::roadmapDirection, Element::roadmapActivity,
                                           Element::roadmapDeadline, Element::roadmapResult})
                    CPPUNIT_ASSERT_EQUAL_MESSAGE(name, shown(roadMap.activities[i].at(element)),
                                                 found.roadMaps[0].activities[i].cells.at(element).text);
        }
    }
};
CPPUNIT_TEST_SUITE_REGISTRATION(RoadMapLayoutTest);

} // namespace marshrut::edit
