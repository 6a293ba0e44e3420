// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "route/elements.hpp"
#include "standard/lexicon.hpp"
#include "text/fold.hpp"

#include <string_view>
#include <vector>

namespace marshrut::recognise
{

/// What a value looks like: its words are read once, whatever elements are asked for. The text and the lexicon must stay.
class ValueEvidence
{
public:
    ValueEvidence(std::string_view value, const standard::Lexicon& lexicon);

    /// How much it looks like one of that element (0…1): «17 лет» is an experience whatever its label says. Half and
    /// more for a value that hardly could be another's; the free texts of a note never reach 1.
    [[nodiscard]] double of(route::Element element) const;

    [[nodiscard]] std::size_t wordCount() const { return words_.size(); }

private:
    [[nodiscard]] std::size_t count(const standard::WordSet& set) const;
    [[nodiscard]] bool firstIs(const standard::WordSet& set) const;
    [[nodiscard]] bool has(const standard::PhraseSet& phrases) const { return !phrases.find(stems_).empty(); }
    [[nodiscard]] bool countsYears() const;
    [[nodiscard]] double ofFreeText(route::Element element) const;

    std::string_view value_;
    const standard::Lexicon& lexicon_;
    std::vector<text::Word> words_;
    std::vector<std::string> stems_;
    std::size_t numbers_ = 0;
};

/// Of one element alone.
[[nodiscard]] double valueEvidence(route::Element element, std::string_view value, const standard::Lexicon& lexicon);

/// Whether the element's values have a form of their own (a date, a number of years, a name): a value that lacks it
/// cannot be one.
[[nodiscard]] bool hasTypedValues(route::Element element);

/// The same for the cells of a road map's column, blank ones left out.
[[nodiscard]] double columnEvidence(route::Element element, const std::vector<std::string_view>& cells,
                                    const standard::Lexicon& lexicon);

} // namespace marshrut::recognise
