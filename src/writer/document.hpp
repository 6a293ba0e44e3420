// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "outline/outline.hpp"

#include <com/sun/star/lang/XComponent.hpp>
#include <com/sun/star/text/XTextDocument.hpp>
#include <com/sun/star/text/XTextRange.hpp>

namespace marshrut::writer
{

/// Whether it is a text document of Writer (no global, web or form document).
[[nodiscard]] bool isTextDocument(const css::uno::Reference<css::lang::XComponent>& document);

/// Reads a document once, in reading order; changes nothing. Linear.
[[nodiscard]] outline::Outline readOutline(const css::uno::Reference<css::text::XTextDocument>& document);

/// The range of a place in the same, unchanged document, by walking it again up to there; null where it is not found.
[[nodiscard]] css::uno::Reference<css::text::XTextRange>
locate(const css::uno::Reference<css::text::XTextDocument>& document, const outline::Outline& outline,
       const outline::Place& place);

/// Selects a place in the current view and scrolls to it.
bool reveal(const css::uno::Reference<css::text::XTextDocument>& document, const outline::Outline& outline,
            const outline::Place& place);

} // namespace marshrut::writer
