// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "writer/road_map.hpp"

#include "edit/road_map_layout.hpp"
#include "office/guards.hpp"
#include "office/package.hpp"
#include "office/refuse.hpp"
#include "recognise/own_road_map.hpp"
#include "recognise/recognise.hpp"
#include "writer/document.hpp"
#include "writer/paragraph_break.hpp"
#include "writer/paragraphs.hpp"
#include "writer/property.hpp"
#include "writer/protection.hpp"
#include "writer/road_map_table.hpp"

#include <com/sun/star/awt/Size.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XEnumerationAccess.hpp>
#include <com/sun/star/container/XNamed.hpp>
#include <com/sun/star/document/XDocumentInsertable.hpp>
#include <com/sun/star/lang/XComponent.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/style/XStyleFamiliesSupplier.hpp>
#include <com/sun/star/text/ControlCharacter.hpp>
#include <com/sun/star/text/XBookmarksSupplier.hpp>
#include <com/sun/star/text/XParagraphCursor.hpp>
#include <com/sun/star/text/XTextRangeCompare.hpp>
#include <com/sun/star/text/XTextTable.hpp>

#include <algorithm>

namespace marshrut::writer
{

using css::text::XTextCursor;
using css::text::XTextRange;
using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;
using css::uno::XComponentContext;
using css::uno::XInterface;
using Document = Reference<css::text::XTextDocument>;

namespace
{

/// Brings the styles and the landscape page: made one by one, page styles erase the whole undo history.
constexpr std::string_view fragment = "templates/road-map/writer.ott";
constexpr sal_Int16 placeArgument = 1;

/// The element of the body behind an empty paragraph; null where that is the last.
Reference<XInterface> elementBehind(const Document& document, const Reference<XTextRange>& paragraph)
{
    const Reference<css::text::XTextRangeCompare> compare(document->getText(), UNO_QUERY_THROW);
    const Reference<css::container::XEnumeration> each =
        Reference<css::container::XEnumerationAccess>(document->getText(), UNO_QUERY_THROW)->createEnumeration();
    bool found = false;
    while (each->hasMoreElements())
    {
        const Reference<XInterface> element(each->nextElement(), UNO_QUERY);
        if (found)
            return element;
        const Reference<XTextRange> range(element, UNO_QUERY);
        found = !Reference<css::text::XTextTable>(element, UNO_QUERY).is() && range.is() &&
                compare->compareRegionStarts(range->getStart(), paragraph->getStart()) == 0;
    }
    return {};
}

/// A cursor in an empty paragraph where the road map is to stand.
Reference<XTextCursor> emptyParagraphAt(const Reference<XTextRange>& at)
{
    const Reference<css::text::XText> text = at->getText();
    const Reference<XTextCursor> cursor = text->createTextCursorByRange(at->getStart());
    const Reference<css::text::XParagraphCursor> paragraph(cursor, UNO_QUERY_THROW);
    if (isEmptyParagraph(cursor))
        return cursor;
    const bool before = paragraph->isStartOfParagraph();
    if (!before)
        paragraph->gotoEndOfParagraph(false);
    text->insertControlCharacter(cursor.get(), css::text::ControlCharacter::PARAGRAPH_BREAK, false);
    if (!before)
    {
        resetParagraph(cursor);
        return cursor;
    }
    paragraph->gotoPreviousParagraph(false);
    resetParagraph(cursor);
    giveFramesToNext(cursor);
    return cursor;
}

bool isLandscape(const Document& document, const OUString& pageStyle)
{
    const Reference<css::style::XStyleFamiliesSupplier> supplier(document, UNO_QUERY_THROW);
    const Reference<css::container::XNameAccess> styles(supplier->getStyleFamilies()->getByName("PageStyles"),
                                                        UNO_QUERY_THROW);
    if (!styles->hasByName(pageStyle))
        return false;
    const auto size =
        property(Reference<XInterface>(styles->getByName(pageStyle), UNO_QUERY), "Size", css::awt::Size());
    return size.Width > size.Height;
}

/// @returns a cursor in the empty paragraph behind the title
Reference<XTextCursor> insertTitle(const Reference<XComponentContext>& context, const Reference<XTextCursor>& at,
                                   const std::string& title, bool newPage)
{
    const Reference<css::text::XText> text = at->getText();
    const Reference<css::document::XDocumentInsertable> insertable(at, UNO_QUERY_THROW);
    insertable->insertDocumentFromURL(office::packageUrl(context, fragment), {});
    const Reference<XTextCursor> joint = text->createTextCursorByRange(at->getEnd());
    const Reference<XTextCursor> heading = text->createTextCursorByRange(joint.get());
    const Reference<css::text::XParagraphCursor> paragraph(heading, UNO_QUERY_THROW);
    paragraph->gotoPreviousParagraph(false);
    paragraph->gotoStartOfParagraph(false);
    paragraph->gotoEndOfParagraph(true);
    heading->setString(office::fromUtf8(title));
    if (!newPage)
        setTextProperty(heading, "PageDescName", OUString());
    // The style's own level does not come with an inserted document.
    Reference<css::beans::XPropertySet>(heading, UNO_QUERY_THROW)
        ->setPropertyValue("OutlineLevel", css::uno::Any(sal_Int16(1)));
    resetParagraph(joint);
    return joint;
}

void addMark(const Document& document, const Reference<css::text::XTextTable>& table, const route::Period& period)
{
    const Reference<css::text::XBookmarksSupplier> supplier(document, UNO_QUERY_THROW);
    const Reference<css::container::XNameAccess> known = supplier->getBookmarks();
    OUString name;
    for (int number = 1; name.isEmpty() || known->hasByName(name); ++number)
    {
        name = office::fromUtf8(recognise::markOf(period, number));
        if (name.isEmpty())
            return;
    }
    const Reference<css::lang::XMultiServiceFactory> factory(document, UNO_QUERY_THROW);
    const Reference<css::text::XTextContent> mark(factory->createInstance("com.sun.star.text.Bookmark"),
                                                  UNO_QUERY_THROW);
    Reference<css::container::XNamed>(mark, UNO_QUERY_THROW)->setName(name);
    const Reference<css::text::XText> cell(table->getCellByName("A1"), UNO_QUERY_THROW);
    cell->insertTextContent(cell->createTextCursor().get(), mark, false);
}

/// Gives what follows its page back, and takes the empty paragraph between away: on a full page it would make an empty
/// one.
void goOn(const Reference<XTextCursor>& joint, const Reference<XInterface>& next, const OUString& pageStyle)
{
    if (!next.is())
        return;
    if (!pageStyle.isEmpty() && property(next, "PageDescName", OUString()).isEmpty())
        setTextProperty(next, "PageDescName", pageStyle);
    if (Reference<css::text::XTextTable>(next, UNO_QUERY).is() || !isEmptyParagraph(joint))
        return;
    const Reference<css::container::XEnumerationAccess> paragraphs(joint, UNO_QUERY_THROW);
    Reference<css::lang::XComponent>(paragraphs->createEnumeration()->nextElement(), UNO_QUERY_THROW)->dispose();
}

route::RoadMap toRoadMap(const recognise::FoundRoadMap& found)
{
    route::RoadMap roadMap{found.title, found.period, found.columns, {}};
    for (const recognise::FoundActivity& row : found.activities)
    {
        route::Activity activity;
        for (const auto& [element, cell] : row.cells)
            if (!cell.text.empty())
                activity.emplace(element, cell.text);
        roadMap.activities.push_back(std::move(activity));
    }
    return roadMap;
}

} // namespace

void requirePlaceForRoadMap(const Reference<XComponentContext>& context, const Document& document,
                            const Reference<XTextRange>& at)
{
    if (isReadOnly(document))
        office::refuse(context, "read.only");
    // Only the body has pages; a table in a table or a frame would be none that can be read on paper.
    if (!at.is() || at->getText() != document->getText())
        office::refuseArgument(context, "argument.text.place", {}, placeArgument);
    if (isFormProtected(document) || isProtected(at->getStart()))
        office::refuse(context, "protected");
}

void insertRoadMap(const Reference<XComponentContext>& context, const Document& document,
                   const Reference<XTextRange>& at, const route::RoadMap& roadMap, const standard::Form& form)
{
    requirePlaceForRoadMap(context, document, at);
    const standard::Strings& strings = office::documentStrings(context);
    const edit::RoadMapLayout layout = edit::layOut(roadMap, form, strings);

    const office::UndoStep step(document, office::fromUtf8(office::uiStrings(context).get("undo.roadMap")));
    const office::PaintLock lock(document);
    // Asked before anything moves: what follows is to stand on the page it stands on now.
    const OUString pageStyle = pageStyleOf(at->getText()->createTextCursorByRange(at->getStart()));
    const bool newPage = !isLandscape(document, pageStyle);
    const Reference<XTextCursor> place = emptyParagraphAt(at);
    const Reference<XInterface> next = elementBehind(document, place.get());
    const Reference<XTextCursor> joint = insertTitle(context, place, layout.title, newPage);
    const Reference<css::text::XTextTable> table = insertRoadMapTable(document, joint, layout, strings);
    addMark(document, table, roadMap.period);
    goOn(joint, next, newPage ? pageStyle : OUString());
}

std::vector<route::RoadMap> readRoadMaps(const Reference<XComponentContext>& context, const Document& document)
{
    const standard::Library& library = office::library(context);
    const outline::Outline outline = readOutline(document);
    std::vector<std::pair<std::size_t, route::RoadMap>> read;
    std::vector<int> ownTables;
    for (recognise::OwnRoadMap& own : recognise::readOwn(outline, library.strings))
    {
        read.emplace_back(own.block, std::move(own.roadMap));
        ownTables.push_back(own.table);
    }
    for (const recognise::FoundRoadMap& found : recognise::recognise(outline, library.lexicon).roadMaps)
    {
        const std::size_t block = found.place ? found.place->block : outline.blocks.size();
        const int table = found.place ? outline.blocks[block].cell.table : -1;
        if (table < 0 || std::find(ownTables.begin(), ownTables.end(), table) == ownTables.end())
            read.emplace_back(block, toRoadMap(found));
    }
    std::stable_sort(read.begin(), read.end(),
                     [](const auto& left, const auto& right) { return left.first < right.first; });
    std::vector<route::RoadMap> roadMaps;
    for (auto& [block, roadMap] : read)
        roadMaps.push_back(std::move(roadMap));
    return roadMaps;
}

} // namespace marshrut::writer
