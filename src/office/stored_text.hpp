// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include <com/sun/star/lang/XComponent.hpp>

#include <string>

namespace marshrut::office
{

/// A text that the product keeps in a document, as user-defined properties (File – Properties): they travel through .odt,
/// .docx, .ods and .xlsx, and into what is made of a template. Word keeps no property longer than 255 characters, so the
/// text stands in «<name>.1», «<name>.2» … Empty where there is none. It reads «<name>» too: as a person may write it.
[[nodiscard]] std::string storedText(const css::uno::Reference<css::lang::XComponent>& document, const char* name);

/// Keeps it, and tells the document that it was changed; an empty text takes it away. Document properties have no undo:
/// this is no step of the undo history.
void storeText(const css::uno::Reference<css::lang::XComponent>& document, const char* name, const std::string& text);

} // namespace marshrut::office
