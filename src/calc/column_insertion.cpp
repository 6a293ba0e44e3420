// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "calc/column_insertion.hpp"

#include "calc/cell_text.hpp"
#include "calc/merged_areas.hpp"
#include "calc/names.hpp"
#include "calc/progress.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/sheet/CellFlags.hpp>
#include <com/sun/star/sheet/ValidationType.hpp>
#include <com/sun/star/sheet/XCellRangeMovement.hpp>
#include <com/sun/star/sheet/XPrintAreas.hpp>
#include <com/sun/star/sheet/XSheetOperation.hpp>
#include <com/sun/star/table/XColumnRowRange.hpp>
#include <com/sun/star/util/XMergeable.hpp>

#include <algorithm>
#include <vector>

namespace marshrut::calc
{

using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

namespace
{

using Document = Reference<css::sheet::XSpreadsheetDocument>;
using Sheet = Reference<css::sheet::XSpreadsheet>;

constexpr sal_Int32 leastWidth = 3500; // beside a column of dates one of sentences may be wanted

void merge(const Sheet& sheet, const Area& area, bool merged)
{
    Reference<css::util::XMergeable>(rangeOf(sheet, area), UNO_QUERY_THROW)->merge(merged);
}

/// A column of a table as it stands, and the new one.
class NewColumn
{
public:
    NewColumn(const Document& document, const edit::InsertColumn& change)
        : document_(document),
          change_(change),
          sheet_(sheetOf(document, change.table)),
          like_{static_cast<sal_Int16>(change.table), change.like, change.headerRow, change.like, change.lastRow},
          names_(namedAreas(document)),
          printed_(Reference<css::sheet::XPrintAreas>(sheet_, UNO_QUERY_THROW)->getPrintAreas())
    {
        Area above = like_;
        above.StartRow = std::max<sal_Int32>(0, like_.StartRow - 1); // the title
        for (const Area& merged : mergedAreasReaching(sheet_, above))
            if (merged.EndColumn > merged.StartColumn)
                wide_.push_back(merged);
        for (const Progress& progress : progressOn(document, change.table))
            if (progress.headerRow == change.headerRow && progress.summary && progress.deadline >= 0)
                summary_ = progress.summary;
    }

    void insert()
    {
        const Reference<css::table::XTableColumns> columns =
            Reference<css::table::XColumnRowRange>(sheet_, UNO_QUERY_THROW)->getColumns();
        columns->insertByIndex(change_.column, 1);
        if (change_.like >= change_.column)
            ++like_.StartColumn;
        like_.EndColumn = like_.StartColumn;
        const Reference<css::beans::XPropertySet> made(columns->getByIndex(change_.column), UNO_QUERY_THROW);
        const Reference<css::beans::XPropertySet> like(columns->getByIndex(like_.StartColumn), UNO_QUERY_THROW);
        sal_Int32 width = 0;
        like->getPropertyValue("Width") >>= width;
        made->setPropertyValue("Width", Any(std::max(width, leastWidth)));
        made->setPropertyValue("IsVisible", Any(true));
        copyFormats();
        setText(document_, sheet_->getCellByPosition(change_.column, change_.headerRow), change_.header);
        growAtTheEnd();
        keepSummaryTogether();
    }

private:
    [[nodiscard]] bool isWide(sal_Int32 row) const
    {
        return std::any_of(wide_.begin(), wide_.end(),
                           [row](const Area& area) { return row >= area.StartRow && row <= area.EndRow; });
    }

    /// Without its texts, comments and lists; the rows that are one cell have none of either column.
    void copyFormats() const
    {
        for (sal_Int32 row = like_.StartRow; row <= like_.EndRow; ++row)
        {
            if (isWide(row))
                continue;
            sal_Int32 last = row;
            while (last < like_.EndRow && !isWide(last + 1))
                ++last;
            copyFormats({like_.Sheet, like_.StartColumn, row, like_.StartColumn, last});
            row = last;
        }
    }

    void copyFormats(const Area& from) const
    {
        const Area to{from.Sheet, change_.column, from.StartRow, change_.column, from.EndRow};
        Reference<css::sheet::XCellRangeMovement>(sheet_, UNO_QUERY_THROW)
            ->copyRange({to.Sheet, to.StartColumn, to.StartRow}, from);
        constexpr sal_Int32 content = css::sheet::CellFlags::VALUE | css::sheet::CellFlags::DATETIME |
                                      css::sheet::CellFlags::STRING | css::sheet::CellFlags::FORMULA |
                                      css::sheet::CellFlags::ANNOTATION;
        const Reference<css::table::XCellRange> range = rangeOf(sheet_, to);
        Reference<css::sheet::XSheetOperation>(range, UNO_QUERY_THROW)->clearContents(content);
        const Reference<css::beans::XPropertySet> cells(range, UNO_QUERY_THROW);
        const Reference<css::beans::XPropertySet> validation(cells->getPropertyValue("Validation"), UNO_QUERY_THROW);
        validation->setPropertyValue("Type", Any(css::sheet::ValidationType_ANY));
        cells->setPropertyValue("Validation", Any(validation));
    }

    /// Whether an area of the table ended at the column before the new one, so that the office did not make it wider.
    [[nodiscard]] bool endsBefore(const Area& area) const
    {
        return area.Sheet == like_.Sheet && area.EndColumn == change_.column - 1 &&
               area.StartRow <= change_.headerRow + 1 && area.EndRow >= change_.headerRow;
    }

    void growAtTheEnd() const
    {
        for (Area area : wide_)
            if (area.EndColumn == change_.column - 1)
            {
                merge(sheet_, area, false);
                ++area.EndColumn;
                merge(sheet_, area, true);
            }
        for (NamedArea named : names_)
            if (endsBefore(named.area))
            {
                ++named.area.EndColumn;
                setNamedArea(document_, named);
            }
        css::uno::Sequence<Area> printed = printed_;
        bool grown = false;
        for (Area& area : printed)
            if (endsBefore(area))
            {
                ++area.EndColumn;
                grown = true;
            }
        if (grown)
            Reference<css::sheet::XPrintAreas>(sheet_, UNO_QUERY_THROW)->setPrintAreas(printed);
    }

    /// The counts below stand side by side: those behind the new column close the gap again.
    void keepSummaryTogether() const
    {
        if (!summary_ || change_.column <= summary_->StartColumn)
            return;
        const sal_Int32 last = summary_->StartColumn + summaryColumns; // with the gap
        if (change_.column < last)
            Reference<css::sheet::XCellRangeMovement>(sheet_, UNO_QUERY_THROW)
                ->moveRange({summary_->Sheet, change_.column, summary_->StartRow},
                            {summary_->Sheet, change_.column + 1, summary_->StartRow, last, summary_->EndRow});
    }

    Document document_;
    const edit::InsertColumn& change_;
    Sheet sheet_;
    Area like_;
    std::vector<NamedArea> names_;
    css::uno::Sequence<Area> printed_;
    std::vector<Area> wide_; ///< cells over several columns that reach the column it is like
    std::optional<Area> summary_;
};

} // namespace

void insertColumn(const Document& document, const edit::InsertColumn& change)
{
    NewColumn(document, change).insert();
}

} // namespace marshrut::calc
