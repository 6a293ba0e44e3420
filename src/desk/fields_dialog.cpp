// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "desk/fields_dialog.hpp"

#include "desk/dialog.hpp"
#include "text/fold.hpp"

#include <algorithm>
#include <stdexcept>

namespace marshrut::desk
{

using css::uno::Any;

namespace
{

constexpr std::size_t mostFields = 9;
// In the units of the .xdl file.
constexpr int top = 8;
constexpr int rowHeight = 20;
constexpr int noteHeight = 14;
constexpr int labelDrop = 2;
constexpr int noteDrop = 19;
constexpr int messageHeight = 14;
constexpr int buttonHeight = 24;

std::string numbered(const char* name, std::size_t index)
{
    return name + std::to_string(index + 1);
}

class Asking
{
public:
    Asking(const Call& call, const FieldsDialog& what)
        : what_(what), dialog_(call.context, call.frame, "Activity"), controls_(dialog_.controls())
    {
        if (what.fields.size() > mostFields)
            throw std::out_of_range("too many fields for the dialog");
        dialog_.setTitle(what.title);
        int y = top;
        for (std::size_t index = 0; index < mostFields; ++index)
            y = placeRow(index, y);
        move("message", y);
        y += messageHeight;
        move("ok", y);
        move("cancel", y);
        dialog_.setHeight(y + buttonHeight);
        for (std::size_t index = 0; index < what_.fields.size(); ++index)
        {
            shown_.push_back(controls_.text(numbered("field", index).c_str()));
            controls_.onText(numbered("field", index).c_str(), [this, index] { change(index); });
            tell(index);
        }
        controls_.setLabel("message", {});
    }

    std::optional<std::vector<std::string>> ask()
    {
        if (!dialog_.run([this] { return mayClose(); }))
            return std::nullopt;
        return values();
    }

private:
    void move(const std::string& name, int y) { controls_.setProperty(name.c_str(), "PositionY", Any(sal_Int32(y))); }

    int placeRow(std::size_t index, int y)
    {
        const std::string label = numbered("label", index);
        const std::string field = numbered("field", index);
        const std::string note = numbered("note", index);
        const bool used = index < what_.fields.size();
        for (const std::string& name : {label, field})
            controls_.setVisible(name.c_str(), used);
        controls_.setVisible(note.c_str(), used && what_.fields[index].note);
        if (!used)
            return y;
        const DialogField& row = what_.fields[index];
        move(label, y + labelDrop);
        move(field, y);
        move(note, y + noteDrop);
        controls_.setLabel(label.c_str(), row.label);
        controls_.setItems(field.c_str(), row.choices);
        controls_.setText(field.c_str(), row.value);
        return y + rowHeight + (row.note ? noteHeight : 0);
    }

    [[nodiscard]] std::vector<std::string> values() const
    {
        std::vector<std::string> values;
        for (std::size_t index = 0; index < what_.fields.size(); ++index)
        {
            const std::string text = controls_.text(numbered("field", index).c_str());
            values.push_back(text == shown_[index] ? what_.fields[index].value : text::normalise(text));
        }
        return values;
    }

    void tell(std::size_t index)
    {
        if (what_.fields[index].note)
            controls_.setLabel(numbered("note", index).c_str(), what_.fields[index].note(text::normalise(
                                                                    controls_.text(numbered("field", index).c_str()))));
    }

    void change(std::size_t index)
    {
        tell(index);
        controls_.setLabel("message", {});
        if (!what_.changed || changing_)
            return;
        changing_ = true;
        std::vector<std::string> filled = values();
        const std::vector<std::string> before = filled;
        what_.changed(index, filled);
        for (std::size_t other = 0; other < filled.size(); ++other)
            if (filled[other] != before[other])
            {
                controls_.setText(numbered("field", other).c_str(), filled[other]);
                tell(other);
            }
        changing_ = false;
    }

    bool mayClose()
    {
        const auto wrong = what_.wrong ? what_.wrong(values()) : std::nullopt;
        if (!wrong)
            return true;
        controls_.setLabel("message", wrong->second);
        controls_.focus(numbered("field", wrong->first).c_str());
        return false;
    }

    const FieldsDialog& what_;
    Dialog dialog_;
    Controls& controls_;
    std::vector<std::string> shown_; ///< as the fields show what they were given
    bool changing_ = false;
};

} // namespace

std::optional<std::vector<std::string>> askForFields(const Call& call, const FieldsDialog& what)
{
    return Asking(call, what).ask();
}

} // namespace marshrut::desk
