// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "calc/obstacles.hpp"

#include "calc/merged_areas.hpp"
#include "calc/sheet_content.hpp"
#include "office/package.hpp"
#include "office/refuse.hpp"

#include <com/sun/star/frame/XStorable.hpp>
#include <com/sun/star/table/XColumnRowRange.hpp>
#include <com/sun/star/util/XProtectable.hpp>
#include <org/marshrut/RefusedException.hpp>

#include <algorithm>

namespace marshrut::calc
{

using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;
using css::uno::XComponentContext;

namespace
{

constexpr std::size_t namedAtMost = 3;
constexpr sal_Int16 positionArgument = 1;

bool isProtected(const Reference<css::uno::XInterface>& subject)
{
    const Reference<css::util::XProtectable> protectable(subject, UNO_QUERY);
    return protectable.is() && protectable->isProtected();
}

std::string namesOf(const std::vector<Area>& areas)
{
    std::string names;
    for (std::size_t index = 0; index < areas.size() && index < namedAtMost; ++index)
        names += (index == 0 ? "" : ", ") + nameOf(areas[index]);
    return areas.size() > namedAtMost ? names + " …" : names;
}

[[noreturn]] void refuseMerged(const Reference<XComponentContext>& context, const Area& area)
{
    throw org::marshrut::RefusedException(
        office::fromUtf8(office::uiStrings(context).format("refused.cells.merged", {{"range", nameOf(area)}})), {},
        "cells.filled");
}

/// The smallest area that holds both.
Area hull(const Area& left, const Area& right)
{
    return {left.Sheet, std::min(left.StartColumn, right.StartColumn), std::min(left.StartRow, right.StartRow),
            std::max(left.EndColumn, right.EndColumn), std::max(left.EndRow, right.EndRow)};
}

} // namespace

void requireWritable(const Reference<XComponentContext>& context,
                     const Reference<css::sheet::XSpreadsheetDocument>& document, sal_Int32 sheet)
{
    const Reference<css::frame::XStorable> storable(document, UNO_QUERY);
    if (storable.is() && storable->isReadonly())
        office::refuse(context, "read.only");
    // A protected structure takes no sheet for the lists.
    if (isProtected(document) || isProtected(sheetOf(document, sheet)))
        office::refuse(context, "protected");
}

Area requireRoom(const Reference<XComponentContext>& context,
                 const Reference<css::sheet::XSpreadsheetDocument>& document, const css::table::CellAddress& at,
                 sal_Int32 columns, sal_Int32 rows)
{
    const bool sheetExists = at.Sheet >= 0 && at.Sheet < sheetCount(document);
    if (sheetExists && at.Column >= 0 && at.Row >= 0)
    {
        const Area all = areaOf(sheetOf(document, at.Sheet));
        if (at.Column <= all.EndColumn - columns + 1 && at.Row <= all.EndRow - rows + 1)
            return {at.Sheet, at.Column, at.Row, at.Column + columns - 1, at.Row + rows - 1};
    }
    office::refuseArgument(context, "argument.position", {}, positionArgument);
}

void requireEmpty(const Reference<XComponentContext>& context,
                  const Reference<css::sheet::XSpreadsheetDocument>& document, const Area& area, bool overwrite,
                  const std::vector<Area>& without)
{
    const Reference<css::sheet::XSpreadsheet> sheet = sheetOf(document, area.Sheet);
    const Reference<css::table::XCellRange> range = rangeOf(sheet, area);
    if (!overwrite)
        if (const auto filled = filledBesides(range, without); !filled.empty())
            office::refuse(context, "cells.filled", {{"range", namesOf(filled)}});

    const std::vector<Area> merged = mergedAreasReaching(sheet, area);
    for (const Area& cells : merged)
        if (!contains(area, cells))
            refuseMerged(context, hull(area, cells));
    if (!overwrite && !merged.empty())
        refuseMerged(context, area);
}

} // namespace marshrut::calc
