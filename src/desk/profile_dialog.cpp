// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "desk/profile_dialog.hpp"

#include "desk/choose_differences.hpp"
#include "desk/dialog.hpp"
#include "desk/profile_fields.hpp"
#include "desk/route_check.hpp"
#include "edit/take_data.hpp"
#include "office/package.hpp"

namespace marshrut::desk
{

namespace
{

std::map<route::Element, std::string> elementsOf(const Call& call)
{
    std::map<route::Element, std::string> values;
    for (const auto& element : checkRoute(call.context, call.document, org::marshrut::Stage_PLAN).Elements)
        if (const auto known = route::elementOf(office::toUtf8(element.Id)); known && !element.Text.isEmpty())
            values[*known] = office::toUtf8(element.Text);
    return values;
}

class ProfileDialog
{
public:
    ProfileDialog(const Call& call, const standard::Profile& known)
        : call_(call),
          strings_(office::uiStrings(call.context)),
          dialog_(call.context, call.frame, "Profile"),
          controls_(dialog_.controls()),
          fields_(call.context, call.document, controls_)
    {
        fields_.show(known);
        controls_.setEnabled("take", call.document.is() && worksIn(inWriter | inCalc, call.kind));
        controls_.setEnabled("update", worksIn(inWriter, call.kind));
        controls_.onAction("take", [this] { takeFromDocument(); });
        controls_.onAction("update", [this] {
            update_ = true;
            dialog_.close();
        });
    }

    std::optional<ProfileAnswer> ask()
    {
        // Anything may be left out, and how a date is written is the teacher's own affair.
        if (!dialog_.run([] { return true; }))
            return std::nullopt;
        return ProfileAnswer{profile(), update_};
    }

private:
    [[nodiscard]] standard::Profile profile() const
    {
        standard::Profile profile;
        fields_.keepIn(profile);
        return profile;
    }

    /// What is blank here is filled at once; where both say something, the teacher sees both and chooses.
    void takeFromDocument()
    {
        const auto found = elementsOf(call_);
        auto taken = edit::takeData(found, profile(), office::library(call_.context).nameCases);
        if (!taken.differences.empty())
            for (const auto& chosen : chooseDifferences(call_.context, dialog_.window(), taken.differences, "take"))
                taken.blanks[chosen.element] = chosen.inDocument;
        fields_.fill(taken.blanks);
        const auto courses = found.find(route::Element::infoCourses);
        const bool newCourses = courses != found.end() &&
                                fields_.courses()->addLines(courses->second, office::documentStrings(call_.context));
        const std::size_t count = taken.blanks.size() + (newCourses ? 1 : 0);
        const char* nothing = found.empty() ? "profile.taken.nothing" : "profile.taken.same";
        controls_.setLabel("note", count == 0 ? strings_.get(nothing)
                                              : strings_.format("profile.taken", {{"count", std::to_string(count)}}));
    }

    const Call& call_;
    const standard::Strings& strings_;
    Dialog dialog_;
    Controls& controls_;
    ProfileFields fields_;
    bool update_ = false;
};

} // namespace

std::optional<ProfileAnswer> askForProfile(const Call& call, const standard::Profile& known)
{
    return ProfileDialog(call, known).ask();
}

} // namespace marshrut::desk
