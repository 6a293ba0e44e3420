// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "calc/cell_formats.hpp"

#include "calc/merged_areas.hpp"

#include <com/sun/star/awt/FontWeight.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/sheet/XSheetCellRanges.hpp>
#include <com/sun/star/sheet/XUniqueCellFormatRangesSupplier.hpp>
#include <com/sun/star/table/CellHoriJustify.hpp>
#include <com/sun/star/util/NumberFormat.hpp>
#include <com/sun/star/util/XMergeable.hpp>
#include <com/sun/star/util/XNumberFormatsSupplier.hpp>

#include <algorithm>

namespace marshrut::calc
{

using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

namespace
{

NumberKind kindOf(const Reference<css::util::XNumberFormats>& formats, sal_Int32 key)
{
    sal_Int16 type = 0;
    bool standard = false;
    const Reference<css::beans::XPropertySet> format = formats->getByKey(key);
    format->getPropertyValue("Type") >>= type;
    format->getPropertyValue("StandardFormat") >>= standard;
    const int kind = type & ~css::util::NumberFormat::DEFINED;
    if (kind == css::util::NumberFormat::DATE)
        return NumberKind::date;
    if (kind == css::util::NumberFormat::NUMBER)
        return standard ? NumberKind::general : NumberKind::number;
    if (kind == css::util::NumberFormat::SCIENTIFIC || kind == css::util::NumberFormat::FRACTION ||
        kind == css::util::NumberFormat::CURRENCY || kind == css::util::NumberFormat::PERCENT)
        return NumberKind::number;
    return NumberKind::other;
}

CellFormat readFormat(const Reference<css::util::XNumberFormats>& numberFormats,
                      const Reference<css::sheet::XSpreadsheet>& sheet,
                      const Reference<css::beans::XPropertySet>& ranges, const Area& first)
{
    CellFormat format;
    float weight = 0;
    ranges->getPropertyValue("CharWeight") >>= weight;
    format.bold = weight > css::awt::FontWeight::NORMAL;
    css::table::CellHoriJustify justify = css::table::CellHoriJustify_STANDARD;
    ranges->getPropertyValue("HoriJustify") >>= justify;
    format.centred = justify == css::table::CellHoriJustify_CENTER;
    sal_Int32 key = 0;
    ranges->getPropertyValue("NumberFormat") >>= key;
    format.kind = kindOf(numberFormats, key);
    OUString style;
    ranges->getPropertyValue("CellStyle") >>= style;
    format.style = office::toUtf8(style);

    // Cells of one format are merged alike, since the merge is part of the format.
    const Area cell{first.Sheet, first.StartColumn, first.StartRow, first.StartColumn, first.StartRow};
    const Reference<css::util::XMergeable> mergeable(rangeOf(sheet, cell), UNO_QUERY_THROW);
    if (mergeable->getIsMerged())
    {
        const Area merged = mergedAreaAt(sheet, cell);
        format.rowSpan = merged.EndRow - merged.StartRow + 1;
        format.columnSpan = merged.EndColumn - merged.StartColumn + 1;
        format.merged = format.rowSpan > 1 || format.columnSpan > 1;
    }
    return format;
}

} // namespace

CellFormats::CellFormats(const Reference<css::sheet::XSpreadsheetDocument>& document,
                         const Reference<css::sheet::XSpreadsheet>& sheet, const Area& area,
                         const std::set<sal_Int32>& columns)
{
    const Reference<css::util::XNumberFormatsSupplier> supplier(document, UNO_QUERY_THROW);
    const Reference<css::util::XNumberFormats> numberFormats = supplier->getNumberFormats();
    const Reference<css::sheet::XUniqueCellFormatRangesSupplier> formatted(rangeOf(sheet, area), UNO_QUERY_THROW);
    const Reference<css::container::XIndexAccess> groups = formatted->getUniqueCellFormatRanges();
    const sal_Int32 count = groups->getCount();
    for (sal_Int32 group = 0; group < count; ++group)
    {
        const Reference<css::sheet::XSheetCellRanges> ranges(groups->getByIndex(group), UNO_QUERY_THROW);
        const css::uno::Sequence<Area> places = ranges->getRangeAddresses();
        if (!places.hasElements())
            continue;
        formats_.push_back(readFormat(numberFormats, sheet, {ranges, UNO_QUERY_THROW}, places[0]));
        for (const Area& place : places)
        {
            for (auto column = columns.lower_bound(place.StartColumn);
                 column != columns.end() && *column <= place.EndColumn; ++column)
                columns_[*column].push_back({place.StartRow, place.EndRow, formats_.size() - 1});
            if (formats_.back().merged)
                cover(place, formats_.back(), area, columns);
        }
    }
    for (auto* map : {&columns_, &covered_})
        for (auto& [column, rows] : *map)
            std::sort(rows.begin(), rows.end(),
                      [](const Rows& left, const Rows& right) { return left.first < right.first; });
}

void CellFormats::cover(const Area& origins, const CellFormat& format, const Area& area,
                        const std::set<sal_Int32>& columns)
{
    for (sal_Int32 row = origins.StartRow; row <= std::min(origins.EndRow, area.EndRow); ++row)
        for (sal_Int32 column = origins.StartColumn; column <= std::min(origins.EndColumn, area.EndColumn); ++column)
        {
            const sal_Int32 lastRow = row + format.rowSpan - 1;
            for (auto under = columns.lower_bound(column);
                 under != columns.end() && *under < column + format.columnSpan; ++under)
            {
                const sal_Int32 firstRow = *under == column ? row + 1 : row;
                if (firstRow <= lastRow)
                    covered_[*under].push_back({firstRow, lastRow, 0});
            }
        }
}

const CellFormats::Rows* CellFormats::find(const std::map<sal_Int32, Column>& columns, sal_Int32 column, sal_Int32 row)
{
    const auto found = columns.find(column);
    if (found == columns.end())
        return nullptr;
    auto after = std::upper_bound(found->second.begin(), found->second.end(), row,
                                  [](sal_Int32 wanted, const Rows& rows) { return wanted < rows.first; });
    if (after == found->second.begin())
        return nullptr;
    --after;
    return row <= after->last ? &*after : nullptr;
}

const CellFormat& CellFormats::at(sal_Int32 column, sal_Int32 row) const
{
    static const CellFormat plain;
    const Rows* rows = find(columns_, column, row);
    return rows != nullptr ? formats_[rows->format] : plain;
}

bool CellFormats::areOf(const std::set<std::string>& styles, sal_Int32 column, sal_Int32 first, sal_Int32 last) const
{
    while (first <= last)
    {
        const Rows* rows = find(columns_, column, first);
        if (rows == nullptr || styles.count(formats_[rows->format].style) == 0)
            return false;
        first = rows->last + 1;
    }
    return true;
}

bool CellFormats::isCovered(sal_Int32 column, sal_Int32 row) const
{
    return find(covered_, column, row) != nullptr;
}

} // namespace marshrut::calc
