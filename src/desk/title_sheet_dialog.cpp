// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "desk/title_sheet_dialog.hpp"

#include "desk/dialog.hpp"
#include "desk/route_check.hpp"
#include "desk/sheet_list.hpp"
#include "office/package.hpp"
#include "office/settings.hpp"
#include "text/fold.hpp"
#include "writer/title_sheet.hpp"

#include <algorithm>
#include <array>

namespace marshrut::desk
{

using css::uno::Reference;

namespace
{

struct Field
{
    const char* name; ///< of the control
    route::Element element;
};

/// In the dialog's order.
constexpr std::array<Field, 5> fields = {{
    {"organisation", route::Element::titleOrganisation},
    {"heading", route::Element::titleHeading},
    {"teacher", route::Element::titleTeacher},
    {"place", route::Element::titlePlace},
    {"year", route::Element::titleYear},
}};

/// The teacher's name from the rest of the document, where the title sheet lacks it.
std::string teacherOf(const Call& call)
{
    const auto report = checkRoute(call.context, call.document, org::marshrut::Stage_PLAN);
    for (const auto& element : report.Elements)
        if (element.Id.equalsAscii("info.teacher"))
            return office::toUtf8(element.Text);
    return {};
}

/// What the sheet has, with suggestions for what it lacks.
TitleValues withSuggestions(const Call& call, TitleValues values)
{
    std::string& teacher = values[route::Element::titleTeacher];
    if (teacher.empty())
        teacher = values[route::Element::infoTeacher];
    if (teacher.empty())
        teacher = teacherOf(call);
    for (const auto& [element, known] : office::readProfile(call.context).values)
        if (std::string& value = values[element]; value.empty())
            value = known;
    std::string& heading = values[route::Element::titleHeading];
    if (heading.empty())
        heading = office::documentStrings(call.context).get("heading.route");
    std::string& year = values[route::Element::titleYear];
    if (year.empty())
        year = std::to_string(office::today().year);
    return values;
}

bool holdsYear(const std::string& text)
{
    const auto words = text::words(text);
    return std::any_of(words.begin(), words.end(), [](const text::Word& word) {
        return word.form.size() == 4 && word.form.find_first_not_of("0123456789") == std::string::npos;
    });
}

/// «Заполнить титульный лист».
class TitleSheetDialog
{
public:
    TitleSheetDialog(const Call& call, const TitleValues& onSheet, bool hasSheet)
        : strings_(office::uiStrings(call.context)),
          dialog_(call.context, call.frame, "TitleSheet"),
          controls_(dialog_.controls()),
          sheets_(controls_, call.context, strings_)
    {
        sheets_.select(usualSheet(office::readProfile(call.context).kindergarten));
        for (const char* name : {"sheetLabel", "sheet", "picture"})
            controls_.setEnabled(name, !hasSheet);
        std::vector<std::string> headings;
        for (const char* key : {"heading.route", "heading.plan", "heading.programme"})
            headings.push_back(office::documentStrings(call.context).get(key));
        controls_.setItems("heading", headings);
        const TitleValues known = withSuggestions(call, onSheet);
        for (const Field& field : fields)
        {
            const auto value = known.find(field.element);
            if (value != known.end())
                controls_.setText(field.name, value->second);
            const auto stands = onSheet.find(field.element);
            if (stands != onSheet.end() && !stands->second.empty())
                untouched_[field.element] = controls_.text(field.name);
            controls_.onText(field.name, [this] { validate(); });
        }
        validate();
    }

    std::optional<TitleAnswer> ask()
    {
        if (!dialog_.run([this] { return mayClose(); }))
            return std::nullopt;
        return TitleAnswer{changes(), sheets_.selected()};
    }

private:
    /// What stands on the sheet already is not written again: a field shows its line breaks as spaces.
    TitleValues changes() const
    {
        TitleValues changed = values();
        for (const Field& field : fields)
        {
            const auto shown = untouched_.find(field.element);
            if (shown != untouched_.end() && shown->second == controls_.text(field.name))
                changed.erase(field.element);
        }
        return changed;
    }

    TitleValues values() const
    {
        TitleValues values;
        for (const Field& field : fields)
        {
            const std::string text = text::normalise(controls_.text(field.name));
            if (!text.empty())
                values[field.element] = text;
        }
        return values;
    }

    /// @returns the field to be mended; null where all is well
    const char* validate()
    {
        const TitleValues given = values();
        const auto year = given.find(route::Element::titleYear);
        const char* wrong = nullptr;
        const char* note = "titleSheet.hint";
        if (given.empty())
        {
            wrong = fields[0].name;
            note = "titleSheet.empty";
        }
        else if (year != given.end() && !holdsYear(year->second))
        {
            wrong = "year";
            note = "titleSheet.year";
        }
        controls_.setLabel("note", strings_.get(note));
        return wrong;
    }

    bool mayClose()
    {
        const char* wrong = validate();
        if (wrong)
            controls_.focus(wrong);
        return !wrong;
    }

    const standard::Strings& strings_;
    Dialog dialog_;
    Controls& controls_;
    SheetList sheets_;
    TitleValues untouched_; ///< as the fields show what the sheet has
};

} // namespace

std::optional<TitleAnswer> askForTitleSheet(const Call& call, const Reference<css::text::XTextDocument>& document)
{
    return TitleSheetDialog(call, writer::readTitleSheet(call.context, document),
                            writer::hasTitleSheet(call.context, document))
        .ask();
}

} // namespace marshrut::desk
