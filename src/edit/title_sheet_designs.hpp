// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

namespace marshrut::edit
{

/// A title sheet of the product's: templates/title-sheets/<id>.ott, pictured by pictures/title-sheets/<id>.png, named
/// by the string titleSheet.design.<id>.
struct TitleSheetDesign
{
    std::string_view id;
    bool kindergarten = false; ///< the one to begin with in a kindergarten; else the first
};

inline constexpr std::array<TitleSheetDesign, 3> titleSheetDesigns{{
    {"school", false},
    {"school_approved", false},
    {"kindergarten", true},
}};

/// The sheet's file in the package; empty where no design is called so.
[[nodiscard]] inline std::string titleSheetFile(std::string_view id)
{
    const bool known = std::any_of(titleSheetDesigns.begin(), titleSheetDesigns.end(),
                                   [id](const auto& design) { return design.id == id; });
    return known ? "templates/title-sheets/" + std::string(id) + ".ott" : std::string();
}

} // namespace marshrut::edit
