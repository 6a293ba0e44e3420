// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "recognise/names.hpp"

#include "support/library.hpp"

#include <cppunit/extensions/HelperMacros.h>

#include <string>

namespace marshrut::recognise
{

class OrganisationTest : public CppUnit::TestFixture
{
    CPPUNIT_TEST_SUITE(OrganisationTest);
    CPPUNIT_TEST(schools);
    CPPUNIT_TEST(kindergartens);
    CPPUNIT_TEST(collegesAndFurtherEducation);
    CPPUNIT_TEST(foundersAreNone);
    CPPUNIT_TEST(whatIsNoOrganisation);
    CPPUNIT_TEST_SUITE_END();

    static void is(bool expected, const std::string& text)
    {
        CPPUNIT_ASSERT_EQUAL_MESSAGE(text, expected, namesOrganisation(text, tests::lexicon()));
    }

    void schools()
    {
        for (const auto* text :
             {"МБОУ «СОШ № 5»", "МАОУ Гимназия №1", "Муниципальное бюджетное общеобразовательное учреждение",
              "Средняя общеобразовательная школа имени К. Д. Ушинского", "Лицей № 12 г. Вологды",
              "ГКОУ «Школа-интернат № 2»", "КГБОУ «Кадетский корпус»", "ЧОУ ООШ", "«Начальная школа – детский сад»"})
            is(true, text);
    }

    void kindergartens()
    {
        for (const auto* text : {"МБДОУ «Детский сад № 7 «Ромашка»", "МАДОУ № 3", "ДОУ «Солнышко»",
                                 "Детский сад комбинированного вида", "Центр развития ребёнка – детский сад № 4"})
            is(true, text);
    }

    void collegesAndFurtherEducation()
    {
        for (const auto* text : {"ГБПОУ «Вологодский колледж»", "Техникум сервиса", "Дом детского творчества",
                                 "ДЮСШ № 2", "МБУ ДО «Центр дополнительного образования»",
                                 "Детская музыкальная школа № 1", "Станция юных натуралистов", "ДШИ № 4"})
            is(true, text);
    }

    void foundersAreNone()
    {
        for (const auto* text :
             {"Министерство образования Оренбургской области", "Департамент образования", "Управление образования",
              "Администрация муниципального района", "Комитет по образованию", "Отдел образования"})
            is(false, text);
    }

    void whatIsNoOrganisation()
    {
        for (const auto* text : {"", "Иванова Мария Петровна", "г. Вологда", "2026", "учитель математики",
                                 "Индивидуальный образовательный маршрут педагога", "________", "Центр города"})
            is(false, text);
    }
};
CPPUNIT_TEST_SUITE_REGISTRATION(OrganisationTest);

} // namespace marshrut::recognise
