// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "desk/course_form.hpp"

#include "text/fold.hpp"

#include <com/sun/star/awt/XListBox.hpp>

#include <algorithm>

namespace marshrut::desk
{

using css::awt::XListBox;
using standard::Course;
using standard::CourseField;
using standard::courseFields;

CourseForm::CourseForm(Controls& controls, const standard::Strings& strings) : controls_(controls), strings_(strings)
{
    controls_.onItem("list", [this] { showSelected(); });
    controls_.onAction("add", [this] { add(); });
    controls_.onAction("change", [this] { change(); });
    controls_.onAction("remove", [this] { remove(); });
}

void CourseForm::show(const std::vector<Course>& courses)
{
    courses_ = courses;
    fillForm({});
    showList(-1);
}

std::vector<Course> CourseForm::courses() const
{
    std::vector<Course> all = courses_;
    const Course course = inForm();
    if (selected() < 0 && course != Course() && isNew(course))
        all.push_back(course);
    return all;
}

bool CourseForm::addLines(const std::string& lines, const standard::Strings& written)
{
    const std::size_t before = courses_.size();
    for (std::size_t from = 0; from <= lines.size();)
    {
        const std::size_t to = std::min(lines.find('\n', from), lines.size());
        const std::string line = text::normalise(lines.substr(from, to - from));
        const bool known = std::any_of(courses_.begin(), courses_.end(), [&](const Course& course) {
            return course.topic == line || standard::courseText(course, written) == line;
        });
        if (!line.empty() && !known)
            courses_.push_back({line, {}, {}, {}});
        from = to + 1;
    }
    showList(-1);
    return courses_.size() > before;
}

int CourseForm::selected() const
{
    return controls_.get<XListBox>("list")->getSelectedItemPos();
}

Course CourseForm::inForm() const
{
    Course course;
    for (const CourseField& field : courseFields)
        course.*field.member = text::normalise(controls_.text(field.name));
    return course;
}

bool CourseForm::isNew(const Course& course) const
{
    return std::find(courses_.begin(), courses_.end(), course) == courses_.end();
}

void CourseForm::fillForm(const Course& course)
{
    for (const CourseField& field : courseFields)
        controls_.setText(field.name, course.*field.member);
}

void CourseForm::showList(int select)
{
    std::vector<std::string> items;
    for (const Course& course : courses_)
        items.push_back(standard::courseText(course, strings_));
    controls_.setItems("list", items);
    if (select >= 0)
        controls_.get<XListBox>("list")->selectItemPos(static_cast<sal_Int16>(select), true);
    controls_.setEnabled("change", selected() >= 0);
    controls_.setEnabled("remove", selected() >= 0);
    controls_.setLabel("note", strings_.get("profile.hint"));
}

void CourseForm::showSelected()
{
    const int row = selected();
    if (row >= 0)
        fillForm(courses_[static_cast<std::size_t>(row)]);
    controls_.setEnabled("change", row >= 0);
    controls_.setEnabled("remove", row >= 0);
}

void CourseForm::add()
{
    const Course course = inForm();
    if (course == Course())
        controls_.setLabel("note", strings_.get("profile.course.empty"));
    else
    {
        if (isNew(course))
            courses_.push_back(course);
        fillForm({});
        showList(-1);
    }
    controls_.focus("topic");
}

void CourseForm::change()
{
    if (const int row = selected(); row >= 0)
    {
        courses_[static_cast<std::size_t>(row)] = inForm();
        showList(row);
    }
}

void CourseForm::remove()
{
    const int row = selected();
    if (row < 0)
        return;
    courses_.erase(courses_.begin() + row);
    fillForm({});
    showList(std::min(row, static_cast<int>(courses_.size()) - 1));
    showSelected();
}

} // namespace marshrut::desk
