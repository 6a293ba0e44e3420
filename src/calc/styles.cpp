// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "calc/styles.hpp"

#include <com/sun/star/awt/FontWeight.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XNameContainer.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/sheet/XHeaderFooterContent.hpp>
#include <com/sun/star/style/XStyle.hpp>
#include <com/sun/star/style/XStyleFamiliesSupplier.hpp>
#include <com/sun/star/table/BorderLine2.hpp>
#include <com/sun/star/table/BorderLineStyle.hpp>
#include <com/sun/star/table/CellHoriJustify.hpp>
#include <com/sun/star/table/CellVertJustify2.hpp>
#include <com/sun/star/text/XText.hpp>

namespace marshrut::calc
{

using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

namespace
{

constexpr sal_Int32 pageLong = 29700;
constexpr sal_Int32 pageShort = 21000;
constexpr sal_Int32 pageMargin = (pageLong - printedWidth) / 2;
constexpr sal_Int32 cellPadding = 80;
constexpr sal_Int32 sidePadding = 120;
// Light enough for a black-and-white printer to keep the text readable, dark enough to be seen on paper.
constexpr sal_Int32 headerGrey = 0xD9D9D9;
constexpr sal_Int32 groupGrey = 0xEFEFEF;
// Pale, so that the word stays the message; told apart by colour-blind eyes by their lightness, too.
constexpr sal_Int32 doneGreen = 0xDDEFD5;
constexpr sal_Int32 nearYellow = 0xFFF2CC;
constexpr sal_Int32 overdueRed = 0xF4B9A7;
// Windows has it; Linux has the Liberation face of the same widths in its place.
constexpr const char* fontName = "Times New Roman";

class Style
{
public:
    Style(const Reference<css::uno::XInterface>& document, const char* family, const char* service,
          const OUString& name)
    {
        const Reference<css::style::XStyleFamiliesSupplier> supplier(document, UNO_QUERY_THROW);
        const Reference<css::container::XNameContainer> styles(
            supplier->getStyleFamilies()->getByName(OUString::createFromAscii(family)), UNO_QUERY_THROW);
        if (styles->hasByName(name))
            return;
        const Reference<css::lang::XMultiServiceFactory> factory(document, UNO_QUERY_THROW);
        const Reference<css::style::XStyle> style(factory->createInstance(OUString::createFromAscii(service)),
                                                  UNO_QUERY_THROW);
        styles->insertByName(name, Any(style));
        style_ = style;
        properties_.set(style, UNO_QUERY_THROW);
    }

    [[nodiscard]] bool isNew() const { return style_.is(); }
    [[nodiscard]] const Reference<css::beans::XPropertySet>& properties() const { return properties_; }

    template <typename Value>
    Style& set(const char* name, const Value& value)
    {
        if (isNew())
            properties_->setPropertyValue(OUString::createFromAscii(name), Any(value));
        return *this;
    }

    Style& basedOn(const OUString& parent)
    {
        if (isNew())
            style_->setParentStyle(parent);
        return *this;
    }

private:
    Reference<css::style::XStyle> style_;
    Reference<css::beans::XPropertySet> properties_;
};

css::table::BorderLine2 thinLine()
{
    css::table::BorderLine2 line;
    line.Color = 0;
    line.OuterLineWidth = 18;
    line.LineWidth = 18;
    line.LineStyle = css::table::BorderLineStyle::SOLID;
    return line;
}

void createCellStyles(const Reference<css::sheet::XSpreadsheetDocument>& document, const StyleNames& names)
{
    const auto style = [&](const OUString& name) {
        return Style(document, "CellStyles", "com.sun.star.style.CellStyle", name);
    };
    const css::table::BorderLine2 line = thinLine();
    const OUString font = OUString::createFromAscii(fontName);
    style(names.text)
        .set("CharFontName", font)
        .set("CharHeight", 11.0F)
        .set("IsTextWrapped", true)
        .set("VertJustify", sal_Int32(css::table::CellVertJustify2::TOP))
        .set("HoriJustify", css::table::CellHoriJustify_LEFT)
        .set("ParaTopMargin", cellPadding)
        .set("ParaBottomMargin", cellPadding)
        .set("ParaLeftMargin", sidePadding)
        .set("ParaRightMargin", sidePadding)
        .set("TopBorder", line)
        .set("BottomBorder", line)
        .set("LeftBorder", line)
        .set("RightBorder", line);
    style(names.number).basedOn(names.text).set("HoriJustify", css::table::CellHoriJustify_CENTER);
    style(names.direction).basedOn(names.text).set("CharWeight", css::awt::FontWeight::BOLD);
    style(names.header)
        .basedOn(names.text)
        .set("CharWeight", css::awt::FontWeight::BOLD)
        .set("HoriJustify", css::table::CellHoriJustify_CENTER)
        .set("VertJustify", sal_Int32(css::table::CellVertJustify2::CENTER))
        .set("CellBackColor", headerGrey);
    // Not merged (a merged row breaks sorting, and tables of Excel): the text runs over the empty cells beside it.
    style(names.group)
        .basedOn(names.text)
        .set("CharWeight", css::awt::FontWeight::BOLD)
        .set("IsTextWrapped", false)
        .set("LeftBorder", css::table::BorderLine2())
        .set("RightBorder", css::table::BorderLine2())
        .set("CellBackColor", groupGrey);
    style(names.title)
        .set("CharFontName", font)
        .set("CharHeight", 14.0F)
        .set("CharWeight", css::awt::FontWeight::BOLD)
        .set("IsTextWrapped", true)
        .set("HoriJustify", css::table::CellHoriJustify_CENTER)
        .set("VertJustify", sal_Int32(css::table::CellVertJustify2::CENTER))
        .set("ParaTopMargin", cellPadding)
        .set("ParaBottomMargin", 2 * cellPadding);
}

void createProgressStyles(const Reference<css::sheet::XSpreadsheetDocument>& document, const StyleNames& names)
{
    const auto style = [&](const OUString& name) {
        return Style(document, "CellStyles", "com.sun.star.style.CellStyle", name);
    };
    style(names.progress).basedOn(names.text).set("HoriJustify", css::table::CellHoriJustify_CENTER);
    style(names.progressHeader).basedOn(names.header);
    const auto coloured = [&](const OUString& name, sal_Int32 colour, float weight) {
        style(name).basedOn(names.progress).set("CellBackColor", colour).set("CharWeight", weight);
    };
    coloured(names.progressDone, doneGreen, css::awt::FontWeight::NORMAL);
    coloured(names.progressNear, nearYellow, css::awt::FontWeight::NORMAL);
    coloured(names.progressOverdue, overdueRed, css::awt::FontWeight::BOLD);
    coloured(names.progressUnscheduled, headerGrey, css::awt::FontWeight::NORMAL);
}

/// «2 / 3» in the middle of the foot of each page.
void numberPages(const Reference<css::sheet::XSpreadsheetDocument>& document, const Style& page)
{
    const Reference<css::lang::XMultiServiceFactory> factory(document, UNO_QUERY_THROW);
    const Reference<css::sheet::XHeaderFooterContent> footer(
        page.properties()->getPropertyValue("RightPageFooterContent"), UNO_QUERY_THROW);
    for (const auto& part : {footer->getLeftText(), footer->getCenterText(), footer->getRightText()})
        part->setString(OUString());
    const Reference<css::text::XText> centre = footer->getCenterText();
    const auto append = [&](const char* field) {
        const Reference<css::text::XTextContent> content(factory->createInstance(OUString::createFromAscii(field)),
                                                         UNO_QUERY_THROW);
        centre->insertTextContent(centre->getEnd(), content, false);
    };
    append("com.sun.star.text.TextField.PageNumber");
    centre->insertString(centre->getEnd(), " / ", false);
    append("com.sun.star.text.TextField.PageCount");
    const Reference<css::text::XTextCursor> all = centre->createTextCursorByRange(centre->getStart());
    all->gotoEnd(true);
    const Reference<css::beans::XPropertySet> appearance(all, UNO_QUERY_THROW);
    appearance->setPropertyValue("CharFontName", Any(OUString::createFromAscii(fontName)));
    page.properties()->setPropertyValue("RightPageFooterContent", Any(footer));
}

void createPageStyle(const Reference<css::sheet::XSpreadsheetDocument>& document, const StyleNames& names)
{
    Style page(document, "PageStyles", "com.sun.star.style.PageStyle", names.page);
    if (!page.isNew())
        return;
    page.set("IsLandscape", true)
        .set("Width", pageLong)
        .set("Height", pageShort)
        .set("LeftMargin", pageMargin)
        .set("RightMargin", pageMargin)
        .set("TopMargin", pageMargin)
        .set("BottomMargin", pageMargin)
        .set("CenterHorizontally", true)
        .set("HeaderIsOn", false)
        .set("FooterIsOn", true)
        .set("ScaleToPagesX", sal_Int16(1))
        .set("ScaleToPagesY", sal_Int16(0));
    numberPages(document, page);
}

} // namespace

StyleNames::StyleNames(const standard::Strings& strings)
    : title(office::fromUtf8(strings.get("style.roadmap.title"))),
      header(office::fromUtf8(strings.get("style.roadmap.header"))),
      text(office::fromUtf8(strings.get("style.roadmap.text"))),
      number(office::fromUtf8(strings.get("style.roadmap.number"))),
      direction(office::fromUtf8(strings.get("style.roadmap.direction"))),
      group(office::fromUtf8(strings.get("style.roadmap.group"))),
      page(office::fromUtf8(strings.get("style.roadmap.page"))),
      progress(office::fromUtf8(strings.get("style.progress"))),
      progressHeader(office::fromUtf8(strings.get("style.progress.header"))),
      progressDone(office::fromUtf8(strings.get("style.progress.done"))),
      progressNear(office::fromUtf8(strings.get("style.progress.near"))),
      progressOverdue(office::fromUtf8(strings.get("style.progress.overdue"))),
      progressUnscheduled(office::fromUtf8(strings.get("style.progress.unscheduled")))
{
}

void createStyles(const Reference<css::sheet::XSpreadsheetDocument>& document, const StyleNames& names)
{
    createCellStyles(document, names);
    createProgressStyles(document, names);
    createPageStyle(document, names);
}

} // namespace marshrut::calc
