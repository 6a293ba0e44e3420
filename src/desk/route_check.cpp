// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "desk/route_check.hpp"

#include <org/marshrut/RouteChecker.hpp>

namespace marshrut::desk
{

using css::uno::Reference;
using org::marshrut::CheckReport;
using org::marshrut::Stage;

Reference<org::marshrut::XRouteChecker> routeChecker(const Reference<css::uno::XComponentContext>& context,
                                                     std::optional<Stage> stage)
{
    css::uno::Sequence<css::beans::NamedValue> options(stage ? 2 : 1);
    options.getArray()[0] = css::beans::NamedValue("TryFixes", css::uno::Any(false));
    if (stage)
        options.getArray()[1] = css::beans::NamedValue("Stage", css::uno::Any(*stage));
    return org::marshrut::RouteChecker::createWithOptions(context, options);
}

CheckReport checkRoute(const Reference<css::uno::XComponentContext>& context,
                       const Reference<css::lang::XComponent>& document, std::optional<Stage> stage)
{
    return routeChecker(context, stage)->check(document);
}

} // namespace marshrut::desk
