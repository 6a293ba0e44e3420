// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "edit/activity_plan.hpp"

#include "edit/new_row.hpp"
#include "edit/outcome.hpp"

#include <algorithm>

namespace marshrut::edit
{

using recognise::HeaderColumn;
using recognise::RowKind;
using route::Element;

ActivityPlan planOutcome(const outline::Outline& outline, const recognise::FoundRoadMap& roadMap,
                         const ActivityValues& values, const Selection& selection, const ActivityWords& words,
                         bool apart)
{
    const NewRow maker(outline, roadMap);
    const auto& rows = maker.rows();
    ActivityPlan result;
    const auto given = values.find(Element::roadmapDirection);
    const auto direction = given != values.end() ? given->second : directionAt(roadMap, selection);
    const auto last = lastPlace(rows);
    const auto own = RowsOf(direction, words.lexicon).last(rows);
    const bool placeless = last && saysNoDirections(rows, *rows.all()[*last].table);
    if (!last || (!direction.empty() && !own && !placeless))
        return result;
    const auto behind = own.value_or(*last);
    const auto& like = rows.all()[behind];
    const auto said = outcomeText(values, words.strings);
    // Where nothing else says it, the outcome itself names its direction.
    const auto name = placeless ? direction : std::string();
    const auto label =
        name.empty() ? words.strings.get("outcome.row") : words.strings.format("outcome.row.of", {{"direction", name}});
    const auto* column = columnFor(*like.table, Element::roadmapDirection);
    const auto* named = columnFor(*like.table, Element::roadmapActivity);
    const auto* wanted = named != nullptr && named != column ? named : nullptr;
    if (wanted == nullptr)
        for (const auto& each : like.table->columns)
            if (!each.number && &each != column && wanted == nullptr)
                wanted = &each;
    if (wanted == nullptr)
        return result;
    const bool beside = column != nullptr && column->column < wanted->column && rows.blockOf(like, *column);
    auto text = beside ? said : label + ":\n" + said;
    for (auto i = behind + 1; i < rows.all().size() && !isPlace(rows.all()[i]); ++i)
        if (rows.all()[i].row->kind == RowKind::outcome)
        {
            const auto blocks = rows.blocksOf(rows.all()[i]);
            if (apart)
            {
                if (blocks.size() > 1 || !name.empty() || outline.blocks[blocks.front()].sheet >= 0)
                    break;
                // one more as wide as what stands there
                result.table = like.table->table;
                result.row = rows.all()[i].row->row;
                result.plan.changes.emplace_back(
                    InsertRow{result.table, result.row, result.row, {label + ":\n" + said}});
                aimCursor(outline, *like.table, result);
                return result;
            }
            if (!name.empty() && std::none_of(blocks.begin(), blocks.end(), [&](std::size_t block) {
                    return rows.text(block).find(label) != std::string::npos;
                }))
                continue;
            const auto target = rows.blockOf(rows.all()[i], *wanted);
            const auto block = target ? *target : blocks.front();
            const auto whole = target && beside ? text : label + ":\n" + said;
            result.plan.changes.emplace_back(SetText{{block, 0, rows.text(block).size()}, whole});
            result.table = like.table->table;
            result.row = rows.all()[i].row->row;
            aimCursor(outline, *like.table, result);
            return result;
        }
    maker.insert(
        behind, like, false,
        [&](const HeaderColumn& header, std::size_t) {
            if (header.column == wanted->column)
                return text;
            return beside && header.column == column->column ? label : std::string();
        },
        result);
    aimCursor(outline, *like.table, result);
    return result;
}

} // namespace marshrut::edit
