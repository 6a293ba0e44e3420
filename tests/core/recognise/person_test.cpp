// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "recognise/names.hpp"

#include "support/library.hpp"

#include <cppunit/extensions/HelperMacros.h>

#include <string>
#include <utility>
#include <vector>

namespace marshrut::recognise
{

class PersonTest : public CppUnit::TestFixture
{
    CPPUNIT_TEST_SUITE(PersonTest);
    CPPUNIT_TEST(fullNames);
    CPPUNIT_TEST(fullNamesInOtherCases);
    CPPUNIT_TEST(hyphenedNames);
    CPPUNIT_TEST(initialsBeforeAndAfter);
    CPPUNIT_TEST(namesOfRussiasPeoples);
    CPPUNIT_TEST(namesAmongOtherWords);
    CPPUNIT_TEST(whatIsNoPerson);
    CPPUNIT_TEST(capitalisedWordsAlone);
    CPPUNIT_TEST_SUITE_END();

    static void found(const std::string& expected, const std::string& text)
    {
        const auto span = findPerson(text, tests::lexicon());
        CPPUNIT_ASSERT_EQUAL_MESSAGE(text, expected,
                                     span ? text.substr(span->begin, span->end - span->begin) : std::string("nobody"));
    }

    static void whole(const std::vector<std::string>& names)
    {
        for (const auto& name : names)
            found(name, name);
    }

    void fullNames()
    {
        whole({"Иванова Мария Петровна", "Петров Алексей Сергеевич", "Кузьмин Илья Фомич", "Ильина Анна Ильинична",
               "Мария Петровна Иванова", "Ёлкина Алёна Семёновна", "Цой Ли Игоревна"});
    }

    void fullNamesInOtherCases()
    {
        whole({"Ивановой Марии Петровны", "Петрова Алексея Сергеевича", "Ивановой Марией Петровной",
               "Ивановой Марии Петровне", "Петрову Алексею Сергеевичу", "Петровым Алексеем Сергеевичем"});
    }

    void hyphenedNames()
    {
        whole({"Иванова-Петрова Мария Сергеевна", "Салтыков-Щедрин М. Е.", "Иванова Анна-Мария Петровна"});
    }

    void initialsBeforeAndAfter()
    {
        whole({"Иванова М. П.", "Иванова М.П.", "М. П. Иванова", "М.П. Иванова", "Иванова\u00A0М.\u00A0П.",
               "Ёлкина Ё. Ю."});
        found("Иванова М.", "Иванова М., учитель");
    }

    void namesOfRussiasPeoples()
    {
        whole({"Мамедов Рашид Вагиф оглы", "Алиева Лейла Гасан кызы", "Сафина Гузель Маратовна",
               "Ооржак Чойгана Кан-ооловна", "Магомедов Магомед Магомедович", "Дагба Айлана Сергеевна"});
    }

    void namesAmongOtherWords()
    {
        found("Ивановой Марии Петровны", "учителя математики Ивановой Марии Петровны, МБОУ СОШ № 5");
        found("Иванова М. П.", "Составитель: воспитатель Иванова М. П., первая категория");
        found("Мария Петровна", "Меня зовут Мария Петровна");
        found("Иванова\u00A0Мария\u00A0Петровна", "Педагог Иванова\u00A0Мария\u00A0Петровна");
    }

    void whatIsNoPerson()
    {
        for (const auto* text :
             {"РАЗДЕЛ IV. Дорожная карта", "Раздел I. Общие сведения", "", "Вологда", "Развитие речи дошкольников",
              "МБОУ «СОШ № 5»", "Индивидуальный образовательный маршрут", "учитель начальных классов", "А. С.",
              "2025 г.", "Положение о школе", "Москва, 2026", "отчество", "Кирилл и Мефодий", "Фёдоровна", "г. Вологда",
              "т.е. урок"})
            found("nobody", text);
    }

    void capitalisedWordsAlone()
    {
        CPPUNIT_ASSERT(onlyCapitalised("Дагба Айлана", 2, 4));
        CPPUNIT_ASSERT(onlyCapitalised("Цой Ли Анна", 3, 4));
        CPPUNIT_ASSERT(!onlyCapitalised("Дагба Айлана", 3, 4));
        CPPUNIT_ASSERT(!onlyCapitalised("Дагба айлана", 2, 4));
        CPPUNIT_ASSERT(!onlyCapitalised("Школа № 5", 2, 4));
        CPPUNIT_ASSERT(!onlyCapitalised("Дагба, Айлана", 2, 4));
        CPPUNIT_ASSERT(!onlyCapitalised("", 1, 4));
    }
};
CPPUNIT_TEST_SUITE_REGISTRATION(PersonTest);

} // namespace marshrut::recognise
