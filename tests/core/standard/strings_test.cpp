// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "standard/strings.hpp"

#include "check/rules.hpp"
#include "support/failure.hpp"
#include "support/library.hpp"

#include <cppunit/extensions/HelperMacros.h>

#include <set>
#include <string>
#include <vector>

namespace marshrut::standard
{

namespace
{

std::multiset<std::string> placeholders(const std::string& text)
{
    std::multiset<std::string> found;
    for (auto open = text.find('{'); open != std::string::npos; open = text.find('{', open + 1))
        found.insert(text.substr(open, text.find('}', open) - open + 1));
    return found;
}

} // namespace

/// Every table of the product has its strings; a row more in one of them fails here.
class StringsTest : public CppUnit::TestFixture
{
    CPPUNIT_TEST_SUITE(StringsTest);
    CPPUNIT_TEST(bothLanguagesHaveTheSameKeys);
    CPPUNIT_TEST(bothLanguagesHaveTheSamePlaceholders);
    CPPUNIT_TEST(noTextIsEmptyOrUntidy);
    CPPUNIT_TEST(elements);
    CPPUNIT_TEST(sections);
    CPPUNIT_TEST(columns);
    CPPUNIT_TEST(directions);
    CPPUNIT_TEST(statuses);
    CPPUNIT_TEST(months);
    CPPUNIT_TEST(forms);
    CPPUNIT_TEST(stages);
    CPPUNIT_TEST(severities);
    CPPUNIT_TEST(lookAlikes);
    CPPUNIT_TEST(refusals);
    CPPUNIT_TEST(rules);
    CPPUNIT_TEST(aMissingTextIsItsKey);
    CPPUNIT_TEST(placeholdersAreFilled);
    CPPUNIT_TEST(brokenFilesAreRefused);
    CPPUNIT_TEST_SUITE_END();

    static void has(const std::string& key)
    {
        for (const auto* language : {"ru", "en"})
            CPPUNIT_ASSERT_MESSAGE(std::string(language) + " " + key, tests::strings(language).has(key));
    }

    void bothLanguagesHaveTheSameKeys()
    {
        for (const auto& [key, text] : tests::strings("ru").all())
            CPPUNIT_ASSERT_MESSAGE("only in ru: " + key, tests::strings("en").has(key));
        for (const auto& [key, text] : tests::strings("en").all())
            CPPUNIT_ASSERT_MESSAGE("only in en: " + key, tests::strings("ru").has(key));
    }

    void bothLanguagesHaveTheSamePlaceholders()
    {
        for (const auto& [key, text] : tests::strings("ru").all())
            CPPUNIT_ASSERT_MESSAGE(key, placeholders(text) == placeholders(tests::strings("en").get(key)));
    }

    void noTextIsEmptyOrUntidy()
    {
        for (const auto* language : {"ru", "en"})
            for (const auto& [key, text] : tests::strings(language).all())
            {
                CPPUNIT_ASSERT_MESSAGE(key, !text.empty() && text.front() != ' ' && text.back() != ' ');
                CPPUNIT_ASSERT_MESSAGE(key, text.find("  ") == std::string::npos);
            }
    }

    void elements()
    {
        for (const auto& row : route::elements())
            has("element." + std::string(row.id));
    }

    void sections()
    {
        for (std::size_t i = 0; i < route::sectionCount; ++i)
            has("section." + std::string(route::idOf(static_cast<route::Section>(i))));
    }

    void columns()
    {
        has("column.number");
        for (const auto& row : route::elements())
            if (row.section == route::Section::roadmap)
                has("column." + std::string(row.id));
    }

    void directions()
    {
        for (std::size_t i = 0; i < route::directionCount; ++i)
            has("direction." + std::string(route::idOf(static_cast<route::Direction>(i))));
    }

    void statuses()
    {
        for (std::size_t i = 0; i < route::statusCount; ++i)
            has("status." + std::string(route::idOf(static_cast<route::Status>(i))));
    }

    void months()
    {
        for (int month = 1; month <= 12; ++month)
            has("month." + std::to_string(month));
    }

    void forms()
    {
        for (const auto& [name, form] : tests::library().forms)
            has("form." + name);
    }

    void stages()
    {
        for (const std::string stage : {"plan", "midyear", "final"})
        {
            has("stage." + stage);
            has("panel.count." + stage);
        }
    }

    void severities()
    {
        for (const std::string severity : {"error", "warning", "hint"})
        {
            has("severity." + severity);
            has("short.severity." + severity);
        }
    }

    void lookAlikes()
    {
        for (const auto& kind : tests::lexicon().kinds)
            has("looksLike." + kind.id);
        for (const std::string kind : {"empty", "other"})
        {
            has("looksLike." + kind);
            has("finding.not.a.route." + kind);
        }
    }

    void refusals()
    {
        for (const std::string reason :
             {"cells.filled", "protected", "read.only", "stale", "no.road.map", "not.fixable", "unsupported.document"})
            has("refused." + reason);
    }

    void rules()
    {
        has("finding.not.a.route");
        has("short.not.a.route");
        has("rule.not.a.route.why");
        for (const auto& rule : check::rules())
        {
            const std::string id(rule.id);
            has("short." + id);
            has("rule." + id + ".why");
            // rules about rows of the road map speak of one or of many
            const bool ofRows = tests::strings("ru").has("finding." + id + ".one");
            has("finding." + id + (ofRows ? ".one" : ""));
            if (ofRows)
                has("finding." + id + ".many");
        }
    }

    void aMissingTextIsItsKey()
    {
        CPPUNIT_ASSERT_EQUAL(std::string("no.such.key"), tests::strings("ru").get("no.such.key"));
        CPPUNIT_ASSERT_EQUAL(std::string("no.such.key"), tests::strings("ru").format("no.such.key", {{"a", "b"}}));
        CPPUNIT_ASSERT(!tests::strings("ru").has("no.such.key"));
        CPPUNIT_ASSERT(&tests::library().stringsFor("en") == &tests::library().stringsFor("de"));
        CPPUNIT_ASSERT(&tests::library().stringsFor("ru") != &tests::library().stringsFor("en"));
    }

    void placeholdersAreFilled()
    {
        const Strings texts(R"({"a": "{x} и {y}, {x}", "b": "без", "c": "{x", "d": "}{x}"})", "a.json");
        CPPUNIT_ASSERT_EQUAL(std::string("1 и {y}, 1"), texts.format("a", {{"x", "1"}, {"y", "{y}"}}));
        CPPUNIT_ASSERT_EQUAL(std::string("1 и , 1"), texts.format("a", {{"x", "1"}}));
        CPPUNIT_ASSERT_EQUAL(std::string("без"), texts.format("b", {{"x", "1"}}));
        CPPUNIT_ASSERT_EQUAL(std::string("{x"), texts.format("c", {{"x", "1"}}));
        CPPUNIT_ASSERT_EQUAL(std::string("}1"), texts.format("d", {{"x", "1"}}));
    }

    void brokenFilesAreRefused()
    {
        tests::assertHolds(tests::dataError([] { return Strings("{\"a\": 1}", "ru.json"); }), "ru.json /a: ");
        tests::assertHolds(tests::dataError([] { return Strings("{\"a\": \"б\"", "ru.json"); }), "ru.json:1:");
    }
};
CPPUNIT_TEST_SUITE_REGISTRATION(StringsTest);

} // namespace marshrut::standard
