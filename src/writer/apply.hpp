// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "edit/plan.hpp"
#include "office/text.hpp"

#include <com/sun/star/text/XTextDocument.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>

namespace marshrut::writer
{

/// Makes a plan's changes to the document that its outline was read from: one undo step of that title, tracked where
/// the user tracks changes. Whatever is refused leaves the document as it was.
/// A plan without changes only moves the cursor and leaves no undo step.
/// @throws org.marshrut.RefusedException  `read.only`; `protected` where a place it touches is; `stale` where the
///         document is no longer as the outline has it; `not.fixable` where a table cannot be changed so
void apply(const css::uno::Reference<css::uno::XComponentContext>& context,
           const css::uno::Reference<css::text::XTextDocument>& document, const outline::Outline& outline,
           const edit::Plan& plan, const OUString& title);

/// The same as part of an undo step that is open already, without moving the cursor. The caller has refused read-only
/// documents.
void applyWithin(const css::uno::Reference<css::uno::XComponentContext>& context,
                 const css::uno::Reference<css::text::XTextDocument>& document, const outline::Outline& outline,
                 const edit::Plan& plan);

/// Refuses what apply would refuse before it changes anything.
void refuseUnlessWritable(const css::uno::Reference<css::uno::XComponentContext>& context,
                          const css::uno::Reference<css::text::XTextDocument>& document,
                          const outline::Outline& outline, const edit::Plan& plan);

} // namespace marshrut::writer
