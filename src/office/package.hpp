// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "office/text.hpp"
#include "route/period.hpp"
#include "standard/library.hpp"

#include <com/sun/star/uno/XComponentContext.hpp>

#include <string>
#include <string_view>

namespace marshrut::office
{

/// The extension's identifier.
inline constexpr const char* extensionId = "org.marshrut";

/// URL of a file of the installed package. The installed path changes at each installation: never store it.
/// @throws standard::DataError  where the package is not found
[[nodiscard]] OUString packageUrl(const css::uno::Reference<css::uno::XComponentContext>& context,
                                  std::string_view path);

/// The product's data, read from the package at first use and kept; a failure is not kept.
/// @throws standard::DataError
[[nodiscard]] const standard::Library& library(const css::uno::Reference<css::uno::XComponentContext>& context);

/// «ru» or «en»: the language of the user interface as far as the product speaks it.
[[nodiscard]] std::string uiLanguage(const css::uno::Reference<css::uno::XComponentContext>& context);

/// The strings of the user interface's language, also where other data of the package are damaged; where they are
/// damaged themselves, empty ones (every key shows itself). Throws nothing.
[[nodiscard]] const standard::Strings& uiStrings(const css::uno::Reference<css::uno::XComponentContext>& context);

/// The strings in the language of what is written into documents.
/// @throws standard::DataError
[[nodiscard]] const standard::Strings& documentStrings(const css::uno::Reference<css::uno::XComponentContext>& context);

/// Today, as the machine's clock has it.
[[nodiscard]] route::Date today();

} // namespace marshrut::office
