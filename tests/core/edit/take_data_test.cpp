// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "edit/take_data.hpp"

#include "support/library.hpp"

#include <cppunit/extensions/HelperMacros.h>

namespace marshrut::edit
{

using route::Element;

class TakeDataTest : public CppUnit::TestFixture
{
    CPPUNIT_TEST_SUITE(TakeDataTest);
    CPPUNIT_TEST(whatIsNotKnownIsTaken);
    CPPUNIT_TEST(whereBothSaySomethingBothAreTold);
    CPPUNIT_TEST(theSameInOtherLettersIsNoDifference);
    CPPUNIT_TEST(theNameComesInTheNominative);
    CPPUNIT_TEST(theKnownNameInTheGenitiveIsNoDifference);
    CPPUNIT_TEST(whatAProfileDoesNotKnowStays);
    CPPUNIT_TEST_SUITE_END();

    using Values = std::map<Element, std::string>;

    static TakenData take(const Values& found, const Values& known)
    {
        standard::Profile profile;
        profile.values = known;
        return takeData(found, profile, tests::library().nameCases);
    }

    void whatIsNotKnownIsTaken()
    {
        const auto taken = take({{Element::titlePlace, "г. Озёрный"}}, {});
        CPPUNIT_ASSERT(taken.blanks == Values({{Element::titlePlace, "г. Озёрный"}}));
        CPPUNIT_ASSERT(taken.differences.empty());
    }

    void whereBothSaySomethingBothAreTold()
    {
        const auto taken = take({{Element::titlePlace, "г. Озёрный"}}, {{Element::titlePlace, "г. Лесной"}});
        CPPUNIT_ASSERT(taken.blanks.empty());
        CPPUNIT_ASSERT_EQUAL(std::size_t(1), taken.differences.size());
        CPPUNIT_ASSERT(taken.differences[0].element == Element::titlePlace);
        CPPUNIT_ASSERT_EQUAL(std::string("г. Озёрный"), taken.differences[0].inDocument);
        CPPUNIT_ASSERT_EQUAL(std::string("г. Лесной"), taken.differences[0].value);
    }

    void theSameInOtherLettersIsNoDifference()
    {
        const auto taken = take({{Element::titlePlace, "Г.  ОЗЕРНЫЙ"}}, {{Element::titlePlace, "г. Озёрный"}});
        CPPUNIT_ASSERT(taken.blanks.empty());
        CPPUNIT_ASSERT(taken.differences.empty());
    }

    void theNameComesInTheNominative()
    {
        const Values found = {{Element::titleTeacher, "Ивановой Марии Петровны"},
                              {Element::infoTeacher, "Иванова Мария Петровна"}};
        CPPUNIT_ASSERT(take(found, {}).blanks == Values({{Element::titleTeacher, "Иванова Мария Петровна"}}));
        CPPUNIT_ASSERT(take({{Element::infoTeacher, "Иванова Мария Петровна"}}, {}).blanks ==
                       Values({{Element::titleTeacher, "Иванова Мария Петровна"}}));
    }

    void theKnownNameInTheGenitiveIsNoDifference()
    {
        const Values found = {{Element::titleTeacher, "Ивановой Марии Петровны"}};
        CPPUNIT_ASSERT(take(found, {{Element::titleTeacher, "Иванова Мария Петровна"}}).differences.empty());
        CPPUNIT_ASSERT_EQUAL(std::size_t(1),
                             take(found, {{Element::titleTeacher, "Петрова Анна Ильинична"}}).differences.size());
    }

    void whatAProfileDoesNotKnowStays()
    {
        const auto taken = take({{Element::noteGoal, "Освоить приёмы"}}, {});
        CPPUNIT_ASSERT(taken.blanks.empty());
        CPPUNIT_ASSERT(taken.differences.empty());
    }
};

CPPUNIT_TEST_SUITE_REGISTRATION(TakeDataTest);

} // namespace marshrut::edit
