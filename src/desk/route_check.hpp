// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include <com/sun/star/lang/XComponent.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <org/marshrut/CheckReport.hpp>
#include <org/marshrut/XRouteChecker.hpp>

#include <optional>

namespace marshrut::desk
{

/// A report, and the stage it was asked for (none: the day decided).
struct CheckedRoute
{
    org::marshrut::CheckReport report;
    std::optional<org::marshrut::Stage> stage;
};

/// The service that checks, for that stage (none: the one of the day); messages come in the language of the user
/// interface. It tries no fixes but of the finding that it is to examine.
[[nodiscard]] css::uno::Reference<org::marshrut::XRouteChecker>
routeChecker(const css::uno::Reference<css::uno::XComponentContext>& context,
             std::optional<org::marshrut::Stage> stage);

[[nodiscard]] org::marshrut::CheckReport checkRoute(const css::uno::Reference<css::uno::XComponentContext>& context,
                                                    const css::uno::Reference<css::lang::XComponent>& document,
                                                    std::optional<org::marshrut::Stage> stage);

} // namespace marshrut::desk
