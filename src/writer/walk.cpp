// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "writer/walk.hpp"

#include "writer/paragraph.hpp"
#include "writer/table_cell.hpp"

#include <utility>

namespace marshrut::writer
{

using css::container::XEnumeration;
using css::container::XEnumerationAccess;
using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::XInterface;

/// Gathers a block from its paragraph, or from the paragraphs of its cell.
class Walk::BlockReader
{
public:
    BlockReader(const Walk& walk, OpenDeletions& deletions) : deletions_(deletions)
    {
        source.deletions = deletions;
        source.shape = walk.shape_;
        source.text = walk.text_;
        source.table = walk.table_;
        source.nested = walk.depth_ > 1;
        block.frame = walk.frame_;
        block.inShape = walk.shape_.is();
    }

    void add(const Reference<XEnumerationAccess>& paragraph)
    {
        ParagraphProperties properties = readParagraphProperties(paragraph, source.shape.is());
        if (properties.leftOut)
            return;
        const std::size_t before = block.text.size();
        const std::size_t boldBefore = block.boldBytes;
        if (!source.paragraphs.empty())
            block.text += '\n';
        const std::size_t begin = block.text.size();
        const bool withinDeletion = !deletions_.empty();
        anchors.emplace_back(paragraph);
        const bool leftOut =
            forEachShownPortion(paragraph, deletions_, [this](const Portion& portion) { add(portion); });
        if ((leftOut || withinDeletion) && begin == block.text.size())
        {
            block.text.resize(before);
            block.boldBytes = boldBefore;
            return;
        }
        if (source.paragraphs.empty())
        {
            block.style = office::toUtf8(properties.style);
            block.listLabel = office::toUtf8(properties.listLabel);
            block.headingLevel = properties.headingLevel;
            pageBreakBefore = properties.breakBefore;
        }
        // Empty paragraphs around the text have no say in how it looks.
        if (before == 0)
            block.centred = properties.centred;
        else if (begin < block.text.size())
            block.centred = block.centred && properties.centred;
        pageBreakAfter = properties.breakAfter;
        source.paragraphs.push_back(paragraph);
    }

    void finish()
    {
        block.bold = allBold_ && block.boldBytes > 0;
        if (block.bold)
            block.boldBytes = block.text.size();
    }

    outline::Block block;
    BlockSource source;
    std::vector<Reference<XInterface>> anchors; ///< where frames and shapes may be anchored
    bool pageBreakBefore = false;
    bool pageBreakAfter = false;

private:
    void add(const Portion& portion)
    {
        if (portion.anchor)
            anchors.emplace_back(portion.range);
        if (!portion.mark.isEmpty())
            block.marks.push_back(office::toUtf8(portion.mark));
        office::appendUtf8(block.text, portion.text.getStr(), portion.text.getLength());
        // A space between two bold words need not be bold itself.
        if (portion.text.trim().isEmpty())
            return;
        allBold_ = allBold_ && portion.bold;
        if (allBold_)
            block.boldBytes = block.text.size();
    }

    OpenDeletions& deletions_;
    bool allBold_ = true;
};

Walk::Walk(const Reference<css::text::XTextDocument>& document, Visit visit)
    : document_(document), anchored_(document), visit_(std::move(visit))
{
}

void Walk::run()
{
    walkAnchored(anchored_.atFirstPage());
    walkText(Reference<XEnumerationAccess>(document_->getText(), UNO_QUERY));
    walkAnchored(anchored_.atLaterPages());
}

void Walk::walkText(const Reference<XEnumerationAccess>& text)
{
    const Reference<XEnumeration> each = text.is() ? text->createEnumeration() : Reference<XEnumeration>();
    text_ = text;
    while (each.is() && !ended_ && each->hasMoreElements())
    {
        const css::uno::Any element = each->nextElement();
        const Reference<css::text::XTextTable> table(element, UNO_QUERY);
        if (table.is())
        {
            walkTable(table);
            continue;
        }
        const Reference<XEnumerationAccess> paragraph(element, UNO_QUERY);
        if (!paragraph.is())
            continue;
        BlockReader reader(*this, deletions_);
        reader.add(paragraph);
        give(reader);
        walkAnchoredAt(reader.anchors);
    }
}

void Walk::walkTable(const Reference<css::text::XTextTable>& table)
{
    if (frame_ < 0 && breaksPageBefore(table))
        pageBreak_ = true;
    outline::Cell place;
    place.table = tables_++;
    ++depth_;
    const std::vector<TableCell> cells = readTableCells(table);
    place.fixed = depth_ > 1 || isSplit(cells);
    for (const TableCell& cell : cells)
    {
        if (ended_)
            break;
        place.row = cell.place.row;
        place.column = cell.place.column;
        place.rowSpan = cell.place.rowSpan;
        place.columnSpan = cell.place.columnSpan;
        table_ = table;
        walkCell(Reference<XEnumerationAccess>(table->getCellByName(cell.name), UNO_QUERY), place);
    }
    --depth_;
    table_.clear();
}

void Walk::walkCell(const Reference<XEnumerationAccess>& cell, const outline::Cell& place)
{
    if (!cell.is())
        return;
    BlockReader reader(*this, deletions_);
    table_.clear();
    std::vector<Reference<css::text::XTextTable>> nested;
    const Reference<XEnumeration> each = cell->createEnumeration();
    while (each.is() && each->hasMoreElements())
    {
        const css::uno::Any element = each->nextElement();
        const Reference<css::text::XTextTable> table(element, UNO_QUERY);
        const Reference<XEnumerationAccess> paragraph(element, UNO_QUERY);
        if (table.is())
            nested.push_back(table);
        else if (paragraph.is())
            reader.add(paragraph);
    }
    reader.block.cell = place;
    reader.pageBreakBefore = false;
    reader.pageBreakAfter = false;
    give(reader);
    for (const Reference<css::text::XTextTable>& table : nested)
        if (!ended_)
            walkTable(table);
    walkAnchoredAt(reader.anchors);
}

void Walk::walkAnchoredAt(const std::vector<Reference<XInterface>>& places)
{
    for (std::size_t i = 0; anchored_.any() && !ended_ && i < places.size(); ++i)
        walkAnchored(AnchoredTexts::at(places[i]));
}

void Walk::walkAnchored(const std::vector<AnchoredText>& texts)
{
    for (const AnchoredText& text : texts)
    {
        if (ended_)
            return;
        const int outerFrame = std::exchange(frame_, frames_++);
        const int outerDepth = std::exchange(depth_, 0);
        const Reference<css::drawing::XShape> outerShape = std::exchange(shape_, text.shape);
        const Reference<XEnumerationAccess> outerText = text_;
        walkText(text.text);
        text_ = outerText;
        depth_ = outerDepth;
        frame_ = outerFrame;
        shape_ = outerShape;
    }
}

void Walk::give(BlockReader& reader)
{
    // A cell is a block even where nothing of it is shown: the table keeps its shape.
    if (reader.source.paragraphs.empty() && reader.block.cell.table < 0)
        return;
    reader.finish();
    if (frame_ < 0)
    {
        reader.block.pageBreakBefore = anyBlock_ && (reader.pageBreakBefore || pageBreak_);
        pageBreak_ = reader.pageBreakAfter;
        anyBlock_ = true;
    }
    ended_ = !visit_(std::move(reader.block), reader.source);
}

} // namespace marshrut::writer
