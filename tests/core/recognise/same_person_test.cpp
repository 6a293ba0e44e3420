// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "recognise/person.hpp"

#include "support/library.hpp"

#include <cppunit/extensions/HelperMacros.h>

#include <string>
#include <vector>

namespace marshrut::recognise
{

/// Which names may be one person's.
class SamePersonTest : public CppUnit::TestFixture
{
    CPPUNIT_TEST_SUITE(SamePersonTest);
    CPPUNIT_TEST(casesAreOneName);
    CPPUNIT_TEST(initialsAreOneName);
    CPPUNIT_TEST(menInTheGenitiveAreNoWomen);
    CPPUNIT_TEST(surnamesThatDoNotDecline);
    CPPUNIT_TEST(vowelsThatOtherCasesLose);
    CPPUNIT_TEST(spellingsAreOneName);
    CPPUNIT_TEST(namesOfRussiasPeoples);
    CPPUNIT_TEST(whatIsNotSaidIsNoDifference);
    CPPUNIT_TEST(otherPeopleAreDifferent);
    CPPUNIT_TEST_SUITE_END();

    static bool differ(const std::string& left, const std::string& right)
    {
        const auto& lexicon = tests::lexicon();
        const auto one = readPerson(left, lexicon);
        const auto other = readPerson(right, lexicon);
        CPPUNIT_ASSERT_EQUAL(surelyDifferent(one, other, lexicon), surelyDifferent(other, one, lexicon));
        return surelyDifferent(one, other, lexicon);
    }

    /// All of them are wordings of one name.
    static void same(const std::vector<std::string>& names)
    {
        for (const auto& left : names)
            for (const auto& right : names)
                CPPUNIT_ASSERT_MESSAGE(left + " / " + right, !differ(left, right));
    }

    static void different(const std::string& left, const std::string& right)
    {
        CPPUNIT_ASSERT_MESSAGE(left + " / " + right, differ(left, right));
    }

    void casesAreOneName()
    {
        same({"Иванова Мария Петровна", "Ивановой Марии Петровны", "Ивановой Марией Петровной",
              "Ивановой Марии Петровне", "Иванову Марию Петровну", "ИВАНОВА МАРИЯ ПЕТРОВНА", "Мария Петровна Иванова",
              "учителя химии Ивановой Марии Петровны, высшая категория"});
        same({"Белая Любовь Ильинична", "Белой Любови Ильиничны", "Белой Л. И."});
        same({"Зайцева Софья Игоревна", "Зайцевой Софьи Игоревны"});
    }

    void initialsAreOneName()
    {
        same({"Иванова Мария Петровна", "Иванова М. П.", "Иванова М.П.", "М. П. Иванова", "М.П. Ивановой",
              "Ивановой  М.\u00A0П.", "Иванова М."});
        same({"Салтыкова-Щедрина Ю. Я.", "Салтыковой-Щедриной Юлии Яковлевны"});
    }

    void menInTheGenitiveAreNoWomen()
    {
        same({"Петров Иван Сергеевич", "Петрова Ивана Сергеевича", "Петрову Ивану Сергеевичу",
              "Петровым Иваном Сергеевичем", "Петров И. С.", "Петрова И.С."});
        same({"Пушкин Дмитрий Ильич", "Пушкина Дмитрия Ильича", "Пушкиным Дмитрием Ильичом"});
        same({"Черный Андрей Юрьевич", "Черного Андрея Юрьевича", "Чёрному Андрею Юрьевичу"});
    }

    void surnamesThatDoNotDecline()
    {
        same({"Шевченко Ольга Ивановна", "Шевченко Ольги Ивановны", "О. И. Шевченко"});
        same({"Черных Пётр Ильич", "Черных Петра Ильича"});
        same({"Дюма Анна Сергеевна", "Дюма Анны Сергеевны"});
        same({"Живаго Игорь Львович", "Живаго Игоря Львовича"});
        same({"Ким Ирина Владимировна", "Ким Ирины Владимировны"});
    }

    void vowelsThatOtherCasesLose()
    {
        same({"Кравец Павел Олегович", "Кравца Павла Олеговича"});
        same({"Заяц Лев Львович", "Зайца Льва Львовича"});
    }

    void spellingsAreOneName()
    {
        same({"Фёдорова Алёна Семёновна", "Федорова Алена Семеновна", "Федоровой Алены Семеновны"});
        same({"Орлова Наталья Юрьевна", "Орлова Наталия Юрьевна", "Орловой Натальи Юрьевны"});
        same({"Иванова Мария Петровна", "Ивнова Мария Петровна"});
    }

    void namesOfRussiasPeoples()
    {
        same({"Мамедов Рашид Вагиф оглы", "Мамедова Рашида Вагифа оглы", "Мамедов Р. В."});
        same({"Алиева Лейла Гасан кызы", "Алиевой Лейлы Гасан кызы", "Л. Г. Алиева"});
        same({"Алиева Лейла Гасан кызы", "Алиева Лейла Гасановна"});
        same({"Ооржак Чодураа Мергеновна", "Ооржак Чодураа Мергеновны"});
        same({"Сафина Гузель Маратовна", "Сафиной Гузели Маратовны", "Сафиной Гузель Маратовны"});
        same({"Магомедов Магомед Магомедович", "Магомедова Магомеда Магомедовича"});
        same({"Цой Ли Игоревна", "Цой Л. И."});
        same({"Дагба Айлана", "Дагба Айланы", "Дагба Айлана Сергеевна"});
    }

    void whatIsNotSaidIsNoDifference()
    {
        same({"Иванова Мария Петровна", "", "Мария Петровна", "учитель", "указать ФИО"});
        same({"Иванова-Петрова Мария Сергеевна", "Петрова Мария Сергеевна", "Ивановой-Петровой М. С."});
    }

    void otherPeopleAreDifferent()
    {
        different("Иванова Мария Петровна", "Петрова Анна Сергеевна");
        different("Ивановой Марии Петровны", "Петрова А. С.");
        different("Иванова М. П.", "Иванова А. С.");
        different("Иванова М. П.", "Петрова М. П.");
        different("Иванова Мария Петровна", "Иванова Марина Петровна");
        different("Иванова Мария Петровна", "Иванова Мария Павловна");
        different("Иванова Мария Петровна", "Сидорова Мария Петровна");
        different("Петров Иван Сергеевич", "Петрова Ирина Сергеевна");
        different("М. П. Иванова", "Шевченко Ольги Ивановны");
        different("Мамедов Рашид Вагиф оглы", "Мамедов Рустам Вагиф оглы");
        different("Цой Ли Игоревна", "Цой Анна Игоревна");
        different("Ким Анна", "Пак Анна");
    }
};
CPPUNIT_TEST_SUITE_REGISTRATION(SamePersonTest);

} // namespace marshrut::recognise
