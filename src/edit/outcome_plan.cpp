// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "edit/activity_plan.hpp"

#include "edit/new_row.hpp"
#include "edit/outcome.hpp"

#include <algorithm>
#include <functional>
#include <map>

namespace marshrut::edit
{

using recognise::HeaderColumn;
using recognise::RowKind;
using route::Element;

namespace
{

/// What the cells of an outcome's row say, by the columns of its table.
class OutcomeRow
{
public:
    /// wanted: the column that takes what has none of its own
    OutcomeRow(const RoadMapRows& rows, const RowPlace& like, const HeaderColumn& wanted, const ActivityValues& values,
               const standard::Strings& strings)
        : rows_(rows), table_(*like.table), wanted_(wanted), values_(values), strings_(strings)
    {
        spread_ = spreadOver(like, values_, [](Element, std::size_t) { return true; });
    }

    /// All of it in one cell.
    [[nodiscard]] std::string whole() const { return inOneCell(values_); }

    /// label: what the text of the column that is wanted begins with; empty where a cell beside it says it
    [[nodiscard]] std::string text(const HeaderColumn& header, const std::string& label) const
    {
        for (const auto& [element, text] : spread_)
            if (columnOf(element)->column == header.column)
                return header.column == wanted_.column ? labelled(label, text) : text;
        return {};
    }

    /// Writes it anew where it stands. Parts that are not given stay, and what somebody else wrote in one of its cells.
    /// beside: whether a cell of a row with several says the label
    void rewrite(const RowPlace& place, const std::string& label, bool beside, ActivityPlan& result) const
    {
        result.table = table_.table;
        result.row = place.row->row;
        std::map<std::size_t, std::string, std::greater<>> texts; // from the end to the start
        if (rows_.blockOf(place, wanted_))
        {
            const auto spread = spreadOver(place, withStanding(place), [&](Element element, std::size_t block) {
                const auto& text = rows_.text(block);
                return isUnderHeader(element) || text.empty() || isOutcomePart(text, strings_);
            });
            for (const auto& [element, text] : spread)
                texts[*rows_.blockOf(place, *columnOf(element))] = text;
            auto& project = texts[*rows_.blockOf(place, wanted_)];
            project = labelled(beside ? std::string() : label, project);
        }
        else
        {
            const auto block = rows_.blocksOf(place).front();
            auto values = outcomeValues({{Element::roadmapActivity, rows_.text(block)}}, strings_);
            for (const auto& [element, value] : values_)
                values[element] = value;
            texts[block] = labelled(label, inOneCell(values));
        }
        for (const auto& [block, text] : texts)
            if (rows_.text(block) != text)
                result.plan.changes.emplace_back(SetText{{block, 0, rows_.text(block).size()}, text});
    }

private:
    static std::string labelled(const std::string& label, const std::string& text)
    {
        return label.empty() ? text : label + ":" + (text.empty() ? "" : "\n") + text;
    }

    [[nodiscard]] const HeaderColumn* columnOf(Element element) const
    {
        return element == Element::roadmapActivity ? &wanted_ : columnFor(table_, element);
    }

    /// takes: whether the cell of an element, the block, is free for a part of it
    OutcomeCells spreadOver(const RowPlace& place, const OutcomeValues& values,
                            const std::function<bool(Element, std::size_t)>& takes) const
    {
        const auto takesPart = [&](Element element) {
            const auto* column = columnFor(table_, element);
            // a column of two elements is the first one's: «Форма отчёта, отметка о выполнении»
            if (column == nullptr || column == &wanted_ || column->elements.front() != element ||
                columnFor(table_, Element::roadmapDirection) == column)
                return false;
            const auto block = rows_.blockOf(place, *column);
            return block && takes(element, *block);
        };
        return outcomeCells(values, takesPart, strings_);
    }

    static bool isUnderHeader(Element element)
    {
        return element == Element::roadmapReport || route::isOutcome(element);
    }

    [[nodiscard]] std::string inOneCell(const OutcomeValues& values) const
    {
        const auto none = [](Element) { return false; };
        return outcomeCells(values, none, strings_).at(Element::roadmapActivity);
    }

    /// What is given, and what stands there of the rest.
    [[nodiscard]] OutcomeValues withStanding(const RowPlace& place) const
    {
        OutcomeCells cells;
        for (const auto& column : table_.columns)
            if (const auto block = rows_.blockOf(place, column); block && !column.elements.empty())
                cells[&column == &wanted_ ? Element::roadmapActivity : column.elements.front()] = rows_.text(*block);
        auto values = outcomeValues(cells, strings_);
        for (const auto& [element, value] : values_)
            values[element] = value;
        return values;
    }

    const RoadMapRows& rows_;
    const recognise::FoundTable& table_;
    const HeaderColumn& wanted_;
    const ActivityValues& values_;
    const standard::Strings& strings_;
    OutcomeCells spread_; ///< of a new row
};

} // namespace

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
    const OutcomeRow row(rows, like, *wanted, values, words.strings);
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
                    InsertRow{result.table, result.row, result.row, {label + ":\n" + row.whole()}});
                aimCursor(outline, *like.table, result);
                return result;
            }
            if (!name.empty() && std::none_of(blocks.begin(), blocks.end(), [&](std::size_t block) {
                    return rows.text(block).find(label) != std::string::npos;
                }))
                continue;
            row.rewrite(rows.all()[i], label, beside, result);
            aimCursor(outline, *like.table, result);
            return result;
        }
    maker.insert(
        behind, like, false,
        [&](const HeaderColumn& header, std::size_t) {
            if (beside && header.column == column->column)
                return label;
            return row.text(header, beside ? std::string() : label);
        },
        result);
    aimCursor(outline, *like.table, result);
    return result;
}

} // namespace marshrut::edit
