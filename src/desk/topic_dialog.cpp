// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "desk/topic_dialog.hpp"

#include "desk/dialog.hpp"
#include "desk/windows.hpp"
#include "edit/topic_draft.hpp"
#include "office/package.hpp"
#include "text/fold.hpp"

#include <com/sun/star/awt/XListBox.hpp>

#include <algorithm>
#include <array>

namespace marshrut::desk
{

using css::awt::XListBox;
using css::uno::Reference;

namespace
{

struct Field
{
    const char* name; ///< of the control
    std::string TopicTexts::*text;
    std::string edit::TopicDraft::*draft;
};

constexpr std::array<Field, 3> fields{{
    {"topic", &TopicTexts::topic, &edit::TopicDraft::topic},
    {"goal", &TopicTexts::goal, &edit::TopicDraft::goal},
    {"tasks", &TopicTexts::tasks, &edit::TopicDraft::tasks},
}};

/// «Помочь с темой и целью».
class TopicDialog
{
public:
    TopicDialog(const Call& call, const TopicTexts& known, const Reference<css::awt::XWindow>& over)
        : strings_(office::uiStrings(call.context)),
          words_(office::library(call.context).topicWords),
          kindergarten_(known.kindergarten),
          dialog_(call.context, over.is() ? over : windowOf(call.frame), "Topic"),
          controls_(dialog_.controls())
    {
        std::vector<std::string> processes;
        for (const auto& process : words_.processes)
            processes.push_back(process.title);
        fillList("process", processes);
        fillList("way", words_.ways);
        const auto& examples = kindergarten_ ? words_.kindergarten : words_.school;
        controls_.setItems("what", examples.what);
        controls_.setItems("means", examples.means);
        controls_.setItems("whom", examples.whom);
        controls_.setText("deficits", known.deficits);
        for (const Field& field : fields)
        {
            controls_.setText(field.name, known.*field.text);
            controls_.onText(field.name, [this] { tell(); });
        }
        controls_.setLabel("hint", strings_.get("topic.hint"));
        for (const char* name : {"what", "means", "whom", "deficits"})
            controls_.onText(name, [this] { draft(false); });
        for (const char* name : {"process", "way"})
            controls_.onItem(name, [this] { draft(false); });
        controls_.onAction("draft", [this] { draft(true); });
        tell();
    }

    std::optional<TopicTexts> ask()
    {
        if (!dialog_.run([this] { return mayClose(); }))
            return std::nullopt;
        TopicTexts texts;
        texts.deficits = text("deficits");
        texts.kindergarten = kindergarten_;
        for (const Field& field : fields)
            texts.*field.text = text(field.name);
        return texts;
    }

private:
    [[nodiscard]] std::string text(const char* name) const { return text::normalise(controls_.text(name)); }

    void fillList(const char* name, const std::vector<std::string>& items)
    {
        controls_.setItems(name, items);
        controls_.get<XListBox>(name)->selectItemPos(0, true);
    }

    [[nodiscard]] std::size_t selected(const char* name) const
    {
        const auto position = controls_.get<XListBox>(name)->getSelectedItemPos();
        return position < 0 ? 0 : static_cast<std::size_t>(position);
    }

    /// all: also over what the teacher wrote.
    void draft(bool all)
    {
        const edit::TopicParts parts{selected("process"), text("what"), text("whom"), selected("way"), text("means")};
        const edit::TopicDraft made = edit::draftTopic(parts, text("deficits"), words_, kindergarten_);
        for (std::size_t index = 0; index < fields.size(); ++index)
        {
            const Field& field = fields[index];
            const std::string now = text(field.name);
            const bool untouched = now.empty() || now == drafted_[index];
            const std::string& wording = made.*field.draft;
            if (now == wording || !(untouched || (all && !wording.empty())))
                continue;
            drafted_[index] = wording;
            controls_.setText(field.name, wording);
        }
        tell();
    }

    [[nodiscard]] bool holdsSomething() const
    {
        return std::any_of(fields.begin(), fields.end(),
                           [this](const Field& field) { return !text(field.name).empty(); });
    }

    void tell() { controls_.setLabel("note", strings_.get(holdsSomething() ? "topic.edit" : "topic.begin")); }

    bool mayClose()
    {
        if (holdsSomething())
            return true;
        controls_.setLabel("note", strings_.get("topic.empty"));
        controls_.focus("what");
        return false;
    }

    const standard::Strings& strings_;
    const standard::TopicWords& words_;
    bool kindergarten_;
    Dialog dialog_;
    Controls& controls_;
    std::array<std::string, fields.size()>
        drafted_; ///< what was put into the fields, to know it from the teacher's own
};

} // namespace

std::optional<TopicTexts> askForTopic(const Call& call, const TopicTexts& known,
                                      const Reference<css::awt::XWindow>& over)
{
    return TopicDialog(call, known, over).ask();
}

} // namespace marshrut::desk
