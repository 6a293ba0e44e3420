// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "writer/insert_paragraphs.hpp"

#include "writer/looks.hpp"
#include "writer/paragraph_break.hpp"
#include "writer/property.hpp"

#include <com/sun/star/style/BreakType.hpp>
#include <com/sun/star/text/ControlCharacter.hpp>
#include <com/sun/star/text/XParagraphCursor.hpp>

namespace marshrut::writer
{

using css::text::XTextCursor;
using css::text::XTextDocument;
using css::text::XTextRange;
using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;

namespace
{

const std::vector<const char*> breaks = {"PageDescName", "PageNumberOffset", "BreakType"};

void breakParagraph(const Reference<XTextCursor>& at)
{
    at->getText()->insertControlCharacter(at.get(), css::text::ControlCharacter::PARAGRAPH_BREAK, false);
}

/// Parts a new paragraph from the start of one: the old one keeps its page break.
Reference<XTextCursor> partBefore(const Reference<XTextRange>& paragraph)
{
    const Properties broke = readProperties(paragraph, breaks);
    const Reference<XTextCursor> old = paragraph->getText()->createTextCursorByRange(paragraph->getStart());
    breakParagraph(old);
    const Reference<XTextCursor> made = old->getText()->createTextCursorByRange(old.get());
    made->goLeft(1, false);
    giveFramesToNext(made);
    resetParagraph(made);
    if (!property(made, "PageDescName", OUString()).isEmpty())
        setProperties(made, {{"PageDescName", css::uno::Any(OUString())}});
    setProperties(old, broke);
    return made;
}

Reference<XTextCursor> partBehind(const Reference<XTextRange>& end)
{
    const Reference<XTextCursor> made = end->getText()->createTextCursorByRange(end);
    breakParagraph(made);
    resetParagraph(made);
    return made;
}

class Insertion
{
public:
    Insertion(const Reference<XTextDocument>& document, const outline::Outline& outline,
              const edit::InsertParagraphs& change, const Targets& targets)
        : document_(document), outline_(outline), change_(change), targets_(targets)
    {
    }

    bool run()
    {
        const bool atEnd = change_.before == outline_.blocks.size();
        if (!atEnd)
        {
            const BlockSource& source = targets_.source(change_.before);
            if (source.shape.is() || source.nested || source.paragraphs.empty())
                return false;
            table_ = source.table;
            text_.set(source.text, UNO_QUERY_THROW);
            beside_.set(change_.behind ? source.paragraphs.back() : source.paragraphs.front(), UNO_QUERY);
        }
        // before anything is parted: a paragraph that is, goes on as its second half and has new looks
        std::vector<Looks> looks;
        for (const edit::NewParagraph& paragraph : change_.paragraphs)
            looks.push_back(looksFor(paragraph));
        Reference<XTextCursor> made;
        for (std::size_t i = 0; i < looks.size(); ++i)
        {
            // the next one goes behind the one just made
            if (made.is() && (change_.behind || atEnd))
                made = partBehind(endOf(made));
            else
                made = atEnd ? partBehind(document_->getText()->getEnd()) : firstOne();
            if (!made.is())
                return false;
            write(made, change_.paragraphs[i], looks[i]);
        }
        return true;
    }

private:
    static Reference<XTextRange> endOf(const Reference<XTextCursor>& paragraph)
    {
        Reference<css::text::XParagraphCursor>(paragraph, UNO_QUERY_THROW)->gotoEndOfParagraph(false);
        return paragraph->getEnd();
    }

    Reference<XTextCursor> firstOne()
    {
        if (!table_.is())
            return change_.behind ? partBehind(beside_->getEnd()) : partBefore(beside_);
        addParagraphAt(document_, text_, Reference<css::text::XTextContent>(table_, UNO_QUERY_THROW), change_.behind);
        return besideTable(text_, table_, change_.behind);
    }

    [[nodiscard]] Looks looksFor(const edit::NewParagraph& paragraph) const
    {
        if (paragraph.like)
        {
            const auto& paragraphs = targets_.source(*paragraph.like).paragraphs;
            return paragraphs.empty() ? Looks() : looksOf(paragraphs.front());
        }
        Looks looks;
        if (paragraph.headingLevel > 0)
            looks.paragraph.emplace_back("ParaStyleName",
                                         css::uno::Any("Heading " + OUString::number(paragraph.headingLevel)));
        return looks;
    }

    static void write(const Reference<XTextCursor>& made, const edit::NewParagraph& paragraph, const Looks& looks)
    {
        giveParagraph(made.get(), looks);
        Properties own{{"BreakType", css::uno::Any(paragraph.pageBreak ? css::style::BreakType_PAGE_BEFORE
                                                                       : css::style::BreakType_NONE)}};
        if (paragraph.keepWithNext)
            own.emplace_back("ParaKeepTogether", css::uno::Any(true));
        setProperties(made, own);
        writeLike(made.get(), paragraph.text, paragraph.boldBytes, looks);
    }

    const Reference<XTextDocument>& document_;
    const outline::Outline& outline_;
    const edit::InsertParagraphs& change_;
    const Targets& targets_;
    Reference<css::text::XText> text_;
    Reference<css::text::XTextTable> table_;
    Reference<XTextRange> beside_;
};

} // namespace

bool insertParagraphs(const Reference<XTextDocument>& document, const outline::Outline& outline,
                      const edit::InsertParagraphs& change, const Targets& targets)
{
    return Insertion(document, outline, change, targets).run();
}

} // namespace marshrut::writer
