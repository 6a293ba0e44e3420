// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "text/deadline.hpp"

#include "support/dates.hpp"
#include "support/forms.hpp"
#include "support/library.hpp"

#include <cppunit/extensions/HelperMacros.h>

#include <string>

namespace marshrut::text
{

using tests::shown;

/// Deadlines as teachers write them: the forms of deadline_forms.txt, and what no form may do.
class DeadlineTest : public CppUnit::TestFixture
{
    CPPUNIT_TEST_SUITE(DeadlineTest);
    CPPUNIT_TEST(everyFormIsRead);
    CPPUNIT_TEST(aSpanOfManyYearsIsNoTrouble);
    CPPUNIT_TEST(aPeriodThatIsNoneIsNotKnown);
    CPPUNIT_TEST(longTextsAreReadToTheirEnd);
    CPPUNIT_TEST_SUITE_END();

    void everyFormIsRead()
    {
        std::string wrong;
        int wrongs = 0;
        for (const auto& form : tests::deadlineForms())
        {
            const auto read = shown(tests::lexicon().deadlines.read(form.text, form.from, form.to));
            if (read == form.meant)
                continue;
            ++wrongs;
            wrong += "\n" + form.text + " is " + form.meant + ", but is read as " + read;
        }
        CPPUNIT_ASSERT(tests::deadlineForms().size() >= 300);
        CPPUNIT_ASSERT_MESSAGE(std::to_string(wrongs) + " are not read:" + wrong, wrongs == 0);
    }

    static std::string read(const std::string& text, const Date& from, const Date& to)
    {
        return shown(tests::lexicon().deadlines.read(text, from, to));
    }

    void aSpanOfManyYearsIsNoTrouble()
    {
        const Date first{1400, 1, 1};
        const Date last{9999, 12, 31};
        CPPUNIT_ASSERT_EQUAL(std::string("? severalTimes"), read("октябрь", first, last));
        CPPUNIT_ASSERT_EQUAL(std::string("1400-01-01 9999-12-31"), read("постоянно", first, last));
        CPPUNIT_ASSERT_EQUAL(std::string("9999-12-01 9999-12-31"), read("декабрь", {9999, 12, 1}, last));
        CPPUNIT_ASSERT_EQUAL(std::string("1400-01-05 -"), read("с 5 января", first, {1400, 5, 31}));
    }

    void aPeriodThatIsNoneIsNotKnown()
    {
        for (const auto& [from, to] :
             {std::pair{Date{}, Date{2025, 5, 31}}, std::pair{Date{2025, 5, 31}, Date{2024, 9, 1}},
              std::pair{Date{2024, 2, 30}, Date{2025, 5, 31}}, std::pair{Date{-5, 1, 1}, Date{70000, 99, 99}}})
        {
            CPPUNIT_ASSERT_EQUAL(std::string("? noPeriod"), read("октябрь", from, to));
            CPPUNIT_ASSERT_EQUAL(std::string("2024-10-01 2024-10-31"), read("октябрь 2024", from, to));
        }
    }

    void longTextsAreReadToTheirEnd()
    {
        const Date from{2024, 9, 1};
        const Date to{2025, 5, 31};
        for (const auto* part : {"до ", "1, ", "в течение ", "I-", "2024-", "25.", "( ", "ой ", "конец ", "слово "})
        {
            std::string text;
            while (text.size() < 200'000)
                text += part;
            CPPUNIT_ASSERT_MESSAGE(part, tests::lexicon().deadlines.read(text + "; 31 июня", from, to).doubt ==
                                             DeadlineDoubt::noSuchDay);
        }
    }
};
CPPUNIT_TEST_SUITE_REGISTRATION(DeadlineTest);

} // namespace marshrut::text
