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
using tests::rowsOf;

/// What teachers type in their own way: courses in a table under other headers, values between what is left of a blank's
/// underscores, rows of labels on sheets, marks at the end of an item, a life told in sentences.
class OwnWordsTest : public CppUnit::TestFixture
{
    CPPUNIT_TEST_SUITE(OwnWordsTest);
    CPPUNIT_TEST(coursesByYearTopicOrganiserHours);
    CPPUNIT_TEST(theMenteesLabels);
    CPPUNIT_TEST(bracketsTellWhatIsMeant);
    CPPUNIT_TEST(valuesBetweenUnderscores);
    CPPUNIT_TEST(abbreviatedCategories);
    CPPUNIT_TEST(aNumberOfYearsAlone);
    CPPUNIT_TEST(aListedLabelKeepsItsMeaning);
    CPPUNIT_TEST(aHeadingBelowATableEndsItsLastValue);
    CPPUNIT_TEST(aLabelBesideABlankCellOfASheet);
    CPPUNIT_TEST(theInstitutionAmongTheFacts);
    CPPUNIT_TEST(theNameGoesOnInSmallLetters);
    CPPUNIT_TEST(aHintThatCounts);
    CPPUNIT_TEST(marksAndTimesOfItems);
    CPPUNIT_TEST(theReviewSpeaksOfDifficulties);
    CPPUNIT_TEST(factsInTheFirstPerson);
    CPPUNIT_TEST(aNoteInTheFirstPerson);
    CPPUNIT_TEST(aReviewOfManySentences);
    CPPUNIT_TEST(aNumberedHeadingOfTheDiagnosis);
    CPPUNIT_TEST_SUITE_END();

    static OutlineBuilder info() { return OutlineBuilder().titleSheet().heading("Информационная справка"); }

    void coursesByYearTopicOrganiserHours()
    {
        const auto document = info()
                                  .paragraph("Стаж: 17 лет")
                                  .heading("Повышение квалификации за последние 3 года")
                                  .table({{"Год", "Тема курсов", "Организатор", "Объём"},
                                          {"2023", "Обновлённый ФГОС НОО", "ИРО Пермского края", "72 ч"},
                                          {"2024", "Функциональная грамотность", "Академия Просвещения", "48 ч"}});
        CPPUNIT_ASSERT(document.recognise().roadMaps.empty());
        assertFound(document, {{Element::infoCourses, '+',
                                "Обновлённый ФГОС НОО; ИРО Пермского края; 72 ч; Функциональная грамотность; "
                                "Академия Просвещения; 48 ч"}});
    }

    void theMenteesLabels()
    {
        assertFound(info().table({{"ФИО наставляемого", "Рыбалко Кристина Андреевна"},
                                  {"Стаж", "1 год"},
                                  {"Тема самообразования наставляемого", "«Геймификация на уроках»"},
                                  {"Срок действия карты", "15.09.2025 – 25.05.2026"}}),
                    {{Element::infoTeacher, '+', "Рыбалко Кристина Андреевна"},
                     {Element::infoAttestationDate, ' ', ""},
                     {Element::noteTopic, '+', "«Геймификация на уроках»"},
                     {Element::notePeriod, '+', "15.09.2025 – 25.05.2026"}});
    }

    void bracketsTellWhatIsMeant()
    {
        assertFound(OutlineBuilder()
                        .titleSheet()
                        .paragraph("Стаж: 17 лет")
                        .paragraph("Запрос наставляемого (выявленные трудности): мотивация девятиклассников")
                        .paragraph("Ресурсы наставляемого (что получается): контакт с классом"),
                    {{Element::diagnosisDeficits, '+', "мотивация девятиклассников"},
                     {Element::diagnosisStrengths, '+', "контакт с классом"},
                     {Element::noteCourseRequest, ' ', ""},
                     {Element::resourcesEvents, ' ', ""}});
    }

    void valuesBetweenUnderscores()
    {
        assertFound(info()
                        .paragraph("Занимаемая должность  __учитель-логопед__")
                        .paragraph("Квалификационная категория  __высшая__  дата присвоения _______________"),
                    {{Element::infoPosition, '+', "учитель-логопед"},
                     {Element::infoCategory, '+', "высшая"},
                     {Element::infoAttestationDate, '-', ""}});
    }

    void abbreviatedCategories()
    {
        assertFound(info().paragraph("Квал. категория – высшая (приказ № 87 от 27.01.2022 г)"),
                    {{Element::infoCategory, '+', "высшая (приказ № 87 от 27.01.2022 г)"}});
        auto title = OutlineBuilder();
        for (const auto* text : {"Детский сад № 44", "ПЛАН ПО САМООБРАЗОВАНИЮ", "Закирова Гульшат Ильдаровна,",
                                 "1 кв. категория", "г. Нижнекамск", "2024 г."})
            title.paragraph(text).centred();
        title.pageBreak();
        assertFound(title.paragraph("Стаж: 17 лет"), {{Element::infoCategory, '+', "1 кв. категория"}});
        assertFound(title.paragraph("Категория: первая"), {{Element::infoCategory, '+', "первая"}});
    }

    void aNumberOfYearsAlone()
    {
        assertFound(info().table({{"ФИО", "Круглов Виталий Петрович"}, {"Пед. стаж, лет", "24"}}),
                    {{Element::infoExperience, '+', "24"}});
    }

    void aListedLabelKeepsItsMeaning()
    {
        assertFound(OutlineBuilder().titleSheet().table({{"Цель", "увеличить число значкистов"},
                                                         {"Ожидаемый результат", "60 % имеют знаки"},
                                                         {"Дефициты", "теория на уроке"},
                                                         {"Сильные стороны", "тренерский опыт"}}),
                    {{Element::diagnosisDeficits, '+', "теория на уроке"}, {Element::noteReport, ' ', ""}});
    }

    void aHeadingBelowATableEndsItsLastValue()
    {
        assertFound(info()
                        .table({{"Категория", "первая"}, {"Аттестован", "25 апреля 2023 года"}})
                        .paragraph("II. Мастерская")
                        .bold()
                        .paragraph("Студенты теряются, когда неисправность не та, что была на занятии."),
                    {{Element::infoAttestationDate, '+', "25 апреля 2023 года"}});
    }

    void aLabelBesideABlankCellOfASheet()
    {
        assertFound(OutlineBuilder().sheet(
                        {{"Профессиональные дефициты", "дифференциация"}, {"Название процедуры, дата, балл", ""}}),
                    {{Element::diagnosisDeficits, '+', "дифференциация"}, {Element::diagnosisProcedure, '-', ""}});
    }

    void theInstitutionAmongTheFacts()
    {
        assertFound(OutlineBuilder()
                        .paragraph("Индивидуальный образовательный маршрут")
                        .centred()
                        .table({{"Педагог", "Суслов Григорий Михайлович"},
                                {"Место работы", "МОУ «Шекснинская СОШ»"},
                                {"Педстаж", "8 лет"}}),
                    {{Element::titleOrganisation, '+', "МОУ «Шекснинская СОШ»"}});
        assertFound(info().table({{"Место работы", "МОУ «Шекснинская СОШ»"}, {"Педстаж", "8 лет"}}),
                    {{Element::titleOrganisation, '+', ""}});
    }

    void theNameGoesOnInSmallLetters()
    {
        auto title = OutlineBuilder();
        for (const auto* text : {"МБОУ СОШ № 11", "Персонифицированная программа", "повышения квалификации педагога",
                                 "Шестакова Ольга Вениаминовна,", "Кунгур, 2025"})
            title.paragraph(text).centred();
        assertFound(title.pageBreak().paragraph("Стаж: 17 лет"),
                    {{Element::titleTeacher, '+', "Шестакова Ольга Вениаминовна"}, {Element::infoCourses, ' ', ""}});
    }

    void aHintThatCounts()
    {
        assertFound(info().table({{"Цель", "освоить"}, {"Задачи", "(3–4 задачи)"}}), {{Element::noteTasks, '?', ""}});
    }

    void marksAndTimesOfItems()
    {
        const auto found =
            OutlineBuilder()
                .titleSheet()
                .heading("План работы")
                .item("Изучить задания по компетенции. Срок – сентябрь. Выполнено.", "1.")
                .item("Пройти курс. Срок – январь. Результат: удостоверение. Не выполнено, группа не набралась.", "2.")
                .recognise();
        CPPUNIT_ASSERT_EQUAL(
            std::string("Изучить задания по компетенции | сентябрь | Выполнено.; "
                        "Пройти курс | январь | Не выполнено, группа не набралась."),
            rowsOf(found.roadMaps.at(0), {Element::roadmapActivity, Element::roadmapDeadline, Element::roadmapDone}));
        const auto told = OutlineBuilder()
                              .titleSheet()
                              .heading("План работы")
                              .paragraph("1 четверть. Прочитать пособие Н. А. Ипполитовой. Сделано.")
                              .paragraph("2 четверть. Открытый урок. Проведён 12 февраля.")
                              .recognise();
        CPPUNIT_ASSERT_EQUAL(
            std::string("Прочитать пособие Н. А. Ипполитовой | 1 четверть | Сделано.; "
                        "Открытый урок | 2 четверть | Проведён 12 февраля."),
            rowsOf(told.roadMaps.at(0), {Element::roadmapActivity, Element::roadmapDeadline, Element::roadmapDone}));
    }

    void theReviewSpeaksOfDifficulties()
    {
        assertFound(info()
                        .paragraph("Стаж: 17 лет")
                        .heading("Дорожная карта")
                        .table({{"Мероприятия", "Сроки", "Результат"}, {"Изучить опыт", "май 2026", "картотека"}})
                        .heading("Анализ проделанной работы")
                        .paragraph("Трудности были с родителями: не все поняли, зачем это нужно, и мало кто пришёл."),
                    {{Element::diagnosisDeficits, ' ', ""}, {Element::reviewAnalysis, '+', ""}});
    }

    void factsInTheFirstPerson()
    {
        assertFound(OutlineBuilder()
                        .paragraph("Программа саморазвития учителя на 2024–2025 учебный год")
                        .bold()
                        .centred()
                        .paragraph("Я, Колтакова Зинаида Филипповна, работаю учителем русского языка. Окончила "
                                   "пединститут в 1992 году. Мой педагогический стаж 31 год. Имею высшую категорию, "
                                   "которую подтвердила в феврале 2021 года.")
                        .paragraph("В 2022 году прошла курсы в ВИРО «Теория и методика», 72 часа."),
                    {{Element::titleYear, '+', "2024–2025 учебный год"},
                     {Element::infoTeacher, '+', "Колтакова Зинаида Филипповна"},
                     {Element::infoPosition, '+', ""},
                     {Element::infoEducation, '+', "пединститут в 1992 году."},
                     {Element::infoExperience, '+', "31 год."},
                     {Element::infoCategory, '+', ""},
                     {Element::infoAttestationDate, '+', ""},
                     {Element::infoCourses, '+', "В 2022 году прошла курсы в ВИРО «Теория и методика», 72 часа."}});
    }

    void aNoteInTheFirstPerson()
    {
        assertFound(
            OutlineBuilder()
                .paragraph("Программа саморазвития учителя на 2024–2025 учебный год")
                .bold()
                .centred()
                .paragraph("Я, Колтакова Зинаида Филипповна, работаю учителем русского языка. Мой стаж 31 год.")
                .paragraph("В последние годы дети стали меньше читать, и это сразу видно по сочинениям. Поэтому "
                           "я выбрала тему самообразования «Обучение сочинению через чтение вслух».")
                .paragraph("Цель моей работы – научить детей писать о прочитанном. Для этого мне нужно освежить "
                           "знания по методике, подобрать короткие рассказы, наладить на уроках обсуждение.")
                .paragraph("К концу года жду, что все девятиклассники напишут сочинение сами."),
            {{Element::noteSituation, '+', ""},
             {Element::noteTopic, '+', ""},
             {Element::noteGoal, '+', ""},
             {Element::noteTasks, '+', ""},
             {Element::noteResult, '+', ""}});
    }

    void aReviewOfManySentences()
    {
        assertFound(info()
                        .paragraph("Стаж: 17 лет")
                        .heading("Дорожная карта")
                        .table({{"Мероприятия", "Сроки", "Результат"}, {"Изучить опыт", "май 2026", "картотека"}})
                        .heading("Что получилось за год")
                        .paragraph("Работой своей я довольна. Дети стали спорить о прочитанном. Все справились.")
                        .paragraph("Делаю вывод, что начинать надо с шестого класса, а дневники заменить отзывами."),
                    {{Element::reviewAnalysis, '+', ""},
                     {Element::reviewConclusions, '+', ""},
                     {Element::roadmapAssessment, ' ', ""}});
    }

    void aNumberedHeadingOfTheDiagnosis()
    {
        assertFound(OutlineBuilder()
                        .titleSheet()
                        .paragraph("1. Общие сведения")
                        .bold()
                        .table({{"Стаж", "21 год"}, {"Моя тема", "«Приёмы чтения»"}})
                        .paragraph("2. Анализ профессиональной деятельности")
                        .bold()
                        .paragraph("Ученики моего класса читают бегло, однако ВПР показывает средний уровень их работ.")
                        .paragraph("Наиболее уверенно чувствую себя в организации проектной деятельности.")
                        .paragraph("Недостаточно владею приёмами, которые помогают детям понимать прочитанное."),
                    {{Element::diagnosisStrengths, '+', ""},
                     {Element::diagnosisDeficits, '+', ""},
                     {Element::noteSituation, '+', ""},
                     {Element::reviewAnalysis, ' ', ""}});
    }
};

CPPUNIT_TEST_SUITE_REGISTRATION(OwnWordsTest);

} // namespace marshrut::recognise
