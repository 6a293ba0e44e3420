// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "writer/targets.hpp"

#include "edit/applied.hpp"

#include <com/sun/star/table/XCellRange.hpp>

namespace marshrut::writer
{

using css::uno::Reference;
using css::uno::UNO_QUERY;

namespace
{

bool same(const outline::Block& now, const outline::Block& then)
{
    return now.text == then.text && now.cell.table == then.cell.table && now.cell.row == then.cell.row &&
           now.cell.column == then.cell.column && now.frame == then.frame;
}

} // namespace

Targets::Targets(const Reference<css::text::XTextDocument>& document, const outline::Outline& outline,
                 const edit::Plan& plan)
{
    for (const auto& change : plan.changes)
        std::visit([&](const auto& one) { want(outline, one); }, change);
    if (!stale_ && (!blocks_.empty() || toTheEnd_))
        find(document, outline);
}

void Targets::want(const outline::Outline& outline, const edit::SetText& change)
{
    stale_ = stale_ || change.place.block >= outline.blocks.size();
    blocks_.insert(change.place.block);
    texts_[change.place.block].push_back(&change);
}

void Targets::want(const outline::Outline& outline, const edit::InsertParagraphs& change)
{
    for (const auto& paragraph : change.paragraphs)
        if (paragraph.like)
            blocks_.insert(*paragraph.like);
    if (change.before < outline.blocks.size())
        blocks_.insert(change.before);
    else
        toTheEnd_ = true;
}

void Targets::want(const outline::Outline& outline, const edit::InsertRow& change)
{
    wantedTables_.insert(change.table);
    const auto extent = edit::extentOfTable(outline, change.table);
    stale_ = stale_ || !extent;
    for (auto i = extent ? extent->first : 1; extent && i <= extent->last; ++i)
        if (outline.blocks[i].cell.table == change.table)
            blocks_.insert(i);
}

void Targets::want(const outline::Outline& outline, const edit::InsertColumn& change)
{
    edit::InsertRow table;
    table.table = change.table;
    want(outline, table);
}

void Targets::find(const Reference<css::text::XTextDocument>& document, const outline::Outline& outline)
{
    const std::size_t last = toTheEnd_ ? outline.blocks.size() : *blocks_.rbegin();
    std::size_t index = 0;
    const auto visit = [&](outline::Block&& block, const BlockSource& source) {
        const auto at = index++;
        if (at >= outline.blocks.size())
        {
            stale_ = true;
            return false;
        }
        if (blocks_.count(at) != 0)
        {
            if (!same(block, outline.blocks[at]))
            {
                stale_ = true;
                return false;
            }
            for (const edit::SetText* change : texts_[at])
                places_[change] = placeIn(block, source, change->place);
            sources_[at] = source;
            if (wantedTables_.count(block.cell.table) != 0)
                tables_[block.cell.table] = source.table;
        }
        return at < last;
    };
    Walk(document, visit).run();
    for (const auto& [change, place] : places_)
        stale_ = stale_ || !place.range.is();
    stale_ = stale_ || index < last || (!blocks_.empty() && index <= *blocks_.rbegin());
}

std::vector<Reference<css::text::XTextRange>> Targets::ranges() const
{
    std::vector<Reference<css::text::XTextRange>> ranges;
    for (const auto& [block, source] : sources_)
        if (!source.paragraphs.empty())
            ranges.emplace_back(source.paragraphs.front(), UNO_QUERY);
    for (const auto& [change, place] : places_)
        ranges.emplace_back(place.range.get());
    return ranges;
}

} // namespace marshrut::writer
