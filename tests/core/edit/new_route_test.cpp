// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "edit/new_route.hpp"

#include "support/library.hpp"

#include <cppunit/extensions/HelperMacros.h>

#include <algorithm>
#include <string>

namespace marshrut::edit
{

using route::Element;
using route::Section;

/// A whole document, composed as values.
class NewRouteTest : public CppUnit::TestFixture
{
    CPPUNIT_TEST_SUITE(NewRouteTest);
    CPPUNIT_TEST(sectionsStandInTheSeedsOrder);
    CPPUNIT_TEST(everythingAFormAsksForHasAPlace);
    CPPUNIT_TEST(whatIsOnlyOfferedComesWithAValue);
    CPPUNIT_TEST(whatIsNotGivenIsABlank);
    CPPUNIT_TEST(whatIsKnownIsNotAskedTwice);
    CPPUNIT_TEST(anEmptyValueIsABlank);
    CPPUNIT_TEST(severalPointsAreAList);
    CPPUNIT_TEST(aNumberedValueKeepsItsNumbers);
    CPPUNIT_TEST(aPeriodThatIsNoSchoolYearIsNamedByItsDays);
    CPPUNIT_TEST(kindergartensHaveTheirOwnWords);
    CPPUNIT_TEST(formsHaveTheirOwnWords);
    CPPUNIT_TEST(outcomesAreAskedOfTheDirectionsThatAreThere);
    CPPUNIT_TEST(titleAndFileName);
    CPPUNIT_TEST(namesForFiles);
    CPPUNIT_TEST_SUITE_END();

    static NewRoute wanted()
    {
        NewRoute wanted;
        wanted.period = route::schoolYear(2026);
        return wanted;
    }

    static RouteDocument composed(const NewRoute& wanted, const std::string& form = "full")
    {
        return compose(wanted, tests::form(form), tests::strings("ru"));
    }

    /// Every statement, of tables as well.
    static std::vector<RouteStatement> statements(const RouteDocument& document)
    {
        std::vector<RouteStatement> all;
        for (const auto& part : document.parts)
            if (const auto* one = std::get_if<RouteStatement>(&part))
                all.push_back(*one);
            else if (const auto* facts = std::get_if<RouteFacts>(&part))
                all.insert(all.end(), facts->rows.begin(), facts->rows.end());
        return all;
    }

    static const RouteStatement* find(const std::vector<RouteStatement>& all, Element element)
    {
        const auto found =
            std::find_if(all.begin(), all.end(), [element](const auto& each) { return each.element == element; });
        return found == all.end() ? nullptr : &*found;
    }

    static std::string text(const NewRoute& wanted, Element element, const std::string& form = "full")
    {
        const auto all = statements(composed(wanted, form));
        const auto* found = find(all, element);
        if (found == nullptr)
            return "nowhere";
        std::string lines = found->label + ":";
        for (const auto& line : found->lines)
            lines += " " + line;
        return lines;
    }

    void sectionsStandInTheSeedsOrder()
    {
        std::string order;
        for (const auto& part : composed(wanted()).parts)
            if (const auto* heading = std::get_if<RouteHeading>(&part))
                order += std::string(route::idOf(heading->section)) + " ";
            else if (std::get_if<RouteRoadMap>(&part) != nullptr)
                order += "roadmap ";
        CPPUNIT_ASSERT_EQUAL(std::string("info diagnosis note roadmap review "), order);
    }

    void everythingAFormAsksForHasAPlace()
    {
        for (const auto* form : {"full", "recommendations", "structure"})
        {
            const auto document = composed(wanted(), form);
            const auto all = statements(document);
            for (const auto& row : tests::form(form).elements)
            {
                const std::string name = form + (" " + std::string(route::idOf(row.element)));
                const auto section = route::sectionOf(row.element);
                if (section == Section::title)
                    CPPUNIT_ASSERT_MESSAGE(name, !document.titleSheet.at(row.element).empty());
                else if (section != Section::roadmap)
                    CPPUNIT_ASSERT_EQUAL_MESSAGE(name, row.required, find(all, row.element) != nullptr);
            }
        }
    }

    void whatIsOnlyOfferedComesWithAValue()
    {
        auto route = wanted();
        CPPUNIT_ASSERT_EQUAL(std::string("nowhere"), text(route, Element::infoSupport));
        route.values[Element::infoSupport] = "наставник Петрова А. С.";
        route.values[Element::resourcesEvents] = "форум, март";
        CPPUNIT_ASSERT_EQUAL(std::string("Кто сопровождает: наставник Петрова А. С."),
                             text(route, Element::infoSupport));
        CPPUNIT_ASSERT_EQUAL(std::string("События, стажировки, мастер-классы: форум, март"),
                             text(route, Element::resourcesEvents));
    }

    void whatIsNotGivenIsABlank()
    {
        const auto document = composed(wanted());
        CPPUNIT_ASSERT_EQUAL(std::string(24, '_'), document.titleSheet.at(Element::titlePlace));
        const auto all = statements(document);
        const auto* goal = find(all, Element::noteGoal);
        CPPUNIT_ASSERT(goal->blank && goal->lines.size() == 1);
        CPPUNIT_ASSERT_EQUAL(std::string::npos, goal->lines.front().find_first_not_of('_'));
        // in a table an empty cell says enough
        const auto* position = find(all, Element::infoPosition);
        CPPUNIT_ASSERT(position->blank && position->lines.empty());
    }

    void whatIsKnownIsNotAskedTwice()
    {
        auto route = wanted();
        route.values[Element::titleTeacher] = "Иванова Мария Петровна";
        const auto sheet = composed(route).titleSheet;
        CPPUNIT_ASSERT_EQUAL(std::string("ФИО: Иванова Мария Петровна"), text(route, Element::infoTeacher));
        CPPUNIT_ASSERT_EQUAL(std::string("2026"), sheet.at(Element::titleYear));
        CPPUNIT_ASSERT_EQUAL(std::string("Индивидуальный образовательный маршрут педагога"),
                             sheet.at(Element::titleHeading));
        CPPUNIT_ASSERT_EQUAL(std::string("Общие сроки реализации: 2026/27 учебный год"),
                             text(route, Element::notePeriod));
        NewRoute other = wanted();
        other.values[Element::infoTeacher] = "Петров П. П.";
        CPPUNIT_ASSERT_EQUAL(std::string("Петров П. П."), composed(other).titleSheet.at(Element::titleTeacher));
    }

    void anEmptyValueIsABlank()
    {
        auto route = wanted();
        route.values[Element::noteGoal] = " \t\n ";
        const auto all = statements(composed(route));
        CPPUNIT_ASSERT(find(all, Element::noteGoal)->blank);
    }

    void severalPointsAreAList()
    {
        auto route = wanted();
        route.values[Element::noteTasks] = "Изучить литературу.\n\nОсвоить приёмы. ";
        const auto all = statements(composed(route));
        const auto* tasks = find(all, Element::noteTasks);
        CPPUNIT_ASSERT(tasks->listed);
        CPPUNIT_ASSERT(tasks->lines == (std::vector<std::string>{"Изучить литературу.", "Освоить приёмы."}));
    }

    void aNumberedValueKeepsItsNumbers()
    {
        auto route = wanted();
        route.values[Element::noteTasks] = "1. Изучить литературу.\n2. Освоить приёмы.";
        const auto all = statements(composed(route));
        CPPUNIT_ASSERT(!find(all, Element::noteTasks)->listed);
    }

    void aPeriodThatIsNoSchoolYearIsNamedByItsDays()
    {
        auto route = wanted();
        route.period = {{2026, 1, 1}, {2026, 12, 31}};
        CPPUNIT_ASSERT_EQUAL(std::string("Общие сроки реализации: 01.01.2026 – 31.12.2026"),
                             text(route, Element::notePeriod));
    }

    void kindergartensHaveTheirOwnWords()
    {
        auto route = wanted();
        route.kindergarten = true;
        route.values[Element::noteSchoolTopic] = "речь";
        CPPUNIT_ASSERT_EQUAL(std::string("Годовые задачи дошкольной организации: речь"),
                             text(route, Element::noteSchoolTopic));
    }

    void formsHaveTheirOwnWords()
    {
        const auto document = composed(wanted(), "structure");
        CPPUNIT_ASSERT(std::any_of(document.parts.begin(), document.parts.end(), [](const auto& part) {
            const auto* heading = std::get_if<RouteHeading>(&part);
            return heading != nullptr && heading->text == "Сопроводительный лист";
        }));
    }

    void outcomesAreAskedOfTheDirectionsThatAreThere()
    {
        auto route = wanted();
        route.roadMap.activities = {{{Element::roadmapDirection, "Методическое"}},
                                    {{Element::roadmapDirection, "Методическое"}}};
        for (const auto& part : composed(route).parts)
            if (const auto* outcomes = std::get_if<RouteOutcomes>(&part))
            {
                CPPUNIT_ASSERT(outcomes->directions == std::vector<std::string>{"Методическое"});
                CPPUNIT_ASSERT_EQUAL(std::size_t(4), outcomes->header.size());
                return;
            }
        CPPUNIT_FAIL("no outcomes");
    }

    void titleAndFileName()
    {
        auto route = wanted();
        CPPUNIT_ASSERT_EQUAL(std::string("ИОМ_2026-2027"), composed(route).fileName);
        route.values[Element::titleTeacher] = "Иванова Мария Петровна";
        CPPUNIT_ASSERT_EQUAL(std::string("ИОМ_Иванова_МП_2026-2027"), composed(route).fileName);
        CPPUNIT_ASSERT_EQUAL(std::string("Индивидуальный образовательный маршрут педагога: Иванова Мария Петровна"),
                             composed(route).title);
        route.values[Element::titleHeading] = "Индивидуальный план профессионального развития педагога";
        route.period = {{2026, 1, 1}, {2026, 12, 31}};
        CPPUNIT_ASSERT_EQUAL(std::string("ИППР_Иванова_МП_2026"), composed(route).fileName);
    }

    void namesForFiles()
    {
        CPPUNIT_ASSERT_EQUAL(std::string("Иванова_МП"), nameForFiles("Иванова М.\u00A0П."));
        CPPUNIT_ASSERT_EQUAL(std::string("Римская-Корсакова_АС"), nameForFiles("Римская-Корсакова  Анна Сергеевна"));
        CPPUNIT_ASSERT_EQUAL(std::string("Ли"), nameForFiles("Ли"));
        CPPUNIT_ASSERT_EQUAL(std::string("АБ_В"), nameForFiles("А/Б: В?"));
        CPPUNIT_ASSERT_EQUAL(std::string(), nameForFiles(" . "));
    }
};
CPPUNIT_TEST_SUITE_REGISTRATION(NewRouteTest);

} // namespace marshrut::edit
