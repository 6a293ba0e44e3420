// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "route/elements.hpp"
#include "standard/strings.hpp"

#include <array>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace marshrut::standard
{

/// A course of further training (seed 000: учреждение, тема, длительность, даты).
struct Course
{
    std::string topic;
    std::string institution;
    std::string hours;
    std::string dates;
    friend bool operator==(const Course&, const Course&) = default;
};

/// A part of a course, by the name that it has in the user's settings and on the screen.
struct CourseField
{
    const char* name;
    std::string Course::*member;
};
inline constexpr std::array<CourseField, 4> courseFields{{
    {"topic", &Course::topic},
    {"institution", &Course::institution},
    {"hours", &Course::hours},
    {"dates", &Course::dates},
}};

/// «Мои данные»: what a teacher types once. Whatever is empty is simply not known.
struct Profile
{
    std::map<route::Element, std::string> values; ///< the teacher's and the school's
    std::vector<Course> courses;
    bool kindergarten = false;
    std::string form; ///< the name of the form that is used there; empty: the default
    friend bool operator==(const Profile&, const Profile&) = default;
};

/// The elements a profile knows, in the order in which they are asked.
[[nodiscard]] const std::vector<route::Element>& profileElements();

/// A course as documents have it: «Тема», учреждение, 72 ч., март 2025 г.; what is empty is left out.
[[nodiscard]] std::string courseText(const Course& course, const Strings& strings);

/// What a new document takes over: the values, and the courses as the lines of their element.
[[nodiscard]] std::map<route::Element, std::string> valuesOf(const Profile& profile, const Strings& strings);

/// As kept in the user's settings: versioned JSON. An empty text is an empty profile; elements it does not know stay out.
/// @throws DataError
[[nodiscard]] Profile parseProfile(const std::string& json);
[[nodiscard]] std::string toJson(const Profile& profile);

} // namespace marshrut::standard
