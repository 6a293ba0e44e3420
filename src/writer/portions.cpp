// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "writer/portions.hpp"

#include <com/sun/star/awt/FontWeight.hpp>
#include <com/sun/star/beans/XMultiPropertySet.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XNamed.hpp>

namespace marshrut::writer
{

using css::uno::Reference;
using css::uno::UNO_QUERY;

namespace
{

const css::uno::Sequence<OUString>& portionProperties()
{
    // Sorted, as getPropertyValues wants them.
    static const css::uno::Sequence<OUString> names = [] {
        css::uno::Sequence<OUString> made(3);
        made.getArray()[0] = "CharHidden";
        made.getArray()[1] = "CharWeight";
        made.getArray()[2] = "TextPortionType";
        return made;
    }();
    return names;
}

void follow(const Reference<css::beans::XPropertySet>& redline, OpenDeletions& deletions)
{
    OUString type;
    OUString identifier;
    bool collapsed = false;
    bool start = false;
    redline->getPropertyValue("RedlineType") >>= type;
    redline->getPropertyValue("RedlineIdentifier") >>= identifier;
    redline->getPropertyValue("IsCollapsed") >>= collapsed;
    redline->getPropertyValue("IsStart") >>= start;
    if (type != "Delete" || collapsed)
        return;
    if (start)
        deletions.insert(identifier);
    else
        deletions.erase(identifier);
}

class Reader
{
public:
    Reader(OpenDeletions& deletions, const std::function<void(const Portion&)>& visit)
        : deletions_(deletions), visit_(visit)
    {
    }

    void read(const Reference<css::container::XEnumerationAccess>& portions)
    {
        const Reference<css::container::XEnumeration> each = portions->createEnumeration();
        while (each.is() && each->hasMoreElements())
            readOne(each->nextElement());
    }

    [[nodiscard]] bool leftOut() const { return leftOut_; }

private:
    void readOne(const css::uno::Any& element)
    {
        const Reference<css::beans::XMultiPropertySet> properties(element, UNO_QUERY);
        if (!properties.is())
            return;
        const css::uno::Sequence<css::uno::Any> values = properties->getPropertyValues(portionProperties());
        OUString type;
        values[2] >>= type;
        if (type == "Text" || type == "TextField" || type == "LineBreak")
            show(element, values, type != "Text");
        else if (type == "Redline")
            follow(Reference<css::beans::XPropertySet>(element, UNO_QUERY), deletions_);
        else if (type == "InContentMetadata" || type == "ContentControl")
        {
            const Reference<css::container::XEnumerationAccess> inner(
                Reference<css::beans::XPropertySet>(element, UNO_QUERY)->getPropertyValue(type), UNO_QUERY);
            if (inner.is())
                read(inner);
        }
        else if (type == "TextFieldStart")
            ++fieldCommands_;
        else if ((type == "TextFieldSeparator" || type == "TextFieldEnd") && fieldCommands_ > 0)
            --fieldCommands_;
        else if (type == "Footnote")
            leftOut_ = true;
        else if (type == "Frame" && shown(values))
            visit_({Reference<css::text::XTextRange>(element, UNO_QUERY), OUString(), false, true, true, OUString()});
        else if (type == "Bookmark")
            readMark(element);
    }

    void readMark(const css::uno::Any& element)
    {
        const Reference<css::beans::XPropertySet> portion(element, UNO_QUERY);
        bool start = false;
        portion->getPropertyValue("IsStart") >>= start;
        const Reference<css::container::XNamed> bookmark(portion->getPropertyValue("Bookmark"), UNO_QUERY);
        const OUString name = start && bookmark.is() ? bookmark->getName() : OUString();
        if (name.startsWith(OUString::createFromAscii(markPrefix)))
            visit_({Reference<css::text::XTextRange>(element, UNO_QUERY), OUString(), false, true, false, name});
    }

    void show(const css::uno::Any& element, const css::uno::Sequence<css::uno::Any>& values, bool whole)
    {
        float weight = css::awt::FontWeight::NORMAL;
        values[1] >>= weight;
        if (!shown(values))
        {
            leftOut_ = true;
            return;
        }
        const Reference<css::text::XTextRange> range(element, UNO_QUERY);
        const OUString text = range->getString();
        if (text == OUString(rowMark))
            leftOut_ = true;
        else if (!text.isEmpty())
            visit_({range, text, weight > css::awt::FontWeight::SEMIBOLD - 1, whole, false, OUString()});
    }

    [[nodiscard]] bool shown(const css::uno::Sequence<css::uno::Any>& values) const
    {
        bool hidden = false;
        values[0] >>= hidden;
        return !hidden && deletions_.empty() && fieldCommands_ == 0;
    }

    OpenDeletions& deletions_;
    const std::function<void(const Portion&)>& visit_;
    int fieldCommands_ = 0; ///< the hidden command of a field begun, not its result
    bool leftOut_ = false;
};

} // namespace

bool forEachShownPortion(const Reference<css::container::XEnumerationAccess>& paragraph, OpenDeletions& deletions,
                         const std::function<void(const Portion&)>& visit)
{
    Reader reader(deletions, visit);
    reader.read(paragraph);
    return reader.leftOut();
}

} // namespace marshrut::writer
