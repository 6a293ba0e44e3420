// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "edit/new_route.hpp"
#include "office/text.hpp"

#include <com/sun/star/text/XTextDocument.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>

namespace marshrut::writer
{

/// Makes a new, untitled document of it and shows it (hidden: keeps it without a window). Its styles and page styles
/// come from the package's template, so that the document needs nothing of ours wherever it is opened.
/// @param titleSheet  URL of another title sheet than the product's, or empty
[[nodiscard]] css::uno::Reference<css::text::XTextDocument>
makeRoute(const css::uno::Reference<css::uno::XComponentContext>& context, const edit::RouteDocument& route,
          const standard::Form& form, const OUString& titleSheet, bool hidden);

} // namespace marshrut::writer
