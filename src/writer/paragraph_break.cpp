// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "writer/paragraph_break.hpp"

#include "office/text.hpp"

#include <com/sun/star/beans/XMultiPropertyStates.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XContentEnumerationAccess.hpp>
#include <com/sun/star/container/XEnumerationAccess.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/text/XRelativeTextContentInsert.hpp>

namespace marshrut::writer
{

using css::text::XTextContent;
using css::text::XTextCursor;
using css::text::XTextDocument;
using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;

void addParagraphAt(const Reference<XTextDocument>& document, const Reference<css::text::XText>& text,
                    const Reference<XTextContent>& object, bool behind)
{
    const Reference<css::lang::XMultiServiceFactory> factory(document, UNO_QUERY_THROW);
    const Reference<XTextContent> paragraph(factory->createInstance("com.sun.star.text.Paragraph"), UNO_QUERY_THROW);
// Deprecated since always, and the only way to get before a table.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"
    const Reference<css::text::XRelativeTextContentInsert> inserting(text, UNO_QUERY_THROW);
    if (behind)
        inserting->insertTextContentAfter(paragraph, object);
    else
        inserting->insertTextContentBefore(paragraph, object);
#pragma GCC diagnostic pop
}

Reference<XTextCursor> besideTable(const Reference<css::text::XText>& text,
                                   const Reference<css::text::XTextTable>& table, bool behind)
{
    const Reference<css::container::XEnumeration> each =
        Reference<css::container::XEnumerationAccess>(text, UNO_QUERY_THROW)->createEnumeration();
    Reference<css::text::XTextRange> before;
    while (each->hasMoreElements())
    {
        const Any element = each->nextElement();
        if (Reference<css::text::XTextTable>(element, UNO_QUERY) == table)
        {
            const Reference<css::text::XTextRange> found =
                behind && each->hasMoreElements() ? Reference<css::text::XTextRange>(each->nextElement(), UNO_QUERY)
                                                  : before;
            return found.is() ? text->createTextCursorByRange(found->getStart()) : Reference<XTextCursor>();
        }
        before.set(element, UNO_QUERY);
    }
    return {};
}

void resetParagraph(const Reference<XTextCursor>& paragraph)
{
    Reference<css::beans::XPropertySet>(paragraph, UNO_QUERY_THROW)
        ->setPropertyValue("NumberingStyleName", Any(OUString()));
    Reference<css::beans::XMultiPropertyStates>(paragraph, UNO_QUERY_THROW)->setAllPropertiesToDefault();
}

void giveFramesToNext(const Reference<XTextCursor>& paragraph)
{
    const Reference<css::container::XEnumerationAccess> paragraphs(paragraph, UNO_QUERY_THROW);
    const Reference<css::container::XContentEnumerationAccess> first(paragraphs->createEnumeration()->nextElement(),
                                                                     UNO_QUERY);
    const Reference<XTextCursor> next = paragraph->getText()->createTextCursorByRange(paragraph.get());
    if (!first.is() || !next->goRight(1, false))
        return;
    const Reference<css::container::XEnumeration> contents =
        first->createContentEnumeration("com.sun.star.text.TextContent");
    while (contents->hasMoreElements())
        Reference<XTextContent>(contents->nextElement(), UNO_QUERY_THROW)->attach(next.get());
}

} // namespace marshrut::writer
