// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "desk/road_map_fields.hpp"

#include "office/package.hpp"
#include "route/road_map.hpp"
#include "route/typed_period.hpp"

#include <com/sun/star/awt/XListBox.hpp>

#include <array>

namespace marshrut::desk
{

using css::uno::Any;

namespace
{

constexpr int yearsBetweenAttestations = 5;

/// The columns that may be left out.
constexpr std::array<std::pair<const char*, route::Element>, 4> columnBoxes = {{
    {"columnDirection", route::Element::roadmapDirection},
    {"columnResult", route::Element::roadmapResult},
    {"columnReport", route::Element::roadmapReport},
    {"columnDone", route::Element::roadmapDone},
}};

std::string boxOf(route::Direction direction)
{
    return std::string(route::idOf(direction));
}

std::string strongBox(route::Direction direction)
{
    std::string id = boxOf(direction);
    id.front() = static_cast<char>(id.front() - 'a' + 'A');
    return "strong" + id;
}

void put(std::set<route::Direction>& directions, route::Direction direction, bool in)
{
    if (in)
        directions.insert(direction);
    else
        directions.erase(direction);
}

} // namespace

RoadMapFields::RoadMapFields(Dialog& dialog, const standard::Library& library, const standard::Strings& strings,
                             const RoadMapChoice& choice)
    : library_(library),
      strings_(strings),
      dialog_(dialog),
      controls_(dialog.controls()),
      asksMore_(controls_.has("example")),
      forms_(controls_, "form", library.forms, strings),
      choice_(choice),
      list_(controls_, library, strings)
{
    forms_.select(choice_.form);
    fillYears();
    fillDirections();
    controls_.setChecked("catalogue", choice_.catalogue);
    controls_.setChecked("empty", !choice_.catalogue && !choice_.example);
    controls_.setProperty("count", "Value", Any(double(choice_.emptyRows)));
    if (asksMore_)
        fillMore();
    fillActivities();
    showWhatIsFilled();
    validateYear();
    validateDirections();
    controls_.onText("year", [this] { validateYear(); });
    controls_.onItem("catalogue", [this] { changeFilling(); });
    controls_.onItem("empty", [this] { changeFilling(); });
    controls_.onItem("activities", [this] { changeActivities(); });
    controls_.onAction("suggested", [this] {
        choice_.activities = suggested();
        fillActivities();
    });
}

RoadMapChoice RoadMapFields::choice() const
{
    RoadMapChoice choice = choice_;
    choice.form = forms_.selected();
    choice.year = controls_.text("year");
    choice.period = periodIn(choice.year).value_or(route::Period());
    double rows = 0;
    controls_.property("count", "Value") >>= rows;
    choice.emptyRows = static_cast<int>(rows);
    if (!asksMore_)
        return choice;
    choice.leaveOut.clear();
    for (const auto& [control, element] : columnBoxes)
        if (!controls_.isChecked(control))
            choice.leaveOut.insert(element);
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

void RoadMapFields::setKindergarten(bool kindergarten)
{
    if (choice_.kindergarten == kindergarten)
        return;
    choice_.kindergarten = kindergarten;
    choice_.activities = suggested();
    fillActivities();
}

void RoadMapFields::fillYears()
{
    const int planned = route::plannedSchoolYear(office::today());
    std::vector<std::string> years;
    for (const int year : {planned - 1, planned, planned + 1})
        years.push_back(route::schoolYearText(year));
    years.push_back(std::to_string(planned + 1));
    years.push_back(std::to_string(planned) + "\u2013" + std::to_string(planned + yearsBetweenAttestations));
    controls_.setItems("year", years);
    controls_.setText("year", choice_.year.empty() ? years[1] : choice_.year);
}

void RoadMapFields::fillDirections()
{
    for (const route::Direction direction : inOrder({}))
    {
        const std::string id = boxOf(direction);
        controls_.setLabel(id.c_str(), strings_.get("direction." + id));
        controls_.setChecked(id.c_str(), choice_.directions.count(direction) != 0);
        controls_.onItem(id.c_str(), [this, direction] { changeDirection(direction); });
    }
}

void RoadMapFields::fillMore()
{
    controls_.setItems("institution", {strings_.get("roadMap.school"), strings_.get("roadMap.kindergarten")});
    controls_.get<css::awt::XListBox>("institution")->selectItemPos(choice_.kindergarten ? 1 : 0, true);
    controls_.onItem("institution", [this] {
        setKindergarten(controls_.get<css::awt::XListBox>("institution")->getSelectedItemPos() == 1);
    });
    for (const route::Direction direction : inOrder({}))
    {
        const std::string strong = strongBox(direction);
        const std::string name = strings_.get("direction." + boxOf(direction));
        controls_.setLabel(strong.c_str(), strings_.get("roadmap.part.strong"));
        controls_.setProperty(strong.c_str(), "HelpText",
                              Any(office::fromUtf8(strings_.format("roadMap.strong.help", {{"direction", name}}))));
        controls_.setChecked(strong.c_str(), choice_.strong.count(direction) != 0);
        controls_.onItem(strong.c_str(), [this, direction] { changeDirection(direction); });
    }
    for (const auto& [control, element] : columnBoxes)
    {
        controls_.setLabel(control, strings_.get("column." + std::string(route::idOf(element))));
        controls_.setChecked(control, choice_.leaveOut.count(element) == 0);
    }
    controls_.setChecked("beginners", choice_.beginners);
    controls_.onItem("beginners", [this] { change([this] { choice_.beginners = controls_.isChecked("beginners"); }); });
    controls_.setChecked("example", choice_.example);
    controls_.onItem("example", [this] { changeFilling(); });
}

void RoadMapFields::fillActivities()
{
    list_.fill(choice_);
    validateRows();
}

std::set<std::size_t> RoadMapFields::suggested() const
{
    return choice_.directions.empty() ? std::set<std::size_t>()
                                      : suggestedActivities(library_, choice_, choice_.directions);
}

std::optional<route::Period> RoadMapFields::periodIn(const std::string& text) const
{
    return route::parsePeriod(text, library_.lexicon.deadlines);
}

/// Takes a change of the choice over. Where nobody chose activities by hand, what is suggested follows it.
template <class Change>
void RoadMapFields::change(const Change& change)
{
    const bool untouched = choice_.activities == suggested();
    change();
    if (untouched)
        choice_.activities = suggested();
    const auto& catalogue = library_.catalogueFor(choice_.kindergarten);
    std::erase_if(choice_.activities, [&](std::size_t number) {
        return number >= catalogue.size() || choice_.directions.count(catalogue[number].direction) == 0 ||
               !isOffered(catalogue[number], choice_);
    });
    fillActivities();
    validateDirections();
}

void RoadMapFields::changeDirection(route::Direction direction)
{
    change([&] {
        const bool wanted = controls_.isChecked(boxOf(direction).c_str());
        const bool comes = wanted && choice_.directions.count(direction) == 0;
        put(choice_.directions, direction, wanted);
        if (asksMore_)
        {
            put(choice_.strong, direction, wanted && controls_.isChecked(strongBox(direction).c_str()));
            controls_.setEnabled(strongBox(direction).c_str(), wanted);
        }
        if (comes)
            choice_.activities.merge(suggestedActivities(library_, choice_, {direction}));
    });
}

void RoadMapFields::changeActivities()
{
    list_.read(choice_);
    validateRows();
}

void RoadMapFields::changeFilling()
{
    choice_.catalogue = controls_.isChecked("catalogue");
    choice_.example = asksMore_ && controls_.isChecked("example");
    showWhatIsFilled();
    validateDirections();
    validateRows();
}

void RoadMapFields::showWhatIsFilled()
{
    for (const char* name : {"listLabel", "activities", "chosen", "suggested"})
        controls_.setEnabled(name, choice_.catalogue);
    for (const char* name : {"countLabel", "count"})
        controls_.setEnabled(name, !choice_.catalogue && !choice_.example);
    if (!asksMore_)
        return;
    for (const char* name : {"beginners", "detail"})
        controls_.setEnabled(name, choice_.catalogue);
    for (const route::Direction direction : inOrder({}))
    {
        controls_.setEnabled(boxOf(direction).c_str(), !choice_.example);
        controls_.setEnabled(strongBox(direction).c_str(),
                             !choice_.example && choice_.directions.count(direction) != 0);
    }
}

bool RoadMapFields::validateYear()
{
    const auto period = periodIn(controls_.text("year"));
    const auto shown = [](const route::Date& date) { return route::textOf(route::Value(date)); };
    dialog_.setNote(
        "yearNote", "year",
        period ? strings_.format("deadline.understood", {{"from", shown(period->from)}, {"to", shown(period->to)}})
               : strings_.get("roadMap.year"));
    return period.has_value();
}

bool RoadMapFields::validateDirections()
{
    const bool fine = choice_.example || !choice_.directions.empty();
    std::string note;
    if (!fine)
        note = strings_.get("roadMap.no.direction");
    else if (asksMore_)
        note = strings_.get(choice_.strong.empty() ? "roadMap.strong.none" : "roadMap.strong.some");
    dialog_.setNote("directionsNote", "professional", note);
    return fine;
}

bool RoadMapFields::validateRows()
{
    controls_.setLabel("chosen",
                       strings_.format("roadMap.chosen", {{"chosen", std::to_string(choice_.activities.size())},
                                                          {"all", std::to_string(list_.size())}}));
    const bool fine = !choice_.catalogue || !choice_.activities.empty() || choice_.directions.empty();
    dialog_.setNote("rowsNote", "activities", fine ? std::string() : strings_.get("roadMap.no.activity"));
    return fine;
}

} // namespace marshrut::desk
