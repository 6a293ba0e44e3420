// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "support/found.hpp"

#include <cppunit/extensions/HelperMacros.h>

#include <string>

namespace marshrut::recognise
{

using route::Element;
using tests::assertFound;
using tests::BuiltCell;
using tests::OutlineBuilder;

/// Wordings that say nothing to the lexicon are told by where they stand, what stands beside them, how the rest is laid out.
class StructureTest : public CppUnit::TestFixture
{
    CPPUNIT_TEST_SUITE(StructureTest);
    CPPUNIT_TEST(whatIsToldOfADirection);
    CPPUNIT_TEST(outcomesHaveAColumnBehindThePlan);
    CPPUNIT_TEST(aSentenceTellsTheOutcome);
    CPPUNIT_TEST(nothingOfADirectionBeforeTheRoadMap);
    CPPUNIT_TEST(labelsWithValuesOnTheirLines);
    CPPUNIT_TEST(bracketsSayWhatTheWordsDoNot);
    CPPUNIT_TEST(labelsPartedByStopsInOneParagraph);
    CPPUNIT_TEST(bracketsOfALabelThatStandsAlone);
    CPPUNIT_TEST(aColonWithinALabelThatStandsAlone);
    CPPUNIT_TEST(aClauseIsNoSecondLabel);
    CPPUNIT_TEST(aValueIsNoHeader);
    CPPUNIT_TEST(namedAtTheSideIsNoHeader);
    CPPUNIT_TEST(nearMeaningsAreToldByTheCells);
    CPPUNIT_TEST(aBlankColumnHoldsNoActivities);
    CPPUNIT_TEST(aTitleSheetOfUnknownLabels);
    CPPUNIT_TEST(whomAnInstitutionIsNamedAfter);
    CPPUNIT_TEST(placesAndInitials);
    CPPUNIT_TEST(threeFactsARow);
    CPPUNIT_TEST(factsBelowTheirLabels);
    CPPUNIT_TEST(aQuestionGoesOnWithTheLabel);
    CPPUNIT_TEST(capitalsAreLabels);
    CPPUNIT_TEST_SUITE_END();

    /// One landscape sheet holds everything: label, value, label, value, label, value.
    void threeFactsARow()
    {
        assertFound(route().table({{"Образование", "высшее", "Стаж", "13 лет", "Категория", "первая"},
                                   {"Тема", "«Чтение»", "Цель", "научить читать", "Задачи", "изучить приёмы"},
                                   {"Почему эта тема", "дети не читают", "Как работаю", "вебинары", "Отчёт", "урок"}}),
                    {{Element::infoExperience, '+', "13 лет"},
                     {Element::infoCategory, '+', "первая"},
                     {Element::noteTopic, '+', "«Чтение»"},
                     {Element::noteGoal, '+', "научить читать"},
                     {Element::noteReport, '+', "урок"},
                     {Element::roadmapActivity, ' ', ""}});
        // a road map's header has as many cells
        assertFound(route()
                        .heading("Дорожная карта")
                        .table({{"№", "Мероприятие", "Срок", "Результат", "Отчёт", "Вып."},
                                {"1", "Изучить приёмы", "май", "папка", "доклад", ""},
                                {"2", "Посетить урок", "март", "лист", "справка", ""}}),
                    {{Element::roadmapActivity, '+', ""}, {Element::roadmapDeadline, '+', ""}});
    }

    void factsBelowTheirLabels()
    {
        assertFound(OutlineBuilder()
                        .paragraph("ИОМ педагога")
                        .centred()
                        .table({{"ФИО", "Должность", "Образование", "Стаж (пед.)", "Категория"},
                                {"Терещенко Артём Русланович", "учитель", "высшее, СФУ", "9 лет", "первая"}})
                        .paragraph("")
                        .table({{"Организация", "Населённый пункт", "Учебный год"},
                                {"МКОУ «СОШ № 1»", "пгт Мотыгино", "2025/2026"}})
                        .paragraph("")
                        .table({{"Тема", "Цель", "Задачи", "Формы работы", "Срок", "Отчёт"},
                                {"«Проекты»", "освоить проекты", "пройти курс", "курсы", "2025–2026", "защита"}}),
                    {{Element::infoTeacher, '+', "Терещенко Артём Русланович"},
                     {Element::infoEducation, '+', "высшее, СФУ"},
                     {Element::titleOrganisation, '+', "МКОУ «СОШ № 1»"},
                     {Element::titlePlace, '+', "пгт Мотыгино"},
                     {Element::noteTopic, '+', "«Проекты»"},
                     {Element::noteForms, '+', "курсы"},
                     {Element::roadmapActivity, ' ', ""}});
    }

    void aQuestionGoesOnWithTheLabel()
    {
        const auto facts = [] { return route().heading("Информационная справка"); };
        assertFound(facts().paragraph("Аттестация: когда пройдена: март 2023 г."),
                    {{Element::infoAttestationDate, '+', "март 2023 г."}});
        assertFound(facts().paragraph("Повышение квалификации: где, когда, по какой теме: ________"),
                    {{Element::infoCourses, '-', ""}});
        assertFound(facts().paragraph("Курсы: ИРО, «Школа: пути развития», 2024"),
                    {{Element::infoCourses, '+', "ИРО, «Школа: пути развития», 2024"}});
    }

    /// Typed in a messenger: nothing is bold, labels are in capitals.
    void capitalsAreLabels()
    {
        assertFound(route()
                        .heading("Сведения")
                        .paragraphs({"Стаж: 19 лет", "ЧТО УМЕЮ ХОРОШО", "войлок, вышивка", "ЦЕЛЬ",
                                     "научить детей ремеслу", "СРОК", "01.09.25-31.05.26"}),
                    {{Element::infoExperience, '+', "19 лет"},
                     {Element::diagnosisStrengths, '+', "войлок, вышивка"},
                     {Element::noteGoal, '+', "научить детей ремеслу"},
                     {Element::notePeriod, '+', "01.09.25-31.05.26"}});
        assertFound(route().heading("Сведения").paragraph("Категория").bold().paragraph("СЗД"),
                    {{Element::infoCategory, '+', "СЗД"}});
    }

    static OutlineBuilder route() { return OutlineBuilder().titleSheet(); }
    static OutlineBuilder withRoadMap()
    {
        return route()
            .heading("Дорожная карта")
            .table({{"Направление", "Мероприятия", "Сроки"},
                    {"Методическое", "Изучить приёмы", "май"},
                    {"ИКТ", "Освоить таблицы", "март"}});
    }

    /// Three things are told of a direction; two of them known, the third is what is left.
    void whatIsToldOfADirection()
    {
        assertFound(withRoadMap()
                        .heading("Итоги по направлениям")
                        .paragraph("Методическое")
                        .paragraphs({"Проект: «Карточки»", "Применение: на уроках", "Ыва олдж: рада, что взялась"}),
                    {{Element::roadmapProject, '+', "«Карточки»"},
                     {Element::roadmapPractice, '+', "на уроках"},
                     {Element::roadmapAssessment, '+', "рада, что взялась"}});
    }

    void outcomesHaveAColumnBehindThePlan()
    {
        assertFound(route()
                        .heading("Дорожная карта")
                        .table({
                            {"Мероприятия", "Сроки", "Результат", "Форма отчёта", "Отметка о выполнении", "Ыва олдж"},
                            {"Изучить приёмы", "май", "картотека", "доклад", "выполнено", "«Карточки»"},
                            {"Посетить урок", "март", "конспект", "справка", "выполнено", ""},
                            {"Описать опыт", "июнь", "статья", "показ", "", ""},
                        }),
                    {{Element::roadmapProject, '+', "«Карточки»"}});
    }

    void aSentenceTellsTheOutcome()
    {
        const auto found =
            withRoadMap().paragraph("Итог по направлению «ИКТ»: подготовлен проект «Диаграммы на уроке».").recognise();
        assertFound(found, {{Element::roadmapProject, '+', ""}});
        CPPUNIT_ASSERT_EQUAL(std::string("ИКТ"), found.outcomes.at(0).direction);
    }

    /// «Результаты самооценки» heads a diagnosis: what became of a direction is told behind its activities.
    void nothingOfADirectionBeforeTheRoadMap()
    {
        assertFound(
            route()
                .heading("Результаты самооценки")
                .table({{"Сильные стороны", "терпение и труд"}, {"Ыва олдж", "работа с родителями, отчётность"}}),
            {{Element::roadmapAssessment, ' ', ""},
             {Element::diagnosisStrengths, '+', "терпение и труд"},
             {Element::diagnosisDeficits, '+', "работа с родителями, отчётность"}});
    }

    /// A line that is parted as the labels before it is the next label, though the one above it has no value.
    void labelsWithValuesOnTheirLines()
    {
        assertFound(route()
                        .heading("Пояснительная записка")
                        .paragraphs({"Методическая тема школы. «Качество»", "Тема работы МО. «Чтение»",
                                     "Тема самообразования. «Урок»", "Цель.",
                                     "Задачи. Изучить литературу; собрать тексты", "Формы самообразования. Вебинары"}),
                    {{Element::noteTopic, '+', "«Урок»"},
                     {Element::noteGoal, '-', ""},
                     {Element::noteTasks, '+', "Изучить литературу; собрать тексты"},
                     {Element::noteForms, '+', "Вебинары"}});
    }

    void bracketsSayWhatTheWordsDoNot()
    {
        assertFound(route()
                        .heading("Информационная справка")
                        .paragraphs({"Данные (ФИО): Ким Ольга Ивановна", "Квалификация (категория): высшая"}),
                    {{Element::infoTeacher, '+', "Ким Ольга Ивановна"}, {Element::infoCategory, '+', "высшая"}});
    }

    void labelsPartedByStopsInOneParagraph()
    {
        assertFound(route()
                        .heading("Пояснительная записка")
                        .paragraph("Актуальность. Черчение ведётся один час в неделю.")
                        .paragraph("Противоречие. Ученики чертят по образцу. Проблема, над которой работает коллектив. "
                                   "«Инженерная школа».")
                        .paragraph("Тема ШМО. «Проектная работа».")
                        .paragraph("Итог, которого жду. Картотека из тридцати карточек. Время работы над темой. "
                                   "2025–2026 учебный год."),
                    {{Element::noteProblem, '+', ""},
                     {Element::noteSchoolTopic, '+', "«Инженерная школа»."},
                     {Element::noteAssociationTopic, '+', "«Проектная работа»."},
                     {Element::notePeriod, '+', ""}});
    }

    /// What stands in brackets behind a label is a hint only where no value stands below.
    void bracketsOfALabelThatStandsAlone()
    {
        assertFound(route()
                        .heading("Пояснительная записка")
                        .paragraph("Проблема (указать)")
                        .bold()
                        .paragraph("Дети читают быстро, но не понимают текста")
                        .paragraph("Цель (сформулировать)")
                        .bold()
                        .paragraph("Задачи (перечислить)")
                        .bold()
                        .paragraph("____________"),
                    {{Element::noteProblem, '+', "Дети читают быстро, но не понимают текста"},
                     {Element::noteGoal, '-', ""},
                     {Element::noteTasks, '-', ""}});
    }

    void aColonWithinALabelThatStandsAlone()
    {
        assertFound(route()
                        .heading("Информационная справка")
                        .paragraph("Аттестация: дата")
                        .bold()
                        .paragraph("24.12.2024")
                        .paragraph("Должность: воспитатель")
                        .bold()
                        .paragraph("Детский сад открыт в 1975 году"),
                    {{Element::infoAttestationDate, '+', "24.12.2024"}, {Element::infoPosition, '+', "воспитатель"}});
    }

    void aClauseIsNoSecondLabel()
    {
        assertFound(route()
                        .heading("Пояснительная записка")
                        .paragraphs({"Ожидаемый результат: картотека", "Где покажу, что получилось: отчёт на МО"}),
                    {{Element::noteResult, '+', "картотека"}, {Element::noteReport, '+', "отчёт на МО"}});
    }

    /// Labels and values side by side are no header of a road map.
    void aValueIsNoHeader()
    {
        const auto found = route()
                               .heading("Информационная справка")
                               .table({{"Педагог", "Ким Ольга Ивановна", "Кем работаю", "учитель физики"},
                                       {"Работа", "21 год", "Ыва олдж", "методист Орлов Г. С."}})
                               .recognise();
        CPPUNIT_ASSERT(found.roadMaps.empty());
    }

    void namedAtTheSideIsNoHeader()
    {
        const auto found = withRoadMap()
                               .table({{BuiltCell("Рефлексия", 1, 2), "Что сделано", "Сделано почти всё"},
                                       {"Выводы", "Тему продолжу"}})
                               .recognise();
        CPPUNIT_ASSERT_EQUAL(std::size_t{1}, found.roadMaps.size());
        assertFound(found, {{Element::reviewConclusions, '+', "Тему продолжу"}});
    }

    /// «Сделано» may name what is to be done as well as what is done.
    void nearMeaningsAreToldByTheCells()
    {
        const auto found = route()
                               .heading("Дорожная карта")
                               .table({{"Ыва олдж", "Сроки", "Форма отчёта", "Сделано"},
                                       {"Изучить новые приёмы", "май", "доклад", "выполнено"},
                                       {"Посетить урок коллеги", "март", "справка", "выполнено"}})
                               .recognise();
        CPPUNIT_ASSERT_EQUAL(std::string("activity deadline report done"), tests::columnsOf(found.roadMaps.at(0)));
    }

    /// «Сделано» stays blank in a plan: the column with prose in it holds the activities.
    void aBlankColumnHoldsNoActivities()
    {
        const auto columnsOf = [](const std::string& planned, const std::string& mark) {
            const auto found = route()
                                   .heading("Дорожная карта")
                                   .table({{"Что буду делать", "Когда", "Где и как представлю", mark},
                                           {"Изучение статей о чтении", "май", "доклад", ""},
                                           {planned, "март", "справка", ""}})
                                   .recognise();
            return tests::columnsOf(found.roadMaps.at(0));
        };
        for (const std::string mark : {"Сделано", "Сделано / не сделано", "Не сделано / сделано"})
            CPPUNIT_ASSERT_EQUAL(std::string("activity deadline report done"),
                                 columnsOf("Открытый урок в седьмом классе", mark));
        // a sure name holds though nothing stands below yet
        const auto blank = route()
                               .heading("Дорожная карта")
                               .table({{"Мероприятия", "Сроки", "Ожидаемый результат", "Форма отчёта"},
                                       {"", "май", "картотека новых приёмов", ""},
                                       {"", "март", "банк новых заданий", ""}})
                               .recognise();
        CPPUNIT_ASSERT_EQUAL(std::string("activity deadline result report"), tests::columnsOf(blank.roadMaps.at(0)));
    }

    /// What stands beside a label of a title sheet often can be one thing only.
    void aTitleSheetOfUnknownLabels()
    {
        assertFound(OutlineBuilder()
                        .table({{"Где работает педагог", "МБОУ СОШ № 5"},
                                {"Вид работы", "Индивидуальный образовательный маршрут педагога"},
                                {"Ыва олдж", "Ким Ольга Ивановна"},
                                {"Где составлено", "г. Белорецк"},
                                {"Когда составлено", "2025 год"}})
                        .pageBreak()
                        .heading("Пояснительная записка")
                        .paragraph("Цель: рост"),
                    {{Element::titleOrganisation, '+', "МБОУ СОШ № 5"},
                     {Element::titleHeading, '+', ""},
                     {Element::titleTeacher, '+', "Ким Ольга Ивановна"},
                     {Element::titlePlace, '+', ""},
                     {Element::titleYear, '+', ""},
                     {Element::noteGoal, '+', "рост"}});
    }

    void whomAnInstitutionIsNamedAfter()
    {
        assertFound(
            OutlineBuilder()
                .paragraph("Муниципальное бюджетное общеобразовательное учреждение")
                .paragraph("«Школа № 12 имени Героя Советского Союза П. И. Петрова»")
                .paragraph("Индивидуальный образовательный маршрут педагога")
                .paragraph("Ким Ольга Ивановна")
                .paragraph("г. Белорецк, 2025 год")
                .pageBreak()
                .paragraph("Цель: рост"),
            {{Element::titleOrganisation, '+',
              "Муниципальное бюджетное общеобразовательное учреждение «Школа № 12 имени Героя Советского Союза П. И. "
              "Петрова»"},
             {Element::titleTeacher, '+', "Ким Ольга Ивановна"}});
    }

    void placesAndInitials()
    {
        assertFound(OutlineBuilder()
                        .paragraph("МБОУ СОШ № 5")
                        .paragraph("Индивидуальный образовательный маршрут педагога")
                        .paragraph("Громов П. А.")
                        .paragraph("Верхняя Ольха, 2025/26 учебный год")
                        .pageBreak()
                        .paragraph("Цель: рост"),
                    {{Element::titleTeacher, '+', "Громов П. А."}, {Element::titlePlace, '+', "Верхняя Ольха"}});
    }
};
CPPUNIT_TEST_SUITE_REGISTRATION(StructureTest);

} // namespace marshrut::recognise
