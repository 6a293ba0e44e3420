// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "support/found.hpp"

#include <cppunit/extensions/HelperMacros.h>

#include <string>

namespace marshrut::recognise
{

using tests::OutlineBuilder;

/// Teachers' routes, and what only looks like one.
class KindTest : public CppUnit::TestFixture
{
    CPPUNIT_TEST_SUITE(KindTest);
    CPPUNIT_TEST(routes);
    CPPUNIT_TEST(aRoadMapAlone);
    CPPUNIT_TEST(childrensRoutes);
    CPPUNIT_TEST(schoolsProgrammes);
    CPPUNIT_TEST(courseProgrammes);
    CPPUNIT_TEST(portfolios);
    CPPUNIT_TEST(regulations);
    CPPUNIT_TEST(emptyDocuments);
    CPPUNIT_TEST(otherDocuments);
    CPPUNIT_TEST(ofOneTeacherOrOfMany);
    CPPUNIT_TEST(aboutRoutes);
    CPPUNIT_TEST(aPupilsFacts);
    CPPUNIT_TEST(cluesStandInTheDocument);
    CPPUNIT_TEST_SUITE_END();

    static void is(const std::string& expected, const OutlineBuilder& document)
    {
        const auto found = document.recognise();
        CPPUNIT_ASSERT_EQUAL(expected, found.isRoute ? std::string("route") : found.looksLike);
        if (found.isRoute)
            CPPUNIT_ASSERT(found.looksLike.empty() && found.clues.empty());
    }

    void routes()
    {
        is("route", OutlineBuilder().titleSheet().heading("Пояснительная записка").paragraph("Цель: рост"));
        is("route",
           OutlineBuilder().paragraphs({"План самообразования воспитателя Ивановой М. П.", "Тема: развитие речи",
                                        "Цель: освоить приёмы", "Задачи: изучить литературу"}));
        is("route", OutlineBuilder()
                        .paragraphs({"Индивидуальный образовательный маршрут воспитателя",
                                     "Тема: работа с детьми с ОВЗ в группе", "Цель: помочь каждому ребёнку"})
                        .table({{"Мероприятия", "Сроки", "Результат"}, {"Курсы по ОВЗ", "май", "справка"}}));
    }

    void aRoadMapAlone()
    {
        is("route", OutlineBuilder().sheet({{"Направление", "Мероприятия", "Сроки", "Результат", "Форма отчёта"},
                                            {"ИКТ", "Освоить стили", "май", "документы", "показ"}}));
    }

    void childrensRoutes()
    {
        is("child",
           OutlineBuilder().paragraphs({"МБДОУ «Ромашка»", "Индивидуальный образовательный маршрут ребёнка с ОВЗ",
                                        "ФИО ребёнка: Петя И.", "Дата рождения: 01.02.2020", "Заключение ПМПК: ТНР",
                                        "Родители (законные представители): Иванова А. А."}));
        is("child", OutlineBuilder().paragraphs({"Индивидуальный образовательный маршрут", "воспитанника Пети И.",
                                                 "5 лет", "Цель: развитие речи", "Задачи: учить говорить"}));
    }

    void schoolsProgrammes()
    {
        is("programme", OutlineBuilder().paragraphs({"МБОУ СОШ № 5", "Программа развития школы на 2025–2030 годы",
                                                     "Паспорт программы", "Анализ кадрового состава", "SWOT-анализ",
                                                     "Механизм реализации программы", "Источники финансирования"}));
    }

    void courseProgrammes()
    {
        is("course", OutlineBuilder().paragraphs({"МБОУ СОШ № 5", "Рабочая программа учебного предмета «Физика»",
                                                  "7 класс", "Планируемые результаты освоения", "Личностные результаты",
                                                  "Содержание учебного предмета", "Тематическое планирование"}));
    }

    void portfolios()
    {
        is("portfolio",
           OutlineBuilder().paragraphs({"Портфолио", "учителя Ивановой М. П.", "Копии документов",
                                        "Грамоты и благодарности", "Достижения моих учеников", "Мои достижения"}));
    }

    void regulations()
    {
        is("regulation", OutlineBuilder().paragraphs(
                             {"Положение об индивидуальном образовательном маршруте педагога", "1. Общие положения",
                              "1.1. Настоящее положение регламентирует порядок", "2. Порядок разработки",
                              "3. Порядок утверждения", "4. Заключительные положения"}));
    }

    void emptyDocuments()
    {
        is("empty", OutlineBuilder());
        is("empty", OutlineBuilder().paragraph("").paragraph(" \n\t\u00A0").paragraph("____ … —"));
        is("empty", OutlineBuilder().table({{"", ""}, {"", ""}}));
    }

    void otherDocuments()
    {
        is("other", OutlineBuilder().paragraphs({"Рецепт борща", "Свёклу нарезать, варить час."}));
        is("other", OutlineBuilder().sheet({{"Класс", "Телефон"}, {"5а", "123"}}));
    }

    void ofOneTeacherOrOfMany()
    {
        const std::vector<std::string> note{"Пояснительная записка", "Цель программы – развитие умений учителя",
                                            "Задачи: изучить опыт коллег", "Ожидаемый результат: уроки в новой форме"};
        is("route", OutlineBuilder()
                        .paragraphs({"Индивидуальная программа развития учителя", "Седова Ольга Юрьевна"})
                        .paragraphs(note));
        is("programme",
           OutlineBuilder()
               .paragraphs({"МБДОУ «Детский сад № 17»", "ПРОГРАММА", "ПРОФЕССИОНАЛЬНОГО РАЗВИТИЯ ПЕДАГОГОВ"})
               .paragraphs(note));
        is("programme", OutlineBuilder()
                            .paragraphs({"План профессионального развития", "педагогических работников школы № 8",
                                         "педагогов и кадров"})
                            .paragraphs(note));
    }

    void aboutRoutes()
    {
        const std::string teacher = "Тема: развитие речи. Цель: освоить приёмы. Задачи: изучить литературу";
        for (const char* order : {"ПРИКАЗ", "П Р И К А З"})
            is("other", OutlineBuilder().paragraphs({"МБОУ «Школа № 8»", order,
                                                     "Об утверждении индивидуальных образовательных маршрутов",
                                                     "Утвердить индивидуальные образовательные маршруты на год"}));
        is("other", OutlineBuilder().paragraphs({"Отчёт о реализации индивидуального образовательного маршрута",
                                                 "учителя Ивановой М. П.", teacher}));
        // on a stamp the word stands with a number
        is("route",
           OutlineBuilder().paragraphs({"УТВЕРЖДЕНО", "приказ № 12 от 30.08.2026",
                                        "Индивидуальный образовательный маршрут", "учителя Ивановой М. П.", teacher}));
    }

    void aPupilsFacts()
    {
        const std::vector<std::string> facts{"Индивидуальный образовательный маршрут", "Фамилия, имя: Смирнов Дима",
                                             "Класс: 4 «Б»", "Проблема: низкая техника чтения",
                                             "Цель: повысить технику чтения"};
        is("child", OutlineBuilder().paragraphs(facts));
        is("route", OutlineBuilder().paragraphs(facts).paragraphs({"Занимаемая должность: учитель", "Стаж: 17 лет"}));
    }

    void cluesStandInTheDocument()
    {
        const auto document = OutlineBuilder().paragraphs({"Программа развития школы", "Паспорт  программы",
                                                           "SWOT-анализ", "Миссия школы", "Контингент обучающихся"});
        const auto found = document.recognise();
        CPPUNIT_ASSERT(!found.clues.empty() && found.clues.size() <= 3);
        for (const auto& clue : found.clues)
        {
            bool stands = false;
            for (const auto& block : document.outline().blocks)
                stands = stands || block.text.find(clue) != std::string::npos;
            CPPUNIT_ASSERT_MESSAGE(clue, stands);
        }
    }
};
CPPUNIT_TEST_SUITE_REGISTRATION(KindTest);

} // namespace marshrut::recognise
