// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "standard/form.hpp"

#include "support/failure.hpp"

#include <cppunit/extensions/HelperMacros.h>

#include <map>
#include <string>

namespace marshrut::standard
{

using tests::assertHolds;
using tests::dataError;

/// A school's own form is data like ours: read, or refused with the place of the mistake.
class FormReadingTest : public CppUnit::TestFixture
{
    CPPUNIT_TEST_SUITE(FormReadingTest);
    CPPUNIT_TEST(aFormOfItsOwn);
    CPPUNIT_TEST(aFormThatExtendsAnother);
    CPPUNIT_TEST(anExtendedFormMayAddElements);
    CPPUNIT_TEST(syntaxErrorsNameLineAndColumn);
    CPPUNIT_TEST(whatFollowsTheFormIsRefused);
    CPPUNIT_TEST(wrongMeaningNamesFileAndPointer);
    CPPUNIT_TEST(nothingAndDeepNestingAreRefused);
    CPPUNIT_TEST_SUITE_END();

    static Form read(const std::string& json, const std::map<std::string, Form>& known = {})
    {
        return parseForm(json, "our.json", known);
    }

    static std::map<std::string, Form> base()
    {
        return {{"base", read(R"({"name": "base", "columns": ["roadmap.activity", "roadmap.deadline"], "elements": [
                    {"id": "note.goal", "required": true},
                    {"id": "note.tasks", "required": true},
                    {"id": "review.analysis", "required": true, "due": "final"}]})")}};
    }

    static std::string shown(const Form& form)
    {
        std::string text = form.name + ":";
        for (const auto& row : form.elements)
            text += " " + std::string(route::idOf(row.element)) + (row.required ? "!" : "?") +
                    std::to_string(static_cast<int>(row.due));
        for (const auto column : form.columns)
            text += " |" + std::string(route::idOf(column));
        return text;
    }

    void aFormOfItsOwn()
    {
        CPPUNIT_ASSERT_EQUAL(std::string("base: note.goal!0 note.tasks!0 review.analysis!2 |roadmap.activity "
                                         "|roadmap.deadline"),
                             shown(base().at("base")));
        CPPUNIT_ASSERT_EQUAL(std::string("bare:"), shown(read(R"({"name": "bare"})")));
    }

    void aFormThatExtendsAnother()
    {
        CPPUNIT_ASSERT_EQUAL(std::string("school: note.tasks?1 review.analysis!2 |roadmap.result"),
                             shown(read(R"({"extends": "base", "name": "school", "without": ["note.goal"],
                "elements": [{"id": "note.tasks", "required": false, "due": "midyear"}], "columns": ["roadmap.result"]})",
                                        base())));
    }

    void anExtendedFormMayAddElements()
    {
        const auto form = read(
            R"({"extends": "base", "name": "school", "elements": [{"id": "info.support", "required": true}]})", base());
        CPPUNIT_ASSERT(form.asksFor(route::Element::infoSupport, route::Stage::plan));
        CPPUNIT_ASSERT(form.asksFor(route::Element::noteGoal, route::Stage::plan));
        CPPUNIT_ASSERT_EQUAL(std::size_t{2}, form.columns.size());
    }

    static void refused(const std::string& json, const std::string& where, const std::string& what)
    {
        const auto message = dataError([&json] { return read(json, base()); });
        assertHolds(message, where);
        assertHolds(message, what);
    }

    void syntaxErrorsNameLineAndColumn()
    {
        refused("{\"name\": \"x\",\n \"elements\": [}", "our.json:2:15: ", "");
        refused("{\"name\": \"x\",}", "our.json:1:14: ", "");
        refused("{\"name\": 'x'}", "our.json:1:10: ", "");
        refused("{\n\n\"name\": \"x\"", "our.json:3:", "");
    }

    void whatFollowsTheFormIsRefused()
    {
        refused("{\"name\": \"x\"}\n{}", "our.json:2:1: ", "");
        refused("{\"name\": \"x\"} и ещё", "our.json:1:", "");
        CPPUNIT_ASSERT_EQUAL(std::string("x"), read("{\"name\": \"x\"} \r\n\t\n").name);
    }

    void wrongMeaningNamesFileAndPointer()
    {
        refused(R"({"elements": []})", "our.json /:", "\"name\" is missing");
        refused(R"({"name": 5})", "our.json /name:", "text");
        refused(R"({"name": "x", "elements": {}})", "our.json /elements:", "list");
        refused(
            R"({"name": "x", "elements": [{"id": "note.goal", "required": true}, {"id": "note.gaol", "required": true}]})",
            "our.json /elements/1/id:", "note.gaol");
        refused(R"({"name": "x", "elements": [{"required": true}]})", "our.json /elements/0:", "\"id\" is missing");
        refused(R"({"name": "x", "elements": [{"id": "note.goal", "required": "yes"}]})",
                "our.json /elements/0/required:", "true or false");
        refused(R"({"name": "x", "elements": [{"id": "note.goal", "required": true, "due": "may"}]})",
                "our.json /elements/0/due:", "may");
        refused(R"({"name": "x", "elements": ["note.goal"]})", "our.json /elements/0:", "object");
        refused(R"({"name": "x", "extends": "unknown"})", "our.json /extends:", "unknown");
        refused(R"({"name": "x", "without": ["note.goals"]})", "our.json /without/0:", "note.goals");
        refused(R"({"name": "x", "columns": ["roadmap.activity", "note.goal"]})", "our.json /columns/1:", "note.goal");
        refused(R"({"name": "x", "columns": ["roadmap.budget"]})", "our.json /columns/0:", "roadmap.budget");
        refused(R"([])", "our.json /:", "object");
        refused(R"("full")", "our.json /:", "object");
    }

    void nothingAndDeepNestingAreRefused()
    {
        refused("", "our.json:1:1: ", "");
        refused(" \n ", "our.json:2:2: ", "");
        refused(std::string(5000, '['), "our.json:1:", "");
        refused("\xFF\xFE", "our.json:1:", "");
    }
};
CPPUNIT_TEST_SUITE_REGISTRATION(FormReadingTest);

} // namespace marshrut::standard
