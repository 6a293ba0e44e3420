// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "check/period.hpp"

#include "support/dates.hpp"
#include "support/library.hpp"

#include <cppunit/extensions/HelperMacros.h>

#include <string>
#include <utility>
#include <vector>

namespace marshrut::check
{

using recognise::State;
using route::Element;

/// Where a route says which time it is made for.
class RoutePeriodTest : public CppUnit::TestFixture
{
    CPPUNIT_TEST_SUITE(RoutePeriodTest);
    CPPUNIT_TEST(theNoteNamesIt);
    CPPUNIT_TEST(theTitleNamesIt);
    CPPUNIT_TEST(theRoadMapComesFirst);
    CPPUNIT_TEST(datedDeadlinesTellIt);
    CPPUNIT_TEST(nothingTellsIt);
    CPPUNIT_TEST_SUITE_END();

    static std::string shown(const route::Period& period)
    {
        return period.known() ? tests::shown(period.from) + " " + tests::shown(period.to) : "-";
    }

    static recognise::Recognised with(Element element, const std::string& text)
    {
        recognise::Recognised recognised;
        recognised.lexicon = &tests::lexicon();
        recognised[element].state = State::filled;
        recognised[element].text = text;
        return recognised;
    }

    static recognise::FoundRoadMap withDeadlines(const std::vector<std::string>& deadlines)
    {
        recognise::FoundRoadMap roadMap;
        for (const auto& deadline : deadlines)
        {
            recognise::FoundActivity activity;
            activity.cells[Element::roadmapDeadline].text = deadline;
            roadMap.activities.push_back(activity);
        }
        return roadMap;
    }

    void theNoteNamesIt()
    {
        const std::vector<std::pair<std::string, std::string>> rows{
            {"2025–2026 учебный год", "2025-09-01 2026-05-31"},
            {"2025-2026 гг.", "2025-09-01 2026-05-31"},
            {"2025/26", "2025-09-01 2026-05-31"},
            {"сентябрь 2024 – май 2025", "2024-09-01 2025-05-31"},
            {"01.09.2024 – 31.08.2025", "2024-09-01 2025-08-31"},
            {"3 года (2024–2027 гг.)", "2024-01-01 2027-12-31"},
            {"с сентября 2024 по май 2027 года", "2024-09-01 2027-05-31"},
            {"2025 год", "2025-01-01 2025-12-31"},
            {"1 год", "-"},
            {"учебный год", "-"},
            {"до мая 2026", "-"},
            {"октябрь 2025", "-"},
        };
        for (const auto& [text, period] : rows)
            CPPUNIT_ASSERT_EQUAL_MESSAGE(text, period, shown(periodOf(with(Element::notePeriod, text))));
    }

    void theTitleNamesIt()
    {
        CPPUNIT_ASSERT_EQUAL(std::string("2024-09-01 2025-05-31"),
                             shown(periodOf(with(Element::titleHeading, "ИОМ педагога на 2024-2025 учебный год"))));
        CPPUNIT_ASSERT_EQUAL(std::string("2024-09-01 2025-05-31"),
                             shown(periodOf(with(Element::titleYear, "2024/2025"))));
        CPPUNIT_ASSERT_EQUAL(std::string("2024-09-01 2025-05-31"),
                             shown(periodOf(with(Element::titleYear, "2024 г."))));
        auto made = with(Element::titleYear, "2025");
        made.titlePeriod.text = "2025–2028 гг.";
        CPPUNIT_ASSERT_EQUAL(std::string("2025-01-01 2028-12-31"), shown(periodOf(made)));
        auto both = with(Element::titleYear, "2024");
        both.roadMaps.push_back(withDeadlines({"октябрь", "12.02.2024"}));
        CPPUNIT_ASSERT_EQUAL(std::string("2023-09-01 2024-05-31"), shown(periodOf(both)));
    }

    void theRoadMapComesFirst()
    {
        auto recognised = with(Element::notePeriod, "2024-2025 учебный год");
        recognised.roadMaps.push_back(withDeadlines({"октябрь 2023"}));
        CPPUNIT_ASSERT_EQUAL(std::string("2024-09-01 2025-05-31"), shown(periodOf(recognised)));
        recognised.roadMaps.front().period = route::schoolYear(2022);
        CPPUNIT_ASSERT_EQUAL(std::string("2022-09-01 2023-05-31"), shown(periodOf(recognised)));
        CPPUNIT_ASSERT(periodOf(recognised.roadMaps.front(), route::schoolYear(2020)) == route::schoolYear(2022));
        recognised.roadMaps.front().period = {};
        CPPUNIT_ASSERT(periodOf(recognised.roadMaps.front(), route::schoolYear(2020)) == route::schoolYear(2020));
    }

    void datedDeadlinesTellIt()
    {
        auto recognised = with(Element::noteGoal, "освоить");
        recognised.roadMaps.push_back(withDeadlines({"октябрь", "12.10.2024", "до 25.05.2025", "по графику"}));
        CPPUNIT_ASSERT_EQUAL(std::string("2024-09-01 2025-05-31"), shown(periodOf(recognised)));
        recognised.roadMaps.push_back(withDeadlines({"октябрь 2025"}));
        CPPUNIT_ASSERT_EQUAL(std::string("-"), shown(periodOf(recognised)));
        recognised.roadMaps = {withDeadlines({"2024–2025 учебный год", "2025–2026 уч. год", "октябрь 2023"})};
        CPPUNIT_ASSERT_EQUAL(std::string("2024-09-01 2026-05-31"), shown(periodOf(recognised)));
    }

    void nothingTellsIt()
    {
        CPPUNIT_ASSERT(!periodOf(recognise::Recognised{}).known());
        auto recognised = with(Element::noteGoal, "освоить в 2024 году");
        recognised.roadMaps.push_back(withDeadlines({"октябрь", "по графику"}));
        CPPUNIT_ASSERT(!periodOf(recognised).known());
    }
};
CPPUNIT_TEST_SUITE_REGISTRATION(RoutePeriodTest);

} // namespace marshrut::check
