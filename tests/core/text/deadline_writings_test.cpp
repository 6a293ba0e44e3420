// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "support/dates.hpp"
#include "support/forms.hpp"
#include "support/library.hpp"
#include "text/calendar.hpp"

#include <cppunit/extensions/HelperMacros.h>

#include <array>
#include <functional>
#include <set>
#include <string>
#include <vector>

namespace marshrut::text
{

using tests::date;
using tests::shown;

namespace
{

struct Month
{
    int number;
    int year; ///< within the period
    std::vector<std::string> forms;
};

using Texts = std::vector<std::string>;

const Date from{2025, 9, 1};
const Date to{2026, 5, 31};

const std::vector<Month>& months()
{
    static const std::vector<Month> all = {
        {9, 2025, {"сентябрь", "сентября", "сентябре", "сентябрю", "сент.", "сен.", "сен", "СЕНТЯБРЬ"}},
        {10, 2025, {"октябрь", "октября", "октябре", "октябрю", "окт.", "окт", "Октябрь"}},
        {11, 2025, {"ноябрь", "ноября", "ноябре", "ноябрю", "нояб.", "ноя.", "Ноябрь"}},
        {12, 2025, {"декабрь", "декабря", "декабре", "декабрю", "дек.", "дек", "Декабрь"}},
        {1, 2026, {"январь", "января", "январе", "январю", "янв.", "янв", "Январь"}},
        {2, 2026, {"февраль", "февраля", "феврале", "февралю", "февр.", "фев.", "Февраль"}},
        {3, 2026, {"март", "марта", "марте", "марту", "мар.", "Март"}},
        {4, 2026, {"апрель", "апреля", "апреле", "апрелю", "апр.", "апр", "Апрель"}},
        {5, 2026, {"май", "мая", "мае", "маю", "Май"}},
    };
    return all;
}

Date lastOf(const Month& month)
{
    return {month.year, month.number, daysOf(month.year, month.number)};
}

std::string twoDigits(int number)
{
    return (number < 10 ? "0" : "") + std::to_string(number);
}

const std::vector<std::string> dashes = {"-",   "–",  "—",  "−",   "‒", "―",   " - ",           " – ",
                                         " — ", "- ", " -", "...", "…", " … ", "\u00A0–\u00A0", "-\n"};

} // namespace

/// What is written differently and means the same is read the same: months, dashes and days in every combination, and
/// every form of deadline_forms.txt with what may stand around it.
class DeadlineWritingsTest : public CppUnit::TestFixture
{
    CPPUNIT_TEST_SUITE(DeadlineWritingsTest);
    CPPUNIT_TEST(aMonthWithItsYear);
    CPPUNIT_TEST(monthsWithADash);
    CPPUNIT_TEST(monthsInWordsOfASpan);
    CPPUNIT_TEST(aDayOfAMonth);
    CPPUNIT_TEST(daysWithADash);
    CPPUNIT_TEST(whatStandsAroundChangesNothing);
    CPPUNIT_TEST_SUITE_END();

    std::string wrong_;
    int tried_ = 0;
    int wrongs_ = 0;

    void expect(const std::string& text, const std::string& meant, const Date& first = from, const Date& last = to)
    {
        ++tried_;
        const auto read = shown(tests::lexicon().deadlines.read(text, first, last));
        if (read == meant)
            return;
        constexpr int mostShown = 60;
        if (++wrongs_ <= mostShown)
            wrong_ += "\n" + text + " is " + meant + ", but is read as " + read;
    }

    void expectDays(const std::string& text, const Date& first, const Date& last)
    {
        expect(text, shown(first) + " " + shown(last));
    }

    void finish() const
    {
        CPPUNIT_ASSERT_MESSAGE(std::to_string(wrongs_) + " of " + std::to_string(tried_) +
                                   " are read differently:" + wrong_,
                               wrongs_ == 0);
    }

    void aMonthWithItsYear()
    {
        for (const auto& month : months())
        {
            const auto year = std::to_string(month.year);
            const auto shortYear = std::to_string(month.year % 100);
            for (const auto& form : month.forms)
                for (const auto& after : Texts{std::string(),
                                               " " + year,
                                               " " + year + " г.",
                                               " " + year + "г.",
                                               " " + year + "г",
                                               " " + year + " года",
                                               " " + year + " год",
                                               ", " + year,
                                               year,
                                               "-" + year,
                                               " – " + year,
                                               "\n" + year,
                                               " (" + year + ")",
                                               "." + year,
                                               " " + shortYear + " г.",
                                               " " + shortYear + "г",
                                               "." + shortYear,
                                               "-" + shortYear,
                                               " месяц",
                                               " мес.",
                                               " месяц " + year + " г.",
                                               " т.г.",
                                               " 2025-2026 уч. г.",
                                               " 2025/26 учебного года",
                                               "\u00A0" + year + "\u00A0г."})
                    expectDays(form + after, {month.year, month.number, 1}, lastOf(month));
            const auto number = twoDigits(month.number);
            for (const auto& numeric :
                 Texts{number + "." + year, number + "/" + year, number + "-" + year, number + "." + year + " г.",
                       number + "." + year + "г.", year + "-" + number, number + " . " + year})
                expectDays(numeric, {month.year, month.number, 1}, lastOf(month));
        }
        finish();
    }

    void monthsWithADash()
    {
        for (std::size_t i = 0; i < months().size(); ++i)
            for (auto k = i + 1; k < months().size(); ++k)
                for (const auto& dash : dashes)
                {
                    const auto& first = months()[i];
                    const auto& last = months()[k];
                    const auto& from1 = first.forms[(i + k) % first.forms.size()];
                    const auto& to1 = last.forms[(2 * i + k) % last.forms.size()];
                    const Date begin{first.year, first.number, 1};
                    const auto years = std::to_string(first.year) + dash;
                    const auto lastYear = " " + std::to_string(last.year);
                    expectDays(from1 + dash + to1, begin, lastOf(last));
                    expectDays(from1 + " " + years + to1 + lastYear, begin, lastOf(last));
                    expectDays(from1 + " " + std::to_string(first.year) + " г." + dash + to1 + lastYear + " г.", begin,
                               lastOf(last));
                    expectDays(from1 + dash + to1 + lastYear + " г.", begin, lastOf(last));
                    expectDays(from1 + dash + to1 + " 2025-2026 уч. г.", begin, lastOf(last));
                    expectDays(twoDigits(first.number) + "." + years + twoDigits(last.number) + "." +
                                   std::to_string(last.year),
                               begin, lastOf(last));
                }
        finish();
    }

    void monthsInWordsOfASpan()
    {
        for (std::size_t i = 0; i < months().size(); ++i)
            for (auto k = i + 1; k < months().size(); ++k)
            {
                const auto& first = months()[i];
                const auto& last = months()[k];
                const Date begin{first.year, first.number, 1};
                const auto year1 = " " + std::to_string(first.year);
                const auto year2 = " " + std::to_string(last.year);
                for (const auto* start : {"с ", "С ", "c ", "в период с ", "на период с ", "в срок с ", "начиная с "})
                    for (const auto* end : {" по ", " до ", "\nпо ", " и по ", " - по "})
                    {
                        expectDays(start + first.forms[1] + end + last.forms[0], begin, lastOf(last));
                        expectDays(start + first.forms[1] + year1 + " г." + end + last.forms[0] + year2 + " г.", begin,
                                   lastOf(last));
                        expectDays(start + first.forms[1] + end + last.forms[0] + year2 + " года", begin, lastOf(last));
                    }
                for (const auto* between : {", ", ",", "; ", " и ", "\n", "/", " / ", " + ", ", а также ", " или "})
                {
                    expectDays(first.forms[0] + between + last.forms[0], begin, lastOf(last));
                    expectDays(first.forms[0] + year1 + between + last.forms[0] + year2, begin, lastOf(last));
                }
            }
        finish();
    }

    /// A day in every writing; with «до» the same.
    void aDayOfAMonth()
    {
        for (const auto& month : months())
            for (const int day : {1, 3, 9, 10, 15, 20, 25, 28})
            {
                const Date meant{month.year, month.number, day};
                const auto d = std::to_string(day);
                const auto dd = twoDigits(day);
                const auto mm = twoDigits(month.number);
                const auto year = std::to_string(month.year);
                const auto yy = std::to_string(month.year % 100);
                const auto& name = month.forms[1];
                for (const auto& form : Texts{d + " " + name,
                                              dd + " " + name,
                                              d + "-го " + name,
                                              d + "-е " + name,
                                              d + " " + month.forms[4],
                                              "«" + dd + "» " + name,
                                              "\"" + dd + "\" " + name,
                                              "“" + d + "” " + name,
                                              d + name,
                                              d + " " + name + " " + year,
                                              d + " " + name + " " + year + " г.",
                                              d + " " + name + " " + year + "г",
                                              "«" + dd + "» " + name + " " + year + " г.",
                                              d + " " + name + ", " + year,
                                              d + "\n" + name,
                                              d + " " + name + "\n" + year + " г.",
                                              dd + "." + mm,
                                              dd + "." + mm + ".",
                                              dd + "." + mm + "." + year,
                                              dd + "." + mm + "." + yy,
                                              dd + "." + mm + "." + year + " г.",
                                              dd + "." + mm + "." + yy + "г.",
                                              dd + "/" + mm + "/" + year,
                                              dd + "-" + mm + "-" + year,
                                              dd + ". " + mm + ". " + year,
                                              dd + " . " + mm + " . " + year,
                                              year + "-" + mm + "-" + dd,
                                              year + "." + mm + "." + dd,
                                              dd + "." + mm + "." + year + " 14:00",
                                              dd + "." + mm + "." + year + ", 14.30",
                                              dd + "." + mm + "." + year + " в 14-30",
                                              dd + "." + mm + " в 14:00",
                                              d + " " + name + " в 14:00",
                                              d + " " + name + " 14.00–15.30",
                                              dd + "." + mm + " 14.00"})
                {
                    expectDays(form, meant, meant);
                    expectDays("до " + form, Date{}, meant);
                    expectDays("не позднее " + form, Date{}, meant);
                    expectDays("к " + form, Date{}, meant);
                    expectDays("после " + form, plusDays(meant, 1), Date{});
                }
            }
        finish();
    }

    void daysWithADash()
    {
        for (const auto& month : months())
            for (const auto& dash : dashes)
            {
                const Date first{month.year, month.number, 3};
                const Date last{month.year, month.number, 17};
                const auto mm = twoDigits(month.number);
                const auto year = std::to_string(month.year);
                const auto yy = std::to_string(month.year % 100);
                const auto& name = month.forms[1];
                for (const auto& form :
                     Texts{"3" + dash + "17 " + name, "3" + dash + "17 " + name + " " + year + " г.",
                           "3 " + name + dash + "17 " + name, "3 " + name + dash + "17 " + name + " " + year,
                           "03" + dash + "17." + mm + "." + year, "03." + mm + dash + "17." + mm + "." + year,
                           "03." + mm + dash + "17." + mm, "03." + mm + "." + year + dash + "17." + mm + "." + year,
                           "03." + mm + "." + yy + dash + "17." + mm + "." + yy,
                           "03." + mm + "." + year + " г." + dash + "17." + mm + "." + year + " г."})
                    expectDays(form, first, last);
            }
        finish();
    }

    /// Blanks of every kind, brackets, quotes, full stops, capital letters, numbering: none of it means anything.
    void whatStandsAroundChangesNothing()
    {
        const auto withBlanks = [](const std::string& form, const std::string& blank) {
            std::string changed;
            for (const char byte : form)
                changed += byte == ' ' ? blank : std::string(1, byte);
            return changed;
        };
        const std::vector<std::function<std::string(const std::string&)>> changes = {
            [&](const auto& form) { return withBlanks(form, "\u00A0"); },
            [&](const auto& form) { return withBlanks(form, "  "); },
            [&](const auto& form) { return withBlanks(form, "\u2009"); },
            [&](const auto& form) { return withBlanks(form, "\t"); },
            [](const auto& form) { return form + "."; },
            [](const auto& form) { return form + " ."; },
            [](const auto& form) { return form + ";"; },
            [](const auto& form) { return form + ","; },
            [](const auto& form) { return form + "\n"; },
            [](const auto& form) { return "\n" + form; },
            [](const auto& form) { return "  " + form + "  "; },
            [](const auto& form) { return "Срок: " + form; },
            [](const auto& form) { return "Сроки реализации: " + form; },
            [](const auto& form) { return "Дата проведения - " + form; },
            [](const auto& form) { return "1) " + form; },
            [](const auto& form) { return form + " (онлайн)"; },
            [](const auto& form) { return form + ", дистанционно"; },
            [](const auto& form) { return form + ", кабинет химии"; },
            [](const auto& form) { return form + " – Иванова М. П."; },
        };
        for (const auto& one : tests::deadlineForms())
            for (const auto& change : changes)
                expect(change(one.text), one.meant, one.from, one.to);
        finish();
    }
};
CPPUNIT_TEST_SUITE_REGISTRATION(DeadlineWritingsTest);

} // namespace marshrut::text
