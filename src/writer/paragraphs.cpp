// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "writer/paragraphs.hpp"

#include "writer/property.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/text/XParagraphCursor.hpp>
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

void setTextProperty(const Reference<XInterface>& object, const char* name, const OUString& value)
{
    Reference<XPropertySet>(object, UNO_QUERY_THROW)->setPropertyValue(OUString::createFromAscii(name), Any(value));
}

OUString pageStyleOf(const Reference<XInterface>& element)
{
    const OUString own = property(element, "PageDescName", OUString());
    if (!own.isEmpty())
        return own;
    const Reference<css::text::XTextTable> table(element, UNO_QUERY);
    if (!table.is())
        return property(element, "PageStyleName", OUString());
    const Reference<css::text::XText> cell(table->getCellByName(table->getCellNames()[0]), UNO_QUERY_THROW);
    return property(cell->createTextCursor(), "PageStyleName", OUString());
}

bool isEmptyParagraph(const Reference<XTextCursor>& cursor)
{
    const Reference<css::text::XParagraphCursor> paragraph(cursor, UNO_QUERY_THROW);
    return paragraph->isStartOfParagraph() && paragraph->isEndOfParagraph();
}

} // namespace marshrut::writer
