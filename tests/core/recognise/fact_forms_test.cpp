// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "recognise/attestation.hpp"
#include "recognise/courses.hpp"
#include "support/dates.hpp"
#include "support/forms.hpp"
#include "support/library.hpp"
#include "support/outline_builder.hpp"

#include <cppunit/extensions/HelperMacros.h>

#include <fstream>
#include <functional>
#include <string>
#include <vector>

namespace marshrut::recognise
{

using route::Element;
using tests::shown;

/// Attestations, categories and courses as teachers write them: the forms of fact_forms_*.txt, through recognition.
class FactFormsTest : public CppUnit::TestFixture
{
    CPPUNIT_TEST_SUITE(FactFormsTest);
    CPPUNIT_TEST(attestations);
    CPPUNIT_TEST(categories);
    CPPUNIT_TEST(courses);
    CPPUNIT_TEST_SUITE_END();

    static Recognised withFacts(const std::vector<std::vector<std::string>>& facts)
    {
        tests::BuiltRows rows;
        for (const auto& fact : facts)
            rows.push_back({fact[0], fact[1]});
        return tests::OutlineBuilder()
            .titleSheet()
            .heading("Информационная справка о педагоге")
            .paragraph("Должность: учитель физики")
            .table(rows)
            .recognise();
    }

    static std::string nameOf(Category category)
    {
        constexpr const char* names[] = {"unknown", "none", "conformity", "first", "highest", "methodist", "mentor"};
        return names[static_cast<int>(category)];
    }

    /// «12.03.2020 | первая»: what the two fields say.
    static std::string attestation(const std::string& text)
    {
        const std::string parting = " | ";
        const auto middle = text.find(parting);
        const auto recognised = withFacts({{"Дата прохождения аттестации", text.substr(0, middle)},
                                           {"Квалификационная категория", text.substr(middle + parting.size())}});
        const auto found = attestationOf(recognised, {2025, 9, 10}, tests::lexicon());
        auto said = nameOf(found.category);
        if (found.answered)
            return said + " answered";
        said += found.date ? " " + shown(found.date->to) : found.until ? " -" : " unreadable";
        return found.until ? said + " until " + shown(*found.until) : said;
    }

    static std::string category(const std::string& text)
    {
        const auto recognised = withFacts({{"Квалификационная категория", text}});
        const auto& found = recognised[Element::infoCategory];
        return found.state == State::filled ? nameOf(categoryOf(found.text, tests::lexicon())) : "empty";
    }

    /// Hours (0 where none are told, ? where a number may be hours), the last day, what certainly lacks.
    static std::string coursesIn(const std::string& text)
    {
        std::string said;
        for (const auto& course : coursesOf(withFacts({{"Курсы повышения квалификации", text}}), tests::lexicon()))
        {
            said += said.empty() ? "" : "; ";
            said += course.hours == 0 && !course.lacksHours ? "?" : std::to_string(course.hours);
            said += " " + shown(course.dates.to);
            const std::string lacks = std::string(course.lacksHours ? "H" : "") + (course.lacksDates ? "D" : "") +
                                      (course.lacksInstitution ? "I" : "");
            said += lacks.empty() ? "" : " " + lacks;
        }
        return said.empty() ? "none" : said;
    }

    static void compare(const std::string& file, const std::function<std::string(const std::string&)>& read)
    {
        std::ifstream lines(MARSHRUT_CORE_TESTS_DIR "/recognise/" + file);
        std::string wrong;
        int forms = 0;
        for (std::string line; std::getline(lines, line);)
        {
            const auto form = tests::formIn(line);
            if (!form)
                continue;
            ++forms;
            const auto said = read(form->first);
            if (said != form->second)
                wrong += "\n" + line + ", but is read as " + said;
        }
        CPPUNIT_ASSERT_MESSAGE(file, forms >= 50);
        CPPUNIT_ASSERT_MESSAGE(file + ":" + wrong, wrong.empty());
    }

    void attestations() { compare("fact_forms_attestation.txt", attestation); }
    void categories() { compare("fact_forms_category.txt", category); }
    void courses() { compare("fact_forms_courses.txt", coursesIn); }
};
CPPUNIT_TEST_SUITE_REGISTRATION(FactFormsTest);

} // namespace marshrut::recognise
