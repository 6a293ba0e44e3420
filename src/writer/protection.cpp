// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "writer/protection.hpp"

#include "writer/property.hpp"

#include <com/sun/star/frame/XStorable.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/text/XTextSection.hpp>

namespace marshrut::writer
{

using css::beans::XPropertySet;
using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::XInterface;

namespace
{

Reference<XInterface> objectAt(const Reference<XInterface>& place, const char* name)
{
    return property(place, name, Reference<XInterface>());
}

} // namespace

bool isReadOnly(const Reference<css::text::XTextDocument>& document)
{
    const Reference<css::frame::XStorable> storable(document, UNO_QUERY);
    return storable.is() && storable->isReadonly();
}

bool isFormProtected(const Reference<css::text::XTextDocument>& document)
{
    const Reference<css::lang::XMultiServiceFactory> factory(document, UNO_QUERY);
    return factory.is() && property(factory->createInstance("com.sun.star.document.Settings"), "ProtectForm", false);
}

bool isProtected(const Reference<css::text::XTextRange>& place)
{
    Reference<css::text::XTextSection> section(objectAt(place, "TextSection"), UNO_QUERY);
    for (; section.is(); section = section->getParentSection())
        if (property(section, "IsProtected", false))
            return true;
    return property(objectAt(place, "Cell"), "IsProtected", false) ||
           property(objectAt(place, "TextFrame"), "ContentProtected", false);
}

} // namespace marshrut::writer
