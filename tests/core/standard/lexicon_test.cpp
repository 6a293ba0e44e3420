// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "standard/lexicon.hpp"

#include "support/failure.hpp"
#include "support/library.hpp"

#include <boost/json.hpp>
#include <cppunit/extensions/HelperMacros.h>

#include <set>
#include <string>
#include <vector>

namespace marshrut::standard
{

using tests::assertHolds;
using tests::dataError;
using tests::lexicon;

class LexiconTest : public CppUnit::TestFixture
{
    CPPUNIT_TEST_SUITE(LexiconTest);
    CPPUNIT_TEST(everyElementHasALabelOrAColumn);
    CPPUNIT_TEST(everyColumnOfARoadMapHasItsHeadings);
    CPPUNIT_TEST(everySectionAndDirectionHasItsNames);
    CPPUNIT_TEST(everyPhraseMeansItsOwnElement);
    CPPUNIT_TEST(formsOfAWordAndSmallErrorsMeanTheSame);
    CPPUNIT_TEST(whatStandsInBracketsIsAnExplanation);
    CPPUNIT_TEST(everyTitleStyleHasItsElement);
    CPPUNIT_TEST(unknownNamesAreRefused);
    CPPUNIT_TEST(missingPartsAreRefused);
    CPPUNIT_TEST(phrasesMayHaveAWordOrTwoBetween);
    CPPUNIT_TEST_SUITE_END();

    void everyElementHasALabelOrAColumn()
    {
        for (const auto& row : route::elements())
            CPPUNIT_ASSERT_MESSAGE(std::string(row.id),
                                   lexicon().labels.group(row.id) >= 0 || lexicon().columns.group(row.id) >= 0);
    }

    void everyColumnOfARoadMapHasItsHeadings()
    {
        for (const auto& row : route::elements())
            if (row.section == route::Section::roadmap)
                CPPUNIT_ASSERT_MESSAGE(std::string(row.id), lexicon().columns.group(row.id) >= 0);
        CPPUNIT_ASSERT(lexicon().columns.group("number") >= 0);
        CPPUNIT_ASSERT(lexicon().columns.group("other") >= 0);
    }

    void everySectionAndDirectionHasItsNames()
    {
        for (std::size_t i = 0; i < route::sectionCount; ++i)
            CPPUNIT_ASSERT(lexicon().sections.group(route::idOf(static_cast<route::Section>(i))) >= 0);
        for (std::size_t i = 0; i < route::directionCount; ++i)
            CPPUNIT_ASSERT(lexicon().directions.group(route::idOf(static_cast<route::Direction>(i))) >= 0);
    }

    /// A phrase that is listed under one name must not be taken for another.
    static void phrasesMeanTheirGroup(const boost::json::value& file, const char* table, const Matcher& matcher)
    {
        std::string wrong;
        for (const auto& [name, group] : file.at(table).as_object())
            for (const auto& phrase : group.at("phrases").as_array())
            {
                const std::string text(phrase.as_string());
                const auto wording = lexicon().vocabulary.read(text);
                const auto best = matcher.best(wording);
                if (!wording.empty() && (!best || matcher.name(best.group) != name))
                    wrong += std::string(name) + ": " + text + "\n";
            }
        CPPUNIT_ASSERT_EQUAL_MESSAGE(table, std::string(), wrong);
    }

    void everyPhraseMeansItsOwnElement()
    {
        const auto file = boost::json::parse(tests::readPackageFile("templates/lexicon/ru.json"));
        phrasesMeanTheirGroup(file, "labels", lexicon().labels);
        phrasesMeanTheirGroup(file, "columns", lexicon().columns);
        phrasesMeanTheirGroup(file, "sections", lexicon().sections);
        phrasesMeanTheirGroup(file, "directions", lexicon().directions);
    }

    static std::string label(const std::string& text)
    {
        const auto best = lexicon().labels.best(lexicon().vocabulary.read(text), 0.6);
        return best ? lexicon().labels.name(best.group) : "";
    }

    void formsOfAWordAndSmallErrorsMeanTheSame()
    {
        CPPUNIT_ASSERT_EQUAL(std::string("info.category"), label("КВАЛИФИКАЦИОННОЙ КАТЕГОРИИ"));
        CPPUNIT_ASSERT_EQUAL(std::string("info.category"), label("Квалификацонная категория"));
        CPPUNIT_ASSERT_EQUAL(std::string("info.teacher"), label("Ф.И.О."));
        CPPUNIT_ASSERT_EQUAL(std::string("info.teacher"), label("Ф. И. О. педагога"));
        CPPUNIT_ASSERT_EQUAL(std::string("note.association_topic"), label("Тема работы ШМО"));
        CPPUNIT_ASSERT_EQUAL(std::string("note.topic"), label("Teмa по самообразованию"));
        CPPUNIT_ASSERT_EQUAL(std::string(), label("Погода на завтра"));
        CPPUNIT_ASSERT_EQUAL(std::string(), label(""));
    }

    void whatStandsInBracketsIsAnExplanation()
    {
        CPPUNIT_ASSERT_EQUAL(std::string("info.position"), label("Должность (стаж, категория, образование)"));
        CPPUNIT_ASSERT_EQUAL(std::string("note.goal"), label("Цель (см. задачи)"));
    }

    void everyTitleStyleHasItsElement()
    {
        // several designs have styles of their own for the same element
        std::set<route::Element> styled;
        for (const auto& [style, element] : lexicon().styles)
            styled.insert(element);
        std::string ids;
        for (const auto element : styled)
            ids += std::string(route::idOf(element)) + " ";
        CPPUNIT_ASSERT_EQUAL(std::string("title.organisation title.heading title.teacher title.place title.year "),
                             ids);
    }

    static std::string changed(const std::string& from, const std::string& to)
    {
        auto json = tests::readPackageFile("templates/lexicon/ru.json");
        const auto at = json.find(from);
        CPPUNIT_ASSERT_MESSAGE(from, at != std::string::npos);
        return json.replace(at, from.size(), to);
    }

    static void refused(const std::string& json, const std::string& where)
    {
        assertHolds(dataError([&json] { return parseLexicon(json, "ru.json"); }), "ru.json " + where);
    }

    void unknownNamesAreRefused()
    {
        refused(changed("\"note.goal\": {", "\"note.gaol\": {"), "/labels/note.gaol: unknown name");
        refused(changed("\"roadmap.done\": {", "\"roadmap.ready\": {"), "/columns/roadmap.ready: unknown name");
        refused(changed("\"diagnosis\": {", "\"diagnostics\": {"), "/sections/diagnostics: unknown name");
        refused(changed("\"digital\": {", "\"ict\": {"), "/directions/ict: unknown name");
        refused(changed("\"title.place\",\n        \"ИОМ Год\"", "\"title.town\",\n        \"ИОМ Год\""), "/styles/");
    }

    void missingPartsAreRefused()
    {
        refused(changed("\"neutral\"", "\"neutrals\""), "/: \"neutral\" is missing");
        refused(changed("\"phrases\"", "\"phrase\""), "/labels/title.organisation: \"phrases\" is missing");
        refused(changed("\"stages\": \"", "\"stages\": 5, \"x\": \""), "/stages: a text is needed");
        refused("{}", "/: ");
    }

    static std::size_t hits(const std::string& phrase, const std::vector<std::string>& stems)
    {
        return PhraseSet({phrase}).find(stems).size();
    }

    void phrasesMayHaveAWordOrTwoBetween()
    {
        CPPUNIT_ASSERT_EQUAL(std::size_t{1}, hits("план год", {"план", "год"}));
        CPPUNIT_ASSERT_EQUAL(std::size_t{1}, hits("план год", {"а", "план", "на", "весь", "год"}));
        CPPUNIT_ASSERT_EQUAL(std::size_t{0}, hits("план год", {"план", "на", "весь", "наш", "год"}));
        CPPUNIT_ASSERT_EQUAL(std::size_t{0}, hits("план год", {"год", "план"}));
        CPPUNIT_ASSERT_EQUAL(std::size_t{0}, hits("план год", {"план"}));
        CPPUNIT_ASSERT_EQUAL(std::size_t{0}, hits("", {"план"}));
        const auto found = PhraseSet({"год", "план год"}).find({"мой", "план", "год"});
        CPPUNIT_ASSERT_EQUAL(std::size_t{2}, found.size());
        CPPUNIT_ASSERT_EQUAL(std::size_t{1}, found.front().firstWord);
        CPPUNIT_ASSERT_EQUAL(std::size_t{2}, found.front().lastWord);
    }
};
CPPUNIT_TEST_SUITE_REGISTRATION(LexiconTest);

} // namespace marshrut::standard
