// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "writer/replace.hpp"

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

} // namespace

void replaceText(const FoundPlace& place, const OUString& text)
{
    const Reference<css::text::XText> whole = place.range->getText();
    if (place.range->isCollapsed())
    {
        whole->insertString(place.range.get(), text, false);
        return;
    }
    if (text.isEmpty() || place.shape.is())
    {
        place.range->setString(text);
        return;
    }
    // A format goes with the last character that has it, so the new text is written next to the first old one before
    // that is taken away.
    const Reference<XTextCursor> written = whole->createTextCursorByRange(place.range->getStart());
    written->goRight(1, false);
    whole->insertString(written.get(), text, true);
    remove(written->getEnd(), place.range->getEnd());
    remove(place.range->getStart(), written->getStart());
}

} // namespace marshrut::writer
