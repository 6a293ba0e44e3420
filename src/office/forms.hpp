// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "standard/library.hpp"
#include "standard/school_forms.hpp"

#include <com/sun/star/lang/XComponent.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>

namespace marshrut::office
{

/// The document property that carries a school's form (office::storedText).
inline constexpr const char* formProperty = "marshrut.form";

/// All forms for a document: the one it carries, those of the user's profile (marshrut/forms/*.json there), the built-in
/// ones. They are read anew each time, so that a changed file counts at the next check.
/// @param document  null: of no document
/// @throws standard::DataError  where the package itself is damaged; a school's broken form is told in `problems`
[[nodiscard]] standard::Forms forms(const css::uno::Reference<css::uno::XComponentContext>& context,
                                    const css::uno::Reference<css::lang::XComponent>& document = {});

/// What the package ships, with all those forms in place of the built-in ones: what dialogs and commands choose from.
[[nodiscard]] standard::Library libraryFor(const css::uno::Reference<css::uno::XComponentContext>& context,
                                           const css::uno::Reference<css::lang::XComponent>& document);

} // namespace marshrut::office
