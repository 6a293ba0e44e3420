// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "recognise/pairs.hpp"

#include "recognise/grid.hpp"
#include "recognise/label.hpp"

namespace marshrut::recognise
{

bool holdsManyPairs(const outline::Outline& outline, const std::vector<std::size_t>& cells,
                    const standard::Lexicon& lexicon)
{
    constexpr std::size_t fewestCells = 6;
    constexpr double surelyLabel = 0.7;
    if (cells.size() < fewestCells || cells.size() % 2 != 0)
        return false;
    for (std::size_t i = 0; i < cells.size(); ++i)
    {
        const auto& text = outline.blocks[cells[i]].text;
        const auto label = text.size() <= longestLabelCell && !isBlankOrNumber(text)
                               ? matchLabel(text, {}, lexicon, surelyLabel)
                               : std::nullopt;
        const bool named = label && !label->elements.empty();
        // «ПК» beside «удостоверение» is no column of its own
        if (i % 2 == 0 ? !named : named && lexicon.columns.best(lexicon.vocabulary.read(text), surelyLabel))
            return false;
    }
    return true;
}

} // namespace marshrut::recognise
