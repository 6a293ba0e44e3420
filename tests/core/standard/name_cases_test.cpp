// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "standard/name_cases.hpp"

#include "support/library.hpp"

#include <cppunit/extensions/HelperMacros.h>

#include <string>

namespace marshrut::standard
{

/// «Ивановой Марии Петровны»: the genitive that a title sheet may ask for.
class NameCasesTest : public CppUnit::TestFixture
{
    CPPUNIT_TEST_SUITE(NameCasesTest);
    CPPUNIT_TEST(womenAndMen);
    CPPUNIT_TEST(surnamesThatStay);
    CPPUNIT_TEST(doubleNamesAndCapitals);
    CPPUNIT_TEST(theSurnameComesFirst);
    CPPUNIT_TEST(nothingIsGuessed);
    CPPUNIT_TEST(genitivesAreKnown);
    CPPUNIT_TEST_SUITE_END();

    static const NameCases& cases() { return tests::library().nameCases; }
    static void is(const char* expected, const char* name)
    {
        CPPUNIT_ASSERT_EQUAL(std::string(expected), genitive(cases(), name));
    }

    void womenAndMen()
    {
        is("Ивановой Марии Петровны", "Иванова Мария Петровна");
        is("Ковалёвой Любови Ильиничны", "Ковалёва Любовь Ильинична");
        is("Кузьминой Натальи Никитичны", "Кузьмина Наталья Никитична");
        is("Толстой Ольги Львовны", "Толстая Ольга Львовна");
        is("Белинской Анны Юрьевны", "Белинская Анна Юрьевна");
        is("Петрова Петра Ильича", "Петров Пётр Ильич");
        is("Достоевского Павла Фёдоровича", "Достоевский Павел Фёдорович");
        is("Мороза Игоря Кузьмича", "Мороз Игорь Кузьмич");
        is("Скворца Льва Андреевича", "Скворец Лев Андреевич");
        is("Глинки Никиты Сергеевича", "Глинка Никита Сергеевич");
    }

    void surnamesThatStay()
    {
        is("Шевченко Марии Петровны", "Шевченко Мария Петровна");
        is("Мороз Ирины Павловны", "Мороз Ирина Павловна");
        is("Черных Ивана Олеговича", "Черных Иван Олегович");
        is("Дюма Александра Сергеевича", "Дюма Александр Сергеевич");
    }

    void doubleNamesAndCapitals()
    {
        is("Римской-Корсаковой Анны-Марии Сергеевны", "Римская-Корсакова Анна-Мария Сергеевна");
        is("ИВАНОВОЙ МАРИИ ПЕТРОВНЫ", "ИВАНОВА МАРИЯ ПЕТРОВНА");
    }

    void theSurnameComesFirst()
    {
        is("Кузьминой Марии Петровны", "Мария Петровна Кузьмина");
        is("Ивановой Марии Петровны", " Иванова\u00A0Мария  Петровна\n");
    }

    void nothingIsGuessed()
    {
        for (const char* name : {"", "Иванова", "Иванова М. П.", "Иванова Мария", "Мамедов Али Гасан оглы",
                                 "Адам Петрович Мицкевич", "Ивановой Марии Петровны", "учитель физики школы"})
            is("", name);
    }

    void genitivesAreKnown()
    {
        CPPUNIT_ASSERT(isGenitive(cases(), "Ивановой Марии Петровны"));
        CPPUNIT_ASSERT(isGenitive(cases(), "Петра Ильича Иванова"));
        for (const char* name : {"Иванова Мария Петровна", "Иванов Пётр Ильич", "Ивановой Марии Петровне",
                                 "Иванова М. П.", "Кузьмина Анна Петровна"})
            CPPUNIT_ASSERT_MESSAGE(name, !isGenitive(cases(), name));
    }
};

CPPUNIT_TEST_SUITE_REGISTRATION(NameCasesTest);

} // namespace marshrut::standard
