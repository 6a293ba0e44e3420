// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "desk/activity_dialog.hpp"
#include "desk/activity_fields.hpp"
#include "desk/dialog.hpp"
#include "edit/activity_rows.hpp"
#include "office/package.hpp"
#include "text/fold.hpp"

#include <com/sun/star/awt/XListBox.hpp>

#include <algorithm>
#include <array>

namespace marshrut::desk
{

using css::uno::Reference;

namespace
{

/// In the order in which they are asked for; «planned» is last, it takes a mark back.
constexpr std::array statuses = {route::Status::done, route::Status::inProgress, route::Status::postponed,
                                 route::Status::cancelled, route::Status::planned};

/// «Отметить выполнение» for the selected rows.
class MarkDialog
{
public:
    MarkDialog(const Call& call, const OpenRoadMap& open)
        : strings_(office::uiStrings(call.context)),
          documentStrings_(office::documentStrings(call.context)),
          dialog_(call.context, call.frame, "Mark"),
          controls_(dialog_.controls()),
          fields_(call, open)
    {
        std::vector<std::string> titles;
        for (const route::Status status : statuses)
            titles.push_back(strings_.get("status." + std::string(route::idOf(status))));
        controls_.setItems("status", titles);
        controls_.get<css::awt::XListBox>("status")->selectItemPos(0, true);
        controls_.setText("date", route::textOf(route::Value(office::today())));
        controls_.setLabel("rows", rowsText(open));
        offer(open);
        controls_.onItem("status", [this] { show(); });
        for (const char* name : {"date", "achieved", "evidence", "until", "reason"})
            controls_.onText(name, [this] { show(); });
        show();
    }

    std::optional<edit::Mark> ask()
    {
        if (!dialog_.run([] { return true; }))
            return std::nullopt;
        return mark();
    }

private:
    /// What was expected, and what usually shows it, may be taken instead of typing: for one row, each has its own.
    void offer(const OpenRoadMap& open)
    {
        const recognise::FoundActivity* only = nullptr;
        int count = 0;
        for (const recognise::FoundTable& table : open.roadMap().tables)
            for (const recognise::FoundRow& row : table.rows)
                if (edit::isSelected({&table, &row}, open.selection) && row.kind == recognise::RowKind::activity)
                {
                    only = &open.roadMap().activities[row.activity];
                    ++count;
                }
        if (count != 1)
            return;
        const auto textOf = [only](route::Element element) {
            const auto cell = only->cells.find(element);
            return cell == only->cells.end() ? std::string() : text::normalise(cell->second.text);
        };
        if (const std::string result = textOf(route::Element::roadmapResult); !result.empty())
            controls_.setItems("achieved", {result});
        controls_.setItems("evidence", fields_.evidenceFor(textOf(route::Element::roadmapActivity)));
    }

    [[nodiscard]] std::string rowsText(const OpenRoadMap& open) const
    {
        std::string rows;
        std::string activity;
        int count = 0;
        for (const recognise::FoundTable& table : open.roadMap().tables)
            for (const recognise::FoundRow& row : table.rows)
            {
                if (!edit::isSelected({&table, &row}, open.selection) || row.kind != recognise::RowKind::activity)
                    continue;
                const recognise::FoundActivity& found = open.roadMap().activities[row.activity];
                rows += (rows.empty() ? "" : ", ") + std::to_string(found.row);
                const auto cell = found.cells.find(route::Element::roadmapActivity);
                activity = cell == found.cells.end() ? std::string() : text::normalise(cell->second.text);
                ++count;
            }
        if (count == 1 && !activity.empty())
            return strings_.format("mark.row", {{"row", rows}, {"activity", activity}});
        return strings_.format("mark.rows", {{"rows", rows}});
    }

    [[nodiscard]] edit::Mark mark() const
    {
        const sal_Int16 selected = controls_.get<css::awt::XListBox>("status")->getSelectedItemPos();
        edit::Mark mark;
        mark.status = statuses.at(static_cast<std::size_t>(std::max<sal_Int16>(0, selected)));
        mark.date = controls_.text("date");
        mark.achieved = controls_.text("achieved");
        mark.evidence = controls_.text("evidence");
        mark.until = controls_.text("until");
        mark.reason = controls_.text("reason");
        return mark;
    }

    void show()
    {
        const edit::Mark now = mark();
        const auto enable = [this](const std::string& name, bool enabled) {
            controls_.setEnabled(name.c_str(), enabled);
            controls_.setEnabled((name + "Label").c_str(), enabled);
        };
        for (const char* name : {"date", "achieved", "evidence"})
            enable(name, now.status == route::Status::done);
        enable("until", now.status == route::Status::postponed);
        enable("reason", now.status == route::Status::postponed || now.status == route::Status::cancelled);
        std::string note;
        if (now.status == route::Status::done)
            note = now.date.empty() ? strings_.get("mark.note.date") : fields_.deadlineNote(now.date);
        else if (now.status == route::Status::postponed)
            note = now.until.empty() ? strings_.get("mark.note.until") : fields_.deadlineNote(now.until);
        else if (now.status == route::Status::cancelled && now.reason.empty())
            note = strings_.get("mark.note.reason");
        controls_.setLabel("note", note);
        controls_.setLabel("preview",
                           strings_.format("mark.preview", {{"text", edit::markText(now, documentStrings_)}}));
    }

    const standard::Strings& strings_;
    const standard::Strings& documentStrings_;
    Dialog dialog_;
    Controls& controls_;
    ActivityFields fields_;
};

} // namespace

std::optional<edit::Mark> askForMark(const Call& call, const OpenRoadMap& open)
{
    return MarkDialog(call, open).ask();
}

} // namespace marshrut::desk
