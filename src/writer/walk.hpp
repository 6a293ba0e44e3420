// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "outline/outline.hpp"
#include "writer/anchored.hpp"
#include "writer/portions.hpp"

#include <com/sun/star/text/XTextDocument.hpp>
#include <com/sun/star/text/XTextTable.hpp>

#include <functional>
#include <vector>

namespace marshrut::writer
{

/// Where in the document a block was read.
struct BlockSource
{
    std::vector<css::uno::Reference<css::container::XEnumerationAccess>> paragraphs; ///< several in a table cell
    OpenDeletions deletions; ///< open where it begins
    css::uno::Reference<css::drawing::XShape> shape; ///< where it stands in a shape
    css::uno::Reference<css::container::XEnumerationAccess> text; ///< in which the paragraph, or its table, stands
    css::uno::Reference<css::text::XTextTable> table; ///< where it is a cell: its table
    bool nested = false; ///< that table stands in another's cell
};

/// Reads a text document block by block in reading order, and changes nothing.
class Walk
{
public:
    /// Answers false to end the walk.
    using Visit = std::function<bool(outline::Block&& block, const BlockSource& source)>;

    Walk(const css::uno::Reference<css::text::XTextDocument>& document, Visit visit);
    void run();

private:
    class BlockReader;

    void walkText(const css::uno::Reference<css::container::XEnumerationAccess>& text);
    void walkTable(const css::uno::Reference<css::text::XTextTable>& table);
    void walkCell(const css::uno::Reference<css::container::XEnumerationAccess>& cell, const outline::Cell& place);
    void walkAnchored(const std::vector<AnchoredText>& texts);
    void walkAnchoredAt(const std::vector<css::uno::Reference<css::uno::XInterface>>& places);
    void give(BlockReader& reader);

    css::uno::Reference<css::text::XTextDocument> document_;
    AnchoredTexts anchored_;
    Visit visit_;
    OpenDeletions deletions_;
    css::uno::Reference<css::drawing::XShape> shape_;
    css::uno::Reference<css::container::XEnumerationAccess> text_; ///< of the body, a frame or a shape
    css::uno::Reference<css::text::XTextTable> table_; ///< of whose cell the walk is to give the block
    int depth_ = 0; ///< of tables within tables
    bool ended_ = false;
    bool anyBlock_ = false;
    bool pageBreak_ = false; ///< before the next block of the body
    int tables_ = 0;
    int frames_ = 0;
    int frame_ = -1; ///< in which the walk is
};

} // namespace marshrut::writer
