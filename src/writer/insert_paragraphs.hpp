// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "writer/targets.hpp"

namespace marshrut::writer
{

/// Makes the paragraphs that a plan asks for. What stood at the place keeps its page break, its list and its frames.
/// @returns whether paragraphs can stand there
bool insertParagraphs(const css::uno::Reference<css::text::XTextDocument>& document, const outline::Outline& outline,
                      const edit::InsertParagraphs& change, const Targets& targets);

} // namespace marshrut::writer
