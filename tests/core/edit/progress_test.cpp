// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "edit/progress.hpp"

#include "support/library.hpp"

#include <cppunit/extensions/HelperMacros.h>

#include <algorithm>

namespace marshrut::edit
{

/// The formulas that show how far a road map is, and the dates they count with.
class ProgressTest : public CppUnit::TestFixture
{
    CPPUNIT_TEST_SUITE(ProgressTest);
    CPPUNIT_TEST(deadlinesBecomeDates);
    CPPUNIT_TEST(formulasAreWhole);
    CPPUNIT_TEST(wordsAreTheDocuments);
    CPPUNIT_TEST_SUITE_END();

    static HelperDates read(const std::string& deadline)
    {
        return helperDates(tests::lexicon().deadlines, deadline, route::schoolYear(2026));
    }

    static std::string status(const std::string& language)
    {
        return statusFormula({"A3", "B3", "C3", "D3", "G3", "I3", "J3", "K3", "$I$1"}, tests::strings(language));
    }

    void deadlinesBecomeDates()
    {
        CPPUNIT_ASSERT(read("октябрь").from == (route::Date{2026, 10, 1}));
        CPPUNIT_ASSERT(read("октябрь").to == (route::Date{2026, 10, 31}));
        CPPUNIT_ASSERT(!read("с 1 марта").to.known());
        CPPUNIT_ASSERT(read("31 июня").doubtful && !read("31 июня").to.known());
        CPPUNIT_ASSERT(!read("по графику").doubtful && !read("по графику").to.known());
        CPPUNIT_ASSERT(!read("").doubtful);
    }

    void formulasAreWhole()
    {
        for (const auto* language : {"ru", "en"})
            for (const auto& formula :
                 {status(language), lineFormula("$H$2:$H$9", tests::strings(language)),
                  countFormula(ProgressCount::near, "$B$2:$B$9", "$H$2:$H$9", "B12", tests::strings(language))})
            {
                CPPUNIT_ASSERT_EQUAL_MESSAGE(formula, '=', formula.front());
                CPPUNIT_ASSERT_EQUAL_MESSAGE(formula, std::count(formula.begin(), formula.end(), '('),
                                             std::count(formula.begin(), formula.end(), ')'));
                CPPUNIT_ASSERT_MESSAGE(formula, formula.find('{') == std::string::npos);
                CPPUNIT_ASSERT_MESSAGE(formula, formula.find("progress.") == std::string::npos);
            }
    }

    void wordsAreTheDocuments()
    {
        CPPUNIT_ASSERT(status("ru").find("\"просрочено\"") != std::string::npos);
        CPPUNIT_ASSERT(status("en").find("\"overdue\"") != std::string::npos);
        CPPUNIT_ASSERT(status("ru").find("EXACT(D3;I3)") != std::string::npos);
    }
};

CPPUNIT_TEST_SUITE_REGISTRATION(ProgressTest);

} // namespace marshrut::edit
