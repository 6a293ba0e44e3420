// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "calc/document.hpp"
#include "calc/helper_sheet.hpp"
#include "calc/names.hpp"
#include "calc/progress.hpp"
#include "calc/road_map.hpp"
#include "office/package.hpp"
#include "recognise/own_road_map.hpp"
#include "recognise/recognise.hpp"

#include <algorithm>
#include <map>
#include <tuple>

namespace marshrut::calc
{

using css::uno::Reference;

namespace
{

using Document = Reference<css::sheet::XSpreadsheetDocument>;

/// A document's cells, block by block of its outline.
struct Content
{
    std::vector<SheetCell> cells;
    outline::Outline outline;
};

Content readContent(const Document& document, const std::set<std::string>& without)
{
    Content content;
    const sal_Int32 sheets = sheetCount(document);
    for (sal_Int32 sheet = 0; sheet < sheets; ++sheet)
    {
        if (!isVisible(sheetOf(document, sheet)))
            continue;
        std::vector<SheetCell> cells = readSheet(document, sheet, without);
        appendSheet(cells, sheet, content.outline);
        std::move(cells.begin(), cells.end(), std::back_inserter(content.cells));
    }
    return content;
}

struct Record
{
    RoadMapRecord kept;
    Area area;
};

std::vector<Record> readRecords(const Document& document)
{
    std::vector<Record> records;
    if (const auto helper = HelperSheet::find(document))
        for (RoadMapRecord& kept : helper->records())
            if (const auto area = definedArea(document, office::fromUtf8(kept.name)))
                records.push_back({std::move(kept), *area});
    return records;
}

class RoadMapReader
{
public:
    explicit RoadMapReader(const Content& content) : content_(content) {}

    [[nodiscard]] StandingRoadMap read(const recognise::FoundRoadMap& found) const
    {
        StandingRoadMap standing;
        standing.roadMap.title = found.title;
        standing.roadMap.period = found.period;
        standing.roadMap.columns = found.columns;
        standing.area.Sheet = -1;
        if (found.place)
            extend(standing.area, found.place->block);
        for (const recognise::FoundActivity& row : found.activities)
        {
            route::Activity activity;
            for (const auto& [element, cell] : row.cells)
            {
                extend(standing.area, cell.place.block);
                if (route::Value value = valueOf(cell); !isEmpty(value))
                    activity.emplace(element, std::move(value));
            }
            standing.roadMap.activities.push_back(std::move(activity));
        }
        return standing;
    }

private:
    static bool isEmpty(const route::Value& value)
    {
        const auto* text = std::get_if<std::string>(&value);
        return text != nullptr && text->empty();
    }

    void extend(Area& area, std::size_t block) const
    {
        if (block >= content_.outline.blocks.size())
            return;
        const outline::Block& at = content_.outline.blocks[block];
        const SheetCell& cell = content_.cells[block];
        const sal_Int32 endColumn = cell.column + cell.columnSpan - 1;
        const sal_Int32 endRow = cell.row + cell.rowSpan - 1;
        if (area.Sheet < 0)
            area = {static_cast<sal_Int16>(at.sheet), cell.column, cell.row, endColumn, endRow};
        else if (area.Sheet == at.sheet)
            area = {area.Sheet, std::min(area.StartColumn, cell.column), std::min(area.StartRow, cell.row),
                    std::max(area.EndColumn, endColumn), std::max(area.EndRow, endRow)};
    }

    [[nodiscard]] route::Value valueOf(const recognise::FoundCell& found) const
    {
        const std::size_t block = found.place.block;
        const bool whole =
            block < content_.cells.size() && !found.text.empty() && found.text == content_.cells[block].text;
        return whole ? content_.cells[block].value.value_or(found.text) : route::Value(found.text);
    }

    const Content& content_;
};

/// The area with the rows that were typed right below it by hand; a lone text there is none (a signature, a note).
Area withRowsBelow(const Content& content, Area area)
{
    constexpr int leastCells = 2;
    std::map<sal_Int32, int> filled;
    for (std::size_t block = 0; block < content.cells.size(); ++block)
    {
        const SheetCell& cell = content.cells[block];
        if (content.outline.blocks[block].sheet == area.Sheet && cell.row > area.EndRow &&
            cell.column >= area.StartColumn && cell.column <= area.EndColumn)
            ++filled[cell.row];
    }
    for (auto row = filled.begin(); row != filled.end() && row->first == area.EndRow + 1 && row->second >= leastCells;
         ++row)
        ++area.EndRow;
    return area;
}

/// What the product wrote into an area, as it stands.
std::optional<route::RoadMap> readOwn(const Content& content, const Area& area, const recognise::Languages& languages)
{
    recognise::OwnTable table;
    table.columns = area.EndColumn - area.StartColumn + 1;
    for (std::size_t block = 0; block < content.cells.size(); ++block)
    {
        const SheetCell& cell = content.cells[block];
        const Area place{static_cast<sal_Int16>(content.outline.blocks[block].sheet), cell.column, cell.row,
                         cell.column, cell.row};
        if (contains(area, place))
            table.rows[cell.row].push_back({cell.column, true, cell.text, cell.value.value_or(cell.text)});
    }
    auto roadMap = recognise::readOwn(table, area.StartRow + 1, languages);
    const auto title = table.rows.find(area.StartRow);
    if (roadMap && title != table.rows.end())
        roadMap->title = title->second.front().text;
    return roadMap;
}

bool standsBefore(const StandingRoadMap& left, const StandingRoadMap& right)
{
    return std::tie(left.area.Sheet, left.area.StartRow, left.area.StartColumn) <
           std::tie(right.area.Sheet, right.area.StartRow, right.area.StartColumn);
}

} // namespace

std::vector<StandingRoadMap> readRoadMaps(const Reference<css::uno::XComponentContext>& context,
                                          const Document& document)
{
    const standard::Library& library = office::library(context);
    const Content content = readContent(document, progressStyles(library.strings));
    const std::vector<Record> records = readRecords(document);
    std::vector<StandingRoadMap> standing;
    for (const Record& record : records)
    {
        const Area area = withRowsBelow(content, record.area);
        if (auto own = readOwn(content, area, library.strings))
        {
            own->period = record.kept.period;
            standing.push_back({std::move(*own), area});
        }
    }
    const std::size_t owned = standing.size();
    const RoadMapReader reader(content);
    for (const recognise::FoundRoadMap& found : recognise::recognise(content.outline, library.lexicon).roadMaps)
    {
        StandingRoadMap other = reader.read(found);
        const auto isOwned = [&](const StandingRoadMap& own) { return intersects(own.area, other.area); };
        if (std::any_of(standing.begin(), standing.begin() + static_cast<std::ptrdiff_t>(owned), isOwned))
            continue;
        for (const Record& record : records)
            if (intersects(record.area, other.area) && record.kept.period.known())
                other.roadMap.period = record.kept.period;
        standing.push_back(std::move(other));
    }
    std::sort(standing.begin(), standing.end(), standsBefore);
    return standing;
}

} // namespace marshrut::calc
