// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "calc/area.hpp"
#include "edit/plan.hpp"

#include <com/sun/star/uno/XComponentContext.hpp>

namespace marshrut::calc
{

/// Makes a plan's changes to the document that its outline was read from: one undo step of that title. Empty cells that
/// the plan sets are blocks of the outline as well (edit::withEmptyCells). Whatever is refused leaves the document as it
/// was. The cursor stays where it is.
/// @throws org.marshrut.RefusedException  «read.only», «protected»; «stale» where the document is no longer as the outline
///         has it; «not.fixable» for paragraphs and columns, and where a row would tear other things on the sheet apart
void apply(const css::uno::Reference<css::uno::XComponentContext>& context,
           const css::uno::Reference<css::sheet::XSpreadsheetDocument>& document, const outline::Outline& outline,
           const edit::Plan& plan, const OUString& title);

} // namespace marshrut::calc
