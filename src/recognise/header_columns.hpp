// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "recognise/road_map.hpp"

#include <cstddef>
#include <vector>

namespace marshrut::recognise
{

inline constexpr std::size_t longestHeader = 300; ///< bytes
inline constexpr double surelyOther = 0.8; ///< of a header or a cell that means a column

/// A column of what may be a road map's header, with what its header may mean.
struct Candidate
{
    HeaderColumn column;
    std::size_t block = 0;
    bool blank = true;
    bool course = false;
    bool inBrackets = false; ///< one of its elements stands in brackets
    std::vector<standard::Match> matches;
    std::vector<route::Element> several;
};

/// A cell of the header; meanings below `least` are left out.
[[nodiscard]] Candidate readCell(const outline::Outline& outline, std::size_t block, double least,
                                 const standard::Lexicon& lexicon);

/// What a header may mean by its words, weighed by the cells below it where two meanings are near: «Сделано».
void weighByCells(Candidate& candidate, const outline::Outline& outline, const Grid& grid, int lastRow,
                  const standard::Lexicon& lexicon);

/// A blank column holds no activities while another that may be called so holds prose, or what is no mark: of two near
/// meanings it takes the other one.
void leaveActivitiesToProse(std::vector<Candidate>& candidates, const outline::Outline& outline, const Grid& grid,
                            int lastRow, const standard::Lexicon& lexicon);

/// Gives each column its element: every element to the column that fits it best, the rest by their next best meaning.
void assign(std::vector<Candidate>& candidates, const standard::Lexicon& lexicon);

/// Columns whose headers say nothing to the lexicon: told by what stands below, by their place, by what little the
/// header says. Only where some columns are known already.
void infer(std::vector<Candidate>& candidates, const outline::Outline& outline, const Grid& grid, int lastRow,
           const standard::Lexicon& lexicon);

/// A road map has activities: where no column is called so, the one that holds them is, unless its header is sure.
void findActivities(std::vector<Candidate>& candidates, const outline::Outline& outline, const Grid& grid, int lastRow,
                    const standard::Lexicon& lexicon);

} // namespace marshrut::recognise
