// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "calc/own_road_map.hpp"

namespace marshrut::calc
{

namespace
{

/// A column's element; none for «№».
using Columns = std::map<sal_Int32, std::optional<route::Element>>;
using Row = std::vector<const SheetCell*>;

Columns readHeader(const Row& header, const std::map<std::string, standard::Strings>& languages)
{
    std::map<std::string, std::optional<route::Element>> wordings;
    for (const auto& [language, strings] : languages)
    {
        wordings.emplace(strings.get("column.number"), std::nullopt);
        for (const route::ElementInfo& element : route::elements())
            if (element.section == route::Section::roadmap)
                wordings.emplace(strings.get("column." + std::string(element.id)), element.element);
    }
    Columns columns;
    for (const SheetCell* cell : header)
        if (const auto known = wordings.find(cell->text); known != wordings.end())
            columns.emplace(cell->column, known->second);
    return columns;
}

bool isGroup(const Row& row, const Columns& columns)
{
    return row.size() == 1 && row.front()->column == columns.begin()->first && !columns.begin()->second &&
           std::holds_alternative<std::string>(row.front()->value);
}

route::Activity readActivity(const Row& row, const Columns& columns)
{
    route::Activity activity;
    for (const SheetCell* cell : row)
        if (const auto column = columns.find(cell->column); column != columns.end() && column->second)
            activity.emplace(*column->second, cell->value);
    return activity;
}

} // namespace

std::optional<route::RoadMap> readOwn(const std::vector<const SheetCell*>& cells, const Area& area,
                                      const std::map<std::string, standard::Strings>& languages)
{
    std::map<sal_Int32, Row> rows;
    for (const SheetCell* cell : cells)
        rows[cell->row].push_back(cell);
    const sal_Int32 headerRow = area.StartRow + 1;
    const Columns columns = readHeader(rows[headerRow], languages);
    if (columns.empty() || static_cast<sal_Int32>(columns.size()) != area.EndColumn - area.StartColumn + 1)
        return std::nullopt;

    route::RoadMap roadMap;
    if (const Row& title = rows[area.StartRow]; !title.empty())
        roadMap.title = title.front()->text;
    for (const auto& [number, element] : columns)
        if (element)
            roadMap.columns.push_back(*element);
    route::Value direction;
    for (auto row = rows.upper_bound(headerRow); row != rows.end(); ++row)
    {
        if (isGroup(row->second, columns))
        {
            direction = row->second.front()->value;
            continue;
        }
        route::Activity activity = readActivity(row->second, columns);
        if (const auto* group = std::get_if<std::string>(&direction); group == nullptr || !group->empty())
            activity.emplace(route::Element::roadmapDirection, direction);
        roadMap.activities.push_back(std::move(activity));
    }
    return roadMap;
}

} // namespace marshrut::calc
