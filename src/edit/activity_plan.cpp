// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "edit/activity_plan.hpp"

#include "edit/applied.hpp"
#include "edit/outcome.hpp"
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

bool isSelected(const RowPlace& place, const Selection& selection)
{
    return place.table->table == selection.table && place.row->row >= selection.firstRow &&
           place.row->row <= selection.lastRow;
}

bool isPlace(const RowPlace& place)
{
    return place.row->kind == RowKind::activity || place.row->kind == RowKind::free;
}

/// The text of a column that serves report and mark, with one of them changed: the mark stands behind the report.
std::string withMark(const std::string& text, const std::string& mark, const ActivityWords& words)
{
    const auto cut = text.rfind("; ");
    if (cut != std::string::npos)
        for (std::size_t i = 0; i < route::statusCount; ++i)
        {
            const auto status = words.strings.get("status." + std::string(idOf(static_cast<route::Status>(i))));
            if (text.compare(cut + 2, status.size(), status) == 0)
                return withMark(text.substr(0, cut), mark, words);
        }
    if (text.empty() || mark.empty())
        return text + mark;
    return text + "; " + mark;
}

/// The text of a cell with the values of its column's elements; nullopt where none is given.
std::optional<std::string> cellText(const HeaderColumn& column, const ActivityValues& values, const std::string& old,
                                    const ActivityWords& words)
{
    std::optional<std::string> text;
    const bool shared = column.elements.size() > 1;
    for (const auto element : column.elements)
    {
        const auto value = values.find(element);
        if (value == values.end())
            continue;
        if (shared && element == Element::roadmapDone)
            text = withMark(text.value_or(old), value->second, words);
        else if (text && !value->second.empty())
            *text += (text->empty() ? "" : "; ") + value->second;
        else if (!text)
            text = value->second;
    }
    return text;
}

/// What is given and has no column. A direction that stands over its rows has its place there.
std::vector<Element> withoutColumn(const recognise::FoundTable& table, const ActivityValues& values,
                                   bool directionPlaced)
{
    std::vector<Element> unplaced;
    for (const auto& [element, value] : values)
    {
        const bool placed = std::any_of(table.columns.begin(), table.columns.end(), [&](const HeaderColumn& column) {
            return std::find(column.elements.begin(), column.elements.end(), element) != column.elements.end();
        });
        if (!placed && !value.empty() && !(element == Element::roadmapDirection && directionPlaced))
            unplaced.push_back(element);
    }
    return unplaced;
}

const HeaderColumn* columnFor(const recognise::FoundTable& table, Element element)
{
    const auto found = std::find_if(table.columns.begin(), table.columns.end(), [&](const HeaderColumn& column) {
        return std::find(column.elements.begin(), column.elements.end(), element) != column.elements.end();
    });
    return found == table.columns.end() ? nullptr : &*found;
}

/// Numbers go on below a new row as long as they were one after another. From the end to the start.
std::vector<Change> renumber(const RoadMapRows& rows, std::size_t from, int number)
{
    std::vector<Change> changes;
    for (auto i = from; i < rows.all().size(); ++i)
    {
        const auto& place = rows.all()[i];
        if (!isPlace(place))
            continue;
        auto own = rows.numberOf(place);
        if (!own || own->value != number)
            break;
        ++number;
        own->value = number;
        for (const auto& column : place.table->columns)
            if (column.number)
                if (const auto block = rows.blockOf(place, column))
                    changes.emplace_back(SetText{{*block, 0, rows.text(*block).size()}, own->text()});
    }
    std::reverse(changes.begin(), changes.end());
    return changes;
}

/// Plans new rows of one road map.
class NewRow
{
public:
    NewRow(const outline::Outline& outline, const FoundRoadMap& roadMap) : outline_(outline), rows_(outline, roadMap) {}

    [[nodiscard]] const RoadMapRows& rows() const { return rows_; }

    /// A row behind another, in the manner of a third.
    /// text: what goes into a column; no text: nothing
    template <typename Text>
    void insert(std::size_t behind, const RowPlace& like, bool numbered, const Text& text, ActivityPlan& result) const
    {
        const auto& place = rows_.all()[behind];
        auto number = numbered ? numberBehind(behind) : std::nullopt;
        if (number)
            result.plan.changes = renumber(rows_, behind + 1, number->value);
        const auto blocks = rows_.blocksOf(like);
        InsertRow row = emptyRow(like, blocks, place.row->row + 1);
        for (std::size_t i = 0; i < blocks.size(); ++i)
            for (const auto& column : like.table->columns)
                if (column.column == outline_.blocks[blocks[i]].cell.column)
                    row.cells.at(cellOf(row, blocks, i)) =
                        column.number ? (number ? number->text() : std::string()) : text(column, blocks[i]);
        result.plan.changes.emplace_back(std::move(row));
        result.table = like.table->table;
        result.row = place.row->row + 1;
    }

    /// A row over the whole width before another row, in the manner of a third.
    [[nodiscard]] InsertRow wideRow(const RowPlace& like, int row, const std::string& text) const
    {
        auto made = emptyRow(like, rows_.blocksOf(like), row);
        made.cells.front() = text;
        return made;
    }

private:
    [[nodiscard]] bool isSheet(const std::vector<std::size_t>& blocks) const
    {
        return !blocks.empty() && outline_.blocks[blocks.front()].sheet >= 0;
    }

    /// A text's row has the cells of the one it is like. On a sheet all columns of the table move down, also those of cells
    /// that reach into that row from above or from the left.
    [[nodiscard]] InsertRow emptyRow(const RowPlace& like, const std::vector<std::size_t>& blocks, int row) const
    {
        const auto [first, last] = columnsOf(*like.table);
        InsertRow made{like.table->table, row, like.row->row, {}, 0};
        const bool sheet = isSheet(blocks);
        if (!blocks.empty())
            made.column = sheet ? first : outline_.blocks[blocks.front()].cell.column;
        made.cells.resize(sheet ? static_cast<std::size_t>(last - first + 1) : blocks.size());
        return made;
    }

    /// Where the text for a block's cell stands in such a row.
    [[nodiscard]] std::size_t cellOf(const InsertRow& row, const std::vector<std::size_t>& blocks,
                                     std::size_t index) const
    {
        return isSheet(blocks) ? static_cast<std::size_t>(outline_.blocks[blocks[index]].cell.column - row.column)
                               : index;
    }

    [[nodiscard]] std::optional<RowNumber> numberBehind(std::size_t index) const
    {
        for (auto i = index + 1; i-- > 0;)
            if (isPlace(rows_.all()[i]))
                if (auto number = rows_.numberOf(rows_.all()[i]))
                {
                    ++number->value;
                    return number;
                }
        return std::nullopt;
    }

    const outline::Outline& outline_;
    RoadMapRows rows_;
};

/// Tells the rows of a direction, however it is worded; each wording is compared once.
class RowsOf
{
public:
    RowsOf(const std::string& direction, const standard::Lexicon& lexicon) : direction_(direction), lexicon_(lexicon) {}

    bool holds(const RowPlace& place)
    {
        const auto [known, added] = same_.try_emplace(place.row->direction, false);
        if (added)
            known->second = sameDirection(place.row->direction, direction_, lexicon_);
        return known->second;
    }

    [[nodiscard]] std::optional<std::size_t> last(const RoadMapRows& rows)
    {
        std::optional<std::size_t> last;
        for (std::size_t i = 0; i < rows.all().size(); ++i)
            if (isPlace(rows.all()[i]) && holds(rows.all()[i]))
                last = i;
        return last;
    }

private:
    const std::string& direction_;
    const standard::Lexicon& lexicon_;
    std::map<std::string, bool> same_;
};

std::optional<std::size_t> lastPlace(const RoadMapRows& rows)
{
    std::optional<std::size_t> last;
    for (std::size_t i = 0; i < rows.all().size(); ++i)
        if (isPlace(rows.all()[i]))
            last = i;
    return last;
}

/// Whether a row over the whole width says the direction of those below; others say a time or a stage.
bool sayDirection(const recognise::FoundRow& row)
{
    return row.kind == RowKind::group && !row.direction.empty();
}

/// Whether a road map leaves directions out altogether.
bool saysNoDirections(const RoadMapRows& rows, const recognise::FoundTable& table)
{
    return columnFor(table, Element::roadmapDirection) == nullptr &&
           std::all_of(rows.all().begin(), rows.all().end(),
                       [](const auto& place) { return place.row->direction.empty(); });
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

/// How many activities stand before a row, and the new one.
int countOf(const RoadMapRows& rows, std::size_t index, bool behind)
{
    int count = behind ? 1 : 0;
    for (std::size_t i = 0; i <= index; ++i)
        if (rows.all()[i].row->kind == RowKind::activity || (i == index && !behind))
            ++count;
    return count;
}

/// The cursor of a text belongs where the activity is named.
void aimCursor(const outline::Outline& outline, const recognise::FoundTable& table, ActivityPlan& result)
{
    const auto* named = columnFor(table, Element::roadmapActivity);
    result.column = named != nullptr ? named->column : table.columns.front().column;
    // On a sheet the row and the column are enough, and other things may stand in the same row.
    const bool sheet = std::any_of(outline.blocks.begin(), outline.blocks.end(), [&](const outline::Block& block) {
        return block.cell.table == result.table && block.sheet >= 0;
    });
    if (sheet)
        return;
    const auto after = applied(outline, result.plan);
    for (std::size_t block = 0; block < after.blocks.size(); ++block)
        if (const auto& cell = after.blocks[block].cell;
            cell.table == result.table && cell.row == result.row && cell.column == result.column)
            result.plan.cursor =
                outline::Place{block, after.blocks[block].text.size(), after.blocks[block].text.size()};
}

void fillRow(const RoadMapRows& rows, std::size_t index, const ActivityValues& values, const ActivityWords& words,
             ActivityPlan& result)
{
    const auto& place = rows.all()[index];
    std::vector<Change> changes;
    for (const auto& column : place.table->columns)
    {
        const auto block = rows.blockOf(place, column);
        if (!block)
            continue;
        const auto text = cellText(column, values, rows.text(*block), words);
        if (text && *text != rows.text(*block))
            changes.emplace_back(SetText{{*block, 0, rows.text(*block).size()}, *text});
    }
    // On a sheet the blocks of a row need not follow each other.
    std::sort(changes.begin(), changes.end(), [](const Change& a, const Change& b) {
        return std::get<SetText>(a).place.block > std::get<SetText>(b).place.block;
    });
    result.plan.changes.insert(result.plan.changes.end(), changes.begin(), changes.end());
    result.table = place.table->table;
    result.row = place.row->row;
    result.rows.push_back(countOf(rows, index, false));
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
    const auto behind = own.value_or(*last);
    const auto& like = rows.all()[behind];
    const bool newGroup = !own && !direction.empty();
    const auto* column = columnFor(*like.table, Element::roadmapDirection);
    const bool overRows = column == nullptr && std::any_of(rows.all().begin(), rows.all().end(),
                                                           [](const auto& place) { return sayDirection(*place.row); });
    maker.insert(
        behind, newGroup ? rows.all()[modelFor(rows, behind, column)] : like, true,
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
    aimCursor(outline, *table, result);
    return result;
}

ActivityPlan planOutcome(const outline::Outline& outline, const FoundRoadMap& roadMap, const ActivityValues& values,
                         const Selection& selection, const ActivityWords& words)
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
    const auto text = beside ? said : label + ":\n" + said;
    for (auto i = behind + 1; i < rows.all().size() && !isPlace(rows.all()[i]); ++i)
        if (rows.all()[i].row->kind == RowKind::outcome)
        {
            const auto blocks = rows.blocksOf(rows.all()[i]);
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
