// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "office/text.hpp"

#include <com/sun/star/uno/XInterface.hpp>

namespace marshrut::writer
{

/// What a paragraph is beside its text.
struct ParagraphProperties
{
    OUString style;
    OUString listLabel;
    int headingLevel = 0;
    bool centred = false;
    bool breakBefore = false;
    bool breakAfter = false;
    bool leftOut = false; ///< of a table of contents or a hidden section
};

/// Read in one call; a paragraph in a drawing shape has little of it.
[[nodiscard]] ParagraphProperties readParagraphProperties(const css::uno::Reference<css::uno::XInterface>& paragraph,
                                                          bool inShape);

/// Whether a page begins before a table.
[[nodiscard]] bool breaksPageBefore(const css::uno::Reference<css::uno::XInterface>& table);

} // namespace marshrut::writer
