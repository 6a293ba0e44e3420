// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "writer/table_cell.hpp"

#include "writer/portions.hpp"

#include <com/sun/star/text/XText.hpp>

#include <algorithm>

namespace marshrut::writer
{

using css::container::XEnumerationAccess;
using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;

namespace
{

const std::vector<const char*> cellNames = {
    "BackColor",         "BackTransparent",      "LeftBorder",         "RightBorder",
    "TopBorder",         "BottomBorder",         "LeftBorderDistance", "RightBorderDistance",
    "TopBorderDistance", "BottomBorderDistance", "VertOrient",         "WritingMode",
};

Reference<XEnumerationAccess> firstParagraph(const Reference<css::text::XText>& cell)
{
    const Reference<css::container::XEnumeration> each =
        Reference<XEnumerationAccess>(cell, UNO_QUERY_THROW)->createEnumeration();
    while (each->hasMoreElements())
    {
        const Reference<css::text::XTextContent> element(each->nextElement(), UNO_QUERY);
        const Reference<XEnumerationAccess> paragraph(element, UNO_QUERY);
        if (paragraph.is() && !Reference<css::text::XTextTable>(element, UNO_QUERY).is())
            return paragraph;
    }
    return {};
}

} // namespace

CellLooks looksOfCell(const Reference<css::text::XTextTable>& table, const OUString& name)
{
    const Reference<css::text::XText> cell(table->getCellByName(name), UNO_QUERY_THROW);
    CellLooks looks;
    looks.cell = readProperties(cell, cellNames);
    const Reference<XEnumerationAccess> paragraph = firstParagraph(cell);
    if (paragraph.is())
        looks.text = looksOf(paragraph);
    return looks;
}

void writeCell(const Reference<css::text::XTextTable>& table, const OUString& name, const CellLooks& looks,
               const std::string& text)
{
    const Reference<css::text::XText> cell(table->getCellByName(name), UNO_QUERY_THROW);
    setProperties(cell, looks.cell);
    const Reference<css::text::XTextCursor> cursor = cell->createTextCursor();
    if (!text.empty() && cell->getString() == OUString(rowMark))
    {
        cursor->gotoEnd(true);
        cursor->setString(OUString());
    }
    giveParagraph(cursor.get(), looks.text);
    writeLike(cursor.get(), text, 0, {{}, looks.text.first, looks.text.first});
}

std::vector<TableCell> cellsOfRow(const std::vector<TableCell>& cells, int row)
{
    std::vector<TableCell> found;
    std::copy_if(cells.begin(), cells.end(), std::back_inserter(found),
                 [row](const TableCell& cell) { return cell.place.row == row; });
    return found;
}

bool isSplit(const std::vector<TableCell>& cells)
{
    return std::any_of(cells.begin(), cells.end(), [](const TableCell& cell) { return cell.place.path.size() > 2; });
}

} // namespace marshrut::writer
