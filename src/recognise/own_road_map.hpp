// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "outline/outline.hpp"
#include "route/road_map.hpp"
#include "standard/strings.hpp"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace marshrut::recognise
{

/// A filled cell of a road map that the product wrote.
struct OwnCell
{
    int column = 0;
    bool wide =
        true; ///< as wide as the table, or (on a sheet, where nothing is merged) it may run over the whole of it
    std::string text; ///< as shown
    route::Value value; ///< a number or date where the cell holds one, else the text
};

/// Such a table: its filled cells by row, and how many columns it has.
struct OwnTable
{
    std::map<int, std::vector<OwnCell>> rows;
    int columns = 0;
};

using Languages = std::map<std::string, standard::Strings>;

/// Reads columns and activities of a road map that the product wrote, cell by cell as they stand: nothing is guessed, so
/// what was written comes back.
/// @returns nullopt where its header was changed by hand; then it is read like any other table
[[nodiscard]] std::optional<route::RoadMap> readOwn(const OwnTable& table, int headerRow, const Languages& languages);

/// A road map that the product wrote into a text.
struct OwnRoadMap
{
    route::RoadMap roadMap;
    int table = 0; ///< as outline::Cell counts
    std::size_t block = 0; ///< the first cell of its header
};

/// All of a text's: tables whose header stands in our style with our wordings.
[[nodiscard]] std::vector<OwnRoadMap> readOwn(const outline::Outline& outline, const Languages& languages);

/// The name of the bookmark in a header's first cell that keeps a text's road map's period: it outlives .odt and .docx,
/// and undo. Empty for a period that is not known. Bookmarks are named once in a document: number tells them apart.
[[nodiscard]] std::string markOf(const route::Period& period, int number);
/// The other way round; not known where none of them is such a mark.
[[nodiscard]] route::Period periodIn(const std::vector<std::string>& marks);

} // namespace marshrut::recognise
