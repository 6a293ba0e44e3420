// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "writer/place.hpp"

#include "office/text.hpp"

#include <algorithm>

namespace marshrut::writer
{

using css::text::XTextCursor;
using css::text::XTextRange;
using css::uno::Reference;
using css::uno::UNO_QUERY;

namespace
{

/// A shown stretch of a block with its bytes; of no length: an empty paragraph.
struct Piece
{
    Reference<XTextRange> range;
    OUString text;
    bool whole = false;
    std::size_t begin = 0;
    std::size_t end = 0;
};

std::vector<Piece> piecesOf(const BlockSource& source)
{
    std::vector<Piece> pieces;
    OpenDeletions deletions = source.deletions;
    std::size_t at = 0;
    for (const auto& paragraph : source.paragraphs)
    {
        at += paragraph == source.paragraphs.front() ? 0 : 1;
        const std::size_t before = pieces.size();
        forEachShownPortion(paragraph, deletions, [&](const Portion& portion) {
            if (!portion.mark.isEmpty())
                return;
            const std::size_t length = office::toUtf8(portion.text).size();
            pieces.push_back({portion.range, portion.text, portion.whole, at, at + length});
            at += length;
        });
        if (pieces.size() == before)
            pieces.push_back({Reference<XTextRange>(paragraph, UNO_QUERY), OUString(), true, at, at});
    }
    return pieces;
}

/// How many of the office's characters the first bytes of a text are; -1 where they end within a character.
sal_Int32 charactersIn(const OUString& text, std::size_t bytes)
{
    std::size_t done = 0;
    sal_Int32 index = 0;
    while (index < text.getLength() && done < bytes)
    {
        const sal_uInt32 c = text.iterateCodePoints(&index);
        done += c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
    }
    return done == bytes ? index : -1;
}

/// The cursor's steps are the office's own (a surrogate pair may be one), so the way is measured by its text.
bool goRight(const Reference<XTextCursor>& cursor, sal_Int32 characters)
{
    cursor->collapseToStart();
    for (sal_Int32 gone = 0; gone < characters;)
    {
        const auto step = static_cast<sal_Int16>(std::min<sal_Int32>(std::max(1, (characters - gone) / 2), 10000));
        if (!cursor->goRight(step, true))
            return false;
        gone = cursor->getString().getLength();
        if (gone > characters)
            return false;
    }
    cursor->collapseToEnd();
    return true;
}

Reference<XTextCursor> cursorAt(const Reference<XTextRange>& range)
{
    return range->getText()->createTextCursorByRange(range);
}

/// A position within a piece, or at its edges.
Reference<XTextCursor> positionIn(const Piece& piece, std::size_t byte, bool towardsEnd)
{
    if (byte == piece.begin)
        return cursorAt(piece.range->getStart());
    if (byte == piece.end)
        return cursorAt(piece.range->getEnd());
    if (piece.whole)
        return cursorAt(towardsEnd ? piece.range->getEnd() : piece.range->getStart());
    const sal_Int32 characters = charactersIn(piece.text, byte - piece.begin);
    const Reference<XTextCursor> cursor = cursorAt(piece.range->getStart());
    return characters >= 0 && cursor.is() && goRight(cursor, characters) ? cursor : Reference<XTextCursor>();
}

/// The start of what stands at that byte, or the end of what stands before it.
Reference<XTextCursor> startOf(const std::vector<Piece>& pieces, std::size_t byte)
{
    const Piece* before = nullptr;
    for (const Piece& piece : pieces)
    {
        if (byte >= piece.begin && (byte < piece.end || piece.begin == piece.end) && byte <= piece.end)
            return positionIn(piece, byte, false);
        before = piece.end == byte ? &piece : before;
    }
    return before ? positionIn(*before, byte, false) : Reference<XTextCursor>();
}

/// The end of what stands before that byte, or the start of what stands at it.
Reference<XTextCursor> endOf(const std::vector<Piece>& pieces, std::size_t byte)
{
    for (const Piece& piece : pieces)
        if (byte >= piece.begin && byte <= piece.end && (byte > piece.begin || piece.begin == piece.end))
            return positionIn(piece, byte, true);
    for (const Piece& piece : pieces)
        if (byte == piece.begin)
            return positionIn(piece, byte, true);
    return {};
}

Reference<XTextCursor> rangeOf(const std::vector<Piece>& pieces, const outline::Place& place)
{
    if (place.begin == place.end)
        return endOf(pieces, place.begin);
    const Reference<XTextCursor> cursor = startOf(pieces, place.begin);
    const Reference<XTextCursor> end = endOf(pieces, place.end);
    if (!cursor.is() || !end.is())
        return {};
    cursor->gotoRange(end.get(), true);
    return cursor;
}

} // namespace

FoundPlace placeIn(const outline::Block& block, const BlockSource& source, const outline::Place& place)
{
    FoundPlace found;
    if (place.begin <= place.end && place.end <= block.text.size())
        found.range = rangeOf(piecesOf(source), place);
    found.text = block.text;
    found.shape = source.shape;
    return found;
}

FoundPlace findPlace(const Reference<css::text::XTextDocument>& document, const outline::Place& place)
{
    FoundPlace found;
    std::size_t index = 0;
    const auto visit = [&](outline::Block&& block, const BlockSource& source) {
        if (index++ < place.block)
            return true;
        found = placeIn(block, source, place);
        return false;
    };
    Walk(document, visit).run();
    return found;
}

} // namespace marshrut::writer
