// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "calc/road_map.hpp"

#include "calc/helper_sheet.hpp"
#include "calc/names.hpp"
#include "calc/obstacles.hpp"
#include "calc/printing.hpp"
#include "calc/progress_writing.hpp"
#include "calc/road_map_cells.hpp"
#include "calc/sheet_content.hpp"
#include "office/guards.hpp"
#include "office/package.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/sheet/CellFlags.hpp>
#include <com/sun/star/sheet/TableValidationVisibility.hpp>
#include <com/sun/star/sheet/ValidationAlertStyle.hpp>
#include <com/sun/star/sheet/ValidationType.hpp>
#include <com/sun/star/sheet/XSheetCondition.hpp>
#include <com/sun/star/sheet/XSheetOperation.hpp>
#include <com/sun/star/table/XColumnRowRange.hpp>
#include <com/sun/star/util/XMergeable.hpp>

#include <algorithm>

namespace marshrut::calc
{

using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

namespace
{

using Document = Reference<css::sheet::XSpreadsheetDocument>;

void clear(const Document& document, const Area& area)
{
    const Reference<css::table::XCellRange> range = rangeOf(document, area);
    const Reference<css::util::XMergeable> mergeable(range, UNO_QUERY_THROW);
    if (mergeable->getIsMerged())
        mergeable->merge(false);
    constexpr sal_Int32 everything = css::sheet::CellFlags::VALUE | css::sheet::CellFlags::DATETIME |
                                     css::sheet::CellFlags::STRING | css::sheet::CellFlags::FORMULA |
                                     css::sheet::CellFlags::ANNOTATION | css::sheet::CellFlags::HARDATTR |
                                     css::sheet::CellFlags::STYLES;
    Reference<css::sheet::XSheetOperation>(range, UNO_QUERY_THROW)->clearContents(everything);
    forgetNamesWithin(document, area);
}

/// A drop-down list of what a named range holds; other texts may be written all the same.
void offerChoices(const Document& document, const Area& area, const OUString& list)
{
    const Reference<css::beans::XPropertySet> cells(rangeOf(document, area), UNO_QUERY_THROW);
    const Reference<css::beans::XPropertySet> validation(cells->getPropertyValue("Validation"), UNO_QUERY_THROW);
    validation->setPropertyValue("Type", Any(css::sheet::ValidationType_LIST));
    validation->setPropertyValue("ShowList", Any(css::sheet::TableValidationVisibility::UNSORTED));
    validation->setPropertyValue("IgnoreBlankCells", Any(true));
    validation->setPropertyValue("ErrorAlertStyle", Any(css::sheet::ValidationAlertStyle_WARNING));
    validation->setPropertyValue("ShowErrorMessage", Any(false));
    Reference<css::sheet::XSheetCondition>(validation, UNO_QUERY_THROW)->setFormula1(list);
    cells->setPropertyValue("Validation", Any(validation));
}

void offerLists(const Document& document, const RoadMapPlace& place, const edit::RoadMapLayout& layout,
                const HelperSheet& helper, const standard::Strings& strings)
{
    sal_Int32 column = 0;
    for (const edit::LayoutColumn& layoutColumn : layout.columns)
    {
        if (layoutColumn.element == route::Element::roadmapDirection)
            offerChoices(document, columnOf(place.rows, column),
                         helper.offer(HelperSheet::List::directions, layout.directions, strings));
        else if (layoutColumn.element == route::Element::roadmapDone)
            offerChoices(document, columnOf(place.rows, column),
                         helper.offer(HelperSheet::List::statuses, layout.statuses, strings));
        ++column;
    }
}

/// Of rows whose height is set the office measures nothing with each thing written. Undone last, it gives them their
/// former heights back.
void holdRowHeights(const Document& document, const Area& area)
{
    constexpr sal_Int32 anyHeight = 500;
    rowsOf(rangeOf(document, area))->setPropertyValue("Height", Any(anyHeight));
}

void fitRowHeights(const Document& document, const Area& area)
{
    rowsOf(rangeOf(document, area))->setPropertyValue("OptimalHeight", Any(true));
}

} // namespace

bool hasFilledCells(const Document& document, const css::table::CellAddress& at, sal_Int32 columns, sal_Int32 rows)
{
    const Reference<css::sheet::XSpreadsheet> sheet = sheetOf(document, at.Sheet);
    const Area all = areaOf(sheet);
    const Area area{at.Sheet, at.Column, at.Row, std::min(all.EndColumn, at.Column + columns - 1),
                    std::min(all.EndRow, at.Row + rows - 1)};
    const Reference<css::table::XCellRange> range = rangeOf(sheet, area);
    return !filledBesides(range, summariesIn(document, area)).empty() ||
           Reference<css::util::XMergeable>(range, UNO_QUERY_THROW)->getIsMerged();
}

Reference<css::table::XCellRange> insertRoadMap(const Reference<css::uno::XComponentContext>& context,
                                                const Document& document, const css::table::CellAddress& at,
                                                const route::RoadMap& roadMap, const standard::Form& form,
                                                bool overwrite)
{
    const standard::Strings& strings = office::documentStrings(context);
    const edit::RoadMapLayout layout = edit::layOut(roadMap, form, strings);
    const RoadMapPlace place(
        requireRoom(context, document, at, static_cast<sal_Int32>(layout.columns.size()), rowsOf(layout)));
    requireWritable(context, document, at.Sheet);
    requireEmpty(context, document, place.whole, overwrite, summariesIn(document, place.whole));

    const StyleNames styles(strings);
    const office::UndoStep step(document, office::fromUtf8(office::uiStrings(context).get("undo.roadMap")));
    const office::PaintLock lock(document);
    createStyles(document, styles);
    holdRowHeights(document, place.whole);
    clearProgress(document, place.whole);
    if (overwrite)
        clear(document, place.whole);
    // before the rows are filled: page breaks would be looked for among them
    setUpPrinting(document, place.whole, rowOf(place.table, 0), styles.page, holdsMore(document, place.whole));
    formatCells(document, place, layout, styles);
    const HelperSheet helper = HelperSheet::findOrCreate(document, strings);
    offerLists(document, place, layout, helper, strings);
    ProgressWriter progress(context, document, place, layout, styles);
    progress.format();
    writeCells(document, place, layout);
    const RoadMapNames names = freeNames(document, strings);
    nameRoadMap(document, names, place.whole, place.table);
    progress.write(roadMap.period);
    helper.add({office::toUtf8(names.whole), roadMap.period, form.name});
    fitRowHeights(document, place.whole);
    return rangeOf(document, place.whole);
}

} // namespace marshrut::calc
