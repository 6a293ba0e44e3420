// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "writer/anchored.hpp"

#include "office/text.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/drawing/XDrawPageSupplier.hpp>
#include <com/sun/star/drawing/XShapes.hpp>
#include <com/sun/star/text/TextContentAnchorType.hpp>
#include <com/sun/star/text/XTextContent.hpp>
#include <com/sun/star/text/XTextFrame.hpp>
#include <com/sun/star/text/XTextFramesSupplier.hpp>

#include <algorithm>

namespace marshrut::writer
{

using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::XInterface;

namespace
{

template <typename Value>
Value property(const Reference<XInterface>& object, const char* name, Value value)
{
    try
    {
        const Reference<css::beans::XPropertySet> properties(object, UNO_QUERY);
        if (properties.is())
            properties->getPropertyValue(OUString::createFromAscii(name)) >>= value;
    }
    catch (const css::beans::UnknownPropertyException&)
    {
    }
    return value;
}

/// The paragraph an anchor stands in, as the enumeration of its text gives it.
Reference<XInterface> paragraphOf(const Reference<css::text::XTextRange>& anchor)
{
    const Reference<css::container::XEnumerationAccess> paragraphs(
        anchor->getText()->createTextCursorByRange(anchor->getStart()), UNO_QUERY);
    const Reference<css::container::XEnumeration> each =
        paragraphs.is() ? paragraphs->createEnumeration() : Reference<css::container::XEnumeration>();
    return each.is() && each->hasMoreElements() ? Reference<XInterface>(each->nextElement(), UNO_QUERY)
                                                : Reference<XInterface>();
}

Reference<css::container::XIndexAccess> drawPage(const Reference<css::text::XTextDocument>& document)
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

void sortByTop(std::vector<AnchoredText>& texts)
{
    std::stable_sort(texts.begin(), texts.end(),
                     [](const AnchoredText& left, const AnchoredText& right) { return left.top < right.top; });
}

} // namespace

AnchoredTexts::AnchoredTexts(const Reference<css::text::XTextDocument>& document)
{
    addFrames(document);
    addShapes(document);
    for (auto& [paragraph, texts] : atParagraphs_)
        sortByTop(texts);
    sortByTop(atFirstPage_);
    sortByTop(atLaterPages_);
}

const std::vector<AnchoredText>* AnchoredTexts::at(const Reference<XInterface>& paragraph) const
{
    if (atParagraphs_.empty())
        return nullptr;
    const auto found = atParagraphs_.find(paragraph);
    return found == atParagraphs_.end() ? nullptr : &found->second;
}

void AnchoredTexts::addFrames(const Reference<css::text::XTextDocument>& document)
{
    const Reference<css::text::XTextFramesSupplier> supplier(document, UNO_QUERY);
    if (!supplier.is())
        return;
    const Reference<css::container::XIndexAccess> frames(supplier->getTextFrames(), UNO_QUERY);
    for (sal_Int32 i = 0; i < frames->getCount(); ++i)
    {
        const Reference<css::text::XTextFrame> frame(frames->getByIndex(i), UNO_QUERY);
        if (!frame.is())
            continue;
        const Reference<css::container::XEnumerationAccess> text(frame->getText(), UNO_QUERY);
        std::vector<AnchoredText>* place = text.is() ? placeOf(frame) : nullptr;
        if (place)
            place->push_back({text, {}, property<sal_Int32>(frame, "VertOrientPosition", 0)});
    }
}

void AnchoredTexts::addShapes(const Reference<css::text::XTextDocument>& document)
{
    const Reference<css::container::XIndexAccess> shapes = drawPage(document);
    for (sal_Int32 i = 0; shapes.is() && i < shapes->getCount(); ++i)
    {
        const Reference<XInterface> shape(shapes->getByIndex(i), UNO_QUERY);
        if (Reference<css::text::XTextFrame>(shape, UNO_QUERY).is())
            continue;
        std::vector<AnchoredText> texts;
        addShape(shape, texts);
        std::vector<AnchoredText>* place = texts.empty() ? nullptr : placeOf(shape);
        if (place)
            place->insert(place->end(), texts.begin(), texts.end());
    }
}

void AnchoredTexts::addShape(const Reference<XInterface>& shape, std::vector<AnchoredText>& place)
{
    const Reference<css::drawing::XShapes> group(shape, UNO_QUERY);
    if (group.is())
    {
        for (sal_Int32 i = 0; i < group->getCount(); ++i)
            addShape(Reference<XInterface>(group->getByIndex(i), UNO_QUERY), place);
        return;
    }
    const Reference<css::text::XText> text(shape, UNO_QUERY);
    if (!text.is() || text->getString().isEmpty())
        return;
    // A shape whose text is a frame of Writer's gives that frame's interfaces out as its own.
    const Reference<css::container::XEnumerationAccess> paragraphs(text, UNO_QUERY);
    if (!paragraphs.is())
        return;
    const bool entered = property<bool>(shape, "TextBox", false);
    place.push_back({paragraphs,
                     entered ? Reference<css::drawing::XShape>() : Reference<css::drawing::XShape>(shape, UNO_QUERY),
                     property<sal_Int32>(shape, "VertOrientPosition", 0)});
}

std::vector<AnchoredText>* AnchoredTexts::placeOf(const Reference<XInterface>& anchored)
{
    using css::text::TextContentAnchorType;
    if (property(anchored, "AnchorType", css::text::TextContentAnchorType_AT_PARAGRAPH) ==
        css::text::TextContentAnchorType_AT_PAGE)
        return property<sal_Int16>(anchored, "AnchorPageNo", 1) <= 1 ? &atFirstPage_ : &atLaterPages_;
    const Reference<css::text::XTextContent> content(anchored, UNO_QUERY);
    const Reference<css::text::XTextRange> anchor =
        content.is() ? content->getAnchor() : Reference<css::text::XTextRange>();
    const Reference<XInterface> paragraph = anchor.is() ? paragraphOf(anchor) : Reference<XInterface>();
    return paragraph.is() ? &atParagraphs_[paragraph] : nullptr;
}

} // namespace marshrut::writer
