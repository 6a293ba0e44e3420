// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "writer/insert_sheet.hpp"

#include "writer/anchored.hpp"
#include "writer/paragraph_break.hpp"
#include "writer/paragraphs.hpp"
#include "writer/property.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XEnumerationAccess.hpp>
#include <com/sun/star/document/XDocumentInsertable.hpp>
#include <com/sun/star/text/ControlCharacter.hpp>
#include <com/sun/star/text/XParagraphCursor.hpp>
#include <com/sun/star/text/XTextSection.hpp>
#include <com/sun/star/text/XTextTable.hpp>

namespace marshrut::writer
{

using css::beans::XPropertySet;
using css::text::XTextCursor;
using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;
using css::uno::XInterface;

namespace
{

Reference<XInterface> elementAt(const Reference<css::text::XText>& text, int index)
{
    const Reference<css::container::XEnumeration> each =
        Reference<css::container::XEnumerationAccess>(text, UNO_QUERY_THROW)->createEnumeration();
    for (; index > 0 && each->hasMoreElements(); --index)
        each->nextElement();
    return each->hasMoreElements() ? Reference<XInterface>(each->nextElement(), UNO_QUERY) : Reference<XInterface>();
}

Reference<css::text::XTextSection> outermostSection(const Reference<XInterface>& paragraph)
{
    Reference<css::text::XTextSection> section;
    Reference<XPropertySet>(paragraph, UNO_QUERY_THROW)->getPropertyValue("TextSection") >>= section;
    while (section.is() && section->getParentSection().is())
        section = section->getParentSection();
    return section;
}

/// A new paragraph before everything else; before a table or a section only a new object brings one.
void addParagraphBefore(const Reference<css::text::XTextDocument>& document, const Reference<XInterface>& first)
{
    const Reference<css::text::XText> text = document->getText();
    const bool table = Reference<css::text::XTextTable>(first, UNO_QUERY).is();
    const Reference<XInterface> object = table ? first : Reference<XInterface>(outermostSection(first), UNO_QUERY);
    if (!object.is())
    {
        text->insertControlCharacter(text->getStart(), css::text::ControlCharacter::PARAGRAPH_BREAK, false);
        return;
    }
    addParagraphAt(document, text, Reference<css::text::XTextContent>(object, UNO_QUERY_THROW), false);
}

/// Whether the document is nothing but one empty paragraph.
bool isEmpty(const Reference<css::text::XTextDocument>& document, const Reference<XInterface>& first)
{
    const Reference<css::text::XTextRange> paragraph(first, UNO_QUERY);
    return paragraph.is() && paragraph->getString().isEmpty() && !elementAt(document->getText(), 1).is() &&
           !AnchoredTexts(document).any();
}

/// @returns a cursor in the paragraph that was joined with the end of what was inserted
Reference<XTextCursor> insertAtStart(const Reference<css::text::XText>& text, const OUString& url)
{
    const Reference<XTextCursor> joint = text->createTextCursor();
    joint->gotoStart(false);
    Reference<css::document::XDocumentInsertable>(joint, UNO_QUERY_THROW)->insertDocumentFromURL(url, {});
    joint->collapseToEnd();
    return joint;
}

void insertIntoEmpty(const Reference<css::text::XText>& text, const OUString& url, const OUString& pageStyle)
{
    const OUString style = property(elementAt(text, 0), "ParaStyleName", OUString());
    const Reference<XTextCursor> joint = insertAtStart(text, url);
    if (!isEmptyParagraph(joint))
        return;
    setTextProperty(joint, "ParaStyleName", style);
    setTextProperty(joint, "PageDescName", pageStyle);
}

/// A new paragraph, which the inserted document is then joined with, parts it from the content.
void partFromContent(const Reference<css::text::XTextDocument>& document, const Reference<css::text::XTextTable>& table)
{
    const Reference<css::text::XText> text = document->getText();
    addParagraphBefore(document, elementAt(text, 0));
    const Reference<XTextCursor> paragraph = text->createTextCursor();
    paragraph->gotoStart(false);
    resetParagraph(paragraph);
    if (!table.is())
        giveFramesToNext(paragraph);
}

void beginPage(const Reference<XTextCursor>& joint, const Reference<css::text::XTextTable>& table,
               const OUString& pageStyle)
{
    const Reference<XTextCursor> next = joint->getText()->createTextCursorByRange(joint.get());
    if (table.is())
        setTextProperty(table, "PageDescName", pageStyle);
    else if (Reference<css::text::XParagraphCursor>(next, UNO_QUERY_THROW)->gotoNextParagraph(false))
        setTextProperty(next, "PageDescName", pageStyle);
}

} // namespace

void insertBeforeContent(const Reference<css::text::XTextDocument>& document, const OUString& url)
{
    const Reference<css::text::XText> text = document->getText();
    const Reference<XInterface> first = elementAt(text, 0);
    const OUString pageStyle = pageStyleOf(first);
    if (isEmpty(document, first))
        return insertIntoEmpty(text, url, pageStyle);

    const Reference<css::text::XTextTable> table(first, UNO_QUERY);
    partFromContent(document, table);
    const Reference<XTextCursor> joint = insertAtStart(text, url);
    beginPage(joint, table, pageStyle);
    if (isEmptyParagraph(joint) && joint->goLeft(1, true))
        joint->setString(OUString());
}

} // namespace marshrut::writer
