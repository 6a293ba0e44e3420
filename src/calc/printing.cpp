// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "calc/printing.hpp"

#include "calc/history.hpp"

#include <com/sun/star/sheet/XPrintAreas.hpp>

#include <algorithm>

namespace marshrut::calc
{

using css::uno::Reference;
using css::uno::Sequence;
using css::uno::UNO_QUERY_THROW;

void setUpPrinting(const Reference<css::sheet::XSpreadsheetDocument>& document, const Area& whole, const Area& header,
                   const OUString& pageStyle, bool sheetHoldsMore)
{
    const Reference<css::sheet::XSpreadsheet> sheet = sheetOf(document, whole.Sheet);
    changePageStyle(document, sheet, pageStyle);
    const Reference<css::sheet::XPrintAreas> printing(sheet, UNO_QUERY_THROW);
    if (!printing->getPrintTitleRows())
        printing->setTitleRows(header);
    Sequence<Area> areas = printing->getPrintAreas();
    const bool printed =
        std::any_of(areas.begin(), areas.end(), [&](const Area& area) { return contains(area, whole); });
    // Without any print area the whole sheet is printed; one for the road map alone would hide the rest.
    if (printed || (!areas.hasElements() && sheetHoldsMore))
        return;
    areas.realloc(areas.getLength() + 1);
    areas[areas.getLength() - 1] = whole;
    printing->setPrintAreas(areas);
}

} // namespace marshrut::calc
