// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "standard/school_forms.hpp"

#include "check/complete_route.hpp"
#include "standard/json.hpp"
#include "support/failure.hpp"
#include "support/found.hpp"
#include "support/library.hpp"

#include "recognise/recognise.hpp"

#include <cppunit/extensions/HelperMacros.h>

#include <set>
#include <string>

namespace marshrut::standard
{

using route::Element;
using route::Stage;
using tests::assertHolds;

/// Forms of a school: of the profile, of a document; what is broken is told and left out.
class SchoolFormsTest : public CppUnit::TestFixture
{
    CPPUNIT_TEST_SUITE(SchoolFormsTest);
    CPPUNIT_TEST(aSchoolsFormStandsBesideTheBuiltInOnes);
    CPPUNIT_TEST(formsOfTheProfileExtendEachOtherInAnyOrder);
    CPPUNIT_TEST(theDocumentsFormIsFoundFirst);
    CPPUNIT_TEST(theDefaultForm);
    CPPUNIT_TEST(whatIsBrokenIsToldAndTheRestServes);
    CPPUNIT_TEST(circles);
    CPPUNIT_TEST(takenNames);
    CPPUNIT_TEST(aByteOrderMarkIsNoMistake);
    CPPUNIT_TEST(otherEncodingsAndHugeFiles);
    CPPUNIT_TEST(problemsAreToldInBothLanguages);
    CPPUNIT_TEST(ownNamesAreRecognised);
    CPPUNIT_TEST(ownNamesAreShown);
    CPPUNIT_TEST(rulesCanBeSwitchedOff);
    CPPUNIT_TEST(theSchemaKnowsWhatTheReaderKnows);
    CPPUNIT_TEST(builtInFormsSatisfyTheSchema);
    CPPUNIT_TEST_SUITE_END();

    static Forms collect(const std::vector<FormFile>& profile, const std::string& document = {})
    {
        return collectForms(tests::library().forms, profile, document);
    }

    static std::string shown(const Forms& forms)
    {
        std::string text;
        for (const auto& problem : forms.problems)
            text += (text.empty() ? "" : "; ") + problem.file + " " + problem.place + " " + problem.problem +
                    (problem.subject.empty() ? "" : " " + problem.subject);
        return text;
    }

    static Forms good(const std::vector<FormFile>& profile, const std::string& document = {})
    {
        auto forms = collect(profile, document);
        CPPUNIT_ASSERT_EQUAL(std::string(), shown(forms));
        return forms;
    }

    void aSchoolsFormStandsBesideTheBuiltInOnes()
    {
        const auto forms = good({{"our.json", R"({"version": 1, "name": "school5", "title": "Положение школы № 5",
            "extends": "full", "without": ["note.association_topic", "roadmap.report"]})"}});
        CPPUNIT_ASSERT_EQUAL(std::size_t{4}, forms.byName.size());
        const auto& form = forms.byName.at("school5");
        CPPUNIT_ASSERT_EQUAL(std::string("Положение школы № 5"), form.title);
        CPPUNIT_ASSERT(form.find(Element::noteAssociationTopic) == nullptr);
        CPPUNIT_ASSERT(form.asksFor(Element::noteGoal, Stage::plan));
        CPPUNIT_ASSERT_EQUAL(std::size_t{5}, form.columns.size());
        CPPUNIT_ASSERT_EQUAL(std::string("full"), forms.preferred().name);
        CPPUNIT_ASSERT_EQUAL(std::string("full"), good({}).preferred().name);
    }

    void formsOfTheProfileExtendEachOtherInAnyOrder()
    {
        const auto forms = good({{"a.json", R"({"name": "c", "extends": "b", "without": ["note.goal"]})"},
                                 {"b.json", R"({"name": "b", "extends": "a", "without": ["note.tasks"]})"},
                                 {"c.json", R"({"name": "a", "extends": "structure", "without": ["note.forms"]})"}});
        const auto& form = forms.byName.at("c");
        for (const auto gone : {Element::noteGoal, Element::noteTasks, Element::noteForms, Element::noteSituation})
            CPPUNIT_ASSERT(form.find(gone) == nullptr);
    }

    void theDocumentsFormIsFoundFirst()
    {
        const std::string own = R"({"name": "school5", "extends": "base5", "without": ["note.goal"]})";
        const auto forms = good({{"base.json", R"({"name": "base5", "extends": "full", "default": true})"},
                                 {"our.json", R"({"name": "school5", "extends": "full"})"}},
                                own);
        CPPUNIT_ASSERT_EQUAL(std::string("school5"), forms.preferred().name);
        CPPUNIT_ASSERT(forms.preferred().find(Element::noteGoal) == nullptr);
        // on another machine the base may be missing: the built-in one serves
        const auto elsewhere = collect({}, own);
        CPPUNIT_ASSERT_EQUAL(std::string("full"), elsewhere.preferred().name);
        CPPUNIT_ASSERT_EQUAL(std::string(" /extends base base5"), shown(elsewhere));
    }

    void theDefaultForm()
    {
        const auto forms = good({{"a.json", R"({"name": "a", "extends": "full"})"},
                                 {"b.json", R"({"name": "b", "extends": "a", "default": true})"},
                                 {"c.json", R"({"name": "c", "extends": "b"})"}});
        CPPUNIT_ASSERT_EQUAL(std::string("b"), forms.preferred().name);
    }

    void whatIsBrokenIsToldAndTheRestServes()
    {
        const FormFile fine{"fine.json", R"({"name": "fine", "extends": "full"})"};
        for (const auto& [json, problem] : {
                 std::pair{"{\"name\": \"x\",\n  \"elements\": [}", "2:16 syntax"},
                 std::pair{"", "1:1 syntax"},
                 std::pair{"[]", "/ object"},
                 std::pair{R"({"extends": "full"})", "/ missing name"},
                 std::pair{R"({"name": 5})", "/name text"},
                 std::pair{R"({"name": " "})", "/name text"},
                 std::pair{R"({"name": "x", "extends": ["full"]})", "/extends text"},
                 std::pair{R"({"name": "x", "extends": "fulll"})", "/extends base fulll"},
                 std::pair{R"({"name": "x", "elements": [{"id": "note.gaol", "required": true}]})",
                           "/elements/0/id element note.gaol"},
                 std::pair{R"({"name": "x", "elements": [{"id": "note.goal", "requierd": true}]})",
                           "/elements/0/requierd member requierd"},
                 std::pair{R"({"name": "x", "elemens": []})", "/elemens member elemens"},
                 std::pair{R"({"name": "x", "a/b~c": []})", "/a~1b~0c member a/b~c"},
                 std::pair{R"({"name": "x", "elements": [{"id": "note.goal", "required": 1}]})",
                           "/elements/0/required boolean"},
                 std::pair{R"({"name": "x", "elements": [{"id": "note.goal", "required": true},
                                                         {"id": "note.goal", "required": false}]})",
                           "/elements/1/id twice note.goal"},
                 std::pair{R"({"name": "x", "elements": [{"id": "note.goal", "required": true}],
                               "without": ["note.goal"]})",
                           "/without/0 twice note.goal"},
                 std::pair{R"({"name": "x", "columns": ["roadmap.activity", "roadmap.activity"]})",
                           "/columns/1 twice roadmap.activity"},
                 std::pair{R"({"name": "x", "columns": ["note.goal"]})", "/columns/0 column note.goal"},
                 std::pair{R"({"name": "x", "names": {"note.gaol": ["Цель"]}})", "/names/note.gaol element note.gaol"},
                 std::pair{R"({"name": "x", "names": {"note.goal": "Цель"}})", "/names/note.goal list"},
                 std::pair{R"({"name": "x", "rules": {"courses.old": "off"}})", "/rules/courses.old boolean"},
                 std::pair{R"({"name": "x", "default": "yes"})", "/default boolean"},
                 std::pair{R"({"name": "x", "version": 2})", "/version newer"},
             })
        {
            const auto forms = collect({{"broken.json", json}, fine});
            CPPUNIT_ASSERT_EQUAL(std::string("broken.json ") + problem, shown(forms));
            CPPUNIT_ASSERT_EQUAL(std::size_t{4}, forms.byName.size());
            if (*json == '\0')
                continue;
            const auto document = collect({fine}, json);
            CPPUNIT_ASSERT_EQUAL(std::string(" ") + problem, shown(document));
            CPPUNIT_ASSERT_EQUAL(std::string("full"), document.preferred().name);
        }
    }

    void circles()
    {
        CPPUNIT_ASSERT_EQUAL(std::string("a.json /extends cycle a"),
                             shown(collect({{"a.json", R"({"name": "a", "extends": "a"})"}})));
        const auto forms = collect({{"a.json", R"({"name": "a", "extends": "b"})"},
                                    {"b.json", R"({"name": "b", "extends": "c"})"},
                                    {"c.json", R"({"name": "c", "extends": "a"})"},
                                    {"d.json", R"({"name": "d", "extends": "structure"})"}});
        CPPUNIT_ASSERT_EQUAL(std::string("a.json /extends cycle b; b.json /extends cycle c; c.json /extends cycle a"),
                             shown(forms));
        CPPUNIT_ASSERT_EQUAL(std::size_t{4}, forms.byName.size());
        CPPUNIT_ASSERT_EQUAL(std::string(" /extends base a"), shown(collect({}, R"({"name": "a", "extends": "a"})")));
    }

    void takenNames()
    {
        const auto forms = collect({{"a.json", R"({"name": "full", "elements": []})"},
                                    {"b.json", R"({"name": "x", "extends": "full"})"},
                                    {"c.json", R"({"name": "x", "extends": "structure"})"}},
                                   R"({"name": "structure", "elements": []})");
        CPPUNIT_ASSERT_EQUAL(std::string("a.json /name taken full; c.json /name taken x;  /name taken structure"),
                             shown(forms));
        CPPUNIT_ASSERT(forms.byName.at("x").find(Element::noteSituation) != nullptr);
        CPPUNIT_ASSERT(!forms.byName.at("full").elements.empty());
    }

    void aByteOrderMarkIsNoMistake()
    {
        CPPUNIT_ASSERT(good({{"a.json", "\xEF\xBB\xBF{\"name\": \"a\"}\r\n"}}).byName.count("a") == 1);
        CPPUNIT_ASSERT_EQUAL(std::string("a"), good({}, "\xEF\xBB\xBF{\"name\": \"a\"}").preferred().name);
    }

    void otherEncodingsAndHugeFiles()
    {
        const std::string utf16("\xFF\xFE{\0\"\0n\0", 8);
        const std::string cp1251 = "{\"name\": \"\xF8\xEA\xEE\xEB\xE0\"}";
        for (const auto& json : {utf16, cp1251})
            CPPUNIT_ASSERT_EQUAL(std::string("a.json 1:1 encoding"), shown(collect({{"a.json", json}})));
        CPPUNIT_ASSERT_EQUAL(std::string("a.json 1:1 large"),
                             shown(collect({{"a.json", std::string((1U << 20U) + 1, ' ')}})));
        assertHolds(shown(collect({{"a.json", std::string(5000, '[')}})), "syntax");
    }

    void problemsAreToldInBothLanguages()
    {
        for (const char* language : {"ru", "en"})
            for (const char* problem : {"syntax", "encoding", "large",  "unreadable", "element", "member", "missing",
                                        "twice",  "stage",    "column", "base",       "cycle",   "taken",  "newer",
                                        "text",   "boolean",  "number", "list",       "object",  "meaning"})
                for (const char* place : {"2:15", "/elements/0"})
                {
                    const auto text = message({"our.json", place, problem, "SUBJECT"}, tests::strings(language));
                    assertHolds(text, "our.json");
                    CPPUNIT_ASSERT_MESSAGE(text, text.find("form.") == std::string::npos);
                    CPPUNIT_ASSERT_MESSAGE(text, text.find('{') == std::string::npos);
                    CPPUNIT_ASSERT(tests::strings(language).has("form.problem." + std::string(problem)));
                }
        const auto text = message({"", "2:15", "syntax", ""}, tests::strings("ru"));
        assertHolds(text, "2");
        assertHolds(text, "15");
    }

    void ownNamesAreRecognised()
    {
        const auto document = tests::OutlineBuilder()
                                  .titleSheet()
                                  .heading("Пояснительная записка")
                                  .paragraphs({"Цель: освоить приёмы", "Звёздочка: сказка", "Задачи: читать"});
        const auto forms = good({}, R"({"name": "ds", "extends": "full",
            "names": {"note.school_topic": ["Звёздочка", "Звёздочка сада"]}})");
        CPPUNIT_ASSERT(recognise::recognise(document.outline(), tests::lexicon())[Element::noteSchoolTopic].state ==
                       recognise::State::missing);
        const auto own = withWordings(tests::lexicon(), forms.preferred());
        const auto found = recognise::recognise(document.outline(), own);
        CPPUNIT_ASSERT_EQUAL(std::string("сказка"), found[Element::noteSchoolTopic].text);
        CPPUNIT_ASSERT_EQUAL(std::string("освоить приёмы"), found[Element::noteGoal].text);
        CPPUNIT_ASSERT_EQUAL(std::string("читать"), found[Element::noteTasks].text);
    }

    void ownNamesAreShown()
    {
        tests::CompleteRoute route;
        route.note.erase(route.note.begin() + 2);
        const auto forms =
            good({}, R"({"name": "ds", "extends": "full", "names": {"note.school_topic": ["Годовая задача"]}})");
        const auto report = check::check(route.document().recognise(), forms.preferred(), Stage::plan);
        CPPUNIT_ASSERT_EQUAL(std::string("element.missing note.school_topic"), tests::shown(report));
        assertHolds(check::message(report.findings[0], tests::strings("ru")), "Годовая задача");
        CPPUNIT_ASSERT_EQUAL(
            check::check(route.document().recognise(), tests::form("full"), Stage::plan).findings[0].key,
            report.findings[0].key);
    }

    void rulesCanBeSwitchedOff()
    {
        tests::CompleteRoute route;
        route.roadMap[1][2] = "";
        const auto found = route.document().recognise();
        const auto forms = good({}, R"({"name": "x", "extends": "full",
                                        "rules": {"deadline.missing": false, "direction.unplanned": true}})");
        CPPUNIT_ASSERT_EQUAL(std::string("deadline.missing roadmap.deadline 1"),
                             tests::shown(check::check(found, tests::form("full"), Stage::plan)));
        CPPUNIT_ASSERT_EQUAL(std::string(), tests::shown(check::check(found, forms.preferred(), Stage::plan)));
        CPPUNIT_ASSERT(forms.preferred().turnsOn("direction.unplanned"));
        CPPUNIT_ASSERT(!tests::form("full").turnsOn("direction.unplanned"));
    }

    static JsonDocument schema()
    {
        const std::string path = "templates/standards/form.schema.json";
        return {tests::readPackageFile(path), path};
    }

    static std::set<std::string> names(const JsonReader& object)
    {
        std::set<std::string> found;
        for (const auto& [name, value] : object.members())
            found.insert(name);
        return found;
    }

    void theSchemaKnowsWhatTheReaderKnows()
    {
        const auto document = schema();
        const auto ids = document.root().at("$defs").at("element").at("enum").texts();
        std::vector<std::string> known;
        for (const auto& info : route::elements())
            known.emplace_back(info.id);
        CPPUNIT_ASSERT(known == ids);
        for (const auto& section : document.root().at("$defs").at("section").at("enum").texts())
            CPPUNIT_ASSERT(route::sectionOf(section));
        // each member the schema has, the reader takes
        const std::map<std::string, std::string> values{
            {"$schema", "\"x\""},    {"comment", "[1]"},   {"version", "1"},   {"name", "\"y\""}, {"title", "\"y\""},
            {"extends", "\"full\""}, {"default", "false"}, {"elements", "[]"}, {"without", "[]"}, {"columns", "[]"},
            {"directions", "[]"},    {"names", "{}"},      {"rules", "{}"}};
        for (const auto& name : names(document.root().at("properties")))
            (void)parseForm("{" + (name == "name" ? std::string() : "\"name\": \"x\", ") + "\"" + name +
                                "\": " + values.at(name) + "}",
                            name, tests::library().forms);
        CPPUNIT_ASSERT_EQUAL(values.size(), names(document.root().at("properties")).size());
        for (const auto& stage :
             document.root().at("properties").at("elements").at("items").at("properties").at("due").at("enum").texts())
            (void)parseForm(R"({"name": "x", "elements": [{"id": "note.goal", "required": true, "due": ")" + stage +
                                "\"}]}",
                            stage, {});
    }

    void builtInFormsSatisfyTheSchema()
    {
        const auto document = schema();
        const auto properties = names(document.root().at("properties"));
        const auto row = names(document.root().at("properties").at("elements").at("items").at("properties"));
        for (const auto& [name, form] : tests::library().forms)
        {
            const std::string path = "templates/standards/" + name + ".json";
            const JsonDocument json(tests::readPackageFile(path), path);
            for (const auto& member : names(json.root()))
                CPPUNIT_ASSERT_MESSAGE(path + " " + member, properties.count(member) == 1);
            if (const auto elements = json.root().find("elements"))
                for (const auto& element : elements->items())
                    for (const auto& member : names(element))
                        CPPUNIT_ASSERT_MESSAGE(path + " " + member, row.count(member) == 1);
        }
    }
};
CPPUNIT_TEST_SUITE_REGISTRATION(SchoolFormsTest);

} // namespace marshrut::standard
