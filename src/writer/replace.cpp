// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "writer/replace.hpp"

#include "writer/property.hpp"
#include "writer/shape_text.hpp"

#include <com/sun/star/container/XEnumerationAccess.hpp>

#include <algorithm>
#include <array>
#include <vector>

namespace marshrut::writer
{

using css::container::XEnumeration;
using css::container::XEnumerationAccess;
using css::text::XTextCursor;
using css::text::XTextRange;
using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY;

namespace
{

/// What somebody put between the words: it is not theirs to go.
bool isAnchored(const OUString& type)
{
    static const std::array<OUString, 4> kept{OUString("Annotation"), OUString("AnnotationEnd"), OUString("Footnote"),
                                              OUString("Frame")};
    return std::find(kept.begin(), kept.end(), type) != kept.end();
}

/// A stretch of one paragraph: what is text in it, and whether there is more.
struct Stretch
{
    std::vector<Reference<XTextRange>> texts;
    bool anchored = false;
};

Stretch readStretch(const Reference<XTextCursor>& stretch)
{
    Stretch read;
    const Reference<XEnumerationAccess> paragraphs(stretch, UNO_QUERY);
    const auto each = paragraphs.is() ? paragraphs->createEnumeration() : Reference<XEnumeration>();
    const Reference<XEnumerationAccess> paragraph(each.is() && each->hasMoreElements() ? each->nextElement() : Any(),
                                                  UNO_QUERY);
    if (!paragraph.is() || each->hasMoreElements())
        return read;
    for (const auto portions = paragraph->createEnumeration(); portions->hasMoreElements();)
    {
        const Reference<XTextRange> portion(portions->nextElement(), UNO_QUERY);
        const OUString type = property(portion, "TextPortionType", OUString());
        if (isAnchored(type))
            read.anchored = true;
        else if (portion.is() && !portion->getString().isEmpty())
            read.texts.push_back(portion);
    }
    return read;
}

/// Takes the text away; comments, footnotes and pictures in it stay.
void remove(const Reference<XTextCursor>& stretch)
{
    const Stretch read = readStretch(stretch);
    if (!read.anchored)
        return stretch->setString(OUString());
    for (auto text = read.texts.rbegin(); text != read.texts.rend(); ++text)
        (*text)->getText()->createTextCursorByRange(*text)->setString(OUString());
}

void remove(const Reference<XTextRange>& from, const Reference<XTextRange>& to)
{
    const Reference<XTextCursor> stretch = from->getText()->createTextCursorByRange(from);
    stretch->gotoRange(to, true);
    remove(stretch);
}

/// A format goes with the last character that has it, so the new text is written behind the first old one before that
/// is taken away.
void replaceInText(const Reference<XTextCursor>& range, const OUString& text)
{
    const Reference<css::text::XText> whole = range->getText();
    const Reference<XTextCursor> first = whole->createTextCursorByRange(range->getStart());
    first->goRight(1, false);
    const Reference<XTextCursor> written = whole->createTextCursorByRange(first.get());
    whole->insertString(written.get(), text, false);
    remove(written->getEnd(), range->getEnd());
    first->gotoRange(range->getStart(), false);
    first->goRight(1, true);
    remove(first);
}

/// What is struck out keeps its format, so the new text follows all of it: in the margin a value stands for a value.
void replaceTracked(const Reference<XTextCursor>& range, const OUString& text)
{
    const Reference<css::text::XText> whole = range->getText();
    const Reference<XTextCursor> oldEnd = whole->createTextCursorByRange(range->getEnd());
    const Reference<XTextCursor> written = whole->createTextCursorByRange(range->getEnd());
    oldEnd->goLeft(1, false); // a cursor where text is inserted goes on with it
    whole->insertString(written.get(), text, false);
    oldEnd->goRight(1, false);
    remove(range->getStart(), oldEnd.get());
}

} // namespace

void replaceText(const Reference<css::text::XTextDocument>& document, const FoundPlace& place, const OUString& text)
{
    if (place.shape.is())
        replaceInShape(document, place, text);
    else if (place.range->isCollapsed())
        place.range->getText()->insertString(place.range.get(), text, false);
    else if (text.isEmpty())
        remove(place.range);
    else if (property(document, "RecordChanges", false))
        replaceTracked(place.range, text);
    else
        replaceInText(place.range, text);
}

} // namespace marshrut::writer
