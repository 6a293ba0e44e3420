// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "calc/apply.hpp"

#include "calc/cell_text.hpp"
#include "calc/obstacles.hpp"
#include "calc/progress.hpp"
#include "calc/row_insertion.hpp"
#include "office/guards.hpp"
#include "office/refuse.hpp"

#include <set>

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
    for (const edit::Change& change : plan.changes)
    {
        if (const auto* row = std::get_if<edit::InsertRow>(&change))
        {
            insertRow(context, document, *row);
            continue;
        }
        const auto* text = std::get_if<edit::SetText>(&change);
        if (text == nullptr)
            continue;
        const outline::Block& block = outline.blocks.at(text->place.block);
        std::string whole = block.text;
        whole.replace(text->place.begin, text->place.end - text->place.begin, text->text);
        setText(document, cellOf(document, block.sheet, block.cell.column, block.cell.row), whole);
    }
    for (const int sheet : sheets)
        refreshHelpers(context, document, sheet);
}

} // namespace marshrut::calc
