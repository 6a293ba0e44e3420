// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "desk/dialog.hpp"
#include "desk/road_map_choice.hpp"
#include "office/package.hpp"

#include <com/sun/star/awt/XListBox.hpp>

#include <algorithm>

namespace marshrut::desk
{

using css::uno::Any;

namespace
{

/// «Вставить дорожную карту»: its fields and what stands in them.
class RoadMapDialog
{
public:
    RoadMapDialog(const Call& call, const standard::Library& library, const RoadMapChoice& choice)
        : library_(library),
          strings_(office::uiStrings(call.context)),
          dialog_(call.context, call.frame, "InsertRoadMap"),
          controls_(dialog_.controls()),
          choice_(choice)
    {
        fillForms();
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

    std::optional<RoadMapChoice> ask()
    {
        if (!dialog_.run([this] { return mayClose(); }))
            return std::nullopt;
        choice_.form = forms_[static_cast<std::size_t>(selectedForm())];
        choice_.year = controls_.text("year");
        choice_.period = route::schoolYear(route::parseSchoolYear(choice_.year).value_or(0));
        double rows = 0;
        controls_.property("count", "Value") >>= rows;
        choice_.emptyRows = static_cast<int>(rows);
        return choice_;
    }

private:
    using ListBox = css::uno::Reference<css::awt::XListBox>;

    sal_Int16 selectedForm() const
    {
        return std::max<sal_Int16>(controls_.get<css::awt::XListBox>("form")->getSelectedItemPos(), 0);
    }

    void fillForms()
    {
        std::vector<std::string> titles;
        for (const auto& [name, form] : library_.forms)
        {
            forms_.push_back(name);
            const std::string key = "form." + name;
            titles.push_back(strings_.has(key) ? strings_.get(key) : name);
        }
        controls_.setItems("form", titles);
        const auto chosen = std::find(forms_.begin(), forms_.end(), choice_.form);
        if (chosen != forms_.end())
            controls_.get<css::awt::XListBox>("form")->selectItemPos(static_cast<sal_Int16>(chosen - forms_.begin()),
                                                                     true);
    }

    void fillYears()
    {
        const int planned = route::plannedSchoolYear(office::today());
        std::vector<std::string> years;
        for (const int year : {planned - 1, planned, planned + 1})
            years.push_back(route::schoolYearText(year));
        controls_.setItems("year", years);
        controls_.setText("year", choice_.year.empty() ? years[1] : choice_.year);
    }

    /// The activities of the ticked directions, the chosen ones selected.
    void fillActivities()
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
        const ListBox list = controls_.get<css::awt::XListBox>("activities");
        css::uno::Sequence<sal_Int16> positions(static_cast<sal_Int32>(selected.size()));
        std::copy(selected.begin(), selected.end(), positions.getArray());
        list->selectItemsPos(positions, true);
        if (!shown_.empty())
            list->makeVisible(0);
        validateRows();
    }

    void changeDirection(route::Direction direction)
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

    void changeActivities()
    {
        choice_.activities.clear();
        const auto positions = controls_.get<css::awt::XListBox>("activities")->getSelectedItemsPos();
        for (const sal_Int16 position : positions)
            choice_.activities.insert(shown_[static_cast<std::size_t>(position)]);
        validateRows();
    }

    void changeFilling()
    {
        choice_.catalogue = controls_.isChecked("catalogue");
        showWhatIsFilled();
        validateRows();
    }

    void showWhatIsFilled()
    {
        for (const char* name : {"listLabel", "activities", "chosen", "suggested"})
            controls_.setEnabled(name, choice_.catalogue);
        for (const char* name : {"countLabel", "count"})
            controls_.setEnabled(name, !choice_.catalogue);
    }

    bool validateYear()
    {
        const bool fine = route::parseSchoolYear(controls_.text("year")).has_value();
        dialog_.setNote("yearNote", "year", fine ? std::string() : strings_.get("roadMap.year"));
        return fine;
    }

    bool validateDirections()
    {
        const bool fine = !choice_.directions.empty();
        dialog_.setNote("directionsNote", "professional", fine ? std::string() : strings_.get("roadMap.no.direction"));
        return fine;
    }

    bool validateRows()
    {
        controls_.setLabel("chosen", strings_.format("roadMap.chosen", {{"chosen", std::to_string(chosen())},
                                                                        {"all", std::to_string(shown_.size())}}));
        const bool fine = !choice_.catalogue || chosen() > 0 || choice_.directions.empty();
        dialog_.setNote("rowsNote", "activities", fine ? std::string() : strings_.get("roadMap.no.activity"));
        return fine;
    }

    [[nodiscard]] std::size_t chosen() const { return choice_.activities.size(); }

    bool mayClose()
    {
        const char* wrong = nullptr;
        if (!validateRows())
            wrong = "activities";
        if (!validateDirections())
            wrong = "professional";
        if (!validateYear())
            wrong = "year";
        if (wrong)
            controls_.focus(wrong);
        return !wrong;
    }

    const standard::Library& library_;
    const standard::Strings& strings_;
    Dialog dialog_;
    Controls& controls_;
    RoadMapChoice choice_;
    std::vector<std::string> forms_;
    std::vector<std::size_t> shown_; ///< numbers in the catalogue of the activities in the list
};

} // namespace

std::optional<RoadMapChoice> askForChoice(const Call& call, const standard::Library& library)
{
    static std::optional<RoadMapChoice> last;
    RoadMapChoice first;
    first.directions = allDirections();
    first.activities = suggestedActivities(library, first.directions);
    const auto choice = RoadMapDialog(call, library, last.value_or(first)).ask();
    if (choice)
        last = choice;
    return choice;
}

} // namespace marshrut::desk
