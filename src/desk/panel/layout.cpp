// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "desk/panel/layout.hpp"

#include <com/sun/star/awt/FontDescriptor.hpp>
#include <com/sun/star/awt/PosSize.hpp>
#include <com/sun/star/awt/XDevice.hpp>
#include <com/sun/star/awt/XLayoutConstrains.hpp>
#include <com/sun/star/awt/XWindow2.hpp>

#include <algorithm>

namespace marshrut::desk
{

using css::awt::Size;
using css::uno::Reference;

namespace
{

constexpr sal_Int32 linesOfDetails = 9; // the longest message with its places, in the narrowest panel

Size preferred(const Controls& controls, const char* name)
{
    return controls.get<css::awt::XLayoutConstrains>(name)->getPreferredSize();
}

void place(const Controls& controls, const char* name, sal_Int32 x, sal_Int32 y, sal_Int32 width, sal_Int32 height)
{
    controls.window(name)->setPosSize(x, y, std::max<sal_Int32>(width, 0), std::max<sal_Int32>(height, 0),
                                      css::awt::PosSize::POSSIZE);
}

/// How high a text is when it is broken to a width, with some air for words that do not fill their line.
sal_Int32 textHeight(const Controls& controls, const char* name, sal_Int32 width, sal_Int32 lineHeight)
{
    const sal_Int32 wanted = preferred(controls, name).Width;
    const sal_Int32 lines = wanted <= width ? 1 : (wanted + wanted / 6) / std::max<sal_Int32>(width, 1) + 1;
    return lines * lineHeight;
}

/// Places the buttons at the bottom, in their order. @returns where they begin
sal_Int32 placeButtons(const Controls& controls, sal_Int32 margin, const Size& room, bool both)
{
    const Size check = preferred(controls, "check");
    const Size reveal = preferred(controls, "reveal");
    const sal_Int32 height = std::max(check.Height, reveal.Height);
    const sal_Int32 width = room.Width - 2 * margin;
    sal_Int32 y = room.Height - margin - height;
    if (!both)
    {
        place(controls, "check", margin, y, width, height);
        return y;
    }
    const sal_Int32 spare = width - margin / 2 - check.Width - reveal.Width;
    if (spare >= 0)
    {
        const sal_Int32 first = check.Width + spare / 2;
        place(controls, "check", margin, y, first, height);
        place(controls, "reveal", margin + first + margin / 2, y, width - first - margin / 2, height);
        return y;
    }
    place(controls, "reveal", margin, y, width, height);
    y -= margin / 2 + height;
    place(controls, "check", margin, y, width, height);
    return y;
}

} // namespace

void layOutPanel(const Controls& controls, const Size& room, const PanelContent& content)
{
    const sal_Int32 lineHeight = std::max<sal_Int32>(preferred(controls, "findingsLabel").Height, 12);
    const sal_Int32 margin = lineHeight / 2;
    const sal_Int32 width = room.Width - 2 * margin;
    for (const char* name : {"findingsLabel", "findings", "detailsLabel", "details", "reveal"})
        controls.setVisible(name, content.list);
    controls.setVisible("message", !content.list);
    for (const char* name : {"count", "bar", "done"})
        controls.setVisible(name, content.count);

    sal_Int32 y = margin;
    if (content.count)
    {
        const sal_Int32 height = textHeight(controls, "count", width, lineHeight);
        place(controls, "count", margin, y, width, height);
        y += height + margin / 2;
        const auto done = static_cast<sal_Int32>(width * content.done);
        place(controls, "done", margin, y, done, lineHeight / 3);
        place(controls, "bar", margin + done, y, width - done, lineHeight / 3);
        y += lineHeight / 3 + margin;
    }
    const sal_Int32 bottom = placeButtons(controls, margin, room, content.list) - margin;
    if (!content.list)
    {
        place(controls, "message", margin, y, width, bottom - y);
        return;
    }
    place(controls, "findingsLabel", margin, y, width, lineHeight);
    y += lineHeight;
    const sal_Int32 details = std::min(linesOfDetails * lineHeight, (bottom - y) / 2);
    const sal_Int32 tree = bottom - details - lineHeight - margin - y;
    place(controls, "findings", margin, y, width, tree);
    place(controls, "detailsLabel", margin, y + tree + margin, width, lineHeight);
    place(controls, "details", margin, bottom - details, width, details);
}

} // namespace marshrut::desk
