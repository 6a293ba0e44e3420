// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "writer/anchored.hpp"

#include "writer/property.hpp"

#include <com/sun/star/container/XContentEnumerationAccess.hpp>
#include <com/sun/star/drawing/XDrawPageSupplier.hpp>
#include <com/sun/star/drawing/XShapes.hpp>
#include <com/sun/star/text/TextContentAnchorType.hpp>
#include <com/sun/star/text/XTextFrame.hpp>
#include <com/sun/star/text/XTextFramesSupplier.hpp>

#include <algorithm>

namespace marshrut::writer
{

using css::container::XEnumerationAccess;
using css::container::XIndexAccess;
using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::XInterface;

namespace
{

Reference<XIndexAccess> framesOf(const Reference<css::text::XTextDocument>& document)
{
    const Reference<css::text::XTextFramesSupplier> supplier(document, UNO_QUERY);
    return {supplier.is() ? supplier->getTextFrames() : Reference<css::container::XNameAccess>(), UNO_QUERY};
}

Reference<XIndexAccess> drawPageOf(const Reference<css::text::XTextDocument>& document)
{
    const Reference<css::drawing::XDrawPageSupplier> supplier(document, UNO_QUERY);
    if (!supplier.is())
        return {};
// Deprecated since always, and the only way to the page in LibreOffice 7.0.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"
    return {supplier->getDrawPage(), UNO_QUERY};
#pragma GCC diagnostic pop
}

/// A shape that owns a frame of Writer's gives out that frame's cursors, but the paragraphs of an empty drawing text.
void addShapeWithFrame(const Reference<css::text::XText>& text, sal_Int32 top, std::vector<AnchoredText>& texts)
{
    const Reference<XEnumerationAccess> paragraphs(text->createTextCursor()->getText(), UNO_QUERY);
    if (paragraphs.is())
        texts.push_back({paragraphs, {}, top});
}

void addTexts(const Reference<XInterface>& content, std::vector<AnchoredText>& texts)
{
    const sal_Int32 top = property<sal_Int32>(content, "VertOrientPosition", 0);
    const Reference<css::text::XTextFrame> frame(content, UNO_QUERY);
    if (frame.is())
    {
        texts.push_back({Reference<XEnumerationAccess>(frame->getText(), UNO_QUERY), {}, top});
        return;
    }
    const Reference<css::drawing::XShapes> group(content, UNO_QUERY);
    for (sal_Int32 i = 0; group.is() && i < group->getCount(); ++i)
        addTexts(Reference<XInterface>(group->getByIndex(i), UNO_QUERY), texts);
    const Reference<css::text::XText> text(content, UNO_QUERY);
    if (group.is() || !text.is() || text->getString().isEmpty())
        return;
    if (property(content, "TextBox", false))
        addShapeWithFrame(text, top, texts);
    else
        texts.push_back({Reference<XEnumerationAccess>(content, UNO_QUERY),
                         Reference<css::drawing::XShape>(content, UNO_QUERY), top});
}

void sortByTop(std::vector<AnchoredText>& texts)
{
    std::stable_sort(texts.begin(), texts.end(),
                     [](const AnchoredText& left, const AnchoredText& right) { return left.top < right.top; });
}

} // namespace

AnchoredTexts::AnchoredTexts(const Reference<css::text::XTextDocument>& document)
{
    look(framesOf(document));
    look(drawPageOf(document));
    sortByTop(atFirstPage_);
    sortByTop(atLaterPages_);
}

void AnchoredTexts::look(const Reference<XIndexAccess>& contents)
{
    const bool frames = !atFirstPage_.empty() || !atLaterPages_.empty() || any_;
    for (sal_Int32 i = 0; contents.is() && i < contents->getCount(); ++i)
    {
        const Reference<XInterface> content(contents->getByIndex(i), UNO_QUERY);
        // The draw page holds the frames again.
        if (frames && Reference<css::text::XTextFrame>(content, UNO_QUERY).is())
            continue;
        std::vector<AnchoredText> texts;
        addTexts(content, texts);
        any_ = any_ || !texts.empty();
        if (property(content, "AnchorType", css::text::TextContentAnchorType_AT_PARAGRAPH) !=
            css::text::TextContentAnchorType_AT_PAGE)
            continue;
        auto& place = property<sal_Int16>(content, "AnchorPageNo", 1) <= 1 ? atFirstPage_ : atLaterPages_;
        place.insert(place.end(), texts.begin(), texts.end());
    }
}

std::vector<AnchoredText> AnchoredTexts::at(const Reference<XInterface>& place)
{
    std::vector<AnchoredText> texts;
    const Reference<css::container::XContentEnumerationAccess> contents(place, UNO_QUERY);
    const Reference<css::container::XEnumeration> each =
        contents.is() ? contents->createContentEnumeration("com.sun.star.text.TextContent")
                      : Reference<css::container::XEnumeration>();
    while (each.is() && each->hasMoreElements())
        addTexts(Reference<XInterface>(each->nextElement(), UNO_QUERY), texts);
    sortByTop(texts);
    return texts;
}

} // namespace marshrut::writer
