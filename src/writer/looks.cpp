// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "writer/looks.hpp"

#include "text/fold.hpp"
#include "writer/portions.hpp"

#include <com/sun/star/awt/FontWeight.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/text/XText.hpp>
#include <com/sun/star/text/XTextCursor.hpp>

#include <algorithm>

namespace marshrut::writer
{

using css::beans::XPropertySet;
using css::text::XTextCursor;
using css::text::XTextRange;
using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY;

namespace
{

/// In the order in which they are set: a style brings its list, a list its indents.
const std::vector<const char*> paragraphNames = {
    "ParaStyleName",
    "NumberingStyleName",
    "ListId",
    "NumberingLevel",
    "NumberingIsNumber",
    "ParaAdjust",
    "ParaLastLineAdjust",
    "ParaLeftMargin",
    "ParaRightMargin",
    "ParaFirstLineIndent",
    "ParaIsAutoFirstLineIndent",
    "ParaTopMargin",
    "ParaBottomMargin",
    "ParaContextMargin",
    "ParaLineSpacing",
    "ParaTabStops",
    "ParaKeepTogether",
    "ParaSplit",
    "ParaOrphans",
    "ParaWidows",
    "ParaBackColor",
    "ParaIsHyphenation",
    "WritingMode",
    "OutlineLevel",
    "LeftBorder",
    "RightBorder",
    "TopBorder",
    "BottomBorder",
    "LeftBorderDistance",
    "RightBorderDistance",
    "TopBorderDistance",
    "BottomBorderDistance",
};

const std::vector<const char*> characterNames = {
    "CharStyleName",      "CharFontName",         "CharFontNameAsian",  "CharFontNameComplex",
    "CharHeight",         "CharHeightAsian",      "CharHeightComplex",  "CharWeight",
    "CharWeightAsian",    "CharWeightComplex",    "CharPosture",        "CharPostureAsian",
    "CharPostureComplex", "CharUnderline",        "CharUnderlineColor", "CharUnderlineHasColor",
    "CharColor",          "CharBackColor",        "CharCaseMap",        "CharKerning",
    "CharEscapement",     "CharEscapementHeight", "CharStrikeout",      "CharScaleWidth",
    "CharContoured",      "CharShadowed",         "CharRelief",         "CharLocale",
};

const std::vector<const char*> weights = {"CharWeight", "CharWeightAsian", "CharWeightComplex"};

void setWeight(const Reference<XTextRange>& range, float weight)
{
    Properties properties;
    for (const char* name : weights)
        properties.emplace_back(OUString::createFromAscii(name), Any(weight));
    setProperties(range, properties);
}

Reference<XTextCursor> write(const Reference<XTextRange>& at, const OUString& text)
{
    const Reference<css::text::XText> whole = at->getText();
    const Reference<XTextCursor> written = whole->createTextCursorByRange(at->getEnd());
    whole->insertString(written.get(), text, true);
    return written;
}

} // namespace

Properties readProperties(const Reference<css::uno::XInterface>& object, const std::vector<const char*>& names)
{
    Properties read;
    const Reference<XPropertySet> properties(object, UNO_QUERY);
    if (!properties.is())
        return read;
    const Reference<css::beans::XPropertySetInfo> info = properties->getPropertySetInfo();
    for (const char* ascii : names)
    {
        OUString name = OUString::createFromAscii(ascii);
        if (info->hasPropertyByName(name))
            read.emplace_back(std::move(name), properties->getPropertyValue(name));
    }
    return read;
}

void setProperties(const Reference<css::uno::XInterface>& object, const Properties& properties)
{
    const Reference<XPropertySet> target(object, UNO_QUERY);
    if (!target.is())
        return;
    const Reference<css::beans::XPropertySetInfo> info = target->getPropertySetInfo();
    for (const auto& [name, value] : properties)
        if (value.hasValue() && info->hasPropertyByName(name) && target->getPropertyValue(name) != value)
            target->setPropertyValue(name, value);
}

Looks looksOf(const Reference<css::container::XEnumerationAccess>& paragraph)
{
    Looks looks;
    looks.paragraph = readProperties(paragraph, paragraphNames);
    Reference<XTextRange> first(paragraph, UNO_QUERY);
    Reference<XTextRange> last;
    OpenDeletions deletions;
    forEachShownPortion(paragraph, deletions, [&](const Portion& portion) {
        if (portion.anchor || portion.text.trim().isEmpty())
            return;
        if (!last.is())
            first = portion.range;
        last = portion.range;
    });
    looks.first = readProperties(first, characterNames);
    looks.last = last.is() ? readProperties(last, characterNames) : looks.first;
    return looks;
}

void giveParagraph(const Reference<XTextRange>& cursor, const Looks& looks)
{
    setProperties(cursor, looks.paragraph);
}

void writeLike(const Reference<XTextRange>& cursor, const std::string& text, std::size_t boldBytes, const Looks& looks)
{
    if (text.empty())
        return setProperties(cursor, looks.first); // so that what is typed there looks right
    const auto split = std::min(boldBytes, text.size());
    if (split == 0)
    {
        // behind a bold label stands what the paragraph's text looks like
        setProperties(write(cursor, office::fromUtf8(text)), looks.last);
        return;
    }
    const Reference<XTextCursor> label = write(cursor, office::fromUtf8(std::string_view(text).substr(0, split)));
    setProperties(label, looks.first);
    setWeight(label.get(), css::awt::FontWeight::BOLD);
    if (split == text.size())
        return;
    const Reference<XTextCursor> rest = write(label->getEnd(), office::fromUtf8(std::string_view(text).substr(split)));
    setProperties(rest, looks.last);
    if (looks.last == looks.first)
        setWeight(rest.get(), css::awt::FontWeight::NORMAL);
}

} // namespace marshrut::writer
