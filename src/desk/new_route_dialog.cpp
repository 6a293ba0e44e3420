// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "desk/new_route_dialog.hpp"

#include "desk/dialog.hpp"
#include "desk/profile_fields.hpp"
#include "desk/road_map_fields.hpp"
#include "desk/sheet_list.hpp"
#include "desk/topic_dialog.hpp"
#include "office/package.hpp"
#include "text/fold.hpp"

#include <array>

namespace marshrut::desk
{

using css::uno::Any;
using route::Element;

namespace
{

struct Field
{
    const char* name; ///< of the control
    Element element;
};

constexpr std::array<Field, 22> fields{{
    {"teacher", Element::titleTeacher},
    {"position", Element::infoPosition},
    {"education", Element::infoEducation},
    {"attestation", Element::infoAttestationDate},
    {"category", Element::infoCategory},
    {"experience", Element::infoExperience},
    {"courses", Element::infoCourses},
    {"organisation", Element::titleOrganisation},
    {"place", Element::titlePlace},
    {"support", Element::infoSupport},
    {"strengths", Element::diagnosisStrengths},
    {"deficits", Element::diagnosisDeficits},
    {"procedure", Element::diagnosisProcedure},
    {"schoolTopic", Element::noteSchoolTopic},
    {"associationTopic", Element::noteAssociationTopic},
    {"situation", Element::noteSituation},
    {"problem", Element::noteProblem},
    {"forms", Element::noteForms},
    {"report", Element::noteReport},
    {"topic", Element::noteTopic},
    {"goal", Element::noteGoal},
    {"heading", Element::titleHeading},
}};
constexpr std::array<Field, 2> lists{{
    {"tasks", Element::noteTasks},
    {"result", Element::noteResult},
}};

/// The first field of each step.
constexpr std::array<const char*, 5> firstFields{{"teacher", "strengths", "schoolTopic", "year", "heading"}};
constexpr int stepCount = static_cast<int>(firstFields.size());
constexpr int roadMapStep = 4;

/// What a cancelled wizard had been told, and «Мои данные» as they were then: where these are others now, it is begun
/// anew.
struct Unfinished
{
    standard::Profile profile;
    NewRouteAnswer answer;
};

std::optional<Unfinished>& unfinished()
{
    static std::optional<Unfinished> kept;
    return kept;
}

NewRouteAnswer firstAnswer(const Call& call, const standard::Library& library, const standard::Profile& profile)
{
    NewRouteAnswer answer;
    answer.values = standard::valuesOf(profile, office::documentStrings(call.context));
    answer.kindergarten = profile.kindergarten;
    if (library.forms.count(profile.form) != 0)
        answer.roadMap.form = profile.form;
    answer.roadMap.directions = allDirections();
    answer.roadMap.kindergarten = profile.kindergarten;
    answer.roadMap.activities = suggestedActivities(library, answer.roadMap, answer.roadMap.directions);
    answer.sheet = usualSheet(profile.kindergarten);
    answer.remember = true;
    return answer;
}

class NewRouteDialog
{
public:
    NewRouteDialog(const Call& call, const standard::Library& library, const NewRouteAnswer& known)
        : strings_(office::uiStrings(call.context)),
          dialog_(call.context, call.frame, "NewRoute"),
          controls_(dialog_.controls()),
          roadMap_(dialog_, library, strings_, known.roadMap),
          sheets_(controls_, call.context, strings_)
    {
        const standard::Strings& written = office::documentStrings(call.context);
        controls_.setItems(
            "heading", {written.get("heading.route"), written.get("heading.plan"), written.get("heading.programme")});
        controls_.setItems("category", {written.get("category.none"), written.get("category.first"),
                                        written.get("category.highest"), written.get("category.methodist"),
                                        written.get("category.mentor"), written.get("category.suitable")});
        forEachField([&](const Field& field) {
            if (const auto value = known.values.find(field.element); value != known.values.end())
                controls_.setText(field.name, value->second);
        });
        if (controls_.text("heading").empty())
            controls_.setText("heading", written.get("heading.route"));
        controls_.setChecked("remember", known.remember);
        controls_.setChecked("schoolKind", !known.kindergarten);
        controls_.setChecked("kindergartenKind", known.kindergarten);
        sheets_.select(known.sheet);
        showWordsOf(controls_.isChecked("kindergartenKind"), controls_, strings_);
        controls_.setLabel("diagnosisHint", strings_.get("newRoute.diagnosis"));
        controls_.setLabel("lookHint", strings_.get("newRoute.look"));
        controls_.onItem("schoolKind", [this] { changeKind(); });
        controls_.onItem("kindergartenKind", [this] { changeKind(); });
        controls_.onAction("help", [this, &call] { help(call); });
        controls_.onAction("back", [this] { show(step_ - 1); });
        controls_.onAction("next", [this] { show(step_ + 1); });
        show(1);
    }

    /// @returns whether it was closed with OK
    bool ask()
    {
        return dialog_.run([this] { return mayClose(); });
    }

    [[nodiscard]] NewRouteAnswer answer() const
    {
        NewRouteAnswer answer;
        forEachField([&](const Field& field) {
            if (std::string text = text::normalise(controls_.text(field.name)); !text.empty())
                answer.values[field.element] = std::move(text);
        });
        answer.kindergarten = controls_.isChecked("kindergartenKind");
        answer.roadMap = roadMap_.choice();
        answer.sheet = sheets_.selected();
        answer.remember = controls_.isChecked("remember");
        return answer;
    }

private:
    template <typename Function>
    static void forEachField(const Function& function)
    {
        for (const Field& field : fields)
            function(field);
        for (const Field& field : lists)
            function(field);
    }

    /// A sheet that nobody chose follows.
    void changeKind()
    {
        const bool kindergarten = controls_.isChecked("kindergartenKind");
        roadMap_.setKindergarten(kindergarten);
        if (sheets_.selected() == usualSheet(!kindergarten))
            sheets_.select(usualSheet(kindergarten));
        showWordsOf(kindergarten, controls_, strings_);
    }

    /// «Помочь с темой и целью»: what is left there comes into the fields, and nowhere else.
    void help(const Call& call)
    {
        const auto text = [this](const char* name) { return text::normalise(controls_.text(name)); };
        const auto texts = askForTopic(
            call,
            {text("deficits"), text("topic"), text("goal"), text("tasks"), controls_.isChecked("kindergartenKind")},
            dialog_.window());
        if (!texts)
            return;
        controls_.setText("deficits", texts->deficits);
        controls_.setText("topic", texts->topic);
        controls_.setText("goal", texts->goal);
        controls_.setText("tasks", texts->tasks);
    }

    void show(int step)
    {
        if (step < 1 || step > stepCount)
            return;
        step_ = step;
        dialog_.showStep(step);
        const std::string number = std::to_string(step);
        controls_.setLabel("step",
                           strings_.format("newRoute.step", {{"number", number},
                                                             {"count", std::to_string(stepCount)},
                                                             {"title", strings_.get("newRoute.step." + number)}}));
        controls_.setEnabled("back", step > 1);
        controls_.setEnabled("next", step < stepCount);
        controls_.setProperty("next", "DefaultButton", Any(step < stepCount));
        controls_.setProperty("ok", "DefaultButton", Any(step == stepCount));
        controls_.focus(firstFields[static_cast<std::size_t>(step - 1)]);
    }

    bool mayClose()
    {
        const char* wrong = roadMap_.validate();
        if (!wrong)
            return true;
        show(roadMapStep);
        controls_.focus(wrong);
        return false;
    }

    const standard::Strings& strings_;
    Dialog dialog_;
    Controls& controls_;
    RoadMapFields roadMap_;
    SheetList sheets_;
    int step_ = 1;
};

} // namespace

std::optional<NewRouteAnswer> askForNewRoute(const Call& call, const standard::Library& library,
                                             const standard::Profile& profile)
{
    std::optional<Unfinished>& kept = unfinished();
    const bool goesOn = kept && kept->profile == profile;
    NewRouteDialog dialog(call, library, goesOn ? kept->answer : firstAnswer(call, library, profile));
    const bool ok = dialog.ask();
    NewRouteAnswer answer = dialog.answer();
    if (ok)
    {
        kept.reset();
        return answer;
    }
    kept = Unfinished{profile, std::move(answer)};
    return std::nullopt;
}

} // namespace marshrut::desk
