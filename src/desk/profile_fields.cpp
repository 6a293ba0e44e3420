// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "desk/profile_fields.hpp"

#include "office/forms.hpp"
#include "office/package.hpp"
#include "text/fold.hpp"

#include <array>

namespace marshrut::desk
{

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

constexpr const char* schoolKind = "schoolKind";
constexpr const char* kindergartenKind = "kindergartenKind";
constexpr const char* formList = "form";

} // namespace

void showWordsOf(bool kindergarten, const Controls& controls, const standard::Strings& strings)
{
    const std::string kind = kindergarten ? "kindergarten" : "school";
    controls.setLabel("schoolTopicLabel", strings.get("profile.schoolTopic." + kind));
    controls.setLabel("associationTopicLabel", strings.get("profile.associationTopic." + kind));
}

ProfileFields::ProfileFields(const css::uno::Reference<css::uno::XComponentContext>& context,
                             const css::uno::Reference<css::lang::XComponent>& document, Controls& controls)
    : controls_(controls), strings_(office::uiStrings(context)), written_(office::documentStrings(context))
{
    fillChoices("heading", "heading.", {"route", "plan", "programme"});
    fillChoices("category", "category.", {"none", "first", "highest", "methodist", "mentor", "suitable"});
    if (controls_.has(formList))
        forms_ = std::make_unique<FormList>(controls_, formList, office::forms(context, document).byName, strings_);
    if (controls_.has("list"))
        courses_ = std::make_unique<CourseForm>(controls_, strings_);
    for (const char* kind : {schoolKind, kindergartenKind})
        if (controls_.has(kind))
            controls_.onItem(kind, [this] { showWords(); });
    controls_.setLabel("note", strings_.get("profile.hint"));
}

void ProfileFields::show(const standard::Profile& profile)
{
    for (const Field& field : fields)
        if (controls_.has(field.name))
        {
            const auto value = profile.values.find(field.element);
            controls_.setText(field.name, value == profile.values.end() ? std::string() : value->second);
        }
    if (controls_.has(kindergartenKind))
    {
        controls_.setChecked(schoolKind, !profile.kindergarten);
        controls_.setChecked(kindergartenKind, profile.kindergarten);
        showWords();
    }
    if (forms_)
        forms_->select(profile.form.empty() ? "full" : profile.form);
    if (courses_)
        courses_->show(profile.courses);
}

void ProfileFields::keepIn(standard::Profile& profile) const
{
    for (const Field& field : fields)
        if (controls_.has(field.name))
        {
            profile.values.erase(field.element);
            if (const std::string text = text::normalise(controls_.text(field.name)); !text.empty())
                profile.values[field.element] = text;
        }
    if (controls_.has(kindergartenKind))
        profile.kindergarten = controls_.isChecked(kindergartenKind);
    if (forms_)
        profile.form = forms_->selected();
    if (courses_)
        profile.courses = courses_->courses();
}

void ProfileFields::fill(const std::map<route::Element, std::string>& values) const
{
    for (const Field& field : fields)
        if (const auto value = values.find(field.element); value != values.end() && controls_.has(field.name))
            controls_.setText(field.name, value->second);
}

void ProfileFields::fillChoices(const char* control, const std::string& prefix,
                                std::initializer_list<const char*> keys) const
{
    if (!controls_.has(control))
        return;
    std::vector<std::string> items;
    for (const char* key : keys)
        items.push_back(written_.get(prefix + key));
    controls_.setItems(control, items);
}

void ProfileFields::showWords() const
{
    showWordsOf(controls_.isChecked(kindergartenKind), controls_, strings_);
}

} // namespace marshrut::desk
