// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "writer/appending.hpp"

#include "text/fold.hpp"

#include <com/sun/star/beans/XMultiPropertyStates.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/text/ControlCharacter.hpp>
#include <com/sun/star/text/HoriOrientation.hpp>
#include <com/sun/star/text/TableColumnSeparator.hpp>
#include <com/sun/star/text/XParagraphCursor.hpp>
#include <com/sun/star/text/XTextTable.hpp>

namespace marshrut::writer
{

using css::text::XTextCursor;
using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

namespace
{

constexpr const char* cellStyle = "Table Contents";
constexpr const char* headerStyle = "Table Heading";

void set(const Reference<css::uno::XInterface>& object, const char* name, const Any& value)
{
    Reference<css::beans::XPropertySet>(object, UNO_QUERY_THROW)
        ->setPropertyValue(OUString::createFromAscii(name), value);
}

void insertLines(const Reference<css::text::XText>& text, const Reference<XTextCursor>& cursor, std::string_view lines)
{
    for (std::size_t from = 0; from <= lines.size();)
    {
        const std::size_t to = std::min(lines.find('\n', from), lines.size());
        text->insertString(cursor.get(), office::fromUtf8(lines.substr(from, to - from)), false);
        if (to < lines.size())
            text->insertControlCharacter(cursor.get(), css::text::ControlCharacter::LINE_BREAK, false);
        from = to + 1;
    }
}

} // namespace

Appending::Appending(const Reference<css::text::XTextDocument>& document)
    : text_(document->getText()), factory_(document, UNO_QUERY_THROW)
{
}

Reference<XTextCursor> Appending::end() const
{
    const Reference<XTextCursor> cursor = text_->createTextCursor();
    cursor->gotoEnd(false);
    return cursor;
}

void Appending::begin(const OUString& style)
{
    Reference<XTextCursor> cursor = end();
    if (started_)
    {
        text_->insertControlCharacter(cursor.get(), css::text::ControlCharacter::PARAGRAPH_BREAK, false);
        cursor = end();
        // A paragraph parted from another takes over its formatting.
        Reference<css::beans::XMultiPropertyStates>(cursor, UNO_QUERY_THROW)->setAllPropertiesToDefault();
    }
    set(cursor, "ParaStyleName", Any(style));
    started_ = true;
}

void Appending::paragraph(const OUString& style, const std::string& text, std::size_t boldBytes, const OUString& page)
{
    begin(style);
    if (!page.isEmpty())
        set(end(), "PageDescName", Any(page));
    insertLines(text_, end(), text);
    if (boldBytes == 0)
        return;
    const Reference<XTextCursor> bold = end();
    Reference<css::text::XParagraphCursor>(bold, UNO_QUERY_THROW)->gotoStartOfParagraph(false);
    bold->goRight(static_cast<sal_Int16>(text::utf16Length(text, boldBytes)), true);
    set(bold, "CharStyleName", Any(OUString("Strong Emphasis")));
}

void Appending::list(const OUString& style, const std::vector<std::string>& points)
{
    bool first = true;
    for (const std::string& point : points)
    {
        paragraph(style, point);
        // all lists of one style are one to the office
        set(end(), "ParaIsNumberingRestart", Any(first));
        first = false;
    }
}

Reference<css::uno::XInterface> Appending::create(const char* service) const
{
    return factory_->createInstance(OUString::createFromAscii(service));
}

Reference<css::text::XTextRange> Appending::place()
{
    if (started_)
        begin("Standard");
    started_ = false;
    return end().get();
}

void Appending::content(const Reference<css::text::XTextContent>& content)
{
    text_->insertTextContent(place(), content, false);
}

void Appending::table(const std::vector<std::vector<std::string>>& rows, const std::vector<int>& widths, int headers)
{
    const Reference<css::text::XTextTable> table(create("com.sun.star.text.TextTable"), UNO_QUERY_THROW);
    table->initialize(static_cast<sal_Int32>(rows.size()), static_cast<sal_Int32>(widths.size()));
    content(Reference<css::text::XTextContent>(table, UNO_QUERY_THROW));
    set(table, "HoriOrient", Any(css::text::HoriOrientation::FULL));
    set(table, "RepeatHeadline", Any(headers > 0));
    if (headers > 0)
        set(table, "HeaderRowCount", Any(sal_Int32(headers)));
    const Reference<css::beans::XPropertySet> properties(table, UNO_QUERY_THROW);
    css::uno::Sequence<css::text::TableColumnSeparator> separators;
    properties->getPropertyValue("TableColumnSeparators") >>= separators;
    sal_Int16 sum = 0;
    properties->getPropertyValue("TableColumnRelativeSum") >>= sum;
    int position = 0;
    for (sal_Int32 column = 0; column < separators.getLength(); ++column)
    {
        position += widths[static_cast<std::size_t>(column)];
        separators.getArray()[column].Position = static_cast<sal_Int16>(sum * position / 100);
    }
    properties->setPropertyValue("TableColumnSeparators", Any(separators));
    for (std::size_t row = 0; row < rows.size(); ++row)
        for (std::size_t column = 0; column < widths.size(); ++column)
        {
            const OUString name =
                OUString(static_cast<sal_Unicode>('A' + column)) + OUString::number(static_cast<sal_Int32>(row + 1));
            const Reference<css::text::XText> cell(table->getCellByName(name), UNO_QUERY_THROW);
            const bool header = static_cast<int>(row) < headers;
            const Reference<XTextCursor> cursor = cell->createTextCursor();
            set(cursor, "ParaStyleName", Any(OUString::createFromAscii(header ? headerStyle : cellStyle)));
            cell->setString(office::fromUtf8(rows[row][column]));
        }
    const Reference<css::container::XIndexAccess> tableRows(table->getRows(), UNO_QUERY_THROW);
    for (sal_Int32 row = 0; row < tableRows->getCount(); ++row)
        set(Reference<css::uno::XInterface>(tableRows->getByIndex(row), UNO_QUERY_THROW), "IsSplitAllowed", Any(false));
}

} // namespace marshrut::writer
