// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "check/rules.hpp"

#include "check/complete_route.hpp"
#include "support/library.hpp"

#include <cppunit/extensions/HelperMacros.h>

#include <set>
#include <string>

namespace marshrut::check
{

using route::Stage;
using tests::BuiltCell;
using tests::CompleteRoute;
using tests::shown;

/// Each rule with a document that must be reported; the complete route is the one that must not.
class RulesTest : public CppUnit::TestFixture
{
    CPPUNIT_TEST_SUITE(RulesTest);
    CPPUNIT_TEST(nothingIsMissingInACompleteRoute);
    CPPUNIT_TEST(rulesAreTheContractsAndInItsOrder);
    CPPUNIT_TEST(sectionMissing);
    CPPUNIT_TEST(elementMissing);
    CPPUNIT_TEST(columnMissing);
    CPPUNIT_TEST(roadMapMissing);
    CPPUNIT_TEST(elementEmpty);
    CPPUNIT_TEST(elementPlaceholder);
    CPPUNIT_TEST(roadMapEmpty);
    CPPUNIT_TEST(activityUnnamed);
    CPPUNIT_TEST(deadlineMissing);
    CPPUNIT_TEST(resultMissing);
    CPPUNIT_TEST(reportMissing);
    CPPUNIT_TEST(everyStageAsksForMore);
    CPPUNIT_TEST(otherFormsAskForLess);
    CPPUNIT_TEST_SUITE_END();

    static void found(const std::string& expected, const CompleteRoute& route, Stage stage = Stage::plan,
                      const std::string& form = "full")
    {
        CPPUNIT_ASSERT_EQUAL(expected, shown(route.check(stage, form)));
    }

    static BuiltCell& cell(CompleteRoute& route, std::size_t row, std::size_t column)
    {
        return route.roadMap.at(row).at(column);
    }

    static void withoutColumn(CompleteRoute& route, std::size_t column)
    {
        for (auto& row : route.roadMap)
            row.erase(row.begin() + static_cast<std::ptrdiff_t>(column));
    }

    void nothingIsMissingInACompleteRoute()
    {
        for (const auto& [name, form] : tests::library().forms)
            for (const auto stage : {Stage::plan, Stage::midyear, Stage::final})
                CPPUNIT_ASSERT_EQUAL_MESSAGE(name, std::string(), shown(CompleteRoute().check(stage, name)));
    }

    void rulesAreTheContractsAndInItsOrder()
    {
        std::string ids;
        std::set<std::string> seen;
        for (const auto& rule : rules())
        {
            ids += std::string(rule.id) + " ";
            CPPUNIT_ASSERT_MESSAGE(std::string(rule.id), seen.insert(std::string(rule.id)).second);
            CPPUNIT_ASSERT_MESSAGE(std::string(rule.id), !rule.source.empty() && rule.find);
        }
        const std::string errors = "section.missing element.missing column.missing roadmap.missing element.empty "
                                   "element.placeholder roadmap.empty activity.unnamed deadline.missing result.missing "
                                   "report.missing ";
        CPPUNIT_ASSERT_EQUAL(errors, ids.substr(0, errors.size()));
        for (std::size_t i = 0; i < 11; ++i)
            CPPUNIT_ASSERT(rules()[i].severity == Severity::error);
    }

    void sectionMissing()
    {
        CompleteRoute route;
        route.diagnosis = {};
        found("section.missing diagnosis", route);
        route.diagnosis = {"Сильные стороны:", "Слабые стороны: ИКТ"};
        found("element.empty diagnosis.strengths", route);
        CompleteRoute untitled;
        untitled.title = false;
        found("section.missing title", untitled);
    }

    void elementMissing()
    {
        CompleteRoute route;
        route.info.erase(route.info.begin() + 2);
        found("element.missing info.education", route);
    }

    void columnMissing()
    {
        CompleteRoute route;
        withoutColumn(route, 4);
        found("column.missing roadmap.report", route);
    }

    void roadMapMissing()
    {
        CompleteRoute route;
        route.roadMapHeading = false;
        route.roadMap = {};
        route.outcomes = {};
        found("roadmap.missing roadmap", route);
    }

    void elementEmpty()
    {
        CompleteRoute route;
        route.note[5] = "Цель: ____________";
        found("element.empty note.goal", route);
        route = {};
        cell(route, 1, 4) = "";
        cell(route, 2, 4) = "___";
        found("element.empty roadmap.report", route);
    }

    void elementPlaceholder()
    {
        CompleteRoute route;
        route.info[1] = "Должность: (указать должность)";
        const auto report = route.check();
        CPPUNIT_ASSERT_EQUAL(std::string("element.placeholder info.position"), shown(report));
        CPPUNIT_ASSERT_EQUAL(std::string("(указать должность)"), report.findings[0].arguments.at(0).second);
    }

    void roadMapEmpty()
    {
        CompleteRoute route;
        route.roadMap = {};
        found("roadmap.empty roadmap", route);
        route = {};
        route.roadMap.resize(1);
        route.roadMap.push_back({"", "", "", "", "", ""});
        found("roadmap.empty roadmap", route);
    }

    void activityUnnamed()
    {
        CompleteRoute route;
        cell(route, 2, 1) = "";
        found("activity.unnamed roadmap.activity 2", route);
    }

    void deadlineMissing()
    {
        CompleteRoute route;
        cell(route, 1, 2) = "____";
        found("deadline.missing roadmap.deadline 1", route);
    }

    void resultMissing()
    {
        CompleteRoute route;
        cell(route, 1, 3) = "—";
        found("result.missing roadmap.result 1", route);
    }

    void reportMissing()
    {
        CompleteRoute route;
        cell(route, 2, 4) = " ";
        found("report.missing roadmap.report 2", route);
    }

    void everyStageAsksForMore()
    {
        CompleteRoute route;
        route.outcomes = {};
        route.review = {};
        withoutColumn(route, 5);
        found("", route, Stage::plan);
        found("column.missing roadmap.done", route, Stage::midyear);
        found("column.missing roadmap.done; column.missing roadmap.practice; column.missing roadmap.assessment; "
              "direction.without.project roadmap.project; review.due review",
              route, Stage::final);
    }

    void otherFormsAskForLess()
    {
        CompleteRoute route;
        route.diagnosis = {};
        found("", route, Stage::plan, "recommendations");
        found("", route, Stage::plan, "structure");
        withoutColumn(route, 4);
        found("", route, Stage::plan, "recommendations");
        found("column.missing roadmap.report", route, Stage::plan, "structure");
        route.note.erase(route.note.begin(), route.note.begin() + 4);
        found("column.missing roadmap.report", route, Stage::plan, "structure");
        found("element.missing note.situation; element.missing note.problem; element.missing note.school_topic; "
              "element.missing note.association_topic",
              route, Stage::plan, "recommendations");
    }
};
CPPUNIT_TEST_SUITE_REGISTRATION(RulesTest);

} // namespace marshrut::check
