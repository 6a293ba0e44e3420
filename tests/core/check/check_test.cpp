// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "check/check.hpp"

#include "check/complete_route.hpp"
#include "support/library.hpp"

#include <cppunit/extensions/HelperMacros.h>

#include <algorithm>
#include <set>
#include <string>

namespace marshrut::check
{

using route::Stage;
using tests::BuiltCell;
using tests::CompleteRoute;
using tests::OutlineBuilder;
using tests::shown;

class CheckTest : public CppUnit::TestFixture
{
    CPPUNIT_TEST_SUITE(CheckTest);
    CPPUNIT_TEST(theReportHasARowPerElement);
    CPPUNIT_TEST(filledAndRequiredAreCounted);
    CPPUNIT_TEST(whatIsNoRouteHasOneHint);
    CPPUNIT_TEST(aMissingSectionHidesItsElements);
    CPPUNIT_TEST(aMissingColumnHidesItsCells);
    CPPUNIT_TEST(aWhollyEmptyColumnIsOneFinding);
    CPPUNIT_TEST(theSameGapInSeveralRowsIsOneFinding);
    CPPUNIT_TEST(aRoadMapWithoutActivitiesHidesItsColumns);
    CPPUNIT_TEST(aSpreadsheetWithARoadMapAloneIsAskedForNothingElse);
    CPPUNIT_TEST(findingsStandInTheOrderOfTheSections);
    CPPUNIT_TEST(keysAreStable);
    CPPUNIT_TEST(keysAreDistinct);
    CPPUNIT_TEST(keysChangeWithTheirSubject);
    CPPUNIT_TEST_SUITE_END();

    void theReportHasARowPerElement()
    {
        const auto report = CompleteRoute().check(Stage::plan, "structure");
        CPPUNIT_ASSERT(report.isRoute);
        CPPUNIT_ASSERT_EQUAL(std::string("structure"), report.standard);
        const auto& form = tests::form("structure");
        CPPUNIT_ASSERT_EQUAL(form.elements.size(), report.elements.size());
        for (std::size_t i = 0; i < form.elements.size(); ++i)
        {
            CPPUNIT_ASSERT(form.elements[i].element == report.elements[i].element);
            CPPUNIT_ASSERT_EQUAL(form.asksFor(form.elements[i].element, Stage::plan), report.elements[i].required);
        }
        for (const auto& element : report.elements)
            if (element.element == route::Element::noteGoal)
                CPPUNIT_ASSERT_EQUAL(std::string("освоить приёмы"), element.text);
    }

    void filledAndRequiredAreCounted()
    {
        CompleteRoute route;
        const auto plan = route.check(Stage::plan);
        CPPUNIT_ASSERT_EQUAL(30, plan.required);
        CPPUNIT_ASSERT_EQUAL(30, plan.filled);
        route.note[5] = "Цель: ____";
        route.diagnosis = {};
        CPPUNIT_ASSERT_EQUAL(30, route.check(Stage::plan).required);
        CPPUNIT_ASSERT_EQUAL(27, route.check(Stage::plan).filled);
        CPPUNIT_ASSERT_EQUAL(31, route.check(Stage::midyear).required);
        CPPUNIT_ASSERT_EQUAL(35, route.check(Stage::final).required);
    }

    void whatIsNoRouteHasOneHint()
    {
        const auto portfolio =
            OutlineBuilder().paragraphs({"Портфолио", "Копии документов", "Грамоты и благодарности"});
        for (const auto& [document, kind] : {std::pair{portfolio, "portfolio"}, std::pair{OutlineBuilder(), "empty"},
                                             std::pair{OutlineBuilder().paragraph("Рецепт борща"), "other"}})
        {
            const auto report = check(document.recognise(), tests::form("full"), Stage::final);
            CPPUNIT_ASSERT(!report.isRoute && report.elements.empty());
            CPPUNIT_ASSERT_EQUAL(std::string(kind), report.looksLike);
            CPPUNIT_ASSERT_EQUAL(std::string("not.a.route"), shown(report));
            CPPUNIT_ASSERT(report.findings[0].severity == Severity::hint);
            CPPUNIT_ASSERT(!report.findings[0].section);
            CPPUNIT_ASSERT_EQUAL(0, report.required + report.filled);
        }
    }

    void aMissingSectionHidesItsElements()
    {
        CompleteRoute route;
        route.diagnosis = {};
        route.info = {};
        CPPUNIT_ASSERT_EQUAL(std::string("section.missing info; section.missing diagnosis"), shown(route.check()));
    }

    void aMissingColumnHidesItsCells()
    {
        CompleteRoute route;
        for (auto& row : route.roadMap)
            row.erase(row.begin() + 2);
        CPPUNIT_ASSERT_EQUAL(std::string("column.missing roadmap.deadline"), shown(route.check()));
    }

    void aWhollyEmptyColumnIsOneFinding()
    {
        CompleteRoute route;
        route.roadMap[1][2] = route.roadMap[2][2] = BuiltCell("");
        CPPUNIT_ASSERT_EQUAL(std::string("element.empty roadmap.deadline"), shown(route.check()));
    }

    void theSameGapInSeveralRowsIsOneFinding()
    {
        CompleteRoute route;
        for (int i = 0; i < 3; ++i)
            route.roadMap.push_back({"ИКТ", "Освоить стили " + std::to_string(i), "", "документ", "", ""});
        const auto report = route.check();
        CPPUNIT_ASSERT_EQUAL(
            std::string("deadline.missing roadmap.deadline 3 4 5; report.missing roadmap.report 3 4 5"), shown(report));
        CPPUNIT_ASSERT_EQUAL(std::size_t{3}, report.findings[0].places.size());
    }

    void aRoadMapWithoutActivitiesHidesItsColumns()
    {
        CompleteRoute route;
        route.roadMap = {{"Мероприятия", "Сроки"}, {"", ""}};
        CPPUNIT_ASSERT_EQUAL(std::string("roadmap.empty roadmap"), shown(route.check()));
    }

    static bool asksForMore(const OutlineBuilder& document)
    {
        const auto report = check(document.recognise(), tests::form("full"), Stage::plan, {2026, 9, 10});
        CPPUNIT_ASSERT(report.isRoute);
        return std::any_of(report.findings.begin(), report.findings.end(),
                           [](const Finding& finding) { return finding.section != route::Section::roadmap; });
    }

    void aSpreadsheetWithARoadMapAloneIsAskedForNothingElse()
    {
        const tests::BuiltRows roadMap = {{"Дорожная карта педагога Ивановой М. П., 2026/27 учебный год"},
                                          {"№", "Направление", "Мероприятие", "Срок", "Ожидаемый результат"},
                                          {"1", "Методическое", "Открытый урок", "март", "Конспект"}};
        CPPUNIT_ASSERT(!asksForMore(OutlineBuilder().sheet(roadMap)));
        CPPUNIT_ASSERT(asksForMore(OutlineBuilder().table(roadMap)));
        CPPUNIT_ASSERT(asksForMore(OutlineBuilder().sheet(roadMap).sheet(
            {{"Информационная справка о педагоге"}, {"Занимаемая должность", "учитель"}, {"Образование", "высшее"}})));
    }

    void findingsStandInTheOrderOfTheSections()
    {
        CompleteRoute route;
        route.review = {};
        route.roadMap[1][2] = "";
        route.note[5] = "Цель:";
        route.info[0] = "ФИО: (указать)";
        route.title = false;
        const auto report = route.check(Stage::final);
        for (std::size_t i = 1; i < report.findings.size(); ++i)
            CPPUNIT_ASSERT(report.findings[i - 1].section <= report.findings[i].section);
        CPPUNIT_ASSERT_EQUAL(std::size_t{5}, report.findings.size());
    }

    static CompleteRoute gaps()
    {
        CompleteRoute route;
        route.info = {"Должность: (указать должность)", "Образование: ____", "Категория:"};
        route.diagnosis = {};
        for (int i = 0; i < 3; ++i)
            route.roadMap.push_back({"", "Освоить стили " + std::to_string(i), "", "", "", ""});
        return route;
    }

    void keysAreStable()
    {
        const auto before = gaps().check();
        auto route = gaps();
        route.note[0] += " и не слышат";
        route.info[1] = "Образование: ______________";
        const auto after = route.check();
        CPPUNIT_ASSERT_EQUAL(before.findings.size(), after.findings.size());
        for (std::size_t i = 0; i < before.findings.size(); ++i)
            CPPUNIT_ASSERT_EQUAL(before.findings[i].key, after.findings[i].key);
    }

    void keysAreDistinct()
    {
        const auto report = gaps().check(Stage::final);
        std::set<std::string> keys;
        for (const auto& finding : report.findings)
            CPPUNIT_ASSERT_MESSAGE(finding.key, keys.insert(finding.key).second);
        CPPUNIT_ASSERT(keys.size() >= 9);
    }

    void keysChangeWithTheirSubject()
    {
        CompleteRoute route;
        route.info[1] = "Должность: (указать должность)";
        const auto one = route.check().findings.at(0).key;
        route.info[1] = "Должность: (указать)";
        CPPUNIT_ASSERT(one != route.check().findings.at(0).key);
        route = {};
        route.roadMap[1][2] = "";
        const auto first = route.check().findings.at(0).key;
        route = {};
        route.roadMap[2][2] = "";
        CPPUNIT_ASSERT(first != route.check().findings.at(0).key);
    }
};
CPPUNIT_TEST_SUITE_REGISTRATION(CheckTest);

} // namespace marshrut::check
