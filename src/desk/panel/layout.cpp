// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "desk/panel/layout.hpp"

#include <com/sun/star/awt/FontDescriptor.hpp>
#include <com/sun/star/awt/PosSize.hpp>
#include <com/sun/star/awt/XLayoutConstrains.hpp>

#include <algorithm>
#include <initializer_list>
#include <vector>

namespace marshrut::desk
{

using css::awt::Size;
using css::uno::Reference;

namespace
{

constexpr sal_Int32 linesOfDetails = 5; // most messages with their places, in the narrowest panel
constexpr sal_Int32 mostLinesOfDetails = 10;
constexpr sal_Int32 linesOfProblem = 5;
constexpr sal_Int32 linesOfDeadlines = 3;
constexpr sal_Int32 leastLinesOfList = 5;

Size preferred(const Controls& controls, const char* name)
{
    return controls.get<css::awt::XLayoutConstrains>(name)->getPreferredSize();
}

/// The panel as it fills up: from the top down, and from the bottom up; what is between is left for the list.
class Column
{
public:
    Column(const Controls& controls, const Size& room)
        : controls_(controls),
          line_(std::max<sal_Int32>(preferred(controls, "findingsLabel").Height, 12)),
          margin_(line_ / 2),
          width_(room.Width - 2 * margin_),
          top_(margin_),
          bottom_(room.Height - margin_)
    {
    }

    /// A control's own height; themes that draw high ones leave too little for the list on a low screen.
    [[nodiscard]] sal_Int32 heightOf(const char* name) const
    {
        return std::min(preferred(controls_, name).Height, 2 * line_);
    }
    [[nodiscard]] sal_Int32 line() const { return line_; }
    [[nodiscard]] sal_Int32 margin() const { return margin_; }
    [[nodiscard]] sal_Int32 left() const { return std::max<sal_Int32>(bottom_ - top_, 0); }

    void fromTop(const char* name, sal_Int32 height, sal_Int32 gap)
    {
        place(name, margin_, top_, width_, height);
        top_ += height + gap;
    }

    void fromBottom(const char* name, sal_Int32 height, sal_Int32 gap)
    {
        bottom_ -= height;
        place(name, margin_, bottom_, width_, height);
        bottom_ -= gap;
    }

    /// A label with its field behind it.
    void labelled(const char* label, const char* field, bool atTop)
    {
        const sal_Int32 height = heightOf(field);
        const sal_Int32 labelWidth = std::min(preferred(controls_, label).Width + margin_ / 2, width_ / 2);
        bottom_ -= atTop ? 0 : height;
        const sal_Int32 y = atTop ? top_ : bottom_;
        place(label, margin_, y + (height - line_) / 2, labelWidth, line_);
        place(field, margin_ + labelWidth, y, width_ - labelWidth, height);
        top_ += atTop ? height + margin_ : 0;
        bottom_ -= atTop ? 0 : margin_ / 2;
    }

    /// Buttons side by side where they fit, else one below the other, in their order.
    void buttons(const std::vector<const char*>& names)
    {
        sal_Int32 wanted = margin_ / 2 * (static_cast<sal_Int32>(names.size()) - 1);
        sal_Int32 height = 0;
        for (const char* name : names)
        {
            wanted += preferred(controls_, name).Width;
            height = std::max(height, heightOf(name));
        }
        if (wanted > width_ && names.size() > 1)
        {
            for (auto name = names.rbegin(); name != names.rend(); ++name)
                fromBottom(*name, height, margin_ / 2);
            return;
        }
        bottom_ -= height;
        sal_Int32 x = margin_;
        const sal_Int32 spare = (width_ - wanted) / static_cast<sal_Int32>(names.size());
        for (const char* name : names)
        {
            const bool last = name == names.back();
            const sal_Int32 own = last ? margin_ + width_ - x : preferred(controls_, name).Width + spare;
            place(name, x, bottom_, own, height);
            x += own + margin_ / 2;
        }
        bottom_ -= margin_ / 2;
    }

    void bar(double done)
    {
        const auto filled = static_cast<sal_Int32>(width_ * done);
        place("done", margin_, top_, filled, line_ / 3);
        place("bar", margin_ + filled, top_, width_ - filled, line_ / 3);
        top_ += line_ / 3 + margin_;
    }

    /// How high a text is when its lines are broken to the width, with some air for words that do not fill theirs.
    [[nodiscard]] sal_Int32 textHeight(const char* name, sal_Int32 most) const
    {
        OUString text;
        controls_.property(name, "Label") >>= text;
        std::vector<sal_Int32> lengths;
        for (sal_Int32 from = 0; from >= 0;)
            lengths.push_back(text.getToken(0, '\n', from).getLength());
        const sal_Int32 longest = std::max<sal_Int32>(*std::max_element(lengths.begin(), lengths.end()), 1);
        const sal_Int32 widest = preferred(controls_, name).Width; // of its lines
        sal_Int32 lines = 0;
        for (const sal_Int32 length : lengths)
        {
            const sal_Int32 wanted = static_cast<sal_Int32>(std::int64_t(widest) * length / longest);
            lines += wanted <= width_ ? 1 : (wanted + wanted / 6) / std::max<sal_Int32>(width_, 1) + 1;
        }
        return std::clamp<sal_Int32>(lines, 1, most) * line_;
    }

private:
    void place(const char* name, sal_Int32 x, sal_Int32 y, sal_Int32 width, sal_Int32 height)
    {
        controls_.window(name)->setPosSize(x, y, std::max<sal_Int32>(width, 0), std::max<sal_Int32>(height, 0),
                                           css::awt::PosSize::POSSIZE);
    }

    const Controls& controls_;
    sal_Int32 line_;
    sal_Int32 margin_;
    sal_Int32 width_;
    sal_Int32 top_;
    sal_Int32 bottom_;
};

void show(const Controls& controls, bool visible, std::initializer_list<const char*> names)
{
    for (const char* name : names)
        controls.setVisible(name, visible);
}

} // namespace

void layOutPanel(const Controls& controls, const Size& room, const PanelContent& content)
{
    Column column(controls, room);
    const sal_Int32 line = column.line();
    const bool list = content.route && content.list;
    show(controls, content.route, {"stageLabel", "stage", "count", "bar", "done", "filterLabel", "filter"});
    show(controls, list, {"findingsLabel", "findings", "detailsLabel", "details", "reveal", "ignore"});
    show(controls, list && content.fix, {"fix"});
    show(controls, list && content.choice, {"fixOther"});
    show(controls, list && content.reason, {"reasonLabel", "reason"});
    show(controls, !list, {"message"});
    show(controls, content.problem, {"problem"});

    if (content.route)
    {
        column.labelled("stageLabel", "stage", true);
        column.fromTop("count", column.textHeight("count", 3), column.margin() / 2);
        column.bar(content.done);
    }
    if (content.problem)
        column.fromTop("problem", column.textHeight("problem", linesOfProblem), column.margin());
    if (content.route)
        column.labelled("filterLabel", "filter", true);

    if (!list)
        column.buttons({"check"});
    const sal_Int32 rest = (leastLinesOfList + linesOfDetails + linesOfDeadlines + 14) * line;
    const bool deadlines = content.deadlines && column.left() > rest;
    show(controls, deadlines, {"deadlinesLabel", "deadlines"});
    if (deadlines)
    {
        column.fromBottom("deadlines", linesOfDeadlines * line + line / 2, 0);
        column.fromBottom("deadlinesLabel", line, column.margin());
    }
    if (!list)
    {
        column.fromTop("message", column.left(), 0);
        return;
    }
    column.buttons({"ignore"});
    if (content.reason)
        column.labelled("reasonLabel", "reason", false);
    if (content.choice)
        column.buttons({"fixOther"});
    if (content.fix)
        column.buttons({"fix"});
    column.buttons({"reveal", "check"});
    const sal_Int32 wanted = std::max(linesOfDetails * line, column.textHeight("details", mostLinesOfDetails));
    const sal_Int32 details = std::min(wanted, (column.left() - 2 * line) / 2);
    column.fromBottom("details", details, 0);
    column.fromBottom("detailsLabel", line, column.margin());
    column.fromTop("findingsLabel", line, 0);
    column.fromTop("findings", column.left(), 0);
}

} // namespace marshrut::desk
