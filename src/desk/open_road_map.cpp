// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "desk/open_road_map.hpp"

#include "calc/apply.hpp"
#include "calc/document.hpp"
#include "calc/progress.hpp"
#include "calc/selection.hpp"
#include "office/package.hpp"
#include "office/refuse.hpp"
#include "recognise/recognise.hpp"
#include "writer/apply.hpp"
#include "writer/document.hpp"
#include "writer/selection.hpp"

#include <algorithm>

namespace marshrut::desk
{

using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;
using Text = Reference<css::text::XTextDocument>;
using Sheets = Reference<css::sheet::XSpreadsheetDocument>;

namespace
{

bool stands(const recognise::FoundRoadMap& roadMap, const edit::Selection& selection)
{
    for (const recognise::FoundTable& table : roadMap.tables)
        if (table.table == selection.table)
            return true;
    return false;
}

/// On a sheet that of the sheet, where the cursor is in none.
std::size_t roadMapFor(const recognise::Recognised& recognised, const edit::Selection& selection)
{
    if (const auto* own = edit::roadMapAt(recognised, selection))
        return static_cast<std::size_t>(own - recognised.roadMaps.data());
    for (std::size_t index = 0; index < recognised.roadMaps.size(); ++index)
        if (stands(recognised.roadMaps[index], selection))
            return index;
    return 0;
}

} // namespace

OpenRoadMap openRoadMap(const Call& call)
{
    OpenRoadMap open;
    const bool text = call.kind == DocumentKind::writer;
    const Reference<css::frame::XController> controller = call.frame->getController();
    const auto selection =
        text ? writer::selectionOf(Text(call.document, UNO_QUERY_THROW), controller) : calc::selectionOf(controller);
    open.selection = selection.value_or(edit::Selection());
    open.outline = text ? writer::readOutline(Text(call.document, UNO_QUERY_THROW))
                        : calc::readOutline(Sheets(call.document, UNO_QUERY_THROW),
                                            calc::progressStyles(office::library(call.context).strings));
    open.recognised = recognise::recognise(open.outline, office::library(call.context).lexicon);
    if (open.recognised.roadMaps.empty())
        office::refuse(call.context, "no.road.map");
    open.index = roadMapFor(open.recognised, open.selection);
    if (open.roadMap().tables.empty())
        office::refuseArgument(call.context, "activity.list", {}, 0);
    open.outline = edit::withEmptyCells(std::move(open.outline), open.recognised);
    return open;
}

void turnTo(OpenRoadMap& open, const std::string& direction, const edit::ActivityWords& words)
{
    if (direction.empty() || edit::takesDirection(open.roadMap(), direction, words))
        return;
    const auto& all = open.recognised.roadMaps;
    const auto found = std::find_if(all.begin(), all.end(), [&](const recognise::FoundRoadMap& roadMap) {
        return !roadMap.tables.empty() && edit::takesDirection(roadMap, direction, words);
    });
    if (found != all.end())
        open.index = static_cast<std::size_t>(found - all.begin());
}

edit::ActivityWords wordsFor(const Call& call)
{
    return {office::library(call.context).lexicon, office::documentStrings(call.context)};
}

void apply(const Call& call, const OpenRoadMap& open, const edit::ActivityPlan& plan, const char* undoKey)
{
    const OUString title = office::fromUtf8(office::uiStrings(call.context).get(undoKey));
    if (call.kind == DocumentKind::writer)
    {
        writer::apply(call.context, Text(call.document, UNO_QUERY_THROW), open.outline, plan.plan, title);
        return;
    }
    const Sheets document(call.document, UNO_QUERY_THROW);
    calc::apply(call.context, document, open.outline, plan.plan, title);
    if (plan.table >= 0)
        calc::select(call.frame->getController(), document, plan.table, plan.column, plan.row);
}

} // namespace marshrut::desk
