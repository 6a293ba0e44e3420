// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "desk/controls.hpp"
#include "desk/road_map_choice.hpp"
#include "standard/library.hpp"

#include <vector>

namespace marshrut::desk
{

/// The catalogue in the list «activities» of a dialog: what the choice's directions, institution and experience leave of it,
/// the strong directions first. Below the list it tells what came last: result, report and evidence.
class CatalogueList
{
public:
    CatalogueList(Controls& controls, const standard::Library& library, const standard::Strings& strings)
        : controls_(controls), library_(library), strings_(strings)
    {
    }

    /// Fills the list; what the choice has chosen is selected.
    void fill(const RoadMapChoice& choice);
    /// Takes over what is selected now, and tells of what was selected last.
    void read(RoadMapChoice& choice);
    /// How many activities are in the list.
    [[nodiscard]] std::size_t size() const { return shown_.size(); }

private:
    void tell(const standard::CatalogueActivity* activity) const;

    Controls& controls_;
    const standard::Library& library_;
    const standard::Strings& strings_;
    std::vector<std::size_t> shown_; ///< numbers in the catalogue
};

} // namespace marshrut::desk
