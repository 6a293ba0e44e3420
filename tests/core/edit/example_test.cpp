// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "edit/compose_road_map.hpp"

#include "check/check.hpp"
#include "edit/road_map_layout.hpp"
#include "support/library.hpp"
#include "support/outline_builder.hpp"

#include <cppunit/extensions/HelperMacros.h>

#include <set>
#include <string>

namespace marshrut::edit
{

using route::Direction;
using route::Element;

/// The example, and the headings of strong and difficult directions, as the product itself reads and checks them.
class ExampleTest : public CppUnit::TestFixture
{
    CPPUNIT_TEST_SUITE(ExampleTest);
    CPPUNIT_TEST(aCheckAcceptsTheExampleOfAnyPeriod);
    CPPUNIT_TEST(itSaysThatItIsOne);
    CPPUNIT_TEST(everyDirectionHasItsOutcome);
    CPPUNIT_TEST(strongDirectionsComeFirst);
    CPPUNIT_TEST(withNothingStrongThereAreNoHeadings);
    CPPUNIT_TEST(monthsOfLongPeriodsNameTheirYear);
    CPPUNIT_TEST_SUITE_END();

    static const standard::Strings& strings() { return tests::strings("ru"); }

    static tests::BuiltRows built(const RoadMapLayout& layout)
    {
        tests::BuiltRows table(1);
        for (const auto& column : layout.columns)
            table[0].emplace_back(column.header);
        for (const auto& row : layout.rows)
        {
            table.emplace_back();
            for (const auto& cell : row.cells)
                table.back().emplace_back(route::textOf(cell), row.group ? static_cast<int>(layout.columns.size()) : 1);
        }
        return table;
    }

    static recognise::Recognised read(const route::RoadMap& roadMap, bool sheet)
    {
        const auto layout = layOut(roadMap, tests::form("full"), strings());
        auto rows = built(layout);
        if (!sheet)
            return tests::OutlineBuilder()
                .titleSheet()
                .heading("Дорожная карта")
                .paragraph(layout.title)
                .table(rows)
                .recognise();
        for (auto& row : rows)
            for (auto& cell : row)
                cell.columns = 1; // on a sheet nothing is merged
        rows.insert(rows.begin(), {{layout.title, static_cast<int>(layout.columns.size())}});
        return tests::OutlineBuilder().sheet(rows).recognise();
    }

    static NewRoadMap wanted(const route::Period& period, std::set<Element> leaveOut = {})
    {
        NewRoadMap wanted;
        wanted.period = period;
        wanted.leaveOut = std::move(leaveOut);
        return wanted;
    }

    static route::RoadMap example(bool kindergarten, const NewRoadMap& wanted)
    {
        return composeExample(tests::library().exampleFor(kindergarten), wanted, tests::form("full"), strings());
    }

    void aCheckAcceptsTheExampleOfAnyPeriod()
    {
        for (const bool kindergarten : {false, true})
            for (const route::Period& period :
                 {route::schoolYear(2026), route::Period{{2026, 9, 1}, {2027, 8, 31}},
                  route::Period{{2026, 1, 1}, {2026, 12, 31}}, route::Period{{2026, 1, 1}, {2031, 12, 31}},
                  route::Period{{2026, 9, 1}, {2031, 5, 31}}})
                for (const auto& leaveOut : {std::set<Element>{}, {Element::roadmapDirection}})
                    for (const bool sheet : {false, true})
                    {
                        const auto roadMap = example(kindergarten, wanted(period, leaveOut));
                        const auto found = read(roadMap, sheet);
                        CPPUNIT_ASSERT_EQUAL(std::size_t{1}, found.roadMaps.size());
                        CPPUNIT_ASSERT_EQUAL(roadMap.activities.size(), found.roadMaps[0].activities.size());
                        for (const auto& day : {route::Date{2026, 10, 1}, route::Date{2027, 6, 20}})
                            for (const auto& finding :
                                 check::check(found, tests::form("full"), route::Stage::final, day).findings)
                            {
                                const bool others = finding.rule == "section.missing" ||
                                                    finding.rule == "element.missing" ||
                                                    finding.rule == "element.empty" || finding.rule == "review.due" ||
                                                    finding.rule == "year.mismatch"; // of the bare title sheet
                                CPPUNIT_ASSERT_MESSAGE(finding.rule + " " + roadMap.title, others);
                            }
                    }
    }

    void itSaysThatItIsOne()
    {
        const auto roadMap = example(false, wanted(route::schoolYear(2026)));
        CPPUNIT_ASSERT_EQUAL(std::size_t{0}, roadMap.title.find("ПРИМЕР"));
        CPPUNIT_ASSERT(roadMap.title.find("2026/27") != std::string::npos);
    }

    void everyDirectionHasItsOutcome()
    {
        for (const bool kindergarten : {false, true})
            for (const bool sheet : {false, true})
            {
                const auto found = read(example(kindergarten, wanted(route::schoolYear(2026))), sheet);
                for (std::size_t i = 0; i < route::directionCount; ++i)
                {
                    const auto name = strings().get("direction." + std::string(route::idOf(static_cast<Direction>(i))));
                    std::set<Element> said;
                    for (const auto& outcome : found.outcomes)
                        if (outcome.direction == name)
                            said.insert(outcome.element);
                    CPPUNIT_ASSERT_MESSAGE(name, said.count(Element::roadmapProject) == 1 &&
                                                     said.count(Element::roadmapPractice) == 1 &&
                                                     said.count(Element::roadmapAssessment) == 1);
                }
            }
    }

    void strongDirectionsComeFirst()
    {
        auto road = wanted(route::schoolYear(2026));
        road.emptyRows = 1;
        road.strong = {Direction::methodical, Direction::digital};
        const auto layout = layOut(compose(road, tests::form("full"), strings()), tests::form("full"), strings());
        std::string rows;
        for (const auto& row : layout.rows)
            rows += (rows.empty() ? "" : "; ") +
                    (row.group ? "[" + route::textOf(row.cells[0]) + "]" : route::textOf(row.cells[1]));
        CPPUNIT_ASSERT_EQUAL(std::string("[Сильное — показать]; Методическое; Цифровые технологии (ИКТ); "
                                         "[Затруднение — запланировать]; Профессиональное; Психолого-педагогическое"),
                             rows);
        // The headings are no directions, and no outcomes of what stands above.
        for (const bool sheet : {false, true})
        {
            const auto found =
                read(example(false, wanted(route::schoolYear(2026), {Element::roadmapDirection})), sheet);
            std::set<std::string> directions;
            for (const auto& activity : found.roadMaps.at(0).tables.at(0).rows)
                if (activity.kind == recognise::RowKind::activity)
                    directions.insert(activity.direction);
            CPPUNIT_ASSERT_EQUAL(route::directionCount, directions.size());
            CPPUNIT_ASSERT_EQUAL(std::size_t{0}, directions.count(strings().get("roadmap.part.weak")));
        }
    }

    void withNothingStrongThereAreNoHeadings()
    {
        auto road = wanted(route::schoolYear(2026));
        road.emptyRows = 1;
        CPPUNIT_ASSERT(compose(road, tests::form("full"), strings()).between.empty());
    }

    void monthsOfLongPeriodsNameTheirYear()
    {
        const auto deadline = [](const route::Period& period) {
            NewRoadMap road;
            road.period = period;
            road.activities = {&tests::library().catalogue.front()};
            return std::get<std::string>(
                compose(road, tests::form("full"), strings()).activities.at(0).at(Element::roadmapDeadline));
        };
        CPPUNIT_ASSERT_EQUAL(std::string("сентябрь"), deadline(route::schoolYear(2026)));
        CPPUNIT_ASSERT_EQUAL(std::string("сентябрь 2026"), deadline({{2026, 9, 1}, {2031, 8, 31}}));
        CPPUNIT_ASSERT_EQUAL(std::string("сентябрь 2027"), deadline({{2026, 10, 1}, {2031, 8, 31}}));
    }
};
CPPUNIT_TEST_SUITE_REGISTRATION(ExampleTest);

} // namespace marshrut::edit
