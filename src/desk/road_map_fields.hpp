// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "desk/dialog.hpp"
#include "desk/form_list.hpp"
#include "desk/road_map_choice.hpp"

#include <string>
#include <vector>

namespace marshrut::desk
{

/// The fields of a dialog that choose a road map: form, year, directions, activities or empty rows.
class RoadMapFields
{
public:
    RoadMapFields(Dialog& dialog, const standard::Library& library, const standard::Strings& strings,
                  const RoadMapChoice& choice);

    /// @returns the field to be mended; null where all is well
    [[nodiscard]] const char* validate();
    [[nodiscard]] RoadMapChoice choice() const;

private:
    void fillYears();
    void fillActivities();
    void changeDirection(route::Direction direction);
    void changeActivities();
    void changeFilling();
    void showWhatIsFilled();
    bool validateYear();
    bool validateDirections();
    bool validateRows();

    const standard::Library& library_;
    const standard::Strings& strings_;
    Dialog& dialog_;
    Controls& controls_;
    FormList forms_;
    RoadMapChoice choice_;
    std::vector<std::size_t> shown_; ///< numbers in the catalogue of the activities in the list
};

} // namespace marshrut::desk
