// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "recognise/recognise.hpp"

#include "recognise/kind.hpp"
#include "recognise/title_sheet.hpp"
#include "recognise/walk.hpp"

namespace marshrut::recognise
{

Recognised recognise(const outline::Outline& outline, const standard::Lexicon& lexicon)
{
    Recognised result;
    result.lexicon = &lexicon;
    const auto grids = gridsOf(outline);
    const auto end = findTitleEnd(outline, grids, lexicon);
    if (end > 0)
        result.titleEnd = end;
    readTitleSheet(outline, end, lexicon, result);
    Walk(outline, grids, lexicon, result).run(end);
    tellKind(outline, lexicon, result);
    return result;
}

} // namespace marshrut::recognise
