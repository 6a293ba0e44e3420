// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "check/rule_tests.hpp"

namespace marshrut::check
{

using route::Stage;
using tests::CompleteRoute;

/// Difficulties for which clearly nothing is planned.
class DeficitRulesTest : public CppUnit::TestFixture
{
    CPPUNIT_TEST_SUITE(DeficitRulesTest);
    CPPUNIT_TEST(nothingIsPlanned);
    CPPUNIT_TEST(oneWordIsEnough);
    CPPUNIT_TEST(wordsAboutTheSameThingAreEnough);
    CPPUNIT_TEST(plansAnywhereCount);
    CPPUNIT_TEST(whatSaysNothingIsNoDifficulty);
    CPPUNIT_TEST(withoutARoadMapThereIsNothingToSay);
    CPPUNIT_TEST_SUITE_END();

    static std::string unplanned(const std::string& deficits, CompleteRoute route = {})
    {
        route.diagnosis[1] = "Слабые стороны: " + deficits;
        return tests::messageOf(route.check(), "deficit.unplanned");
    }

    void nothingIsPlanned()
    {
        CPPUNIT_ASSERT_EQUAL(std::string("Для этого пока ничего не запланировано: «работа с одарёнными детьми». Хватит "
                                         "одного мероприятия или запроса на курсы."),
                             unplanned("развитие речи, работа с одарёнными детьми"));
        tests::holds("«олимпиады», «конфликты с родителями»", unplanned("олимпиады; конфликты с родителями"));
        tests::holds("«работа с детьми, имеющими нарушения осанки»",
                     unplanned("работа с детьми, имеющими нарушения осанки, речь"));
        tests::holds("«олимпиады, к которым готовятся дети, для которых русский язык неродной»",
                     unplanned("речь, олимпиады, к которым готовятся дети, для которых русский язык неродной"));
        CompleteRoute route;
        tests::holds("«дети с ОВЗ»", unplanned("дети с ОВЗ", route));
    }

    void oneWordIsEnough()
    {
        for (const auto* deficits : {"речь", "мало даю открытых уроков", "картотеки", "не знаю ФГОС",
                                     "речевые нарушения", "требования стандарта", "чтение специальной литературы"})
            CPPUNIT_ASSERT_EQUAL_MESSAGE(deficits, std::string(), unplanned(deficits));
    }

    void wordsAboutTheSameThingAreEnough()
    {
        for (const auto* deficits : {"работа с интерактивной доской", "компьютерные программы", "презентации",
                                     "электронный журнал", "3D-моделирование"})
            CPPUNIT_ASSERT_EQUAL_MESSAGE(deficits, std::string(), unplanned(deficits)); // ИКТ is planned
    }

    void plansAnywhereCount()
    {
        CPPUNIT_ASSERT(!unplanned("работа с одарёнными детьми").empty());
        CompleteRoute route;
        route.note.emplace_back("Запрос на курсы: «Одарённые дети», 36 ч");
        CPPUNIT_ASSERT_EQUAL(std::string(), unplanned("работа с одарёнными детьми", route));
        route = {};
        route.note[6] = "Задачи: подготовить учеников к олимпиадам";
        CPPUNIT_ASSERT_EQUAL(std::string(), unplanned("работа с одарёнными детьми", route));
        route = {};
        route.roadMap[1][1] = "Пройти курсы по выявленному затруднению";
        CPPUNIT_ASSERT_EQUAL(std::string(), unplanned("работа с одарёнными детьми", route));
    }

    void whatSaysNothingIsNoDifficulty()
    {
        for (const auto* deficits :
             {"нет", "не выявлены", "недостаточно опыта", "мало времени на всё", "____", "трудности в работе"})
            CPPUNIT_ASSERT_EQUAL_MESSAGE(deficits, std::string(), unplanned(deficits));
    }

    void withoutARoadMapThereIsNothingToSay()
    {
        CompleteRoute route;
        route.roadMap.resize(1);
        CPPUNIT_ASSERT_EQUAL(std::string(), unplanned("работа с одарёнными детьми", route));
    }
};
CPPUNIT_TEST_SUITE_REGISTRATION(DeficitRulesTest);

} // namespace marshrut::check
