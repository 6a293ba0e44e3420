// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "edit/applied.hpp"
#include "edit/fix.hpp"

#include "recognise/recognise.hpp"
#include "support/checked.hpp"

#include <cppunit/extensions/HelperMacros.h>

#include <algorithm>
#include <string>
#include <vector>

namespace marshrut::edit
{

using route::Element;
using tests::OutlineBuilder;

/// Plans that mend findings: where the new text goes, and how it is written.
class FixTest : public CppUnit::TestFixture
{
    CPPUNIT_TEST_SUITE(FixTest);
    CPPUNIT_TEST(lineBetweenItsNeighbours);
    CPPUNIT_TEST(typedNumbersGoOn);
    CPPUNIT_TEST(capitalsAndLabelsOnLinesOfTheirOwn);
    CPPUNIT_TEST(rowLikeTheRowsAround);
    CPPUNIT_TEST(rowBesideACellOverSeveralRows);
    CPPUNIT_TEST(sectionBeforeTheNextOne);
    CPPUNIT_TEST(sectionBehindAllThatStandsUnderAHeading);
    CPPUNIT_TEST(headingOfUnknownNameStaysWithItsText);
    CPPUNIT_TEST(labelBelowALabelThatIsAHeading);
    CPPUNIT_TEST(columnBehindItsNeighbour);
    CPPUNIT_TEST(joinedCellsTakeNoColumn);
    CPPUNIT_TEST(aSheetTakesAColumn);
    CPPUNIT_TEST(aSheetTakesARowOfFacts);
    CPPUNIT_TEST(aSheetTakesNoColumnThatTearsSomethingApart);
    CPPUNIT_TEST(aHintOnASheetGoes);
    CPPUNIT_TEST(blankOfAYearIsOnlySelected);
    CPPUNIT_TEST(hintOfAnUnlabelledLineBecomesALabelledBlank);
    CPPUNIT_TEST(reviewIsBegunFromTheRoadMap);
    CPPUNIT_TEST(reviewIsBegunBelowItsHeadingNotInIt);
    CPPUNIT_TEST(marksMayBeAskedForWhenDeadlinesArePast);
    CPPUNIT_TEST(outcomesAreBegunWithWhatIsDone);
    CPPUNIT_TEST(outcomesAreBegunOnASheetToo);
    CPPUNIT_TEST(whereNothingIsDoneTheOutcomeSaysSo);
    CPPUNIT_TEST(anOutcomeThatStandsThereIsNotWrittenOver);
    CPPUNIT_TEST(anOutcomeBeforeOneOverTheWholeWidthIsAsWide);
    CPPUNIT_TEST(outcomesAreBegunBelowAList);
    CPPUNIT_TEST(anOutcomeWhoseResultMisleadsIsBegunWithoutIt);
    CPPUNIT_TEST(whatBecameOfTheYearMayStandBelowTheRoadMap);
    CPPUNIT_TEST(aRoadMapGoesWhereNothingElseSuffers);
    CPPUNIT_TEST(aFullStopOfALabelIsNoBlank);
    CPPUNIT_TEST(whatHasNoWayIsNotFixable);
    CPPUNIT_TEST(inAVeryLongDocumentOnlyAFindingAloneIsTried);
    CPPUNIT_TEST(tableRowsAndColumnsInOutlines);
    CPPUNIT_TEST_SUITE_END();

    static OutlineBuilder route()
    {
        OutlineBuilder builder;
        builder.titleSheet();
        return builder;
    }

    /// The texts of the document after the fix of a finding; empty where there is none.
    static std::vector<std::string> fixed(const OutlineBuilder& builder, const std::string& rule,
                                          const std::string& element, route::Stage stage = route::Stage::plan,
                                          const route::Date& today = {}, bool onSheets = false)
    {
        tests::Checked checked(builder, stage, today);
        auto& finding = checked.finding(rule, element);
        const auto plan = planFix(checked.situation(), finding);
        onSheets ? tellFixableOnSheets(checked.situation(), finding)
                 : tellFixable(checked.situation(), checked.report());
        CPPUNIT_ASSERT_EQUAL(plan.has_value(), finding.fixable);
        std::vector<std::string> texts;
        if (plan)
            for (const auto& block : applied(builder.outline(), *plan).blocks)
                texts.push_back(block.text);
        return texts;
    }

    static std::size_t indexOf(const std::vector<std::string>& texts, const std::string& text)
    {
        const auto found = std::find(texts.begin(), texts.end(), text);
        CPPUNIT_ASSERT_MESSAGE("not there: " + text, found != texts.end());
        return static_cast<std::size_t>(found - texts.begin());
    }

    const std::string blank_ = std::string(20, '_');

    void lineBetweenItsNeighbours()
    {
        auto builder = route();
        builder.heading("Пояснительная записка").paragraphs({"Тема: развитие речи", "Цель: повышение мастерства"});
        builder.paragraph("Формы самообразования: вебинары");
        const auto texts = fixed(builder, "element.missing", "note.tasks");
        CPPUNIT_ASSERT_EQUAL(indexOf(texts, "Цель: повышение мастерства") + 1, indexOf(texts, "Задачи: " + blank_));
    }

    void typedNumbersGoOn()
    {
        auto builder = route();
        builder.heading("Пояснительная записка")
            .paragraphs({"1. Тема: развитие речи", "2. Цель: повышение мастерства"});
        builder.paragraphs({"3. Формы самообразования: вебинары", "4. Сроки реализации: 2025–2026 учебный год"});
        const auto texts = fixed(builder, "element.missing", "note.tasks");
        const auto made = indexOf(texts, "3. Задачи: " + blank_);
        CPPUNIT_ASSERT_EQUAL(std::string("4. Формы самообразования: вебинары"), texts.at(made + 1));
        CPPUNIT_ASSERT_EQUAL(std::string("5. Сроки реализации: 2025–2026 учебный год"), texts.at(made + 2));
    }

    void capitalsAndLabelsOnLinesOfTheirOwn()
    {
        auto builder = route();
        builder.heading("Пояснительная записка").paragraph("ТЕМА").bold().paragraph("Развитие речи");
        builder.paragraph("ЦЕЛЬ").bold().paragraph("Повышение мастерства");
        builder.paragraph("ФОРМЫ САМООБРАЗОВАНИЯ").bold().paragraph("Вебинары");
        const auto texts = fixed(builder, "element.missing", "note.tasks");
        const auto made = indexOf(texts, "ЗАДАЧИ");
        CPPUNIT_ASSERT_EQUAL(std::string("Повышение мастерства"), texts.at(made - 1));
        CPPUNIT_ASSERT_EQUAL(blank_, texts.at(made + 1));
    }

    void rowLikeTheRowsAround()
    {
        auto builder = route();
        builder.heading("Информационная справка")
            .table(
                {{"1", "ФИО", "Иванова М. П."}, {"2", "Должность", "учитель"}, {"3", "Педагогический стаж", "12 лет"}});
        const auto texts = fixed(builder, "element.missing", "info.education");
        const auto made = indexOf(texts, "Образование");
        CPPUNIT_ASSERT_EQUAL(std::string("3"), texts.at(made - 1));
        CPPUNIT_ASSERT_EQUAL(std::string(), texts.at(made + 1));
        CPPUNIT_ASSERT_EQUAL(std::string("4"), texts.at(made + 2));
        CPPUNIT_ASSERT_EQUAL(std::string("Педагогический стаж"), texts.at(made + 3));
    }

    void rowBesideACellOverSeveralRows()
    {
        auto builder = route();
        builder.table({{tests::BuiltCell("Сведения о педагоге", 1, 4), "ФИО педагога", "Иванова М. П."},
                       {"Образование", "высшее"},
                       {"Категория", "первая"},
                       {"Педагогический стаж", "12 лет"}});
        builder.table({{tests::BuiltCell("Цели и содержание работы", 1, 2), "Тема самообразования", "развитие речи"},
                       {"Цель", "повышение мастерства"}});
        const auto texts = fixed(builder, "element.missing", "info.position");
        const auto made = indexOf(texts, "Занимаемая должность");
        CPPUNIT_ASSERT_EQUAL(std::string("Иванова М. П."), texts.at(made - 1));
        CPPUNIT_ASSERT_EQUAL(std::string("Образование"), texts.at(made + 2));
    }

    void sectionBeforeTheNextOne()
    {
        auto builder = route();
        builder.paragraph("I. ИНФОРМАЦИОННАЯ СПРАВКА").bold().paragraph("Образование: высшее");
        builder.paragraph("II. ПОЯСНИТЕЛЬНАЯ ЗАПИСКА").bold().paragraphs({"Тема: развитие речи", "Цель: мастерство"});
        const auto texts = fixed(builder, "section.missing", "diagnosis");
        const auto made = indexOf(texts, "II. ДИАГНОСТИКА ПРОФЕССИОНАЛЬНЫХ ЗАТРУДНЕНИЙ");
        CPPUNIT_ASSERT_EQUAL(std::string("Сильные стороны: ") + blank_, texts.at(made + 1));
        CPPUNIT_ASSERT_EQUAL(std::string("III. ПОЯСНИТЕЛЬНАЯ ЗАПИСКА"), texts.at(made + 3));
    }

    void sectionBehindAllThatStandsUnderAHeading()
    {
        auto builder = withRoadMap({{"Мероприятие", "Срок", "Результат", "Отметка о выполнении"},
                                    {"Пройти курсы", "май", "справка", "выполнено"}});
        builder.heading("Ресурсы").paragraph("Карта мероприятий:").bold();
        builder.paragraphs({"1) методический десант в соседний район, апрель 2026 г.;", "2) семинар «Урок сегодня»;"});
        tests::Checked checked(builder, route::Stage::final);
        const auto plan = planFix(checked.situation(), checked.finding("review.due", "review"));
        CPPUNIT_ASSERT(plan.has_value());
        const auto after = applied(builder.outline(), *plan);
        const auto was = builder.outline().blocks.size();
        CPPUNIT_ASSERT_EQUAL(std::string("Диагностика проделанной работы с выводами"), after.blocks.at(was).text);
        CPPUNIT_ASSERT_EQUAL(1, after.blocks.at(was).headingLevel);
        // the heading of the resources is their label too, and still no model of labels
        CPPUNIT_ASSERT_EQUAL(std::string("Выводы: ") + blank_, after.blocks.back().text);
        CPPUNIT_ASSERT_EQUAL(0, after.blocks.back().headingLevel);
    }

    void headingOfUnknownNameStaysWithItsText()
    {
        auto builder = route();
        builder.heading("Информационная справка").paragraph("Образование: высшее");
        builder.heading("С чем иду в новый год").paragraphs({"Тема: развитие речи", "Цель: повышение мастерства"});
        const auto texts = fixed(builder, "section.missing", "diagnosis");
        const auto made = indexOf(texts, "Диагностика профессиональных затруднений");
        CPPUNIT_ASSERT_EQUAL(made + 3, indexOf(texts, "С чем иду в новый год"));
    }

    void labelBelowALabelThatIsAHeading()
    {
        auto builder = route();
        builder.heading("Пояснительная записка").heading("Тема", 2).paragraph("Развитие речи");
        builder.heading("Цель", 2).heading("Формы самообразования", 2).paragraph("Вебинары");
        tests::Checked checked(builder);
        const auto plan = planFix(checked.situation(), checked.finding("element.missing", "note.tasks"));
        CPPUNIT_ASSERT(plan.has_value());
        const auto after = applied(builder.outline(), *plan).blocks;
        const auto made =
            std::find_if(after.begin(), after.end(), [](const auto& block) { return block.text == "Задачи"; });
        CPPUNIT_ASSERT(made != after.end() && made + 1 != after.end());
        CPPUNIT_ASSERT_EQUAL(2, made->headingLevel);
        CPPUNIT_ASSERT_EQUAL(blank_, (made + 1)->text);
        CPPUNIT_ASSERT_EQUAL(0, (made + 1)->headingLevel);
    }

    static OutlineBuilder withRoadMap(const tests::BuiltRows& rows)
    {
        auto builder = route();
        builder.heading("Пояснительная записка").paragraphs({"Тема: развитие речи", "Цель: повышение мастерства"});
        builder.heading("Дорожная карта").table(rows);
        return builder;
    }

    void columnBehindItsNeighbour()
    {
        const auto builder =
            withRoadMap({{"№", "Мероприятие", "Срок", "Форма отчёта"}, {"1", "Курсы", "май", "справка"}});
        const auto texts = fixed(builder, "column.missing", "roadmap.result");
        CPPUNIT_ASSERT_EQUAL(indexOf(texts, "Срок") + 1, indexOf(texts, "Ожидаемый результат"));
        CPPUNIT_ASSERT_EQUAL(indexOf(texts, "май") + 2, indexOf(texts, "справка"));
    }

    void joinedCellsTakeNoColumn()
    {
        const auto builder = withRoadMap({{"№", "Мероприятие", "Срок", "Форма отчёта"},
                                          {"1", tests::BuiltCell("Курсы", 2), "справка"},
                                          {"2", "Вебинар", "май", "справка"}});
        CPPUNIT_ASSERT(fixed(builder, "column.missing", "roadmap.result").empty());
    }

    static tests::BuiltRows withoutResults()
    {
        return {{tests::BuiltCell("Дорожная карта", 4)},
                {"№", "Мероприятие", "Срок", "Форма отчёта"},
                {"1", "Пройти курсы", "май 2026", "МО, май"},
                {"2", "Дать урок", "март 2026", "показ, март"},
                {},
                {"", "Учитель"}};
    }

    void aSheetTakesAColumn()
    {
        OutlineBuilder builder;
        builder.sheet(withoutResults());
        const auto texts = fixed(builder, "column.missing", "roadmap.result", route::Stage::plan, {}, true);
        CPPUNIT_ASSERT_EQUAL(indexOf(texts, "Срок") + 1, indexOf(texts, "Ожидаемый результат"));
        CPPUNIT_ASSERT_EQUAL(indexOf(texts, "Ожидаемый результат") + 1, indexOf(texts, "Форма отчёта"));
    }

    void aSheetTakesNoColumnThatTearsSomethingApart()
    {
        auto below = withoutResults();
        below.insert(below.end(), {{}, {}, {"", "Приложение", "Тема", "Часы"}});
        auto joined = withoutResults();
        joined[3] = {"2", tests::BuiltCell("Дать урок", 2), "показ, март"};
        for (const auto& rows : {below, joined})
        {
            OutlineBuilder builder;
            builder.sheet(rows);
            CPPUNIT_ASSERT(fixed(builder, "column.missing", "roadmap.result", route::Stage::plan, {}, true).empty());
        }
    }

    void aSheetTakesARowOfFacts()
    {
        const tests::BuiltRows facts{{"Информационная справка о педагоге"},
                                     {"1", "ФИО", "Петрова Анна Ивановна"},
                                     {"2", "Должность", "учитель физики"},
                                     {"3", "Квалификационная категория", "первая"},
                                     {},
                                     {"№", "Мероприятие", "Срок", "Результат", "Форма отчёта"},
                                     {"1", "Вебинар", "октябрь", "Памятка", "Сообщение"}};
        OutlineBuilder builder;
        builder.sheet(facts);
        const auto texts = fixed(builder, "element.missing", "info.education", route::Stage::plan, {}, true);
        CPPUNIT_ASSERT_EQUAL(indexOf(texts, "учитель физики") + 2, indexOf(texts, "Образование"));
        CPPUNIT_ASSERT_EQUAL(indexOf(texts, "4") + 1, indexOf(texts, "Квалификационная категория"));
        // a new row would tear apart what stands beside
        auto beside = facts;
        beside[3].emplace_back("Памятка:");
        auto joined = facts;
        joined.erase(joined.begin() + 4);
        for (const auto& rows : {beside, joined})
        {
            OutlineBuilder other;
            other.sheet(rows);
            CPPUNIT_ASSERT(fixed(other, "element.missing", "info.education", route::Stage::plan, {}, true).empty());
        }
    }

    void aHintOnASheetGoes()
    {
        auto rows = withoutResults();
        rows[2][3] = rows[3][3] = tests::BuiltCell("(указать)");
        OutlineBuilder builder;
        builder.sheet(rows);
        const auto texts = fixed(builder, "element.empty", "roadmap.report", route::Stage::plan, {}, true);
        CPPUNIT_ASSERT(std::find(texts.begin(), texts.end(), "(указать)") == texts.end());
        CPPUNIT_ASSERT_EQUAL(std::size_t(2), static_cast<std::size_t>(std::count(texts.begin(), texts.end(), "")));
    }

    void blankOfAYearIsOnlySelected()
    {
        OutlineBuilder builder;
        builder.paragraph("МБОУ «Средняя школа № 7»").centred();
        builder.paragraph("Индивидуальный образовательный маршрут педагога").centred();
        builder.paragraph("Иванова Мария Петровна").centred().paragraph("20__ г.").centred().pageBreak();
        builder.heading("Пояснительная записка").paragraphs({"Тема: развитие речи", "Цель: повышение мастерства"});
        const auto texts = fixed(builder, "element.empty", "title.year");
        CPPUNIT_ASSERT_EQUAL(std::string("20__ г."), texts.at(3));
    }

    void hintOfAnUnlabelledLineBecomesALabelledBlank()
    {
        OutlineBuilder builder;
        builder.paragraph("(наименование образовательной организации)").centred();
        builder.paragraph("Индивидуальный образовательный маршрут педагога").centred();
        builder.paragraph("Ивановой Марии Петровны").centred().paragraph("г. Озёрный, 2026").centred().pageBreak();
        builder.heading("Пояснительная записка").paragraphs({"Тема: развитие речи", "Цель: повышение мастерства"});
        const auto texts = fixed(builder, "element.placeholder", "title.organisation");
        CPPUNIT_ASSERT_EQUAL("Образовательная организация: " + blank_, texts.at(0));
    }

    void reviewIsBegunFromTheRoadMap()
    {
        const auto builder = withRoadMap({{"Мероприятие", "Срок", "Результат", "Отметка о выполнении"},
                                          {"Пройти курсы", "май", "справка", "выполнено"},
                                          {"Дать урок", "март", "конспект", ""}});
        const auto texts = fixed(builder, "review.due", "review", route::Stage::final);
        const auto draft = std::find_if(texts.begin(), texts.end(), [](const std::string& text) {
            return text.find("выполнено 1 из 2") != std::string::npos;
        });
        CPPUNIT_ASSERT(draft != texts.end());
        CPPUNIT_ASSERT(draft->find("Выполнено: Пройти курсы.") != std::string::npos);
        CPPUNIT_ASSERT(draft->find("Дать урок.") != std::string::npos);
    }

    void reviewIsBegunBelowItsHeadingNotInIt()
    {
        const tests::BuiltRows rows{{"Мероприятие", "Срок", "Результат", "Отметка о выполнении"},
                                    {"Пройти курсы", "май", "справка", "выполнено"}};
        auto heading = withRoadMap(rows);
        heading.heading("Диагностика проделанной работы").paragraph("Выводы: ______");
        auto bold = withRoadMap(rows);
        bold.paragraph("Рефлексивный анализ").bold().paragraph("Выводы: ______");
        for (const auto& builder : {heading, bold})
        {
            const auto texts = fixed(builder, "review.due", "review", route::Stage::final);
            const auto was = builder.outline().blocks.size();
            CPPUNIT_ASSERT_EQUAL(was + 1, texts.size());
            CPPUNIT_ASSERT_EQUAL(builder.outline().blocks.at(was - 2).text, texts.at(was - 2));
            CPPUNIT_ASSERT(texts.at(was - 1).find("выполнено 1 из 1") != std::string::npos);
        }
    }

    void marksMayBeAskedForWhenDeadlinesArePast()
    {
        const auto builder =
            withRoadMap({{"Мероприятие", "Срок", "Результат"}, {"Пройти курсы", "май 2026", "справка"}});
        const route::Date today{2026, 6, 30};
        const auto marked = fixed(builder, "column.missing", "roadmap.done", route::Stage::final, today);
        CPPUNIT_ASSERT_EQUAL(indexOf(marked, "Результат") + 1, indexOf(marked, "Отметка о выполнении"));
        const auto reviewed = fixed(builder, "review.due", "review", route::Stage::final, today);
        CPPUNIT_ASSERT(std::any_of(reviewed.begin(), reviewed.end(), [](const std::string& text) {
            return text.find("ни одно пока не отмечено выполненным: Пройти курсы.") != std::string::npos;
        }));
    }

    void whatHasNoWayIsNotFixable()
    {
        const auto builder = withRoadMap(
            {{"Мероприятие", "Срок", "Результат"}, {"Пройти курсы", "май", "справка"}, {"Дать урок", "", "конспект"}});
        CPPUNIT_ASSERT(fixed(builder, "deadline.missing", "roadmap.deadline").empty());
    }

    static tests::BuiltRows twoDirections()
    {
        return {{"Направление", "Мероприятие", "Срок", "Результат", "Форма отчёта", "Отметка о выполнении"},
                {"Профессиональное", "Пройти курсы", "май 2026", "справка", "МО, май", "выполнено"},
                {"Методическое", "Дать урок", "май 2026", "конспект", "показ, май", "выполнено"},
                {"Методическое", "Написать статью", "май 2026", "", "МО, май", "выполнено"}};
    }

    void outcomesAreBegunWithWhatIsDone()
    {
        const auto texts =
            fixed(withRoadMap(twoDirections()), "direction.without.project", "roadmap.project", route::Stage::final);
        CPPUNIT_ASSERT(indexOf(texts, "Проект: Пройти курсы — справка") < indexOf(texts, "Дать урок"));
        CPPUNIT_ASSERT(indexOf(texts, "Написать статью") < indexOf(texts, "Проект: Дать урок — конспект"));
    }

    void outcomesAreBegunOnASheetToo()
    {
        OutlineBuilder builder;
        builder.sheet(twoDirections());
        const auto texts =
            fixed(builder, "direction.without.project", "roadmap.project", route::Stage::final, {}, true);
        CPPUNIT_ASSERT(std::find(texts.begin(), texts.end(), "Проект: Дать урок — конспект") != texts.end());
    }

    void whereNothingIsDoneTheOutcomeSaysSo()
    {
        auto rows = twoDirections();
        rows[1].back() = "";
        const auto texts =
            fixed(withRoadMap(rows), "direction.without.project", "roadmap.project", route::Stage::final);
        indexOf(texts, "Проект: Пройти курсы — справка; отметки о выполнении пока нет");
        indexOf(texts, "Проект: Дать урок — конспект");
    }

    void anOutcomeThatStandsThereIsNotWrittenOver()
    {
        auto rows = twoDirections();
        rows.insert(rows.begin() + 2, {"Итог по направлению", "Моя оценка: было трудно, но полезно", "", "", "", ""});
        const auto texts =
            fixed(withRoadMap(rows), "direction.without.project", "roadmap.project", route::Stage::final);
        CPPUNIT_ASSERT(indexOf(texts, "Проект: Пройти курсы — справка") <
                       indexOf(texts, "Моя оценка: было трудно, но полезно"));
    }

    void anOutcomeBeforeOneOverTheWholeWidthIsAsWide()
    {
        const auto builder = withRoadMap({{"Мероприятие", "Срок", "Результат", "Форма отчёта", "Отметка о выполнении"},
                                          {tests::BuiltCell("Профессиональное направление", 5)},
                                          {"Пройти курсы", "май 2026", "справка", "МО, май", "выполнено"},
                                          {tests::BuiltCell("Практическое применение: на уроках", 5)}});
        tests::Checked checked(builder, route::Stage::final);
        const auto plan = planFix(checked.situation(), checked.finding("direction.without.project"));
        CPPUNIT_ASSERT(plan.has_value());
        const auto after = applied(builder.outline(), *plan).blocks;
        CPPUNIT_ASSERT_EQUAL(std::string("Практическое применение: на уроках"), after.back().text);
        const auto& made = after.at(after.size() - 2);
        CPPUNIT_ASSERT_EQUAL(std::string("Итог по направлению:\nПроект: Пройти курсы — справка"), made.text);
        CPPUNIT_ASSERT_EQUAL(5, made.cell.columnSpan);
    }

    void outcomesAreBegunBelowAList()
    {
        auto builder = route();
        builder.heading("Дорожная карта").paragraph("Методическая деятельность, распространение опыта").bold();
        builder.item("Дать урок. Срок: май. Результат: листы самоанализа. Отметка: выполнено.", "1.");
        builder.paragraph("Цифровые технологии").bold();
        builder.item("Освоить таблицы. Срок: март. Результат: диаграммы. Отметка: выполнено.", "2.");
        builder.heading("Ресурсы").paragraph("События: форум педагогов");
        const auto texts = fixed(builder, "direction.without.project", "roadmap.project", route::Stage::final);
        const auto first = indexOf(texts, "Итог по направлению «Методическая деятельность, распространение опыта»: "
                                          "Дать урок — листы самоанализа");
        CPPUNIT_ASSERT_EQUAL(first + 1,
                             indexOf(texts, "Итог по направлению «Цифровые технологии»: Освоить таблицы — диаграммы"));
        CPPUNIT_ASSERT_EQUAL(first + 2, indexOf(texts, "Ресурсы"));
    }

    void anOutcomeWhoseResultMisleadsIsBegunWithoutIt()
    {
        auto rows = twoDirections();
        rows[1][1] = "Прочитать книгу Ю. Б. Гиппенрейтер «Общаться с ребёнком. Как?»";
        rows[1][3] = "список приёмов для общения с детьми";
        const auto texts =
            fixed(withRoadMap(rows), "direction.without.project", "roadmap.project", route::Stage::final);
        indexOf(texts, "Проект: " + rows[1][1].text);
    }

    void whatBecameOfTheYearMayStandBelowTheRoadMap()
    {
        auto rows = twoDirections();
        rows.push_back({tests::BuiltCell("Вебинар", 2), "май 2026", "", "МО, май", "выполнено"});
        auto joined = withRoadMap(rows);
        joined.heading("Ресурсная карта").paragraph("События: форум педагогов");
        auto list = route();
        list.heading("Дорожная карта").item("Пройти курсы, май 2026, справка", "1.");
        list.item("Дать открытый урок, март 2026, конспект", "2.");
        for (const auto& builder : {joined, list})
        {
            const auto texts = fixed(builder, "column.missing", "roadmap.practice", route::Stage::final);
            const auto made = indexOf(texts, "Практическое применение: " + blank_);
            CPPUNIT_ASSERT_EQUAL(builder.outline().blocks.at(made - 1).text, texts.at(made - 1));
            CPPUNIT_ASSERT(made + 1 == texts.size() || texts.at(made + 1) == "Ресурсная карта");
        }
    }

    void aFullStopOfALabelIsNoBlank()
    {
        auto builder = route();
        builder.heading("Пояснительная записка").paragraph("Цель: повышение мастерства");
        builder.paragraph("Форма отчёта.").boldStart("Форма отчёта");
        const auto texts = fixed(builder, "element.empty", "note.report");
        CPPUNIT_ASSERT_EQUAL(std::string("Форма отчёта."), texts.back());
    }

    void aRoadMapGoesWhereNothingElseSuffers()
    {
        auto builder = route();
        builder.heading("Пояснительная записка").paragraph("Цель: повышение мастерства");
        builder.heading("Рефлексивный анализ").paragraph("Рефлексивный анализ: прочитано десять книг");
        tests::Checked checked(builder);
        const auto& situation = checked.situation();
        const auto place = placeForRoadMap(situation, checked.finding("roadmap.missing").key);
        CPPUNIT_ASSERT(place.has_value());
        CPPUNIT_ASSERT_EQUAL(std::string("Рефлексивный анализ"), builder.outline().blocks[place->block].text);
        CPPUNIT_ASSERT(!place->behind);
        const auto layout = layOut(emptyRoadMap(situation.form, situation.strings), situation.form, situation.strings);
        const auto after = edit::withRoadMap(situation, *place, layout);
        CPPUNIT_ASSERT(recognise::recognise(after, situation.lexicon)[Element::reviewAnalysis].state ==
                       recognise::State::filled);
    }

    void inAVeryLongDocumentOnlyAFindingAloneIsTried()
    {
        auto builder = withRoadMap({{"Мероприятие", "Срок", "Форма отчёта"},
                                    {tests::BuiltCell("Курсы", 2), "справка"},
                                    {"Вебинар", "май", "справка"}});
        for (int i = 0; i < 6000; ++i)
            builder.paragraph("Дети рассказывают о прочитанном.");
        tests::Checked checked(builder);
        tellFixable(checked.situation(), checked.report());
        auto& finding = checked.finding("column.missing");
        CPPUNIT_ASSERT(finding.fixable);
        tellFixable(checked.situation(), finding);
        CPPUNIT_ASSERT(!finding.fixable);
    }

    void tableRowsAndColumnsInOutlines()
    {
        OutlineBuilder builder;
        builder.paragraph("до").table({{"а", "б"}, {tests::BuiltCell("вся строка", 2)}, {"в", "г"}}).paragraph("после");
        InsertRow row;
        row.table = 0;
        row.row = 3;
        row.like = 2;
        row.cells = {"д", ""};
        InsertColumn column;
        column.table = 0;
        column.column = 2;
        column.like = 1;
        column.header = "шапка";
        const auto after = applied(builder.outline(), {{row, column}, std::nullopt});
        std::vector<std::string> texts;
        for (const auto& block : after.blocks)
            texts.push_back(block.text);
        const std::vector<std::string> meant{"до", "а", "б", "шапка", "вся строка", "в", "г", "", "д", "", "", "после"};
        CPPUNIT_ASSERT(meant == texts);
        CPPUNIT_ASSERT_EQUAL(3, after.blocks.at(4).cell.columnSpan);
        CPPUNIT_ASSERT_EQUAL(3, after.blocks.at(8).cell.row);
        // a row that is one cell goes over a new first column as well
        column.column = column.like = 0;
        const auto first = applied(builder.outline(), {{column}, std::nullopt});
        CPPUNIT_ASSERT_EQUAL(std::string("вся строка"), first.blocks.at(4).text);
        CPPUNIT_ASSERT_EQUAL(0, first.blocks.at(4).cell.column);
        CPPUNIT_ASSERT_EQUAL(3, first.blocks.at(4).cell.columnSpan);
    }
};

CPPUNIT_TEST_SUITE_REGISTRATION(FixTest);

} // namespace marshrut::edit
