// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "writer/paragraph.hpp"

#include "writer/property.hpp"

#include <com/sun/star/beans/XMultiPropertySet.hpp>
#include <com/sun/star/style/BreakType.hpp>
#include <com/sun/star/style/ParagraphAdjust.hpp>
#include <com/sun/star/text/XTextSection.hpp>

#include <array>

namespace marshrut::writer
{

using css::style::BreakType;
using css::uno::Reference;
using css::uno::UNO_QUERY;

namespace
{

enum Property : sal_Int32
{
    breakType,
    documentIndex,
    listId,
    listLabelString,
    numberingIsNumber,
    outlineLevel,
    pageDescName,
    paraAdjust,
    paraStyleName,
    textSection,
};

const css::uno::Sequence<OUString>& paragraphProperties()
{
    // Sorted, as getPropertyValues wants them.
    static const css::uno::Sequence<OUString> names = [] {
        constexpr std::array all = {"BreakType",         "DocumentIndex", "ListId",       "ListLabelString",
                                    "NumberingIsNumber", "OutlineLevel",  "PageDescName", "ParaAdjust",
                                    "ParaStyleName",     "TextSection"};
        css::uno::Sequence<OUString> made(static_cast<sal_Int32>(all.size()));
        OUString* name = made.getArray();
        for (const char* each : all)
            *name++ = OUString::createFromAscii(each);
        return made;
    }();
    return names;
}

bool breaksBefore(BreakType type)
{
    return type == css::style::BreakType_PAGE_BEFORE || type == css::style::BreakType_PAGE_BOTH;
}

/// «Hide», under the section's condition if it has one; IsCurrentlyVisible only tells the condition.
bool isHiddenItself(const Reference<css::text::XTextSection>& section)
{
    return !property(section, "IsVisible", true) &&
           (property(section, "Condition", OUString()).isEmpty() || !property(section, "IsCurrentlyVisible", true));
}

bool isHidden(Reference<css::text::XTextSection> section)
{
    for (; section.is(); section = section->getParentSection())
        if (isHiddenItself(section))
            return true;
    return false;
}

ParagraphProperties readInShape(const Reference<css::uno::XInterface>& paragraph)
{
    ParagraphProperties read;
    read.centred =
        property<sal_Int16>(paragraph, "ParaAdjust", 0) == static_cast<sal_Int16>(css::style::ParagraphAdjust_CENTER);
    return read;
}

} // namespace

ParagraphProperties readParagraphProperties(const Reference<css::uno::XInterface>& paragraph, bool inShape)
{
    if (inShape)
        return readInShape(paragraph);
    ParagraphProperties read;
    const Reference<css::beans::XMultiPropertySet> properties(paragraph, UNO_QUERY);
    if (!properties.is())
        return read;
    const css::uno::Sequence<css::uno::Any> values = properties->getPropertyValues(paragraphProperties());
    BreakType type = css::style::BreakType_NONE;
    OUString pageStyle;
    bool numbered = false;
    sal_Int16 level = 0;
    sal_Int16 adjust = 0;
    values[paraStyleName] >>= read.style;
    if (values[outlineLevel] >>= level)
        read.headingLevel = level;
    if ((values[numberingIsNumber] >>= numbered) && numbered)
    {
        OUString list;
        values[listLabelString] >>= read.listLabel;
        if (read.listLabel == OUString(u'\u200B')) // what Word has for a level that shows no number (7.0)
            read.listLabel.clear();
        values[listId] >>= list;
        // Of bullets the office gives no label.
        if (read.listLabel.isEmpty() && !list.isEmpty() && level == 0)
            read.listLabel = OUString(u'\u2022');
    }
    if (values[paraAdjust] >>= adjust)
        read.centred = adjust == static_cast<sal_Int16>(css::style::ParagraphAdjust_CENTER);
    values[breakType] >>= type;
    values[pageDescName] >>= pageStyle;
    read.breakBefore = breaksBefore(type) || !pageStyle.isEmpty();
    read.breakAfter = type == css::style::BreakType_PAGE_AFTER || type == css::style::BreakType_PAGE_BOTH;
    read.leftOut = values[documentIndex].hasValue() ||
                   (values[textSection].hasValue() &&
                    isHidden(Reference<css::text::XTextSection>(values[textSection], UNO_QUERY)));
    return read;
}

bool breaksPageBefore(const Reference<css::uno::XInterface>& table)
{
    return breaksBefore(property(table, "BreakType", css::style::BreakType_NONE)) ||
           !property(table, "PageDescName", OUString()).isEmpty();
}

} // namespace marshrut::writer
