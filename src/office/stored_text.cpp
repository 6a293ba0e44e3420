// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "office/stored_text.hpp"

#include "office/text.hpp"

#include <com/sun/star/beans/PropertyAttribute.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/document/XDocumentPropertiesSupplier.hpp>
#include <com/sun/star/util/XModifiable.hpp>

#include <algorithm>

namespace marshrut::office
{

using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;

namespace
{

constexpr sal_Int32 longest = 250;

/// A document's user-defined properties.
class Properties
{
public:
    explicit Properties(const Reference<css::lang::XComponent>& document)
    {
        const Reference<css::document::XDocumentPropertiesSupplier> supplier(document, UNO_QUERY_THROW);
        container_ = supplier->getDocumentProperties()->getUserDefinedProperties();
        values_.set(container_, UNO_QUERY_THROW);
    }

    [[nodiscard]] bool has(const OUString& name) const
    {
        return values_->getPropertySetInfo()->hasPropertyByName(name);
    }

    [[nodiscard]] OUString text(const OUString& name) const
    {
        OUString text;
        values_->getPropertyValue(name) >>= text;
        return text;
    }

    void set(const OUString& name, const OUString& text)
    {
        remove(name);
        container_->addProperty(name, css::beans::PropertyAttribute::REMOVABLE, Any(text));
    }

    void remove(const OUString& name)
    {
        if (has(name))
            container_->removeProperty(name);
    }

private:
    Reference<css::beans::XPropertyContainer> container_;
    Reference<css::beans::XPropertySet> values_;
};

OUString partName(const char* name, int number)
{
    return OUString::createFromAscii(name) + "." + OUString::number(number);
}

/// How much of the text from there on goes into one property; a surrogate pair stays whole.
sal_Int32 partLength(const OUString& text, sal_Int32 from)
{
    const sal_Int32 length = std::min(longest, text.getLength() - from);
    const sal_Unicode last = text[from + length - 1];
    return length > 1 && from + length < text.getLength() && last >= 0xD800 && last < 0xDC00 ? length - 1 : length;
}

} // namespace

std::string storedText(const Reference<css::lang::XComponent>& document, const char* name)
{
    const Properties properties(document);
    const OUString whole = OUString::createFromAscii(name);
    OUString text;
    for (int number = 1; properties.has(partName(name, number)); ++number)
        text += properties.text(partName(name, number));
    if (text.isEmpty() && properties.has(whole))
        text = properties.text(whole);
    return toUtf8(text);
}

void storeText(const Reference<css::lang::XComponent>& document, const char* name, const std::string& text)
{
    Properties properties(document);
    const OUString all = fromUtf8(text);
    int number = 1;
    for (sal_Int32 from = 0; from < all.getLength(); ++number)
    {
        const sal_Int32 length = partLength(all, from);
        properties.set(partName(name, number), all.copy(from, length));
        from += length;
    }
    for (; properties.has(partName(name, number)); ++number)
        properties.remove(partName(name, number));
    properties.remove(OUString::createFromAscii(name));
    const Reference<css::util::XModifiable> modifiable(document, UNO_QUERY);
    if (modifiable.is())
        modifiable->setModified(true);
}

} // namespace marshrut::office
