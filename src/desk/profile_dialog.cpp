// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "desk/profile_dialog.hpp"

#include "desk/dialog.hpp"
#include "desk/form_list.hpp"
#include "desk/route_check.hpp"
#include "office/forms.hpp"
#include "office/package.hpp"
#include "text/fold.hpp"

#include <com/sun/star/awt/XListBox.hpp>

#include <algorithm>
#include <array>

namespace marshrut::desk
{

using css::awt::XListBox;

namespace
{

struct Field
{
    const char* name; ///< of the control
    route::Element element;
};

constexpr std::array<Field, 12> fields{{
    {"teacher", route::Element::titleTeacher},
    {"position", route::Element::infoPosition},
    {"education", route::Element::infoEducation},
    {"attestation", route::Element::infoAttestationDate},
    {"category", route::Element::infoCategory},
    {"experience", route::Element::infoExperience},
    {"support", route::Element::infoSupport},
    {"organisation", route::Element::titleOrganisation},
    {"place", route::Element::titlePlace},
    {"schoolTopic", route::Element::noteSchoolTopic},
    {"associationTopic", route::Element::noteAssociationTopic},
    {"heading", route::Element::titleHeading},
}};

struct CourseField
{
    const char* name;
    std::string standard::Course::*member;
};

constexpr std::array<CourseField, 4> courseFields{{
    {"topic", &standard::Course::topic},
    {"institution", &standard::Course::institution},
    {"hours", &standard::Course::hours},
    {"dates", &standard::Course::dates},
}};

/// What of the document belongs to «Мои данные»: the sheet's name, or the one of the facts.
std::map<route::Element, std::string> elementsOf(const Call& call)
{
    std::map<route::Element, std::string> values;
    const auto report = checkRoute(call.context, call.document, org::marshrut::Stage_PLAN);
    for (const auto& element : report.Elements)
        if (const auto known = route::elementOf(office::toUtf8(element.Id)); known && !element.Text.isEmpty())
            values[*known] = office::toUtf8(element.Text);
    const auto teacher = values.find(route::Element::infoTeacher);
    if (teacher != values.end())
        values.emplace(route::Element::titleTeacher, teacher->second);
    return values;
}

class ProfileDialog
{
public:
    ProfileDialog(const Call& call, const standard::Profile& known)
        : call_(call),
          strings_(office::uiStrings(call.context)),
          dialog_(call.context, call.frame, "Profile"),
          controls_(dialog_.controls()),
          forms_(controls_, "form", office::forms(call.context, call.document).byName, strings_),
          courses_(known.courses)
    {
        const standard::Strings& written = office::documentStrings(call.context);
        fillChoices("heading", "heading.", {"route", "plan", "programme"}, written);
        fillChoices("category", "category.", {"none", "first", "highest", "methodist", "mentor", "suitable"}, written);
        for (const Field& field : fields)
            if (const auto value = known.values.find(field.element); value != known.values.end())
                controls_.setText(field.name, value->second);
        controls_.setChecked("schoolKind", !known.kindergarten);
        controls_.setChecked("kindergartenKind", known.kindergarten);
        forms_.select(known.form.empty() ? "full" : known.form);
        showWords();
        showCourses(-1);
        const bool document = call.document.is() && worksIn(inWriter | inCalc, call.kind);
        controls_.setEnabled("take", document);
        controls_.setEnabled("update", worksIn(inWriter, call.kind));
        controls_.onItem("schoolKind", [this] { showWords(); });
        controls_.onItem("kindergartenKind", [this] { showWords(); });
        controls_.onItem("list", [this] { showCourse(); });
        controls_.onAction("add", [this] { addCourse(); });
        controls_.onAction("change", [this] { changeCourse(); });
        controls_.onAction("remove", [this] { removeCourse(); });
        controls_.onAction("take", [this] { takeFromDocument(); });
        controls_.onAction("update", [this] {
            update_ = true;
            dialog_.close();
        });
        controls_.setLabel("note", strings_.get("profile.hint"));
    }

    std::optional<ProfileAnswer> ask()
    {
        if (!dialog_.run([this] { return mayClose(); }))
            return std::nullopt;
        return ProfileAnswer{profile(), update_};
    }

private:
    void fillChoices(const char* control, const std::string& prefix, std::initializer_list<const char*> keys,
                     const standard::Strings& strings)
    {
        std::vector<std::string> items;
        for (const char* key : keys)
            items.push_back(strings.get(prefix + key));
        controls_.setItems(control, items);
    }

    /// A kindergarten has other words for the same things.
    void showWords()
    {
        const std::string kind = controls_.isChecked("kindergartenKind") ? "kindergarten" : "school";
        controls_.setLabel("schoolTopicLabel", strings_.get("profile.schoolTopic." + kind));
        controls_.setLabel("associationTopicLabel", strings_.get("profile.associationTopic." + kind));
    }

    [[nodiscard]] int selected() const { return controls_.get<XListBox>("list")->getSelectedItemPos(); }

    void showCourses(int select)
    {
        std::vector<std::string> items;
        for (const standard::Course& course : courses_)
            items.push_back(standard::courseText(course, strings_));
        controls_.setItems("list", items);
        if (select >= 0)
            controls_.get<XListBox>("list")->selectItemPos(static_cast<sal_Int16>(select), true);
        enableButtons();
    }

    void enableButtons()
    {
        controls_.setEnabled("change", selected() >= 0);
        controls_.setEnabled("remove", selected() >= 0);
    }

    void showCourse()
    {
        const int row = selected();
        if (row >= 0)
            for (const CourseField& field : courseFields)
                controls_.setText(field.name, courses_[static_cast<std::size_t>(row)].*field.member);
        enableButtons();
    }

    /// The course in the form below the list.
    [[nodiscard]] standard::Course courseInForm() const
    {
        standard::Course course;
        for (const CourseField& field : courseFields)
            course.*field.member = text::normalise(controls_.text(field.name));
        return course;
    }

    void clearForm()
    {
        for (const CourseField& field : courseFields)
            controls_.setText(field.name, {});
    }

    [[nodiscard]] bool isNew(const standard::Course& course) const
    {
        return std::find(courses_.begin(), courses_.end(), course) == courses_.end();
    }

    void addCourse()
    {
        const standard::Course course = courseInForm();
        if (course == standard::Course())
        {
            controls_.setLabel("note", strings_.get("profile.course.empty"));
            controls_.focus("topic");
            return;
        }
        if (isNew(course))
            courses_.push_back(course);
        clearForm();
        showCourses(-1);
        controls_.setLabel("note", strings_.get("profile.hint"));
        controls_.focus("topic");
    }

    void changeCourse()
    {
        const int row = selected();
        if (row < 0)
            return;
        courses_[static_cast<std::size_t>(row)] = courseInForm();
        showCourses(row);
    }

    void removeCourse()
    {
        const int row = selected();
        if (row < 0)
            return;
        courses_.erase(courses_.begin() + row);
        clearForm();
        showCourses(std::min(row, static_cast<int>(courses_.size()) - 1));
        showCourse();
    }

    void takeFromDocument()
    {
        const auto values = elementsOf(call_);
        std::size_t taken = 0;
        for (const Field& field : fields)
            if (const auto value = values.find(field.element); value != values.end())
            {
                controls_.setText(field.name, value->second);
                ++taken;
            }
        taken += takeCourses(values) ? 1 : 0;
        controls_.setLabel("note", taken == 0 ? strings_.get("profile.taken.nothing")
                                              : strings_.format("profile.taken", {{"count", std::to_string(taken)}}));
    }

    /// Each line of the document's courses becomes one, unless it is there already.
    bool takeCourses(const std::map<route::Element, std::string>& values)
    {
        const auto found = values.find(route::Element::infoCourses);
        if (found == values.end())
            return false;
        const standard::Strings& written = office::documentStrings(call_.context);
        for (std::size_t from = 0; from <= found->second.size();)
        {
            const std::size_t to = std::min(found->second.find('\n', from), found->second.size());
            const std::string line = text::normalise(found->second.substr(from, to - from));
            const bool known = std::any_of(courses_.begin(), courses_.end(), [&](const auto& course) {
                return course.topic == line || standard::courseText(course, written) == line;
            });
            if (!line.empty() && !known)
                courses_.push_back({line, {}, {}, {}});
            from = to + 1;
        }
        showCourses(-1);
        return true;
    }

    [[nodiscard]] standard::Profile profile() const
    {
        standard::Profile profile;
        for (const Field& field : fields)
            if (const std::string text = text::normalise(controls_.text(field.name)); !text.empty())
                profile.values[field.element] = text;
        profile.courses = courses_;
        // What stands in the form and was not added yet is not lost.
        const standard::Course course = courseInForm();
        if (selected() < 0 && course != standard::Course() && isNew(course))
            profile.courses.push_back(course);
        profile.kindergarten = controls_.isChecked("kindergartenKind");
        profile.form = forms_.selected();
        return profile;
    }

    /// Anything may be left out, and how a date is written is the teacher's own affair.
    static bool mayClose() { return true; }

    const Call& call_;
    const standard::Strings& strings_;
    Dialog dialog_;
    Controls& controls_;
    FormList forms_;
    std::vector<standard::Course> courses_;
    bool update_ = false;
};

} // namespace

std::optional<ProfileAnswer> askForProfile(const Call& call, const standard::Profile& known)
{
    return ProfileDialog(call, known).ask();
}

} // namespace marshrut::desk
