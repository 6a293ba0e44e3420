// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "desk/road_map_fields.hpp"

#include "office/package.hpp"

#include <com/sun/star/awt/XListBox.hpp>

#include <algorithm>

namespace marshrut::desk
{

using css::uno::Any;

RoadMapFields::RoadMapFields(Dialog& dialog, const standard::Library& library, const standard::Strings& strings,
                             const RoadMapChoice& choice)
    : library_(library),
      strings_(strings),
      dialog_(dialog),
      controls_(dialog.controls()),
      forms_(controls_, "form", library, strings),
      choice_(choice)
{
    forms_.select(choice_.form);
    fillYears();
    for (const route::Direction direction : inOrder({}))
    {
        const std::string id(route::idOf(direction));
        controls_.setLabel(id.c_str(), strings_.get("direction." + id));
        controls_.setChecked(id.c_str(), choice_.directions.count(direction) != 0);
        controls_.onItem(id.c_str(), [this, direction] { changeDirection(direction); });
    }
    controls_.setChecked("catalogue", choice_.catalogue);
    controls_.setChecked("empty", !choice_.catalogue);
    controls_.setProperty("count", "Value", Any(double(choice_.emptyRows)));
    fillActivities();
    showWhatIsFilled();
    validateYear();
    validateDirections();
    controls_.onText("year", [this] { validateYear(); });
    controls_.onItem("catalogue", [this] { changeFilling(); });
    controls_.onItem("empty", [this] { changeFilling(); });
    controls_.onItem("activities", [this] { changeActivities(); });
    controls_.onAction("suggested", [this] {
        choice_.activities = suggestedActivities(library_, choice_.directions);
        fillActivities();
    });
}

RoadMapChoice RoadMapFields::choice() const
{
    RoadMapChoice choice = choice_;
    choice.form = forms_.selected();
    choice.year = controls_.text("year");
    choice.period = {};
    if (const auto year = route::parseSchoolYear(choice.year))
        choice.period = route::schoolYear(*year);
    double rows = 0;
    controls_.property("count", "Value") >>= rows;
    choice.emptyRows = static_cast<int>(rows);
    return choice;
}

const char* RoadMapFields::validate()
{
    const char* wrong = nullptr;
    if (!validateRows())
        wrong = "activities";
    if (!validateDirections())
        wrong = "professional";
    if (!validateYear())
        wrong = "year";
    return wrong;
}

void RoadMapFields::fillYears()
{
    const int planned = route::plannedSchoolYear(office::today());
    std::vector<std::string> years;
    for (const int year : {planned - 1, planned, planned + 1})
        years.push_back(route::schoolYearText(year));
    controls_.setItems("year", years);
    controls_.setText("year", choice_.year.empty() ? years[1] : choice_.year);
}

/// The activities of the ticked directions, the chosen ones selected.
void RoadMapFields::fillActivities()
{
    shown_.clear();
    std::vector<std::string> items;
    std::vector<sal_Int16> selected;
    for (std::size_t number = 0; number < library_.catalogue.size(); ++number)
    {
        const standard::CatalogueActivity& activity = library_.catalogue[number];
        if (choice_.directions.count(activity.direction) == 0)
            continue;
        if (choice_.activities.count(number) != 0)
            selected.push_back(static_cast<sal_Int16>(shown_.size()));
        shown_.push_back(number);
        items.push_back(activity.activity);
    }
    controls_.setItems("activities", items);
    const auto list = controls_.get<css::awt::XListBox>("activities");
    css::uno::Sequence<sal_Int16> positions(static_cast<sal_Int32>(selected.size()));
    std::copy(selected.begin(), selected.end(), positions.getArray());
    list->selectItemsPos(positions, true);
    if (!shown_.empty())
        list->makeVisible(0);
    validateRows();
}

void RoadMapFields::changeDirection(route::Direction direction)
{
    const std::string id(route::idOf(direction));
    if (controls_.isChecked(id.c_str()))
    {
        choice_.directions.insert(direction);
        for (const std::size_t number : suggestedActivities(library_, {direction}))
            choice_.activities.insert(number);
    }
    else
    {
        choice_.directions.erase(direction);
        for (std::size_t number = 0; number < library_.catalogue.size(); ++number)
            if (library_.catalogue[number].direction == direction)
                choice_.activities.erase(number);
    }
    fillActivities();
    validateDirections();
}

void RoadMapFields::changeActivities()
{
    choice_.activities.clear();
    const auto positions = controls_.get<css::awt::XListBox>("activities")->getSelectedItemsPos();
    for (const sal_Int16 position : positions)
        choice_.activities.insert(shown_[static_cast<std::size_t>(position)]);
    validateRows();
}

void RoadMapFields::changeFilling()
{
    choice_.catalogue = controls_.isChecked("catalogue");
    showWhatIsFilled();
    validateRows();
}

void RoadMapFields::showWhatIsFilled()
{
    for (const char* name : {"listLabel", "activities", "chosen", "suggested"})
        controls_.setEnabled(name, choice_.catalogue);
    for (const char* name : {"countLabel", "count"})
        controls_.setEnabled(name, !choice_.catalogue);
}

bool RoadMapFields::validateYear()
{
    const bool fine = route::parseSchoolYear(controls_.text("year")).has_value();
    dialog_.setNote("yearNote", "year", fine ? std::string() : strings_.get("roadMap.year"));
    return fine;
}

bool RoadMapFields::validateDirections()
{
    const bool fine = !choice_.directions.empty();
    dialog_.setNote("directionsNote", "professional", fine ? std::string() : strings_.get("roadMap.no.direction"));
    return fine;
}

bool RoadMapFields::validateRows()
{
    controls_.setLabel("chosen",
                       strings_.format("roadMap.chosen", {{"chosen", std::to_string(choice_.activities.size())},
                                                          {"all", std::to_string(shown_.size())}}));
    const bool fine = !choice_.catalogue || choice_.activities.size() > 0 || choice_.directions.empty();
    dialog_.setNote("rowsNote", "activities", fine ? std::string() : strings_.get("roadMap.no.activity"));
    return fine;
}

} // namespace marshrut::desk
