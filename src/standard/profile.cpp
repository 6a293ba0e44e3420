// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "standard/profile.hpp"

#include "standard/json.hpp"
#include "text/fold.hpp"

#include <boost/json/object.hpp>
#include <boost/json/serialize.hpp>

#include <algorithm>
#include <array>

namespace marshrut::standard
{

namespace
{

using route::Element;

constexpr int version = 1;

bool knows(Element element)
{
    const auto& known = profileElements();
    return std::find(known.begin(), known.end(), element) != known.end();
}

} // namespace

const std::vector<Element>& profileElements()
{
    static const std::vector<Element> table{
        Element::titleTeacher, Element::infoPosition,    Element::infoEducation,        Element::infoAttestationDate,
        Element::infoCategory, Element::infoExperience,  Element::infoSupport,          Element::titleOrganisation,
        Element::titlePlace,   Element::noteSchoolTopic, Element::noteAssociationTopic, Element::titleHeading,
    };
    return table;
}

std::string courseText(const Course& course, const Strings& strings)
{
    std::string all;
    const auto add = [&all](const std::string& part) { all += (all.empty() ? "" : ", ") + part; };
    if (!course.topic.empty())
        add(strings.format("course.topic", {{"topic", course.topic}}));
    if (!course.institution.empty())
        add(course.institution);
    const bool number = course.hours.find_first_not_of("0123456789") == std::string::npos;
    if (!course.hours.empty())
        add(number ? strings.format("course.hours", {{"hours", course.hours}}) : course.hours);
    if (!course.dates.empty())
        add(course.dates);
    return all;
}

std::map<Element, std::string> valuesOf(const Profile& profile, const Strings& strings)
{
    auto values = profile.values;
    std::string courses;
    for (const auto& course : profile.courses)
        if (const auto text = courseText(course, strings); !text.empty())
            courses += (courses.empty() ? "" : "\n") + text;
    if (!courses.empty())
        values[Element::infoCourses] = courses;
    return values;
}

Profile parseProfile(const std::string& json)
{
    Profile profile;
    if (json.empty())
        return profile;
    const JsonDocument document(json, "profile");
    const auto root = document.root();
    if (const auto values = root.find("values"))
        for (const auto& [id, value] : values->members())
            if (const auto element = route::elementOf(id); element && knows(*element))
                if (auto text = text::normalise(value.text()); !text.empty())
                    profile.values[*element] = std::move(text);
    if (const auto courses = root.find("courses"))
        for (const auto& item : courses->items())
        {
            Course course;
            for (const auto& field : courseFields)
                if (const auto value = item.find(field.name))
                    course.*field.member = text::normalise(value->text());
            profile.courses.push_back(std::move(course));
        }
    if (const auto kindergarten = root.find("kindergarten"))
        profile.kindergarten = kindergarten->boolean();
    if (const auto form = root.find("form"))
        profile.form = form->text();
    return profile;
}

std::string toJson(const Profile& profile)
{
    boost::json::object values;
    for (const auto element : profileElements())
        if (const auto found = profile.values.find(element); found != profile.values.end())
            if (const auto text = text::normalise(found->second); !text.empty())
                values[std::string(route::idOf(element))] = text;
    boost::json::array courses;
    for (const auto& course : profile.courses)
    {
        boost::json::object item;
        for (const auto& field : courseFields)
            if (const auto text = text::normalise(course.*field.member); !text.empty())
                item[field.name] = text;
        if (!item.empty())
            courses.push_back(std::move(item));
    }
    boost::json::object root;
    root["version"] = version;
    root["values"] = std::move(values);
    root["courses"] = std::move(courses);
    root["kindergarten"] = profile.kindergarten;
    if (!profile.form.empty())
        root["form"] = profile.form;
    return boost::json::serialize(root);
}

} // namespace marshrut::standard
