// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "standard/catalogue.hpp"

#include "support/failure.hpp"
#include "support/library.hpp"
#include "text/fold.hpp"

#include <cppunit/extensions/HelperMacros.h>

#include <algorithm>
#include <set>
#include <string>

namespace marshrut::standard
{

class CatalogueTest : public CppUnit::TestFixture
{
    CPPUNIT_TEST_SUITE(CatalogueTest);
    CPPUNIT_TEST(everyDirectionHasActivities);
    CPPUNIT_TEST(everyDirectionHasSomethingForEverybody);
    CPPUNIT_TEST(everyActivityIsTold);
    CPPUNIT_TEST(noActivityStandsTwice);
    CPPUNIT_TEST(monthsAreOfTheSchoolYear);
    CPPUNIT_TEST(attestationIsNeverTicked);
    CPPUNIT_TEST(aKindergartenHasItsOwnWords);
    CPPUNIT_TEST(everyDirectionHasSomethingToShow);
    CPPUNIT_TEST(wrongEntriesAreRefused);
    CPPUNIT_TEST_SUITE_END();

    /// Of both: what suits both stands there twice, as each words it.
    static const std::vector<CatalogueActivity>& catalogue()
    {
        static const std::vector<CatalogueActivity> both = [] {
            auto all = tests::library().catalogue;
            all.insert(all.end(), tests::library().kindergartenCatalogue.begin(),
                       tests::library().kindergartenCatalogue.end());
            return all;
        }();
        return both;
    }

    template <typename Wanted>
    static void everyDirectionHas(const char* what, const Wanted& wanted)
    {
        for (std::size_t i = 0; i < route::directionCount; ++i)
        {
            const auto direction = static_cast<route::Direction>(i);
            CPPUNIT_ASSERT_MESSAGE(std::string(route::idOf(direction)) + " " + what,
                                   std::any_of(catalogue().begin(), catalogue().end(), [&](const auto& activity) {
                                       return activity.direction == direction && wanted(activity);
                                   }));
        }
    }

    void everyDirectionHasActivities()
    {
        everyDirectionHas("any", [](const auto&) { return true; });
    }

    void everyDirectionHasSomethingForEverybody()
    {
        everyDirectionHas("school", [](const auto& activity) { return activity.school && activity.ticked; });
        everyDirectionHas("kindergarten",
                          [](const auto& activity) { return activity.kindergarten && activity.ticked; });
        everyDirectionHas("beginners", [](const auto& activity) { return activity.beginners && activity.ticked; });
    }

    void everyActivityIsTold()
    {
        for (const auto& activity : catalogue())
            for (const auto& text : {activity.activity, activity.result, activity.report, activity.evidence})
            {
                CPPUNIT_ASSERT_MESSAGE(activity.activity, !text.empty());
                CPPUNIT_ASSERT_EQUAL(text::normalise(text), text);
            }
    }

    void noActivityStandsTwice()
    {
        for (const bool kindergarten : {false, true})
        {
            std::set<std::string> names;
            for (const auto& activity : tests::library().catalogueFor(kindergarten))
                CPPUNIT_ASSERT_MESSAGE(activity.activity, names.insert(text::fold(activity.activity)).second);
        }
    }

    void monthsAreOfTheSchoolYear()
    {
        for (const auto& activity : catalogue())
            CPPUNIT_ASSERT_MESSAGE(activity.activity, (activity.month >= 1 && activity.month <= 5) ||
                                                          (activity.month >= 9 && activity.month <= 12));
    }

    void attestationIsNeverTicked()
    {
        std::size_t found = 0;
        for (const auto& activity : catalogue())
        {
            const auto all = text::fold(activity.activity + activity.result + activity.report + activity.evidence);
            if (all.find("аттестаци") == std::string::npos)
                continue;
            ++found;
            CPPUNIT_ASSERT_MESSAGE(activity.activity, !activity.ticked);
        }
        CPPUNIT_ASSERT(found > 0);
    }

    void aKindergartenHasItsOwnWords()
    {
        const auto all = [](bool kindergarten) {
            std::string text;
            for (const auto& activity : tests::library().catalogueFor(kindergarten))
            {
                CPPUNIT_ASSERT(kindergarten ? activity.kindergarten : activity.school);
                text += activity.activity + "; " + activity.result + "; " + activity.report + "; " + activity.evidence +
                        "\n";
            }
            return text;
        };
        const auto school = all(false);
        const auto kindergarten = all(true);
        for (const char* word : {"урок", " МО", "класса", "рабочую программу"})
        {
            CPPUNIT_ASSERT_MESSAGE(word, school.find(word) != std::string::npos);
            CPPUNIT_ASSERT_MESSAGE(word, kindergarten.find(word) == std::string::npos);
        }
        for (const char* word : {"заняти", "педагогическом объединении", "групп", "родител"})
            CPPUNIT_ASSERT_MESSAGE(word, kindergarten.find(word) != std::string::npos);
        CPPUNIT_ASSERT((school + kindergarten).find_first_of("{|}") == std::string::npos);
        for (const bool one : {false, true}) // some suit only one of the two
            CPPUNIT_ASSERT(std::any_of(tests::library().catalogueFor(one).begin(),
                                       tests::library().catalogueFor(one).end(),
                                       [](const auto& activity) { return activity.school != activity.kindergarten; }));
    }

    void everyDirectionHasSomethingToShow()
    {
        for (const bool kindergarten : {false, true})
            for (std::size_t i = 0; i < route::directionCount; ++i)
                CPPUNIT_ASSERT_MESSAGE(
                    std::string(route::idOf(static_cast<route::Direction>(i))),
                    std::any_of(tests::library().catalogueFor(kindergarten).begin(),
                                tests::library().catalogueFor(kindergarten).end(), [&](const auto& activity) {
                                    return activity.shows && activity.direction == static_cast<route::Direction>(i);
                                }));
    }

    static void refused(const std::string& from, const std::string& to, const std::string& where)
    {
        std::string json = R"([{"direction": "digital", "activity": "а", "result": "р", "report": "о", "evidence": "п",
            "month": 10, "school": true, "kindergarten": true, "beginners": true, "ticked": true}])";
        CPPUNIT_ASSERT_EQUAL(std::size_t{1}, parseCatalogue(json, "ours.json").size());
        json.replace(json.find(from), from.size(), to);
        tests::assertHolds(tests::dataError([&json] { return parseCatalogue(json, "ours.json"); }),
                           "ours.json " + where);
    }

    void wrongEntriesAreRefused()
    {
        refused("digital", "ict", "/0/direction: no direction: ict");
        refused("10", "0", "/0/month: no month: 0");
        refused("10", "13", "/0/month: no month: 13");
        refused("10", "\"май\"", "/0/month: a whole number is needed");
        refused("10", "9.5", "/0/month: a whole number is needed");
        refused("\"month\"", "\"months\"", "/0: \"month\" is missing");
        refused("\"school\": true", "\"school\": 1", "/0/school: true or false is needed");
        refused("\"а\"", "null", "/0/activity: a text is needed");
        refused("\"а\"", "\"{а}\"", "/0/activity: {school|kindergarten} is needed");
        refused("\"ticked\": true", "\"ticked\": true, \"shows\": 1", "/0/shows: true or false is needed");
    }
};
CPPUNIT_TEST_SUITE_REGISTRATION(CatalogueTest);

} // namespace marshrut::standard
