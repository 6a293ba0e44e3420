// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "edit/agree.hpp"

#include "edit/applied.hpp"
#include "edit/fix.hpp"
#include "support/checked.hpp"

#include <cppunit/extensions/HelperMacros.h>

#include <algorithm>
#include <string>
#include <vector>

namespace marshrut::edit
{

using tests::OutlineBuilder;

/// Contradictions between two places, settled with the one or with the other.
class AgreeTest : public CppUnit::TestFixture
{
    CPPUNIT_TEST_SUITE(AgreeTest);
    CPPUNIT_TEST(yearsAreMoved);
    CPPUNIT_TEST(titleTakesTheYearsOfTheRoadMap);
    CPPUNIT_TEST(deadlinesAreReadInTheYearsThatStandThen);
    CPPUNIT_TEST(titleAndNoteTakeEachOthersYears);
    CPPUNIT_TEST(noteTakesTheYearsOfTheRoadMap);
    CPPUNIT_TEST(eitherTeacherMayBeRight);
    CPPUNIT_TEST(aNameGoesInTheCaseOfItsPlace);
    CPPUNIT_TEST(whatWasNotOfferedIsNotDone);
    CPPUNIT_TEST_SUITE_END();

    struct Sheet
    {
        std::string teacher = "Иванова Мария Петровна";
        std::string year = "2024 г.";
        std::string infoTeacher = "Иванова Мария Петровна";
        std::string period;
        std::string deadline = "до 1 марта";
        std::string mark; ///< of an activity in April

        [[nodiscard]] OutlineBuilder built() const
        {
            OutlineBuilder builder;
            builder.paragraph("МБОУ «Средняя школа № 7»").centred();
            builder.paragraph("Индивидуальный образовательный маршрут педагога").centred();
            builder.paragraph(teacher).centred().paragraph(year).centred().pageBreak();
            builder.heading("Информационная справка о педагоге").paragraph("ФИО: " + infoTeacher);
            builder.heading("Пояснительная записка").paragraphs({"Тема: развитие речи", "Цель: повышение мастерства"});
            if (!period.empty())
                builder.paragraph("Сроки реализации: " + period);
            builder.heading("Дорожная карта");
            if (mark.empty())
                builder.table({{"Мероприятие", "Срок", "Результат"}, {"Пройти курсы", deadline, "справка"}});
            else
                builder.table({{"Мероприятие", "Срок", "Отметка о выполнении"},
                               {"Пройти курсы", deadline, ""},
                               {"Открытый урок", "апрель", mark}});
            return builder;
        }
    };

    /// What can be kept, and the texts of the document after each, by the rule's finding.
    static std::vector<std::pair<std::string, std::vector<std::string>>> settled(const Sheet& sheet,
                                                                                 const std::string& rule)
    {
        const auto builder = sheet.built();
        tests::Checked checked(builder);
        const auto& situation = checked.situation();
        const auto& finding = checked.finding(rule);
        CPPUNIT_ASSERT(!planAgreement(situation, finding, "что-то иное"));
        std::vector<std::pair<std::string, std::vector<std::string>>> all;
        for (const auto& kept : agreementsFor(situation, finding))
        {
            const auto plan = planAgreement(situation, finding, kept);
            CPPUNIT_ASSERT(plan.has_value());
            all.emplace_back(kept, std::vector<std::string>());
            for (const auto& block : applied(builder.outline(), *plan).blocks)
                all.back().second.push_back(block.text);
        }
        CPPUNIT_ASSERT_EQUAL(!all.empty(), planFix(situation, finding).has_value());
        return all;
    }

    static bool has(const std::vector<std::string>& texts, const std::string& text)
    {
        return std::find(texts.begin(), texts.end(), text) != texts.end();
    }

    void yearsAreMoved()
    {
        for (const auto& [before, after] : std::vector<std::pair<std::string, std::string>>{
                 {"2024", "2025"},
                 {"2024 год", "2025 год"},
                 {"2024–2025 учебный год", "2025–2026 учебный год"},
                 {"2024/25", "2025/26"},
                 {"2024 / 25 уч. г.", "2025 / 26 уч. г."},
                 {"1999-00", "2000-01"},
                 {"с 01.09.2024 по 31.05.2025", "с 01.09.2025 по 31.05.2026"},
                 {"сентябрь 2024 – май 2025, приказ № 12345", "сентябрь 2025 – май 2026, приказ № 12345"},
                 {"", ""}})
        {
            CPPUNIT_ASSERT_EQUAL(after, moveYears(before, 1));
            CPPUNIT_ASSERT_EQUAL(before, moveYears(after, -1));
        }
    }

    void titleTakesTheYearsOfTheRoadMap()
    {
        for (const auto& [before, after] : std::vector<std::pair<std::string, std::string>>{
                 {"2023 г.", "2025 г."}, {"2023–2024 учебный год", "2024–2025 учебный год"}, {"2027", "2026"}})
        {
            Sheet sheet;
            sheet.year = before;
            sheet.deadline = before == "2023–2024 учебный год" ? "март 2025 г." : "март 2026 г.";
            const auto all = settled(sheet, "year.mismatch");
            CPPUNIT_ASSERT_EQUAL(std::size_t(1), all.size());
            CPPUNIT_ASSERT_MESSAGE(before, has(all.front().second, after));
        }
    }

    void deadlinesAreReadInTheYearsThatStandThen()
    {
        Sheet sheet;
        sheet.year = "2024–2025 учебный год";
        sheet.deadline = "январь 2026 г.";
        sheet.mark = "выполнено 20.09.2025"; // behind April 2025, before April 2026
        const auto all = settled(sheet, "year.mismatch");
        CPPUNIT_ASSERT_EQUAL(std::size_t(1), all.size());
        CPPUNIT_ASSERT(has(all.front().second, "2025–2026 учебный год"));
    }

    void titleAndNoteTakeEachOthersYears()
    {
        Sheet sheet;
        sheet.period = "сентябрь 2025 – май 2026";
        const auto all = settled(sheet, "year.mismatch");
        CPPUNIT_ASSERT_EQUAL(std::size_t(2), all.size());
        CPPUNIT_ASSERT_EQUAL(sheet.period, all.front().first);
        CPPUNIT_ASSERT(has(all.front().second, "2025 г."));
        CPPUNIT_ASSERT_EQUAL(sheet.year, all.back().first);
        CPPUNIT_ASSERT(has(all.back().second, "Сроки реализации: сентябрь 2024 – май 2025"));
    }

    void noteTakesTheYearsOfTheRoadMap()
    {
        Sheet sheet;
        sheet.year = "";
        sheet.period = "2023–2024 учебный год";
        sheet.deadline = "март 2026 г.";
        const auto all = settled(sheet, "year.mismatch");
        CPPUNIT_ASSERT_EQUAL(std::size_t(1), all.size());
        CPPUNIT_ASSERT(has(all.front().second, "Сроки реализации: 2025–2026 учебный год"));
    }

    void eitherTeacherMayBeRight()
    {
        Sheet sheet;
        sheet.infoTeacher = "Петрова Анна Сергеевна";
        const auto all = settled(sheet, "teacher.mismatch");
        CPPUNIT_ASSERT_EQUAL(std::size_t(2), all.size());
        CPPUNIT_ASSERT(has(all.front().second, "ФИО: " + sheet.teacher));
        CPPUNIT_ASSERT(has(all.back().second, sheet.infoTeacher));
    }

    void aNameGoesInTheCaseOfItsPlace()
    {
        Sheet sheet;
        sheet.teacher = "Ивановой Марии Петровны";
        sheet.infoTeacher = "Петрова Анна Сергеевна";
        const auto all = settled(sheet, "teacher.mismatch");
        CPPUNIT_ASSERT_EQUAL(std::size_t(1), all.size()); // the nominative is not guessed from the genitive
        CPPUNIT_ASSERT_EQUAL(std::string("Петровой Анны Сергеевны"), all[0].first);
        CPPUNIT_ASSERT(has(all[0].second, "Петровой Анны Сергеевны"));
        CPPUNIT_ASSERT(has(all[0].second, "ФИО: Петрова Анна Сергеевна"));
    }

    void whatWasNotOfferedIsNotDone()
    {
        Sheet sheet;
        sheet.infoTeacher = "Петрова А. С.";
        const auto all = settled(sheet, "teacher.mismatch");
        CPPUNIT_ASSERT_EQUAL(std::size_t(1), all.size());
    }
};

CPPUNIT_TEST_SUITE_REGISTRATION(AgreeTest);

} // namespace marshrut::edit
