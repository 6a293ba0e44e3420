// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "check/ignored.hpp"

#include "check/complete_route.hpp"
#include "support/library.hpp"

#include <cppunit/extensions/HelperMacros.h>

#include <algorithm>
#include <string>

namespace marshrut::check
{

using route::Element;
using route::Stage;
using tests::CompleteRoute;
using tests::shown;

class IgnoredTest : public CppUnit::TestFixture
{
    CPPUNIT_TEST_SUITE(IgnoredTest);
    CPPUNIT_TEST(keptAsJson);
    CPPUNIT_TEST(takenBack);
    CPPUNIT_TEST(aNewReasonReplacesTheOld);
    CPPUNIT_TEST(whatIsDamagedIsNothing);
    CPPUNIT_TEST(whatANewerVersionWroteStays);
    CPPUNIT_TEST(textsAreNormalised);
    CPPUNIT_TEST(anIgnoredFindingIsToldAsIgnored);
    CPPUNIT_TEST(anIgnoredElementIsNotAskedFor);
    CPPUNIT_TEST(anIgnoredSectionIsNotAskedFor);
    CPPUNIT_TEST(aGapInRowsLeavesItsColumnAskedFor);
    CPPUNIT_TEST(otherKeysChangeNothing);
    CPPUNIT_TEST_SUITE_END();

    void keptAsJson()
    {
        Ignored ignored;
        CPPUNIT_ASSERT(ignored.empty());
        CPPUNIT_ASSERT_EQUAL(std::string(), ignored.stored());
        ignored.add("a/b/1", "нет МО");
        ignored.add("c//2", "");
        CPPUNIT_ASSERT_EQUAL(
            std::string(R"({"version":1,"ignored":[{"key":"a/b/1","reason":"нет МО"},{"key":"c//2"}]})"),
            ignored.stored());
        const Ignored again(ignored.stored());
        CPPUNIT_ASSERT_EQUAL(std::string("нет МО"), again.reason("a/b/1").value());
        CPPUNIT_ASSERT_EQUAL(std::string(), again.reason("c//2").value());
        CPPUNIT_ASSERT(!again.reason("a/b/2"));
        CPPUNIT_ASSERT_EQUAL(ignored.stored(), again.stored());
    }

    void takenBack()
    {
        Ignored ignored;
        ignored.add("a", "");
        ignored.add("b", "да");
        CPPUNIT_ASSERT(!ignored.remove("c"));
        CPPUNIT_ASSERT(ignored.remove("a"));
        CPPUNIT_ASSERT(!ignored.reason("a"));
        CPPUNIT_ASSERT(ignored.reason("b"));
        CPPUNIT_ASSERT(ignored.remove("b"));
        CPPUNIT_ASSERT_EQUAL(std::string(), ignored.stored());
        CPPUNIT_ASSERT_EQUAL(std::string(), Ignored(R"({"version": 1, "ignored": []})").stored());
    }

    void aNewReasonReplacesTheOld()
    {
        Ignored ignored;
        ignored.add("a", "раз");
        ignored.add("a", "два");
        CPPUNIT_ASSERT_EQUAL(std::string(R"({"version":1,"ignored":[{"key":"a","reason":"два"}]})"), ignored.stored());
    }

    void whatIsDamagedIsNothing()
    {
        for (const char* stored :
             {"", " ", "{", "[]", "17", "{\"ignored\": 5}", "{\"ignored\": [5, {}, {\"key\": 3}, {\"key\": \"\"}]}",
              "\xFF\xFE", "{\"version\":1,\"ignored\":[{\"key\":\"a\""})
        {
            Ignored ignored{std::string(stored)};
            CPPUNIT_ASSERT_MESSAGE(stored, ignored.empty());
            ignored.add("a", "");
            CPPUNIT_ASSERT_MESSAGE(stored, Ignored(ignored.stored()).reason("a"));
        }
    }

    void whatANewerVersionWroteStays()
    {
        Ignored ignored(R"({"version":2,"by":"завуч","ignored":[{"key":"a","until":"2027"},{"key":"b"}]})");
        ignored.remove("b");
        CPPUNIT_ASSERT_EQUAL(std::string(R"({"version":2,"by":"завуч","ignored":[{"key":"a","until":"2027"}]})"),
                             ignored.stored());
    }

    void textsAreNormalised()
    {
        Ignored ignored;
        ignored.add("a", " нет\xEF\xBF\xBE\x01 МО\t ");
        CPPUNIT_ASSERT_EQUAL(std::string("нет МО"), Ignored(ignored.stored()).reason("a").value());
    }

    static Report checked(const CompleteRoute& route, const std::string& element, const std::string& rule,
                          Stage stage = Stage::plan)
    {
        const auto recognised = route.document().recognise();
        Circumstances circumstances{{}, stage, {}};
        for (const auto& finding : check(recognised, tests::form("full"), circumstances).findings)
            if (finding.element == element && finding.rule == rule)
                circumstances.ignored.add(finding.key, "по Положению");
        CPPUNIT_ASSERT(!circumstances.ignored.empty());
        return check(recognised, tests::form("full"), circumstances);
    }

    static const ElementReport& row(const Report& report, Element element)
    {
        return *std::find_if(report.elements.begin(), report.elements.end(),
                             [element](const auto& each) { return each.element == element; });
    }

    void anIgnoredFindingIsToldAsIgnored()
    {
        CompleteRoute route;
        route.note[3] = "Тема работы МО: ____";
        route.note[5] = "Цель: ____";
        const auto report = checked(route, "note.association_topic", "element.empty");
        CPPUNIT_ASSERT_EQUAL(std::string("element.empty note.association_topic; element.empty note.goal"),
                             shown(report));
        CPPUNIT_ASSERT(report.findings[0].ignored);
        CPPUNIT_ASSERT_EQUAL(std::string("по Положению"), report.findings[0].reason);
        CPPUNIT_ASSERT(!report.findings[1].ignored);
        CPPUNIT_ASSERT_EQUAL(1, report.ignored);
    }

    void anIgnoredElementIsNotAskedFor()
    {
        CompleteRoute route;
        route.note[3] = "Тема работы МО: ____";
        const auto report = checked(route, "note.association_topic", "element.empty");
        CPPUNIT_ASSERT_EQUAL(29, report.required);
        CPPUNIT_ASSERT_EQUAL(29, report.filled);
        CPPUNIT_ASSERT(!row(report, Element::noteAssociationTopic).required);
        CPPUNIT_ASSERT(row(report, Element::noteAssociationTopic).ignored);
        CPPUNIT_ASSERT(!row(report, Element::noteGoal).ignored);
    }

    void anIgnoredSectionIsNotAskedFor()
    {
        CompleteRoute route;
        route.diagnosis = {};
        const auto report = checked(route, "diagnosis", "section.missing");
        CPPUNIT_ASSERT_EQUAL(28, report.required);
        CPPUNIT_ASSERT_EQUAL(28, report.filled);
        CPPUNIT_ASSERT(row(report, Element::diagnosisDeficits).ignored);
        // offered only: nobody asks for it anyway
        CPPUNIT_ASSERT(!row(report, Element::diagnosisProcedure).ignored);
    }

    void aGapInRowsLeavesItsColumnAskedFor()
    {
        CompleteRoute route;
        route.roadMap[1][2] = "";
        const auto report = checked(route, "roadmap.deadline", "deadline.missing");
        CPPUNIT_ASSERT_EQUAL(30, report.required);
        CPPUNIT_ASSERT(row(report, Element::roadmapDeadline).required);
        CPPUNIT_ASSERT_EQUAL(1, report.ignored);
    }

    void otherKeysChangeNothing()
    {
        CompleteRoute route;
        route.note[5] = "Цель: ____";
        Circumstances circumstances{{}, Stage::plan, {}};
        circumstances.ignored.add("element.empty/note.goal/0000000000000000", "");
        const auto report = check(route.document().recognise(), tests::form("full"), circumstances);
        CPPUNIT_ASSERT_EQUAL(0, report.ignored);
        CPPUNIT_ASSERT_EQUAL(30, report.required);
    }
};
CPPUNIT_TEST_SUITE_REGISTRATION(IgnoredTest);

} // namespace marshrut::check
