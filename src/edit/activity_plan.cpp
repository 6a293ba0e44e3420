// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "edit/activity_plan.hpp"

#include "edit/new_row.hpp"
#include "text/fold.hpp"

#include <algorithm>

namespace marshrut::edit
{

namespace
{

using recognise::FoundRoadMap;
using recognise::HeaderColumn;
using recognise::RowKind;
using route::Element;

constexpr double sameName = 0.62;

/// The row behind which another direction may begin: what a direction has come to belongs to the rows above it.
std::size_t endOfGroup(const RoadMapRows& rows, std::size_t last)
{
    const auto* table = rows.all()[last].table;
    while (last + 1 < rows.all().size() && rows.all()[last + 1].table == table &&
           rows.all()[last + 1].row->kind == RowKind::outcome)
        ++last;
    return last;
}

/// The row whose cells a new one gets: behind cells that reach down from above a new direction needs one of its own.
std::size_t modelFor(const RoadMapRows& rows, std::size_t behind, const HeaderColumn* direction)
{
    const auto* table = rows.all()[behind].table;
    for (auto i = behind + 1; direction != nullptr && i-- > 0 && rows.all()[i].table == table;)
        if (isPlace(rows.all()[i]) && rows.blockOf(rows.all()[i], *direction))
            return i;
    return behind;
}

} // namespace

bool sameDirection(const std::string& one, const std::string& other, const standard::Lexicon& lexicon)
{
    if (text::fold(one) == text::fold(other))
        return true;
    const auto left = lexicon.directions.best(lexicon.vocabulary.read(one), sameName);
    const auto right = lexicon.directions.best(lexicon.vocabulary.read(other), sameName);
    return left && right && left.group == right.group;
}

bool takesDirection(const FoundRoadMap& roadMap, const std::string& direction, const ActivityWords& words)
{
    bool named = false;
    for (const auto& table : roadMap.tables)
    {
        if (columnFor(table, Element::roadmapDirection) != nullptr)
            return true;
        for (const auto& row : table.rows)
        {
            if (sayDirection(row) || sameDirection(row.direction, direction, words.lexicon))
                return true;
            named = named || !row.direction.empty();
        }
    }
    return direction.empty() || !named;
}

std::string directionAt(const FoundRoadMap& roadMap, const Selection& selection)
{
    for (const auto& table : roadMap.tables)
        for (const auto& row : table.rows)
            if (isSelected({&table, &row}, selection))
                return row.direction;
    return {};
}

std::optional<ActivityValues> activityAt(const outline::Outline& outline, const FoundRoadMap& roadMap,
                                         const Selection& selection)
{
    const RoadMapRows rows(outline, roadMap);
    for (const auto& place : rows.all())
    {
        if (!isSelected(place, selection) || !isPlace(place))
            continue;
        ActivityValues values;
        if (!place.row->direction.empty())
            values[Element::roadmapDirection] = place.row->direction;
        for (const auto& column : place.table->columns)
        {
            const auto block = rows.blockOf(place, column);
            for (const auto element : column.elements)
                if (element == column.elements.front() && !(element == Element::roadmapDirection && !block))
                    values[element] = block ? text::normalise(rows.text(*block)) : std::string();
        }
        return values;
    }
    return std::nullopt;
}

ActivityPlan planNewActivity(const outline::Outline& outline, const FoundRoadMap& roadMap, const ActivityValues& values,
                             const Selection& selection, const ActivityWords& words)
{
    const NewRow maker(outline, roadMap);
    const auto& rows = maker.rows();
    ActivityPlan result;
    const auto given = values.find(Element::roadmapDirection);
    auto direction = given != values.end() ? given->second : directionAt(roadMap, selection);
    const auto last = lastPlace(rows);
    if (direction.empty() && last)
        direction = rows.all()[*last].row->direction;
    if (!takesDirection(roadMap, direction, words))
    {
        result.unplaced.push_back(Element::roadmapDirection);
        return result;
    }
    const bool placeless = last && saysNoDirections(rows, *rows.all()[*last].table);
    if (placeless)
        direction.clear();
    RowsOf ofDirection(direction, words.lexicon);
    const auto own = ofDirection.last(rows);
    for (std::size_t i = 0; i < rows.all().size(); ++i)
        if (own && rows.all()[i].row->kind == RowKind::free && ofDirection.holds(rows.all()[i]))
        {
            auto here = values;
            here.erase(Element::roadmapDirection);
            fillRow(rows, i, here, words, result);
            result.unplaced = withoutColumn(*rows.all()[i].table, placeless ? values : here, !placeless);
            aimCursor(outline, *rows.all()[i].table, result);
            return result;
        }
    if (!last)
        return result;
    const bool newGroup = !own && !direction.empty();
    const auto nearest = own.value_or(*last);
    const auto behind = newGroup ? endOfGroup(rows, nearest) : nearest;
    const auto& like = rows.all()[nearest];
    const auto* column = columnFor(*like.table, Element::roadmapDirection);
    const bool overRows = column == nullptr && std::any_of(rows.all().begin(), rows.all().end(),
                                                           [](const auto& place) { return sayDirection(*place.row); });
    maker.insert(
        behind, newGroup ? rows.all()[modelFor(rows, nearest, column)] : like, true,
        [&](const HeaderColumn& header, std::size_t block) {
            if (column != nullptr && header.column == column->column)
                // written once for its rows, it is not written again
                return !newGroup && rows.text(block).empty() ? std::string() : newGroup ? direction : rows.text(block);
            return cellText(header, values, {}, words).value_or(std::string());
        },
        result);
    if (newGroup && overRows)
    {
        const auto group = std::find_if(rows.all().begin(), rows.all().end(),
                                        [](const auto& place) { return sayDirection(*place.row); });
        result.plan.changes.emplace_back(maker.wideRow(*group, result.row, direction));
        ++result.row;
    }
    result.rows.push_back(countOf(rows, behind, true));
    result.unplaced = withoutColumn(*like.table, values, !placeless && (own.has_value() || overRows));
    aimCursor(outline, *like.table, result);
    return result;
}

ActivityPlan planChangedActivities(const outline::Outline& outline, const FoundRoadMap& roadMap,
                                   const ActivityValues& values, const Selection& selection, const ActivityWords& words)
{
    const RoadMapRows rows(outline, roadMap);
    ActivityPlan result;
    const recognise::FoundTable* table = nullptr;
    for (auto i = rows.all().size(); i-- > 0;)
    {
        const auto& place = rows.all()[i];
        if (!isSelected(place, selection) || !isPlace(place))
            continue;
        fillRow(rows, i, values, words, result);
        table = place.table;
    }
    if (table == nullptr)
        return result;
    std::reverse(result.rows.begin(), result.rows.end());
    const auto direction = values.find(Element::roadmapDirection);
    const bool same =
        direction != values.end() && sameDirection(direction->second, directionAt(roadMap, selection), words.lexicon);
    result.unplaced = withoutColumn(*table, values, same);
    // a cell over several rows says it for all of them
    const auto* column = columnFor(*table, Element::roadmapDirection);
    if (direction != values.end() && !same && column != nullptr &&
        std::any_of(rows.all().begin(), rows.all().end(), [&](const auto& place) {
            return isSelected(place, selection) && isPlace(place) && !rows.blockOf(place, *column);
        }))
        result.unplaced.push_back(Element::roadmapDirection);
    aimCursor(outline, *table, result);
    return result;
}

} // namespace marshrut::edit
