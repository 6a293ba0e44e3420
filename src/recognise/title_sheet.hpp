// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "recognise/grid.hpp"
#include "recognise/line.hpp"
#include "recognise/recognised.hpp"
#include "standard/lexicon.hpp"

#include <map>

namespace marshrut::recognise
{

/// The first block after the title sheet: where the first section, road map or table of facts begins, or a new page.
[[nodiscard]] std::size_t findTitleEnd(const outline::Outline& outline, const std::map<int, Grid>& grids,
                                       const standard::Lexicon& lexicon);

/// Finds the title elements in the blocks before `end`: by our own styles, by labels, and by what bare lines are.
void readTitleSheet(const outline::Outline& outline, std::size_t end, const standard::Lexicon& lexicon,
                    Recognised& result);

/// How surely a line names the document, 0 where it does not.
[[nodiscard]] double nameScore(std::string_view text, const standard::Lexicon& lexicon);

/// Whether a line names the document (ИОМ, ИППР, план самообразования …).
[[nodiscard]] bool namesDocument(std::string_view text, const standard::Lexicon& lexicon);

/// What is told of the teacher on the title sheet alone: «1 кв. категория» below the name. After the rest is read.
void readFactsOfTitle(const outline::Outline& outline, std::size_t end, const standard::Lexicon& lexicon,
                      Recognised& result);

} // namespace marshrut::recognise
