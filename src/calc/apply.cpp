// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "calc/apply.hpp"

#include "calc/bulk.hpp"
#include "calc/cell_text.hpp"
#include "calc/obstacles.hpp"
#include "calc/progress.hpp"
#include "calc/row_insertion.hpp"
#include "office/guards.hpp"
#include "office/refuse.hpp"

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

/// The sheets that a plan writes to; refuses a plan for another document, and what a sheet cannot take.
std::set<int> sheetsOf(const Context& context, const Document& document, const outline::Outline& outline,
                       const edit::Plan& plan)
{
    std::set<int> sheets;
    for (const edit::Change& change : plan.changes)
    {
        if (const auto* text = std::get_if<edit::SetText>(&change))
        {
            const outline::Block& block = outline.blocks.at(text->place.block);
            if (block.sheet < 0 || block.sheet >= sheetCount(document) ||
                textOf(cellOf(document, block.sheet, block.cell.column, block.cell.row)) != block.text)
                office::refuse(context, "stale");
            sheets.insert(block.sheet);
        }
        else if (const auto* row = std::get_if<edit::InsertRow>(&change))
            sheets.insert(row->table);
        else if (const auto* refresh = std::get_if<edit::RefreshHelpers>(&change))
            sheets.insert(refresh->sheet);
        else
            office::refuse(context, "not.fixable");
    }
    return sheets;
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
        if (text == nullptr)
            continue;
        const outline::Block& block = outline.blocks.at(text->place.block);
        std::string whole = block.text;
        whole.replace(text->place.begin, text->place.end - text->place.begin, text->text);
        setText(document, cellOf(document, block.sheet, block.cell.column, block.cell.row), whole);
    }
    run.write();
    for (const int sheet : sheets)
        refreshHelpers(context, document, sheet);
}

} // namespace marshrut::calc
