// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "route/elements.hpp"

#include <cppunit/extensions/HelperMacros.h>

#include <set>
#include <string>

namespace marshrut::route
{

class ElementsTest : public CppUnit::TestFixture
{
    CPPUNIT_TEST_SUITE(ElementsTest);
    CPPUNIT_TEST(idsAreTheDomainsAndInItsOrder);
    CPPUNIT_TEST(rowsStandInTheOrderOfTheirNumbers);
    CPPUNIT_TEST(idsBeginWithTheirSection);
    CPPUNIT_TEST(idsLeadBackToTheirElements);
    CPPUNIT_TEST(unknownIdsAreNone);
    CPPUNIT_TEST(sectionsStandInTheSeedsOrder);
    CPPUNIT_TEST(directionsAreTheSeeds);
    CPPUNIT_TEST(statusesAreTheDomains);
    CPPUNIT_TEST_SUITE_END();

    void idsAreTheDomainsAndInItsOrder()
    {
        std::string ids;
        for (const auto& row : elements())
            ids += std::string(row.id) + " ";
        CPPUNIT_ASSERT_EQUAL(
            std::string("title.organisation title.heading title.teacher title.place title.year "
                        "info.teacher info.position info.education info.attestation_date info.category info.courses "
                        "info.experience info.support "
                        "diagnosis.strengths diagnosis.deficits diagnosis.procedure "
                        "note.situation note.problem note.school_topic note.association_topic note.topic note.goal "
                        "note.tasks note.forms note.result note.period note.report note.course_request "
                        "roadmap.direction roadmap.activity roadmap.deadline roadmap.result roadmap.report "
                        "roadmap.done roadmap.project roadmap.practice roadmap.assessment "
                        "resources.events review.analysis review.conclusions "),
            ids);
    }

    void rowsStandInTheOrderOfTheirNumbers()
    {
        std::size_t number = 0;
        for (const auto& row : elements())
        {
            CPPUNIT_ASSERT_EQUAL(number, static_cast<std::size_t>(row.element));
            CPPUNIT_ASSERT_EQUAL(std::string(row.id), std::string(idOf(row.element)));
            CPPUNIT_ASSERT(row.section == sectionOf(row.element));
            CPPUNIT_ASSERT(&row == &info(row.element));
            ++number;
        }
        CPPUNIT_ASSERT_EQUAL(elementCount, number);
        CPPUNIT_ASSERT_EQUAL(elementCount, static_cast<std::size_t>(Element::reviewConclusions) + 1);
    }

    void idsBeginWithTheirSection()
    {
        for (const auto& row : elements())
        {
            const std::string id(row.id);
            CPPUNIT_ASSERT_EQUAL(std::string(idOf(row.section)), id.substr(0, id.find('.')));
        }
    }

    void idsLeadBackToTheirElements()
    {
        std::set<std::string> ids;
        for (const auto& row : elements())
        {
            CPPUNIT_ASSERT(elementOf(row.id) == row.element);
            ids.insert(std::string(row.id));
        }
        CPPUNIT_ASSERT_EQUAL(elementCount, ids.size());
    }

    void unknownIdsAreNone()
    {
        for (const auto* id : {"", "title", "title.", "Title.Heading", "note.topics", " note.topic", "roadmap.number"})
            CPPUNIT_ASSERT_MESSAGE(id, !elementOf(id));
        for (const auto* id : {"", "titles", "title.heading", "Info"})
            CPPUNIT_ASSERT_MESSAGE(id, !sectionOf(std::string_view(id)));
        for (const auto* id : {"", "ict", "Methodical", "direction.digital"})
            CPPUNIT_ASSERT_MESSAGE(id, !directionOf(id));
    }

    void sectionsStandInTheSeedsOrder()
    {
        std::string ids;
        for (std::size_t i = 0; i < sectionCount; ++i)
        {
            const auto section = static_cast<Section>(i);
            ids += std::string(idOf(section)) + " ";
            CPPUNIT_ASSERT(sectionOf(idOf(section)) == section);
        }
        CPPUNIT_ASSERT_EQUAL(std::string("title info diagnosis note roadmap resources review "), ids);
    }

    void directionsAreTheSeeds()
    {
        std::string ids;
        for (std::size_t i = 0; i < directionCount; ++i)
        {
            const auto direction = static_cast<Direction>(i);
            ids += std::string(idOf(direction)) + " ";
            CPPUNIT_ASSERT(directionOf(idOf(direction)) == direction);
        }
        CPPUNIT_ASSERT_EQUAL(std::string("professional psychological methodical digital "), ids);
    }

    void statusesAreTheDomains()
    {
        std::string ids;
        for (std::size_t i = 0; i < statusCount; ++i)
            ids += std::string(idOf(static_cast<Status>(i))) + " ";
        CPPUNIT_ASSERT_EQUAL(std::string("planned inProgress done postponed cancelled "), ids);
    }
};
CPPUNIT_TEST_SUITE_REGISTRATION(ElementsTest);

} // namespace marshrut::route
