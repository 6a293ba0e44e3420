// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "desk/controls.hpp"
#include "standard/profile.hpp"

#include <string>
#include <vector>

namespace marshrut::desk
{

/// The courses of «Мои данные»: a list, a form for the one that is chosen, and the buttons that work on it.
class CourseForm
{
public:
    /// controls, strings: live longer than this
    CourseForm(Controls& controls, const standard::Strings& strings);
    CourseForm(const CourseForm&) = delete;
    CourseForm& operator=(const CourseForm&) = delete;

    void show(const std::vector<standard::Course>& courses);
    /// With what stands in the form and was not added yet: it is not to be lost.
    [[nodiscard]] std::vector<standard::Course> courses() const;

    /// Each line of a document's courses becomes one, unless it is there already.
    /// @param written  the strings of the document's language
    /// @returns whether any has come
    bool addLines(const std::string& lines, const standard::Strings& written);

private:
    [[nodiscard]] int selected() const;
    [[nodiscard]] standard::Course inForm() const;
    [[nodiscard]] bool isNew(const standard::Course& course) const;
    void fillForm(const standard::Course& course);
    void showList(int select);
    void showSelected();
    void add();
    void change();
    void remove();

    Controls& controls_;
    const standard::Strings& strings_;
    std::vector<standard::Course> courses_;
};

} // namespace marshrut::desk
