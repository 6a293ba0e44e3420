// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "recognise/own_road_map.hpp"

#include "recognise/grid.hpp"
#include "text/fold.hpp"

#include <algorithm>
#include <array>
#include <cstdio>

namespace marshrut::recognise
{

namespace
{

/// A column's element; none for «№».
using Columns = std::map<int, std::optional<route::Element>>;
using Row = std::vector<OwnCell>;

/// Versioned, as all that the product keeps in a document.
constexpr const char* markFormat = "marshrut_1_map_%04d%02d%02d_%04d%02d%02d_%d";

Columns readHeader(const Row& header, const Languages& languages)
{
    std::map<std::string, std::optional<route::Element>> wordings;
    for (const auto& [language, strings] : languages)
    {
        wordings.emplace(strings.get("column.number"), std::nullopt);
        for (const auto& element : route::elements())
            if (element.section == route::Section::roadmap)
                wordings.emplace(strings.get("column." + std::string(element.id)), element.element);
    }
    Columns columns;
    for (const auto& cell : header)
        if (const auto known = wordings.find(cell.text); known != wordings.end())
            columns.emplace(cell.column, known->second);
    return columns;
}

bool isGroup(const Row& row, const Columns& columns)
{
    return row.size() == 1 && row.front().column == columns.begin()->first && !columns.begin()->second &&
           row.front().wide && std::holds_alternative<std::string>(row.front().value);
}

/// A heading over several directions names none.
bool isPart(const std::string& text, const Languages& languages)
{
    return std::any_of(languages.begin(), languages.end(), [&](const auto& language) {
        return text == language.second.get("roadmap.part.strong") || text == language.second.get("roadmap.part.weak");
    });
}

/// What a direction has come to is no activity: the product writes it without a number, and it says what it is.
bool isOutcome(const Row& row, const Columns& columns, const Languages& languages)
{
    const auto& first = row.front();
    const auto column = columns.find(first.column);
    if (column == columns.end() || !column->second)
        return false;
    return std::any_of(languages.begin(), languages.end(), [&](const auto& language) {
        const auto label = language.second.get("outcome.row");
        return first.text == label || first.text.compare(0, label.size() + 1, label + ":") == 0 ||
               first.text.compare(0, label.size() + 3, label + " \u00AB") == 0;
    });
}

route::Activity readActivity(const Row& row, const Columns& columns)
{
    route::Activity activity;
    for (const auto& cell : row)
        if (const auto column = columns.find(cell.column); column != columns.end() && column->second)
            activity.emplace(*column->second, cell.value);
    return activity;
}

bool isOurHeader(const outline::Outline& outline, const std::vector<std::size_t>& row, const Languages& languages)
{
    return std::all_of(row.begin(), row.end(), [&](std::size_t block) {
        return std::any_of(languages.begin(), languages.end(), [&](const auto& language) {
            return outline.blocks[block].style == language.second.get("style.roadmap.header");
        });
    });
}

OwnTable tableOf(const outline::Outline& outline, const Grid& grid)
{
    OwnTable table;
    table.columns = grid.columns;
    for (const auto& [row, blocks] : grid.rows)
        for (const auto block : blocks)
        {
            const auto& source = outline.blocks[block];
            if (auto text = text::normalise(source.text); !text.empty())
                table.rows[row].push_back({source.cell.column, source.cell.columnSpan == grid.columns, text, text});
        }
    return table;
}

/// The paragraph right above a table, where it stands in our style.
std::string titleAbove(const outline::Outline& outline, std::size_t block, const Languages& languages)
{
    if (block == 0)
        return {};
    const auto& above = outline.blocks[block - 1];
    const bool ours = std::any_of(languages.begin(), languages.end(), [&](const auto& language) {
        return above.style == language.second.get("style.roadmap.title");
    });
    return ours && above.cell.table < 0 ? text::normalise(above.text) : std::string();
}

} // namespace

std::optional<route::RoadMap> readOwn(const OwnTable& table, int headerRow, const Languages& languages)
{
    const auto header = table.rows.find(headerRow);
    if (header == table.rows.end())
        return std::nullopt;
    const auto columns = readHeader(header->second, languages);
    if (columns.empty() || static_cast<int>(columns.size()) != table.columns)
        return std::nullopt;
    route::RoadMap roadMap;
    for (const auto& [number, element] : columns)
        if (element)
            roadMap.columns.push_back(*element);
    route::Value direction;
    for (auto row = std::next(header); row != table.rows.end(); ++row)
    {
        if (isGroup(row->second, columns))
        {
            if (!isPart(row->second.front().text, languages))
                direction = row->second.front().value;
            continue;
        }
        if (isOutcome(row->second, columns, languages))
            continue;
        auto activity = readActivity(row->second, columns);
        if (const auto* group = std::get_if<std::string>(&direction); group == nullptr || !group->empty())
            activity.emplace(route::Element::roadmapDirection, direction);
        roadMap.activities.push_back(std::move(activity));
    }
    return roadMap;
}

std::vector<OwnRoadMap> readOwn(const outline::Outline& outline, const Languages& languages)
{
    std::vector<OwnRoadMap> found;
    for (const auto& [number, grid] : gridsOf(outline))
    {
        const auto& header = grid.rows.begin()->second;
        if (outline.blocks[header.front()].sheet >= 0 || !isOurHeader(outline, header, languages))
            continue;
        auto roadMap = readOwn(tableOf(outline, grid), grid.rows.begin()->first, languages);
        if (!roadMap)
            continue;
        roadMap->title = titleAbove(outline, header.front(), languages);
        roadMap->period = periodIn(outline.blocks[header.front()].marks);
        found.push_back({std::move(*roadMap), number, header.front()});
    }
    return found;
}

std::string markOf(const route::Period& period, int number)
{
    if (!period.known())
        return {};
    std::array<char, 64> name{};
    std::snprintf(name.data(), name.size(), markFormat, period.from.year, period.from.month, period.from.day,
                  period.to.year, period.to.month, period.to.day, number);
    return name.data();
}

route::Period periodIn(const std::vector<std::string>& marks)
{
    for (const auto& mark : marks)
    {
        route::Period period;
        int number = 0;
        if (std::sscanf(mark.c_str(), markFormat, &period.from.year, &period.from.month, &period.from.day,
                        &period.to.year, &period.to.month, &period.to.day, &number) == 7 &&
            period.known() && period.from <= period.to)
            return period;
    }
    return {};
}

} // namespace marshrut::recognise
