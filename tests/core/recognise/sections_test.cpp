// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "support/found.hpp"

#include <cppunit/extensions/HelperMacros.h>

#include <string>

namespace marshrut::recognise
{

using route::Element;
using tests::assertFound;
using tests::OutlineBuilder;

/// Diagnosis, explanatory note, resources and review: told by their headings, their labels and the words around.
class SectionsTest : public CppUnit::TestFixture
{
    CPPUNIT_TEST_SUITE(SectionsTest);
    CPPUNIT_TEST(theNote);
    CPPUNIT_TEST(theNoteWithoutItsHeading);
    CPPUNIT_TEST(methodicalTopicsAreToldApart);
    CPPUNIT_TEST(everyWordingOfTheTopic);
    CPPUNIT_TEST(tasksAsAList);
    CPPUNIT_TEST(goalAndTasksTogether);
    CPPUNIT_TEST(situationAndProblemInProse);
    CPPUNIT_TEST(emptyLabelsOfTheNote);
    CPPUNIT_TEST(theDiagnosisByLabels);
    CPPUNIT_TEST(theDiagnosisAsATable);
    CPPUNIT_TEST(resources);
    CPPUNIT_TEST(theReview);
    CPPUNIT_TEST(headingsAreRemembered);
    CPPUNIT_TEST_SUITE_END();

    static OutlineBuilder note() { return OutlineBuilder().titleSheet().heading("Пояснительная записка"); }

    void theNote()
    {
        assertFound(
            note().paragraphs({"Актуальность: дети мало говорят.", "Проблема: бедная речь.",
                               "Методическая тема школы: качество образования", "Тема работы МО: речь на уроке",
                               "Индивидуальная тема по самообразованию: развитие речи", "Цель: освоить приёмы",
                               "Задачи: изучить, опробовать", "Формы самообразования: чтение, курсы",
                               "Ожидаемый результат: картотека", "Общие сроки реализации: 2025–2026 учебный год",
                               "Форма отчёта о проделанной работе: доклад",
                               "Образовательный запрос на курсовые мероприятия: ИКТ"}),
            {{Element::noteSituation, '+', "дети мало говорят."},
             {Element::noteProblem, '+', "бедная речь."},
             {Element::noteSchoolTopic, '+', "качество образования"},
             {Element::noteAssociationTopic, '+', "речь на уроке"},
             {Element::noteTopic, '+', "развитие речи"},
             {Element::noteGoal, '+', "освоить приёмы"},
             {Element::noteTasks, '+', "изучить, опробовать"},
             {Element::noteForms, '+', "чтение, курсы"},
             {Element::noteResult, '+', "картотека"},
             {Element::notePeriod, '+', "2025–2026 учебный год"},
             {Element::noteReport, '+', "доклад"},
             {Element::noteCourseRequest, '+', "ИКТ"}});
    }

    void theNoteWithoutItsHeading()
    {
        const auto found =
            OutlineBuilder().titleSheet().paragraphs({"Тема самообразования: речь", "Цель: рост"}).recognise();
        assertFound(found, {{Element::noteTopic, '+', "речь"}, {Element::noteGoal, '+', "рост"}});
        CPPUNIT_ASSERT(!found.headings[static_cast<std::size_t>(route::Section::note)]);
    }

    void methodicalTopicsAreToldApart()
    {
        for (const auto& [label, element] :
             {std::pair{"Методическая тема школы", Element::noteSchoolTopic},
              std::pair{"Единая методическая тема школы", Element::noteSchoolTopic},
              std::pair{"Методическая тема ДОУ", Element::noteSchoolTopic},
              std::pair{"Тема, над которой работает школа", Element::noteSchoolTopic},
              std::pair{"Годовые задачи детского сада", Element::noteSchoolTopic},
              std::pair{"Тема работы МО", Element::noteAssociationTopic},
              std::pair{"Методическая тема ШМО учителей физики", Element::noteAssociationTopic},
              std::pair{"Тема методического объединения", Element::noteAssociationTopic},
              std::pair{"Методическая тема кафедры", Element::noteAssociationTopic},
              std::pair{"Методическая тема учителя", Element::noteTopic},
              std::pair{"Моя методическая тема", Element::noteTopic},
              std::pair{"Индивидуальная методическая тема", Element::noteTopic},
              std::pair{"Методическая тема", Element::noteTopic}})
        {
            const auto found = note().paragraph(std::string(label) + ": развитие речи").recognise();
            CPPUNIT_ASSERT_EQUAL_MESSAGE(label, std::string("развитие речи"), found[element].text);
            for (const auto other : {Element::noteSchoolTopic, Element::noteAssociationTopic, Element::noteTopic})
                if (other != element)
                    CPPUNIT_ASSERT_MESSAGE(label, found[other].state == State::missing);
        }
    }

    void everyWordingOfTheTopic()
    {
        for (const std::string label :
             {"Тема по самообразованию", "Тема самообразования", "Индивидуальная тема", "Тема моего самообразования",
              "Тема, над которой я работаю", "Тема ИОМ", "ТЕМА", "Тема индивидуального образовательного маршрута"})
            CPPUNIT_ASSERT_EQUAL_MESSAGE(
                label, std::string("развитие речи"),
                note().paragraph(label + ": развитие речи").recognise()[Element::noteTopic].text);
    }

    void tasksAsAList()
    {
        assertFound(note()
                        .paragraph("Задачи:")
                        .item("Изучить литературу по теме", "1.")
                        .item("Опробовать формы работы с детьми", "2.")
                        .paragraph("3. Обобщить результат: статья")
                        .paragraph("Формы самообразования: чтение"),
                    {{Element::noteTasks, '+',
                      "Изучить литературу по теме\nОпробовать формы работы с детьми\n3. Обобщить результат: статья"},
                     {Element::noteForms, '+', "чтение"}});
    }

    void goalAndTasksTogether()
    {
        assertFound(note().paragraph("Цель и задачи:").paragraph("освоить приёмы, опробовать их"),
                    {{Element::noteGoal, '+', "освоить приёмы, опробовать их"},
                     {Element::noteTasks, '+', "освоить приёмы, опробовать их"}});
    }

    void situationAndProblemInProse()
    {
        const std::string situation = "В моей группе двадцать детей, половина из них говорит мало и неохотно.";
        const std::string problem = "Возникает противоречие между требованиями программы и тем, что умеют дети.";
        assertFound(note().paragraphs({situation, problem}),
                    {{Element::noteSituation, '+', situation}, {Element::noteProblem, '+', problem}});
        assertFound(note().paragraph("Коротко."), {{Element::noteSituation, ' ', ""}, {Element::noteProblem, ' ', ""}});
    }

    void emptyLabelsOfTheNote()
    {
        assertFound(note().paragraphs({"Цель: ____________", "Задачи:", "1. ______", "2. ______",
                                       "Ожидаемый результат: (указать результат)", "Форма отчёта:"}),
                    {{Element::noteGoal, '-', ""},
                     {Element::noteTasks, '-', ""},
                     {Element::noteResult, '?', "(указать результат)"},
                     {Element::noteReport, '-', ""}});
    }

    void theDiagnosisByLabels()
    {
        assertFound(OutlineBuilder()
                        .titleSheet()
                        .heading("Диагностика профессиональных дефицитов")
                        .paragraphs({"Сильные стороны: знаю предмет", "Профессиональные дефициты: мало пользуюсь ИКТ",
                                     "Оценочная процедура: тест ЦНППМ, май 2026, 80 %"}),
                    {{Element::diagnosisStrengths, '+', "знаю предмет"},
                     {Element::diagnosisDeficits, '+', "мало пользуюсь ИКТ"},
                     {Element::diagnosisProcedure, '+', "тест ЦНППМ, май 2026, 80 %"}});
    }

    void theDiagnosisAsATable()
    {
        assertFound(OutlineBuilder()
                        .titleSheet()
                        .heading("Самодиагностика")
                        .table({{"Сильные стороны", "Слабые стороны"}, {"знаю предмет", "мало пользуюсь ИКТ"}}),
                    {{Element::diagnosisStrengths, '+', "знаю предмет"},
                     {Element::diagnosisDeficits, '+', "мало пользуюсь ИКТ"}});
    }

    void resources()
    {
        assertFound(
            note().paragraph("Цель: рост").heading("Ресурсная карта").table({{"Событие", "Где"}, {"Семинар", "ВИРО"}}),
            {{Element::resourcesEvents, '+', ""}});
        assertFound(note().paragraph("Цель: рост").heading("Ресурсная карта").paragraph("Стажировка в лицее, ноябрь"),
                    {{Element::resourcesEvents, '+', ""}});
        assertFound(note().paragraph("Цель: рост"), {{Element::resourcesEvents, ' ', ""}});
    }

    void theReview()
    {
        assertFound(note()
                        .paragraph("Цель: рост")
                        .heading("Диагностика проделанной работы с выводами")
                        .paragraphs({"Рефлексивный анализ: прочитано десять книг", "Выводы: продолжу в новом году"}),
                    {{Element::reviewAnalysis, '+', "прочитано десять книг"},
                     {Element::reviewConclusions, '+', "продолжу в новом году"}});
    }

    void headingsAreRemembered()
    {
        const auto document = OutlineBuilder()
                                  .titleSheet()
                                  .heading("Информационная справка о педагоге")
                                  .heading("Самодиагностика")
                                  .heading("Пояснительная записка")
                                  .heading("Дорожная карта")
                                  .heading("Ресурсная карта")
                                  .heading("Рефлексивный анализ");
        const auto found = document.recognise();
        std::string texts;
        for (const auto& heading : found.headings)
            texts += (heading ? tests::textAt(document.outline(), *heading) : std::string("-")) + "|";
        CPPUNIT_ASSERT_EQUAL(std::string("-|Информационная справка о педагоге|Самодиагностика|Пояснительная записка|"
                                         "Дорожная карта|Ресурсная карта|Рефлексивный анализ|"),
                             texts);
    }
};
CPPUNIT_TEST_SUITE_REGISTRATION(SectionsTest);

} // namespace marshrut::recognise
