// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "desk/course_form.hpp"
#include "desk/form_list.hpp"

#include <com/sun/star/lang/XComponent.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>

#include <map>
#include <memory>
#include <string>

namespace marshrut::desk
{

/// A kindergarten has other words for the same things: labels the two topics so.
void showWordsOf(bool kindergarten, const Controls& controls, const standard::Strings& strings);

/// The fields of «Мои данные» on a window that has all of them (the dialog) or some (a page of the office's options).
class ProfileFields
{
public:
    /// controls: live longer than this
    ProfileFields(const css::uno::Reference<css::uno::XComponentContext>& context,
                  const css::uno::Reference<css::lang::XComponent>& document, Controls& controls);
    ProfileFields(const ProfileFields&) = delete;
    ProfileFields& operator=(const ProfileFields&) = delete;

    void show(const standard::Profile& profile);
    /// What stands in the fields goes into the profile; what has no field here stays in it.
    void keepIn(standard::Profile& profile) const;

    /// Writes values over the fields that they belong to.
    void fill(const std::map<route::Element, std::string>& values) const;
    [[nodiscard]] CourseForm* courses() const { return courses_.get(); } ///< null where the window has none

private:
    void fillChoices(const char* control, const std::string& prefix, std::initializer_list<const char*> keys) const;
    void showWords() const; ///< of the kind that is chosen

    Controls& controls_;
    const standard::Strings& strings_; ///< of the screen
    const standard::Strings& written_; ///< of documents
    std::unique_ptr<FormList> forms_;
    std::unique_ptr<CourseForm> courses_;
};

} // namespace marshrut::desk
