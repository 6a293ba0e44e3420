// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "api/reading.hpp"
#include "check/check.hpp"

namespace marshrut::api
{

/// Which findings the product mends in a document of this kind, each plan tried.
void tellFixable(const css::uno::Reference<css::uno::XComponentContext>& context,
                 const css::uno::Reference<css::lang::XComponent>& document, const Reading& reading,
                 const check::Circumstances& circumstances, check::Report& report);

/// The same of one finding.
void tellFixable(const css::uno::Reference<css::uno::XComponentContext>& context,
                 const css::uno::Reference<css::lang::XComponent>& document, const Reading& reading,
                 const check::Circumstances& circumstances, check::Finding& finding);

/// Mends a finding in one undo step and moves the cursor to what is to be written.
/// @throws org.marshrut.RefusedException  `not.fixable`, and what writing to the document refuses
void fix(const css::uno::Reference<css::uno::XComponentContext>& context,
         const css::uno::Reference<css::lang::XComponent>& document, const Reading& reading,
         const check::Circumstances& circumstances, const check::Finding& finding);

/// The same for a contradiction, settled with one of its values.
void settle(const css::uno::Reference<css::uno::XComponentContext>& context,
            const css::uno::Reference<css::lang::XComponent>& document, const Reading& reading,
            const check::Circumstances& circumstances, const check::Finding& finding, const std::string& kept);

} // namespace marshrut::api
