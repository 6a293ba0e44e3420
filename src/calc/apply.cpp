// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "calc/apply.hpp"

#include "calc/bulk.hpp"
#include "calc/cell_text.hpp"
#include "calc/column_insertion.hpp"
#include "calc/obstacles.hpp"
#include "calc/progress.hpp"
#include "calc/row_insertion.hpp"
#include "calc/summary.hpp"
#include "office/guards.hpp"
#include "office/refuse.hpp"

#include <com/sun/star/sheet/XCellRangeData.hpp>

#include <algorithm>
#include <map>
#include <set>
#include <vector>

namespace marshrut::calc
{

using css::uno::Reference;
using css::uno::XComponentContext;

namespace
{

using Context = Reference<XComponentContext>;
using Document = Reference<css::sheet::XSpreadsheetDocument>;

/// Tells whether cells still hold what was read of them. Of a column with many of them all are asked for at once.
class Standing
{
public:
    Standing(const Document& document, const outline::Outline& outline, const edit::Plan& plan) : document_(document)
    {
        for (const edit::Change& change : plan.changes)
            if (const auto* text = std::get_if<edit::SetText>(&change))
            {
                const outline::Block& block = outline.blocks.at(text->place.block);
                auto [column, added] = columns_.try_emplace({block.sheet, block.cell.column},
                                                            Column{block.cell.row, block.cell.row, 0, {}});
                column->second.first = std::min(column->second.first, block.cell.row);
                column->second.last = std::max(column->second.last, block.cell.row);
                ++column->second.asked;
            }
    }

    [[nodiscard]] bool holds(const outline::Block& block)
    {
        Column& column = columns_.at({block.sheet, block.cell.column});
        if (column.asked > few && column.cells.getLength() == 0)
            column.cells = Reference<css::sheet::XCellRangeData>(
                               rangeOf(document_, {static_cast<sal_Int16>(block.sheet), block.cell.column, column.first,
                                                   block.cell.column, column.last}),
                               css::uno::UNO_QUERY_THROW)
                               ->getDataArray();
        if (column.cells.getLength() > 0 && shows(column.cells[block.cell.row - column.first][0], block.text))
            return true;
        return textOf(cellOf(document_, block.sheet, block.cell.column, block.cell.row)) == block.text;
    }

private:
    struct Column
    {
        sal_Int32 first;
        sal_Int32 last;
        int asked;
        Cells cells;
    };
    static constexpr int few = 16;

    /// Of a number its format decides what is shown, apart from whole ones that were read as such.
    static bool shows(const css::uno::Any& content, const std::string& text)
    {
        OUString string;
        double number = 0;
        if (content >>= number)
            return wholeNumber(text) == std::optional<int>(static_cast<int>(number));
        return (content >>= string) && office::toUtf8(string) == text;
    }

    Document document_;
    std::map<std::pair<int, int>, Column> columns_;
};

/// The sheets that a plan writes to; refuses a plan for another document, and what a sheet cannot take.
std::set<int> sheetsOf(const Context& context, const Document& document, const outline::Outline& outline,
                       const edit::Plan& plan)
{
    std::set<int> sheets;
    Standing standing(document, outline, plan);
    for (const edit::Change& change : plan.changes)
    {
        if (const auto* text = std::get_if<edit::SetText>(&change))
        {
            const outline::Block& block = outline.blocks.at(text->place.block);
            if (block.sheet < 0 || block.sheet >= sheetCount(document) || !standing.holds(block))
                office::refuse(context, "stale");
            sheets.insert(block.sheet);
        }
        else if (const auto* row = std::get_if<edit::InsertRow>(&change))
            sheets.insert(row->table);
        else if (const auto* column = std::get_if<edit::InsertColumn>(&change))
            sheets.insert(column->table);
        else if (const auto* refresh = std::get_if<edit::RefreshHelpers>(&change))
            sheets.insert(refresh->sheet);
        else
            office::refuse(context, "not.fixable");
    }
    return sheets;
}

/// What a plan writes: by sheet and column.
std::map<int, std::map<sal_Int32, std::set<std::string>>> textsOf(const outline::Outline& outline,
                                                                  const edit::Plan& plan)
{
    std::map<int, std::map<sal_Int32, std::set<std::string>>> texts;
    for (const edit::Change& change : plan.changes)
        if (const auto* text = std::get_if<edit::SetText>(&change))
        {
            const outline::Block& block = outline.blocks.at(text->place.block);
            texts[block.sheet][block.cell.column].insert(text->text);
        }
        else if (const auto* row = std::get_if<edit::InsertRow>(&change))
            for (std::size_t cell = 0; cell < row->cells.size(); ++cell)
                texts[row->table][row->column + static_cast<sal_Int32>(cell)].insert(row->cells[cell]);
    return texts;
}

/// The numbers of rows below a new one go on in one stroke: each alone would measure its row anew.
class NumberRun
{
public:
    NumberRun(const Document& document, const outline::Outline& outline) : document_(document), outline_(outline) {}
    ~NumberRun() = default;
    NumberRun(const NumberRun&) = delete;
    NumberRun& operator=(const NumberRun&) = delete;

    /// Whether the change is the run's next one, right above the one before.
    bool take(const edit::SetText& change)
    {
        const outline::Block& block = outline_.blocks.at(change.place.block);
        const auto number = wholeNumber(change.text);
        const bool whole = change.place.begin == 0 && change.place.end == block.text.size();
        if (!number || !whole || !wholeNumber(block.text))
            return false;
        const Area cell{static_cast<sal_Int16>(block.sheet), block.cell.column, block.cell.row, block.cell.column,
                        block.cell.row};
        if (numbers_.empty())
            area_ = cell;
        else if (cell.Sheet != area_.Sheet || cell.StartColumn != area_.StartColumn ||
                 cell.StartRow != area_.StartRow - 1)
            return false;
        area_.StartRow = cell.StartRow;
        numbers_.push_back(*number);
        return true;
    }

    void write()
    {
        if (numbers_.empty())
            return;
        Cells cells(static_cast<sal_Int32>(numbers_.size()));
        for (sal_Int32 row = 0; row < cells.getLength(); ++row)
        {
            const double number = numbers_[numbers_.size() - 1 - static_cast<std::size_t>(row)];
            cells[row] = css::uno::Sequence<css::uno::Any>(1);
            cells[row][0] <<= number;
        }
        if (numbers_.size() == 1 || !replaceNumbers(document_, area_, cells))
            for (std::size_t index = 0; index < numbers_.size(); ++index)
                setText(document_,
                        cellOf(document_, area_.Sheet, area_.StartColumn, area_.EndRow - static_cast<sal_Int32>(index)),
                        std::to_string(numbers_[index]));
        numbers_.clear();
    }

private:
    Document document_;
    const outline::Outline& outline_;
    Area area_;
    std::vector<int> numbers_; ///< from below
};

/// The rows that get other texts have their heights measured before and after: what the office records of it gives them
/// back when all is undone, and done again; of texts that a programme writes it records none.
class Heights
{
public:
    Heights(const Document& document, const outline::Outline& outline, const edit::Plan& plan) : document_(document)
    {
        for (const edit::Change& change : plan.changes)
            if (const auto* text = std::get_if<edit::SetText>(&change))
                if (const outline::Block& block = outline.blocks.at(text->place.block);
                    !wholeNumber(text->text) && rows_.size() < most)
                    rows_.emplace(block.sheet, block.cell.row);
        measure();
    }

    void measure() const
    {
        for (const auto& [sheet, row] : rows_)
        {
            const Area cell{static_cast<sal_Int16>(sheet), 0, row, 0, row};
            const Reference<css::beans::XPropertySet> properties = rowsOf(rangeOf(document_, cell));
            bool own = false; // whether the height follows the texts
            properties->getPropertyValue("OptimalHeight") >>= own;
            if (own)
                properties->setPropertyValue("OptimalHeight", css::uno::Any(true));
        }
    }

private:
    static constexpr std::size_t most = 200;

    Document document_;
    std::set<std::pair<int, int>> rows_; ///< sheet and row
};

} // namespace

void apply(const Context& context, const Document& document, const outline::Outline& outline, const edit::Plan& plan,
           const OUString& title)
{
    if (plan.changes.empty())
        return;
    const std::set<int> sheets = sheetsOf(context, document, outline, plan);
    for (const int sheet : sheets)
        requireWritable(context, document, sheet);
    const office::UndoStep step(document, title);
    const office::PaintLock lock(document);
    const Heights heights(document, outline, plan);
    NumberRun run(document, outline);
    for (const edit::Change& change : plan.changes)
    {
        const auto* text = std::get_if<edit::SetText>(&change);
        if (text != nullptr && run.take(*text))
            continue;
        run.write();
        if (text != nullptr && run.take(*text))
            continue;
        if (const auto* row = std::get_if<edit::InsertRow>(&change))
            insertRow(context, document, *row);
        else if (const auto* column = std::get_if<edit::InsertColumn>(&change))
            insertColumn(document, *column);
        if (text == nullptr)
            continue;
        const outline::Block& block = outline.blocks.at(text->place.block);
        std::string whole = block.text;
        whole.replace(text->place.begin, text->place.end - text->place.begin, text->text);
        setText(document, cellOf(document, block.sheet, block.cell.column, block.cell.row), whole);
    }
    run.write();
    heights.measure();
    const auto written = textsOf(outline, plan);
    for (const int sheet : sheets)
    {
        const std::vector<Progress> progress = progressOn(document, sheet);
        refreshHelpers(context, document, progress);
        if (const auto texts = written.find(sheet); texts != written.end())
            countDirections(context, document, progress, texts->second);
    }
}

} // namespace marshrut::calc
