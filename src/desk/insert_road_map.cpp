// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "calc/road_map.hpp"
#include "desk/command.hpp"
#include "desk/road_map_choice.hpp"
#include "desk/windows.hpp"
#include "edit/road_map_layout.hpp"
#include "office/forms.hpp"
#include "office/package.hpp"
#include "office/refuse.hpp"
#include "writer/road_map.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/lang/IllegalArgumentException.hpp>
#include <com/sun/star/sheet/XCellRangeAddressable.hpp>
#include <com/sun/star/sheet/XSheetCellRangeContainer.hpp>
#include <com/sun/star/sheet/XSpreadsheetView.hpp>
#include <com/sun/star/table/XCellRange.hpp>
#include <com/sun/star/text/XTextDocument.hpp>
#include <com/sun/star/text/XTextViewCursorSupplier.hpp>
#include <com/sun/star/util/XProtectable.hpp>
#include <com/sun/star/view/XSelectionSupplier.hpp>
#include <org/marshrut/RefusedException.hpp>

namespace marshrut::desk
{

using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;

namespace
{

/// The cell of the cursor, or the first of what is selected.
css::table::CellAddress cursorCell(const Call& call)
{
    const Reference<css::view::XSelectionSupplier> view(call.frame->getController(), UNO_QUERY);
    const Any selection = view.is() ? view->getSelection() : Any();
    css::table::CellRangeAddress range;
    if (const Reference<css::sheet::XCellRangeAddressable> one(selection, UNO_QUERY); one.is())
        range = one->getRangeAddress();
    else if (const Reference<css::sheet::XSheetCellRangeContainer> several(selection, UNO_QUERY);
             several.is() && several->getRangeAddresses().hasElements())
        range = several->getRangeAddresses()[0];
    else
        throw css::lang::IllegalArgumentException(
            office::fromUtf8(office::uiStrings(call.context).get("roadMap.no.cell")), {}, 0);
    return {range.Sheet, range.StartColumn, range.StartRow};
}

/// A protected sheet is told before anything is asked.
void refuseIfProtected(const Call& call)
{
    const Reference<css::sheet::XSpreadsheetView> view(call.frame->getController(), UNO_QUERY);
    const Reference<css::util::XProtectable> sheet(
        view.is() ? view->getActiveSheet() : Reference<css::sheet::XSpreadsheet>(), UNO_QUERY);
    if (sheet.is() && sheet->isProtected())
        office::refuse(call.context, "protected");
}

/// «A1:G20»
std::string nameOf(const Reference<css::uno::XInterface>& range)
{
    OUString name;
    const Reference<css::beans::XPropertySet> properties(range, UNO_QUERY_THROW);
    properties->getPropertyValue("AbsoluteName") >>= name;
    return office::toUtf8(name.copy(name.lastIndexOf('.') + 1).replaceAll("$", ""));
}

/// Asks whether filled cells may be replaced; no question where they are empty.
bool mayWrite(const Call& call, const Reference<css::sheet::XSpreadsheetDocument>& document,
              const css::table::CellAddress& at, const edit::RoadMapLayout& layout)
{
    const auto columns = static_cast<sal_Int32>(layout.columns.size());
    const auto rows = static_cast<sal_Int32>(layout.rows.size()) + 2; // below its title and header
    if (!calc::hasFilledCells(document, at, columns, rows))
        return true;
    const Reference<css::container::XIndexAccess> sheets(document->getSheets(), UNO_QUERY_THROW);
    const Reference<css::table::XCellRange> sheet(sheets->getByIndex(at.Sheet), UNO_QUERY_THROW);
    const std::string name =
        nameOf(sheet->getCellRangeByPosition(at.Column, at.Row, at.Column + columns - 1, at.Row + rows - 1));
    return askWhether(call.context, call.frame,
                      office::fromUtf8(office::uiStrings(call.context).format("roadMap.replace", {{"range", name}})));
}

/// What is asked for or named, and the road map that follows from it.
struct Wanted
{
    standard::Form form;
    route::RoadMap roadMap;
    bool example = false;
};

/// nullopt where the dialog was cancelled.
std::optional<Wanted> readWanted(const Call& call)
{
    const standard::Library library = office::libraryFor(call.context, call.document);
    const bool asks = call.arguments.empty();
    const std::optional<RoadMapChoice> choice = asks ? askForChoice(call, library) : readChoice(call, library);
    if (!choice)
        return std::nullopt;
    edit::NewRoadMap wanted = toNewRoadMap(*choice, library);
    wanted.emptyRows = asks && choice->catalogue ? 0 : choice->emptyRows;
    const standard::Form& form = library.forms.at(choice->form);
    const standard::Strings& strings = office::documentStrings(call.context);
    return Wanted{form,
                  choice->example
                      ? edit::composeExample(library.exampleFor(choice->kindergarten), wanted, form, strings)
                      : edit::compose(wanted, form, strings),
                  choice->example};
}

Outcome cancelled(const Call& call)
{
    return {false, office::fromUtf8(office::uiStrings(call.context).get("command.cancelled")), {}, false};
}

Outcome insertIntoSheet(const Call& call)
{
    const standard::Strings& strings = office::uiStrings(call.context);
    const Reference<css::sheet::XSpreadsheetDocument> document(call.document, UNO_QUERY_THROW);
    const bool asks = call.arguments.empty();
    const css::table::CellAddress at = cursorCell(call);
    refuseIfProtected(call);
    const std::optional<Wanted> wanted = readWanted(call);
    if (!wanted)
        return cancelled(call);
    const edit::RoadMapLayout layout =
        edit::layOut(wanted->roadMap, wanted->form, office::documentStrings(call.context));
    if (asks && !mayWrite(call, document, at, layout))
        return cancelled(call);
    const std::string name =
        nameOf(calc::insertRoadMap(call.context, document, at, wanted->roadMap, wanted->form, asks));
    return {true,
            office::fromUtf8(
                strings.format(wanted->example ? "roadMap.inserted.example" : "roadMap.inserted", {{"range", name}})),
            {css::beans::NamedValue("Range", Any(office::fromUtf8(name)))},
            wanted->example};
}

Outcome insertIntoText(const Call& call)
{
    const Reference<css::text::XTextDocument> document(call.document, UNO_QUERY_THROW);
    const Reference<css::text::XTextViewCursorSupplier> view(call.frame->getController(), UNO_QUERY_THROW);
    const Reference<css::text::XTextRange> at(view->getViewCursor(), UNO_QUERY_THROW);
    writer::requirePlaceForRoadMap(call.context, document, at);
    const std::optional<Wanted> wanted = readWanted(call);
    if (!wanted)
        return cancelled(call);
    writer::insertRoadMap(call.context, document, at, wanted->roadMap, wanted->form);
    const char* message = wanted->example ? "roadMap.inserted.example" : "roadMap.inserted.text";
    return {true, office::fromUtf8(office::uiStrings(call.context).get(message)), {}, wanted->example};
}

} // namespace

Outcome insertRoadMap(const Call& call)
{
    return call.kind == DocumentKind::writer ? insertIntoText(call) : insertIntoSheet(call);
}

} // namespace marshrut::desk
