// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "recognise/recognise.hpp"

#include "recognise/kind.hpp"
#include "recognise/title_sheet.hpp"
#include "recognise/walk.hpp"

#include <algorithm>
#include <map>
#include <tuple>

namespace marshrut::recognise
{

namespace
{

/// A name or a year above the table is not yet a title sheet.
bool holdsRoadMapAlone(const outline::Outline& outline, const Recognised& recognised)
{
    if (recognised.roadMaps.empty() || outline.blocks.front().sheet < 0)
        return false;
    const auto isOther = [](route::Section section) {
        return section != route::Section::roadmap && section != route::Section::title;
    };
    for (const auto& row : route::elements())
        if (isOther(row.section) && recognised[row.element].state != State::missing)
            return false;
    for (std::size_t i = 0; i < route::sectionCount; ++i)
        if (isOther(static_cast<route::Section>(i)) && recognised.headings[i])
            return false;
    return true;
}

int deadlineColumn(const FoundTable& table)
{
    for (const auto& column : table.columns)
        if (std::find(column.elements.begin(), column.elements.end(), route::Element::roadmapDeadline) !=
            column.elements.end())
            return column.column;
    return -1;
}

/// Tells the activities of sheets what their helpers were made from.
void readHelpers(const outline::Outline& outline, Recognised& recognised)
{
    std::map<std::tuple<int, int, int>, const std::string*> helpers;
    for (const auto& helper : outline.helpers)
        helpers.emplace(std::tuple(helper.sheet, helper.row, helper.column), &helper.text);
    if (helpers.empty())
        return;
    for (auto& roadMap : recognised.roadMaps)
        for (const auto& table : roadMap.tables)
        {
            const int column = deadlineColumn(table);
            for (const auto& row : table.rows)
                if (const auto helper = helpers.find({table.table, row.row, column});
                    helper != helpers.end() && row.kind == RowKind::activity &&
                    row.activity < roadMap.activities.size())
                    roadMap.activities[row.activity].datesReadFrom = *helper->second;
        }
}

} // namespace

Recognised recognise(const outline::Outline& outline, const standard::Lexicon& lexicon)
{
    Recognised result;
    result.lexicon = &lexicon;
    const auto grids = gridsOf(outline);
    const auto end = findTitleEnd(outline, grids, lexicon);
    if (end > 0)
        result.titleEnd = end;
    readTitleSheet(outline, end, lexicon, result);
    Walk(outline, grids, lexicon, result).run(end);
    readFactsOfTitle(outline, end, lexicon, result);
    tellKind(outline, lexicon, result);
    readHelpers(outline, result);
    result.roadMapAlone = holdsRoadMapAlone(outline, result);
    return result;
}

} // namespace marshrut::recognise
