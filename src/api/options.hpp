// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "route/elements.hpp"
#include "route/period.hpp"
#include "standard/school_forms.hpp"

#include <com/sun/star/uno/XComponentContext.hpp>

#include <optional>
#include <string>

namespace marshrut::api
{

/// How a RouteChecker checks (see RouteChecker.createWithOptions).
struct CheckOptions
{
    std::string form; ///< empty: the one the document carries, else the preferred one
    std::optional<route::Stage> stage; ///< none: the day decides, within the route's period
    route::Date today; ///< not known: the machine's
    std::string language; ///< empty: the user interface's
    bool tryFixes = true; ///< false: Fixable says only that the rule has a fix
};

/// Reads a constructor's arguments: one sequence of named values, or the named values themselves.
/// @throws com.sun.star.lang.IllegalArgumentException  naming an unknown option or value
[[nodiscard]] CheckOptions readOptions(const css::uno::Reference<css::uno::XComponentContext>& context,
                                       const css::uno::Sequence<css::uno::Any>& arguments);

/// The day to check on: the option's, else the machine's.
/// @throws com.sun.star.lang.IllegalArgumentException  where the clock stands before 1900
[[nodiscard]] route::Date todayFor(const css::uno::Reference<css::uno::XComponentContext>& context,
                                   const CheckOptions& options);

/// Refuses where there is no form of that name, naming those there are and those that are broken.
void requireForm(const css::uno::Reference<css::uno::XComponentContext>& context, const standard::Forms& forms,
                 const std::string& form, sal_Int16 position);

} // namespace marshrut::api
