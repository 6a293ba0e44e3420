// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include <com/sun/star/text/XTextDocument.hpp>
#include <com/sun/star/text/XTextRange.hpp>

namespace marshrut::writer
{

/// Whether the document may not be written to: opened so, or stored where that is not possible.
[[nodiscard]] bool isReadOnly(const css::uno::Reference<css::text::XTextDocument>& document);

/// Whether only the fields of a form may be filled in.
[[nodiscard]] bool isFormProtected(const css::uno::Reference<css::text::XTextDocument>& document);

/// Whether a place stands in a protected section, cell or frame. The office's own functions write there all the same.
[[nodiscard]] bool isProtected(const css::uno::Reference<css::text::XTextRange>& place);

} // namespace marshrut::writer
