// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "recognise/grid.hpp"
#include "recognise/line.hpp"
#include "recognise/recognised.hpp"
#include "standard/lexicon.hpp"

#include <optional>
#include <string>
#include <vector>

namespace marshrut::recognise
{

/// A header row.
struct Header
{
    int row = 0;
    int lastRow = 0; ///< differs where the header takes two rows
    std::vector<HeaderColumn> columns;
    std::size_t block = 0; ///< its first cell
};

/// Columns of a sheet that are looked at.
struct ColumnRange
{
    int first = 0;
    int last = 1 << 20;
};

/// The first header of a road map from that row on. Below another header only sure wordings make one: the rows of a road
/// map hold many of a header's words.
[[nodiscard]] std::optional<Header> findRoadMapHeader(const outline::Outline& outline, const Grid& grid, int fromRow,
                                                      const standard::Lexicon& lexicon, bool belowAnother = false,
                                                      ColumnRange within = {});

/// What holds for a whole table or for the rows below a separator.
struct GroupState
{
    std::string direction;
    std::string deadline;
    outline::Place directionPlace;
    outline::Place deadlinePlace;
};

/// A label with its value among the rows of a road map: «Применила в работе: …», or two cells over its columns.
struct Aside
{
    std::string label;
    std::string value;
    outline::Place labelPlace;
    outline::Place valuePlace;
    std::string direction; ///< as written; empty where it is not said
    bool outcome = false; ///< it can be nothing but what became of a direction
};

/// What stands among the activities of a road map.
struct RowFindings
{
    std::vector<Outcome> outcomes;
    std::vector<Aside> asides;
};

/// Reads the rows below a header into the road map; returns the first row that no longer belongs to it.
int readRows(const outline::Outline& outline, const Grid& grid, const Header& header, int endRow, GroupState state,
             const standard::Lexicon& lexicon, FoundRoadMap& roadMap, RowFindings& findings);

/// Whether a list's item says of one of its parts what it is: «… Результат: картотека».
[[nodiscard]] bool labelsItsParts(std::string_view item, const standard::Lexicon& lexicon);

/// Reads a numbered list that stands for a table (seed 000: «для удобства может быть оформлена в табличной форме»).
void readList(const std::vector<Line>& lines, const standard::Lexicon& lexicon, FoundRoadMap& roadMap);

} // namespace marshrut::recognise
