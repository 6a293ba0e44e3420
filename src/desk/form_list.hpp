// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "desk/controls.hpp"
#include "standard/form.hpp"
#include "standard/strings.hpp"

#include <com/sun/star/lang/XComponent.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>

#include <map>
#include <string>
#include <vector>

namespace marshrut::desk
{

/// The form a document carries; else that of «Мои данные», where that one is there; else the school's or the built-in one.
[[nodiscard]] standard::Form formInUse(const css::uno::Reference<css::uno::XComponentContext>& context,
                                       const css::uno::Reference<css::lang::XComponent>& document);

/// A list box with the forms of an ИОМ.
class FormList
{
public:
    FormList(const Controls& controls, const char* control, const std::map<std::string, standard::Form>& forms,
             const standard::Strings& strings);

    void select(const std::string& form) const;
    [[nodiscard]] std::string selected() const;

private:
    const Controls& controls_;
    const char* control_;
    std::vector<std::string> names_;
};

} // namespace marshrut::desk
