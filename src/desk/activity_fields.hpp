// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "desk/fields_dialog.hpp"
#include "desk/open_road_map.hpp"
#include "standard/library.hpp"

namespace marshrut::desk
{

/// The fields of a road map's dialogs, from the table that the cursor stands in.
class ActivityFields
{
public:
    ActivityFields(const Call& call, const OpenRoadMap& open);

    /// The elements that the table has a place for, in its order; the direction first where it stands over the rows.
    [[nodiscard]] const std::vector<route::Element>& elements() const { return elements_; }
    [[nodiscard]] bool has(route::Element element) const;
    /// A field labelled as the table's header says, with what may be taken instead of typing.
    [[nodiscard]] DialogField fieldFor(route::Element element, const std::string& value) const;
    /// The same with a label of our own.
    [[nodiscard]] DialogField fieldFor(route::Element element, const std::string& value, const char* labelKey) const;
    /// Fills result, report and deadline from the catalogue, where they are empty and the activity is one of its own.
    void fillFromCatalogue(std::size_t changed, std::vector<std::string>& values) const;
    /// What the text is understood as, or what is unclear about it; empty for none.
    [[nodiscard]] std::string deadlineNote(const std::string& text) const;
    /// What may show that an activity was done: the catalogue's evidence for that one.
    [[nodiscard]] std::vector<std::string> evidenceFor(const std::string& activity) const;

private:
    [[nodiscard]] std::string labelOf(route::Element element) const;
    [[nodiscard]] std::vector<std::string> choicesFor(route::Element element) const;

    const Call& call_;
    const OpenRoadMap& open_;
    const standard::Library& library_;
    const std::vector<standard::CatalogueActivity>& catalogue_;
    const standard::Strings& strings_;
    const recognise::FoundTable* table_;
    std::vector<route::Element> elements_;
};

} // namespace marshrut::desk
