// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "standard/form.hpp"

#include "support/library.hpp"

#include <cppunit/extensions/HelperMacros.h>

#include <array>
#include <string>

namespace marshrut::standard
{

namespace
{

/// The table of the domain: 'r' asked for, 'o' offered, ' ' not in the form.
struct Row
{
    const char* id;
    char recommendations;
    char structure;
    char full;
    route::Stage due;
};

constexpr auto plan = route::Stage::plan;
constexpr auto midyear = route::Stage::midyear;
constexpr auto final = route::Stage::final;

constexpr std::array<Row, route::elementCount> table{{
    {"title.organisation", 'r', 'r', 'r', plan},
    {"title.heading", 'r', 'o', 'r', plan},
    {"title.teacher", 'r', 'r', 'r', plan},
    {"title.place", 'r', 'r', 'r', plan},
    {"title.year", 'r', 'r', 'r', plan},
    {"info.teacher", 'r', 'r', 'r', plan},
    {"info.position", 'r', 'r', 'r', plan},
    {"info.education", 'r', 'r', 'r', plan},
    {"info.attestation_date", 'r', 'r', 'r', plan},
    {"info.category", 'r', 'r', 'r', plan},
    {"info.courses", 'r', 'r', 'r', plan},
    {"info.experience", 'r', 'r', 'r', plan},
    {"info.support", 'o', ' ', 'o', plan},
    {"diagnosis.strengths", 'o', 'o', 'r', plan},
    {"diagnosis.deficits", 'o', 'o', 'r', plan},
    {"diagnosis.procedure", 'o', ' ', 'o', plan},
    {"note.situation", 'r', ' ', 'r', plan},
    {"note.problem", 'r', ' ', 'r', plan},
    {"note.school_topic", 'r', ' ', 'r', plan},
    {"note.association_topic", 'r', ' ', 'r', plan},
    {"note.topic", 'r', 'r', 'r', plan},
    {"note.goal", 'r', 'r', 'r', plan},
    {"note.tasks", 'r', 'r', 'r', plan},
    {"note.forms", 'r', 'r', 'r', plan},
    {"note.result", 'r', 'r', 'r', plan},
    {"note.period", 'r', 'r', 'r', plan},
    {"note.report", 'r', 'r', 'r', plan},
    {"note.course_request", 'o', ' ', 'o', plan},
    {"roadmap.direction", ' ', 'r', 'r', plan},
    {"roadmap.activity", 'r', 'r', 'r', plan},
    {"roadmap.deadline", 'r', 'r', 'r', plan},
    {"roadmap.result", 'r', 'r', 'r', plan},
    {"roadmap.report", ' ', 'r', 'r', plan},
    {"roadmap.done", ' ', 'r', 'r', midyear},
    {"roadmap.project", ' ', 'o', 'o', final},
    {"roadmap.practice", ' ', 'r', 'r', final},
    {"roadmap.assessment", ' ', 'r', 'r', final},
    {"resources.events", 'o', ' ', 'o', plan},
    {"review.analysis", 'r', 'r', 'r', final},
    {"review.conclusions", 'o', 'r', 'r', final},
}};

std::string columnsOf(const Form& form)
{
    std::string ids;
    for (const auto column : form.columns)
        ids += std::string(route::idOf(column)) + " ";
    return ids;
}

} // namespace

class FormTest : public CppUnit::TestFixture
{
    CPPUNIT_TEST_SUITE(FormTest);
    CPPUNIT_TEST(theTableOfTheDomainIsComplete);
    CPPUNIT_TEST(fullAsksAsTheDomainSays);
    CPPUNIT_TEST(recommendationsAskAsTheDomainSays);
    CPPUNIT_TEST(structureAsksAsTheDomainSays);
    CPPUNIT_TEST(elementsAreAskedForFromTheirStageOn);
    CPPUNIT_TEST(elementsStandInTheSeedsOrder);
    CPPUNIT_TEST(roadMapsHaveTheColumnsOfTheForm);
    CPPUNIT_TEST(formsKnowTheirNames);
    CPPUNIT_TEST_SUITE_END();

    void theTableOfTheDomainIsComplete()
    {
        for (std::size_t i = 0; i < table.size(); ++i)
            CPPUNIT_ASSERT_EQUAL(std::string(route::elements()[i].id), std::string(table[i].id));
    }

    static void asks(const std::string& name, char Row::*wanted)
    {
        const auto& form = tests::form(name);
        for (const auto& row : table)
        {
            const auto* found = form.find(*route::elementOf(row.id));
            const char is = found == nullptr ? ' ' : found->required ? 'r' : 'o';
            CPPUNIT_ASSERT_EQUAL_MESSAGE(name + " " + row.id, std::string(1, row.*wanted), std::string(1, is));
            if (found != nullptr)
                CPPUNIT_ASSERT_MESSAGE(name + " " + row.id, row.due == found->due);
        }
    }

    void fullAsksAsTheDomainSays() { asks("full", &Row::full); }
    void recommendationsAskAsTheDomainSays() { asks("recommendations", &Row::recommendations); }
    void structureAsksAsTheDomainSays() { asks("structure", &Row::structure); }

    void elementsAreAskedForFromTheirStageOn()
    {
        for (const auto& [name, wanted] : {std::pair{"full", &Row::full}, std::pair{"structure", &Row::structure},
                                           std::pair{"recommendations", &Row::recommendations}})
            for (const auto& row : table)
                for (const auto stage : {plan, midyear, final})
                    CPPUNIT_ASSERT_EQUAL_MESSAGE(std::string(name) + " " + row.id,
                                                 row.*wanted == 'r' && row.due <= stage,
                                                 tests::form(name).asksFor(*route::elementOf(row.id), stage));
    }

    void elementsStandInTheSeedsOrder()
    {
        for (const auto& [name, form] : tests::library().forms)
            for (std::size_t i = 1; i < form.elements.size(); ++i)
                CPPUNIT_ASSERT_MESSAGE(name, form.elements[i - 1].element < form.elements[i].element);
    }

    void roadMapsHaveTheColumnsOfTheForm()
    {
        const std::string all = "roadmap.direction roadmap.activity roadmap.deadline roadmap.result roadmap.report "
                                "roadmap.done ";
        CPPUNIT_ASSERT_EQUAL(all, columnsOf(tests::form("full")));
        CPPUNIT_ASSERT_EQUAL(all, columnsOf(tests::form("structure")));
        CPPUNIT_ASSERT_EQUAL(std::string("roadmap.activity roadmap.deadline roadmap.result "),
                             columnsOf(tests::form("recommendations")));
    }

    void formsKnowTheirNames()
    {
        CPPUNIT_ASSERT_EQUAL(std::size_t{3}, tests::library().forms.size());
        for (const auto& [name, form] : tests::library().forms)
            CPPUNIT_ASSERT_EQUAL(name, form.name);
    }
};
CPPUNIT_TEST_SUITE_REGISTRATION(FormTest);

} // namespace marshrut::standard
