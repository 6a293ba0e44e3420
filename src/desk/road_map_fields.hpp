// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "desk/catalogue_list.hpp"
#include "desk/dialog.hpp"
#include "desk/form_list.hpp"
#include "desk/road_map_choice.hpp"

#include <optional>
#include <string>

namespace marshrut::desk
{

/// The fields of a dialog that choose a road map: form, period, directions, activities or empty rows; where the dialog has
/// fields for them also the institution, what is strong, columns to leave out, what suits beginners, and an example.
class RoadMapFields
{
public:
    RoadMapFields(Dialog& dialog, const standard::Library& library, const standard::Strings& strings,
                  const RoadMapChoice& choice);

    /// @returns the field to be mended; null where all is well
    [[nodiscard]] const char* validate();
    [[nodiscard]] RoadMapChoice choice() const;
    /// Whose catalogue it is, where another field of the dialog says so.
    void setKindergarten(bool kindergarten);

private:
    void fillYears();
    void fillDirections();
    void fillMore();
    void fillActivities();
    [[nodiscard]] std::set<std::size_t> suggested() const;
    [[nodiscard]] std::optional<route::Period> periodIn(const std::string& text) const;
    template <class Change>
    void change(const Change& change);
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
    bool asksMore_; ///< the dialog has fields for more than the usual
    FormList forms_;
    RoadMapChoice choice_;
    CatalogueList list_;
};

} // namespace marshrut::desk
