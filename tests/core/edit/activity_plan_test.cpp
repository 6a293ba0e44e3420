// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "edit/activity_plan.hpp"

#include "edit/applied.hpp"
#include "recognise/recognise.hpp"
#include "support/failure.hpp"
#include "support/found.hpp"
#include "support/library.hpp"

namespace marshrut::tests
{

namespace
{

using edit::ActivityPlan;
using edit::ActivityValues;
using edit::Selection;
using route::Element;

const BuiltRows ours = {{"№", "Направление", "Мероприятие", "Срок", "Ожидаемый результат", "Отметка о выполнении"},
                        {"1", "Профессиональное", "Курсы", "октябрь", "Удостоверение", ""},
                        {"2", "Профессиональное", "Памятка", "ноябрь", "Памятка", ""},
                        {"3", "Методическое", "Открытый урок", "март", "Конспект", ""},
                        {"4", "Методическое", "Мастер-класс", "апрель", "Материалы", ""}};

const BuiltRows separated = {{"№ п/п", "Мероприятия", "Сроки", "Результат"},
                             {BuiltCell("Профессиональное направление", 4)},
                             {"1.", "Курсы", "октябрь", "Удостоверение"},
                             {BuiltCell("Методическое направление", 4)},
                             {"2.", "Открытый урок", "март", "Конспект"}};

class ActivityPlanTest : public CppUnit::TestFixture
{
    CPPUNIT_TEST_SUITE(ActivityPlanTest);
    CPPUNIT_TEST(newRowOfADirection);
    CPPUNIT_TEST(directionOfTheCursor);
    CPPUNIT_TEST(aNewDirectionComesLast);
    CPPUNIT_TEST(belowASeparator);
    CPPUNIT_TEST(aNewSeparator);
    CPPUNIT_TEST(aFreeRowIsFilled);
    CPPUNIT_TEST(aSheetKeepsItsEmptyCells);
    CPPUNIT_TEST(whatHasNoColumnIsSaid);
    CPPUNIT_TEST(changeOfSeveralRows);
    CPPUNIT_TEST(reportAndMarkInOneColumn);
    CPPUNIT_TEST(aReportInOneColumnWithTheMarkLeavesIt);
    CPPUNIT_TEST(onlyRowsThatAreMeant);
    CPPUNIT_TEST(aDirectionOfSeveralRowsIsNotChangedForOne);
    CPPUNIT_TEST(outcomeIsRecognised);
    CPPUNIT_TEST(anOutcomeStandsInTheColumnsOfItsParts);
    CPPUNIT_TEST(outcomeWithoutADirectionColumn);
    CPPUNIT_TEST(aNewDirectionComesBehindTheLastOutcome);
    CPPUNIT_TEST(aDirectionWrittenOnce);
    CPPUNIT_TEST(numbersThatBeginAnew);
    CPPUNIT_TEST_SUITE_END();

    struct Document
    {
        outline::Outline outline;
        recognise::Recognised recognised;

        explicit Document(const outline::Outline& made)
            : outline(made), recognised(recognise::recognise(made, lexicon()))
        {
            outline = edit::withEmptyCells(std::move(outline), recognised);
        }
        [[nodiscard]] const recognise::FoundRoadMap& roadMap() const { return recognised.roadMaps.at(0); }
        [[nodiscard]] ActivityPlan add(const ActivityValues& values, int row = -1) const
        {
            return edit::planNewActivity(outline, roadMap(), values, at(row), words());
        }
        [[nodiscard]] Selection at(int row, int lastRow = -1) const
        {
            return {roadMap().tables.at(0).table, row, lastRow < 0 ? row : lastRow, 1};
        }
    };

    static edit::ActivityWords words() { return {lexicon(), strings("ru")}; }

    static Document text(const BuiltRows& rows)
    {
        return Document(OutlineBuilder().heading("Дорожная карта").table(rows).paragraph("Выводы").outline());
    }

    /// Row by row, «cell | cell», of the document as it will be.
    static std::string after(const Document& document, const ActivityPlan& plan)
    {
        std::string all;
        int row = -1;
        for (const auto& block : edit::applied(document.outline, plan.plan).blocks)
        {
            if (block.cell.table < 0)
                continue;
            all += row == block.cell.row ? " | " : row < 0 ? "" : "\n";
            row = block.cell.row;
            all += block.text;
        }
        return all.substr(all.find('\n') + 1);
    }

    void newRowOfADirection()
    {
        const auto document = text(ours);
        const auto plan = document.add({{Element::roadmapDirection, "Профессиональное"},
                                        {Element::roadmapActivity, "Вебинар"},
                                        {Element::roadmapDeadline, "декабрь"}});
        CPPUNIT_ASSERT_EQUAL(std::string("1 | Профессиональное | Курсы | октябрь | Удостоверение | \n"
                                         "2 | Профессиональное | Памятка | ноябрь | Памятка | \n"
                                         "3 | Профессиональное | Вебинар | декабрь |  | \n"
                                         "4 | Методическое | Открытый урок | март | Конспект | \n"
                                         "5 | Методическое | Мастер-класс | апрель | Материалы | "),
                             after(document, plan));
        CPPUNIT_ASSERT(plan.unplaced.empty());
        CPPUNIT_ASSERT_EQUAL(3, plan.rows.at(0));
        CPPUNIT_ASSERT(plan.plan.cursor);
    }

    void directionOfTheCursor()
    {
        const auto document = text(ours);
        const auto plan = document.add({{Element::roadmapActivity, "Вебинар"}}, 1);
        assertHolds(after(document, plan), "3 | Профессиональное | Вебинар");
        assertHolds(after(document, document.add({{Element::roadmapActivity, "Вебинар"}})),
                    "5 | Методическое | Вебинар");
    }

    void aNewDirectionComesLast()
    {
        const auto document = text(ours);
        const auto plan =
            document.add({{Element::roadmapDirection, "Цифровые технологии (ИКТ)"}, {Element::roadmapActivity, "Т"}});
        assertHolds(after(document, plan), "Материалы | \n5 | Цифровые технологии (ИКТ) | Т | ");
    }

    void belowASeparator()
    {
        const auto document = text(separated);
        const auto plan =
            document.add({{Element::roadmapDirection, "Профессиональное"}, {Element::roadmapActivity, "Вебинар"}});
        CPPUNIT_ASSERT_EQUAL(std::string("Профессиональное направление\n1. | Курсы | октябрь | Удостоверение\n"
                                         "2. | Вебинар |  | \nМетодическое направление\n"
                                         "3. | Открытый урок | март | Конспект"),
                             after(document, plan));
        CPPUNIT_ASSERT(plan.unplaced.empty());
    }

    void aNewSeparator()
    {
        const auto document = text(separated);
        const auto plan =
            document.add({{Element::roadmapDirection, "Цифровые технологии (ИКТ)"}, {Element::roadmapActivity, "Т"}});
        assertHolds(after(document, plan), "Конспект\nЦифровые технологии (ИКТ)\n3. | Т |  | ");
        CPPUNIT_ASSERT(plan.unplaced.empty());
    }

    void aFreeRowIsFilled()
    {
        auto rows = ours;
        rows[2] = {"2", "Профессиональное", "", "", "", ""};
        const auto document = text(rows);
        const auto plan =
            document.add({{Element::roadmapDirection, "Профессиональное"}, {Element::roadmapActivity, "Вебинар"}});
        assertHolds(after(document, plan), "2 | Профессиональное | Вебинар |  |  | \n3 | Методическое | Открытый");
        CPPUNIT_ASSERT_EQUAL(std::size_t(1), plan.plan.changes.size());
    }

    void aSheetKeepsItsEmptyCells()
    {
        const Document document(OutlineBuilder().sheet(ours).outline());
        const auto plan = document.add({{Element::roadmapActivity, "Вебинар"}}, 1);
        const auto* row = std::get_if<edit::InsertRow>(&plan.plan.changes.back());
        CPPUNIT_ASSERT(row != nullptr);
        CPPUNIT_ASSERT_EQUAL(std::size_t(6), row->cells.size());
        CPPUNIT_ASSERT_EQUAL(3, row->row);
        CPPUNIT_ASSERT_EQUAL(0, row->column);
        CPPUNIT_ASSERT_EQUAL(std::string("3"), row->cells[0]);
        const auto marked = edit::planChangedActivities(document.outline, document.roadMap(),
                                                        {{Element::roadmapDone, "выполнено"}}, document.at(1), words());
        CPPUNIT_ASSERT_EQUAL(std::size_t(1), marked.plan.changes.size());
        const auto& set = std::get<edit::SetText>(marked.plan.changes[0]);
        CPPUNIT_ASSERT_EQUAL(5, document.outline.blocks[set.place.block].cell.column);
    }

    void whatHasNoColumnIsSaid()
    {
        const auto document = text(separated);
        const auto plan =
            document.add({{Element::roadmapActivity, "Вебинар"}, {Element::roadmapReport, "Сообщение на МО"}});
        CPPUNIT_ASSERT_EQUAL(std::size_t(1), plan.unplaced.size());
        CPPUNIT_ASSERT(plan.unplaced[0] == Element::roadmapReport);
    }

    void changeOfSeveralRows()
    {
        const auto document = text(ours);
        const auto plan = edit::planChangedActivities(document.outline, document.roadMap(),
                                                      {{Element::roadmapDone, "в работе"}}, document.at(1, 3), words());
        CPPUNIT_ASSERT_EQUAL(std::size_t(3), plan.rows.size());
        CPPUNIT_ASSERT_EQUAL(std::string("1 | Профессиональное | Курсы | октябрь | Удостоверение | в работе\n"
                                         "2 | Профессиональное | Памятка | ноябрь | Памятка | в работе\n"
                                         "3 | Методическое | Открытый урок | март | Конспект | в работе\n"
                                         "4 | Методическое | Мастер-класс | апрель | Материалы | "),
                             after(document, plan));
        const auto none = edit::planChangedActivities(document.outline, document.roadMap(),
                                                      {{Element::roadmapDone, "в работе"}}, document.at(0), words());
        CPPUNIT_ASSERT(none.rows.empty() && none.plan.changes.empty());
    }

    void reportAndMarkInOneColumn()
    {
        const auto document = text({{"№", "Мероприятия", "Сроки", "Форма отчёта, отметка о выполнении"},
                                    {"1", "Курсы", "октябрь", "Сообщение на МО"}});
        const auto plan = edit::planChangedActivities(document.outline, document.roadMap(),
                                                      {{Element::roadmapDone, "в работе"}}, document.at(1), words());
        CPPUNIT_ASSERT_EQUAL(std::string("1 | Курсы | октябрь | Сообщение на МО; в работе"), after(document, plan));
        const Document marked(edit::applied(document.outline, plan.plan));
        const auto again = edit::planChangedActivities(
            marked.outline, marked.roadMap(), {{Element::roadmapDone, "выполнено 12.03"}}, marked.at(1), words());
        CPPUNIT_ASSERT_EQUAL(std::string("1 | Курсы | октябрь | Сообщение на МО; выполнено 12.03"),
                             after(marked, again));
    }

    void aReportInOneColumnWithTheMarkLeavesIt()
    {
        const auto document = text({{"№", "Мероприятия", "Сроки", "Форма отчёта, отметка о выполнении"},
                                    {"1", "Курсы", "октябрь", "Сообщение на МО; выполнено 12.03"},
                                    {"2", "Урок", "май", "выполнено 12.05"}});
        const edit::ActivityValues report{{Element::roadmapReport, "Педсовет"}};
        for (int row = 1; row <= 2; ++row)
            assertHolds(after(document, edit::planChangedActivities(document.outline, document.roadMap(), report,
                                                                    document.at(row), words())),
                        row == 1 ? "октябрь | Педсовет; выполнено 12.03" : "май | Педсовет; выполнено 12.05");
    }

    void onlyRowsThatAreMeant()
    {
        const auto document = text(ours);
        auto selection = document.at(1);
        selection.lastRow = 4;
        selection.parts = {{1, 1}, {4, 4}};
        const auto plan = edit::planChangedActivities(document.outline, document.roadMap(),
                                                      {{Element::roadmapDone, "в работе"}}, selection, words());
        CPPUNIT_ASSERT_EQUAL(std::size_t(2), plan.rows.size());
    }

    void aDirectionOfSeveralRowsIsNotChangedForOne()
    {
        auto rows = ours;
        rows[1][1] = BuiltCell("Профессиональное", 1, 2);
        rows[2].erase(rows[2].begin() + 1);
        const auto document = text(rows);
        const auto plan =
            edit::planChangedActivities(document.outline, document.roadMap(),
                                        {{Element::roadmapDirection, "Методическое"}}, document.at(2), words());
        CPPUNIT_ASSERT(plan.plan.changes.empty());
        CPPUNIT_ASSERT(plan.unplaced == std::vector<Element>{Element::roadmapDirection});
    }

    static void assertOutcome(const BuiltRows& rows)
    {
        const auto document = text(rows);
        const auto plan = edit::planOutcome(document.outline, document.roadMap(),
                                            {{Element::roadmapDirection, "Методическое"},
                                             {Element::roadmapProject, "Копилка приёмов"},
                                             {Element::roadmapPractice, "На уроках в 5 классе"},
                                             {Element::roadmapAssessment, "Доволен"}},
                                            document.at(-1), words());
        const Document written(edit::applied(document.outline, plan.plan));
        assertFound(written.recognised, {{Element::roadmapProject, '+', "Копилка приёмов"},
                                         {Element::roadmapPractice, '+', "На уроках в 5 классе"},
                                         {Element::roadmapAssessment, '+', "Доволен"}});
        CPPUNIT_ASSERT_EQUAL(document.roadMap().activities.size(), written.roadMap().activities.size());
        const auto again =
            edit::planOutcome(written.outline, written.roadMap(),
                              {{Element::roadmapDirection, "Методическое"}, {Element::roadmapProject, "Сборник"}},
                              written.at(-1), words());
        const Document rewritten(edit::applied(written.outline, again.plan));
        // what is not given stays; what is given as nothing goes
        assertFound(rewritten.recognised, {{Element::roadmapProject, '+', "Сборник"},
                                           {Element::roadmapPractice, '+', "На уроках в 5 классе"}});
        const auto less = edit::planOutcome(
            rewritten.outline, rewritten.roadMap(),
            {{Element::roadmapDirection, "Методическое"}, {Element::roadmapPractice, ""}}, rewritten.at(-1), words());
        assertFound(Document(edit::applied(rewritten.outline, less.plan)).recognised,
                    {{Element::roadmapProject, '+', "Сборник"}, {Element::roadmapPractice, ' ', ""}});
        CPPUNIT_ASSERT_EQUAL(written.roadMap().tables.front().rows.size(),
                             rewritten.roadMap().tables.front().rows.size());
    }

    void anOutcomeStandsInTheColumnsOfItsParts()
    {
        const edit::ActivityValues values{{Element::roadmapDirection, "Методическое"},
                                          {Element::roadmapProject, "Копилка приёмов"},
                                          {Element::roadmapPractice, "На уроках"},
                                          {Element::roadmapAssessment, "Доволен"},
                                          {Element::roadmapReport, "Открытый урок, 12 мая"}};
        const auto document = text({{"Направление", "Мероприятия", "Сроки", "Результат", "Форма отчёта"},
                                    {"Методическое", "Вебинар", "май", "Памятка", "Сообщение"}});
        const auto plan = edit::planOutcome(document.outline, document.roadMap(), values, document.at(-1), words());
        const auto spread =
            "Итог по направлению | Проект: Копилка приёмов |  | Практическое применение: На уроках\nМоя "
            "оценка: Доволен | Открытый урок, 12 мая";
        assertHolds(after(document, plan), spread);
        const auto marked =
            text({{"Направление", "Мероприятия", "Сроки", "Результат", "Форма отчёта", "Отметка о выполнении"},
                  {"Методическое", "Вебинар", "май", "Памятка", "Сообщение", ""}});
        assertHolds(after(marked, edit::planOutcome(marked.outline, marked.roadMap(), values, marked.at(-1), words())),
                    "Практическое применение: На уроках | Открытый урок, 12 мая | Моя оценка: Доволен");
        const auto own = text(
            {{"Направление", "Мероприятия", "Сроки", "Результат", "Проект", "Практическое применение", "Моя оценка"},
             {"Методическое", "Вебинар", "май", "Памятка", "", "", ""}});
        const auto inOwn = edit::planOutcome(own.outline, own.roadMap(), values, own.at(-1), words());
        assertHolds(after(own, inOwn),
                    "Итог по направлению | Форма отчёта, место и время: Открытый урок, 12 мая |  |  | "
                    "Копилка приёмов | На уроках | Доволен");
        const Document readAgain(edit::applied(own.outline, inOwn.plan));
        CPPUNIT_ASSERT_EQUAL(std::size_t(1), readAgain.roadMap().activities.size());
        assertFound(readAgain.recognised, {{Element::roadmapProject, '+', "Копилка приёмов"},
                                           {Element::roadmapPractice, '+', "На уроках"},
                                           {Element::roadmapAssessment, '+', "Доволен"}});
        // what somebody else wrote among the results stays
        auto written = edit::applied(document.outline, plan.plan);
        for (auto& block : written.blocks)
            if (block.text.find("Моя оценка") != std::string::npos)
                block.text = "Дети стали спрашивать";
        const Document other(std::move(written));
        const auto again = edit::planOutcome(other.outline, other.roadMap(), values, other.at(-1), words());
        assertHolds(after(other, again),
                    "Итог по направлению | Проект: Копилка приёмов\nПрактическое применение: На уроках\n"
                    "Моя оценка: Доволен |  | Дети стали спрашивать | Открытый урок, 12 мая");
    }

    void outcomeIsRecognised() { assertOutcome(ours); }
    void outcomeWithoutADirectionColumn() { assertOutcome(separated); }

    void aNewDirectionComesBehindTheLastOutcome()
    {
        for (const auto& rows : {ours, separated})
        {
            const auto document = text(rows);
            const auto outcome =
                edit::planOutcome(document.outline, document.roadMap(),
                                  {{Element::roadmapDirection, "Методическое"}, {Element::roadmapProject, "Сборник"}},
                                  document.at(-1), words());
            const Document written(edit::applied(document.outline, outcome.plan));
            const auto another = after(written, written.add({{Element::roadmapDirection, "Цифровые технологии (ИКТ)"},
                                                             {Element::roadmapActivity, "Тренажёр"}}));
            CPPUNIT_ASSERT_MESSAGE(another, another.find("Сборник") < another.find("Цифровые технологии (ИКТ)"));
            CPPUNIT_ASSERT_MESSAGE(another, another.find("Цифровые технологии (ИКТ)") < another.find("Тренажёр"));
            const auto own = after(written, written.add({{Element::roadmapDirection, "Методическое"},
                                                         {Element::roadmapActivity, "Тренажёр"}}));
            CPPUNIT_ASSERT_MESSAGE(own, own.find("Тренажёр") < own.find("Сборник"));
        }
    }

    void aDirectionWrittenOnce()
    {
        auto rows = ours;
        rows[2][1] = BuiltCell("");
        rows[4][1] = BuiltCell("");
        const auto document = text(rows);
        const auto plan =
            document.add({{Element::roadmapDirection, "Профессиональное"}, {Element::roadmapActivity, "Вебинар"}});
        assertHolds(after(document, plan),
                    "2 |  | Памятка | ноябрь | Памятка | \n3 |  | Вебинар |  |  | \n4 | Методическое");
    }

    void numbersThatBeginAnew()
    {
        auto rows = separated;
        rows[4][0] = BuiltCell("1.");
        const auto document = text(rows);
        const auto plan =
            document.add({{Element::roadmapDirection, "Профессиональное"}, {Element::roadmapActivity, "Вебинар"}});
        assertHolds(after(document, plan), "2. | Вебинар |  | \nМетодическое направление\n1. | Открытый");
    }
};

CPPUNIT_TEST_SUITE_REGISTRATION(ActivityPlanTest);

} // namespace

} // namespace marshrut::tests
