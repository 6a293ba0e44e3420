// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "desk/catalogue_list.hpp"

#include <com/sun/star/awt/XListBox.hpp>

#include <algorithm>

namespace marshrut::desk
{

namespace
{

constexpr const char* list = "activities";

} // namespace

void CatalogueList::fill(const RoadMapChoice& choice)
{
    const auto& catalogue = library_.catalogueFor(choice.kindergarten);
    shown_.clear();
    std::vector<std::string> items;
    std::vector<sal_Int16> selected;
    for (const route::Direction direction :
         edit::strongFirst({choice.directions.begin(), choice.directions.end()}, choice.strong))
        for (std::size_t number = 0; number < catalogue.size(); ++number)
        {
            const standard::CatalogueActivity& activity = catalogue[number];
            if (activity.direction != direction || !isOffered(activity, choice))
                continue;
            if (choice.activities.count(number) != 0)
                selected.push_back(static_cast<sal_Int16>(shown_.size()));
            shown_.push_back(number);
            items.push_back(activity.activity);
        }
    controls_.setItems(list, items);
    css::uno::Sequence<sal_Int16> positions(static_cast<sal_Int32>(selected.size()));
    std::copy(selected.begin(), selected.end(), positions.getArray());
    // The list's own way to select adds to what was selected before its lines were others.
    controls_.setProperty(list, "SelectedItems", css::uno::Any(positions));
    if (!shown_.empty())
        controls_.get<css::awt::XListBox>(list)->makeVisible(0);
    tell(nullptr);
}

void CatalogueList::read(RoadMapChoice& choice)
{
    std::set<std::size_t> now;
    for (const sal_Int16 position : controls_.get<css::awt::XListBox>(list)->getSelectedItemsPos())
        now.insert(shown_[static_cast<std::size_t>(position)]);
    const auto& catalogue = library_.catalogueFor(choice.kindergarten);
    const auto fresh = std::find_if(now.begin(), now.end(),
                                    [&choice](std::size_t number) { return choice.activities.count(number) == 0; });
    if (fresh != now.end())
        tell(&catalogue[*fresh]);
    else
        tell(now.size() == 1 ? &catalogue[*now.begin()] : nullptr);
    choice.activities = std::move(now);
}

void CatalogueList::tell(const standard::CatalogueActivity* activity) const
{
    if (!controls_.has("detail"))
        return;
    controls_.setLabel("detail", activity == nullptr
                                     ? strings_.get("roadMap.detail.none")
                                     : strings_.format("roadMap.detail", {{"result", activity->result},
                                                                          {"report", activity->report},
                                                                          {"evidence", activity->evidence}}));
}

} // namespace marshrut::desk
