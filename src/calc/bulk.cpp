// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "calc/bulk.hpp"

#include "calc/history.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/sheet/CellFlags.hpp>
#include <com/sun/star/sheet/XCellRangeData.hpp>
#include <com/sun/star/sheet/XCellRangesQuery.hpp>
#include <com/sun/star/sheet/XSheetOperation.hpp>
#include <com/sun/star/text/XTextRange.hpp>

#include <algorithm>

namespace marshrut::calc
{

using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

namespace
{

using Range = Reference<css::table::XCellRange>;

/// While it lives the office measures no row anew for what is written into it.
class HeightsLock
{
public:
    explicit HeightsLock(const Reference<css::sheet::XSpreadsheetDocument>& document)
        : settings_(document, UNO_QUERY_THROW)
    {
        if (settings_->getPropertySetInfo()->hasPropertyByName(name()))
            settings_->getPropertyValue(name()) >>= enabled_;
        if (enabled_)
            settings_->setPropertyValue(name(), css::uno::Any(false));
    }
    ~HeightsLock()
    {
        try
        {
            if (enabled_)
                settings_->setPropertyValue(name(), css::uno::Any(true));
        }
        catch (const css::uno::Exception&)
        {
            // The document is gone.
        }
    }
    HeightsLock(const HeightsLock&) = delete;
    HeightsLock& operator=(const HeightsLock&) = delete;

private:
    static OUString name() { return "IsAdjustHeightEnabled"; }

    Reference<css::beans::XPropertySet> settings_;
    bool enabled_ = false;
};

bool holdsAny(const Range& range, sal_Int16 kinds)
{
    return Reference<css::sheet::XCellRangesQuery>(range, UNO_QUERY_THROW)
        ->queryContentCells(kinds)
        ->getRangeAddresses()
        .hasElements();
}

void write(const Range& range, const Cells& cells)
{
    Reference<css::sheet::XCellRangeData>(range, UNO_QUERY_THROW)->setDataArray(cells);
}

void writeEach(const Range& range, const Cells& cells)
{
    for (sal_Int32 row = 0; row < cells.getLength(); ++row)
        for (sal_Int32 column = 0; column < cells[row].getLength(); ++column)
        {
            const Reference<css::table::XCell> cell = range->getCellByPosition(column, row);
            OUString text;
            double number = 0;
            if ((cells[row][column] >>= text) && !text.isEmpty())
                Reference<css::text::XTextRange>(cell, UNO_QUERY_THROW)->setString(text);
            else if (cells[row][column] >>= number)
                cell->setValue(number);
        }
}

void clear(const Range& range)
{
    constexpr sal_Int32 content = css::sheet::CellFlags::VALUE | css::sheet::CellFlags::DATETIME |
                                  css::sheet::CellFlags::STRING | css::sheet::CellFlags::FORMULA;
    Reference<css::sheet::XSheetOperation>(range, UNO_QUERY_THROW)->clearContents(content);
}

} // namespace

css::uno::Sequence<css::uno::Any> emptyRow(std::size_t columns)
{
    css::uno::Sequence<css::uno::Any> row(static_cast<sal_Int32>(columns));
    for (css::uno::Any& cell : row)
        cell <<= OUString();
    return row;
}

bool goesInBulk(std::string_view text)
{
    return std::none_of(text.begin(), text.end(), [](char one) { return static_cast<unsigned char>(one) < ' '; });
}

void fillEmptyCells(const Reference<css::sheet::XSpreadsheetDocument>& document, const Area& area, const Cells& cells)
{
    const Range range = rangeOf(document, area);
    if (holdsAny(range, css::sheet::CellFlags::ANNOTATION)) // a bulk write would take the comments away
    {
        writeEach(range, cells);
        return;
    }
    // Undone behind the office's own undo, which gives nothing back to cells that were empty; its redo does.
    undoAlso(document, [=] { clear(rangeOf(document, area)); });
    write(range, cells);
}

bool replaceNumbers(const Reference<css::sheet::XSpreadsheetDocument>& document, const Area& area, const Cells& numbers)
{
    const Range range = rangeOf(document, area);
    if (holdsAny(range,
                 css::sheet::CellFlags::STRING | css::sheet::CellFlags::FORMULA | css::sheet::CellFlags::ANNOTATION))
        return false;
    for (const auto& row : Reference<css::sheet::XCellRangeData>(range, UNO_QUERY_THROW)->getDataArray())
        for (const auto& cell : row)
            if (double number = 0; !(cell >>= number))
                return false;
    const HeightsLock lock(document); // a number takes one line, as the one before did
    write(range, numbers);
    return true;
}

} // namespace marshrut::calc
