// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "writer/replace.hpp"

#include "writer/property.hpp"
#include "writer/shape_text.hpp"

namespace marshrut::writer
{

using css::text::XTextCursor;
using css::text::XTextRange;
using css::uno::Reference;

namespace
{

void remove(const Reference<XTextRange>& from, const Reference<XTextRange>& to)
{
    const Reference<XTextCursor> stretch = from->getText()->createTextCursorByRange(from);
    stretch->gotoRange(to, true);
    stretch->setString(OUString());
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
    first->setString(OUString());
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
        place.range->setString(text);
    else if (property(document, "RecordChanges", false))
        replaceTracked(place.range, text);
    else
        replaceInText(place.range, text);
}

} // namespace marshrut::writer
