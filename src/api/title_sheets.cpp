// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "api/call.hpp"
#include "api/service.hpp"
#include "api/values.hpp"
#include "writer/document.hpp"
#include "writer/title_sheet.hpp"

#include <cppuhelper/implbase2.hxx>
#include <cppuhelper/weak.hxx>
#include <org/marshrut/XTitleSheets.hpp>

namespace marshrut::api
{

using css::beans::NamedValue;
using css::uno::Any;
using css::uno::Reference;
using css::uno::Sequence;
using css::uno::XComponentContext;

namespace
{

using Interfaces = cppu::WeakImplHelper2<org::marshrut::XTitleSheets, css::lang::XServiceInfo>;
using Document = Reference<css::text::XTextDocument>;

constexpr sal_Int16 documentArgument = 0;
constexpr sal_Int16 valuesArgument = 1;

class TitleSheets final : public Service<Interfaces>
{
public:
    explicit TitleSheets(const Reference<XComponentContext>& context)
        : Service("org.marshrut.comp.TitleSheets", "org.marshrut.TitleSheets"), context_(context)
    {
    }

    void SAL_CALL fill(const Document& document, const Sequence<NamedValue>& values) override
    {
        call(context_, [&] {
            requireText(document);
            static_cast<void>(writer::fillTitleSheet(context_, document, toValues(values)));
        });
    }

    Sequence<NamedValue> SAL_CALL read(const Document& document) override
    {
        return call(context_, [&] {
            requireText(document);
            std::vector<NamedValue> values;
            for (const auto& [element, text] : writer::readTitleSheet(context_, document))
                values.emplace_back(office::fromUtf8(route::idOf(element)), Any(office::fromUtf8(text)));
            return toSequence(values);
        });
    }

private:
    void requireText(const Document& document) const
    {
        if (!writer::isTextDocument(Reference<css::lang::XComponent>(document, css::uno::UNO_QUERY)))
            office::refuseArgument(context_, "argument.document.kind", {}, documentArgument);
    }

    [[nodiscard]] std::map<route::Element, std::string> toValues(const Sequence<NamedValue>& given) const
    {
        std::map<route::Element, std::string> values;
        for (const NamedValue& value : given)
        {
            const route::Element element = toElement(context_, value.Name, route::Section::title, valuesArgument);
            const std::string name = office::toUtf8(value.Name);
            OUString text;
            if (!(value.Value >>= text))
                office::refuseArgument(context_, "argument.value.kind", {{"name", name}}, valuesArgument);
            if (!values.emplace(element, office::toUtf8(text)).second)
                office::refuseArgument(context_, "argument.element.twice", {{"name", name}}, valuesArgument);
        }
        return values;
    }

    Reference<XComponentContext> context_;
};

} // namespace

} // namespace marshrut::api

extern "C" SAL_DLLPUBLIC_EXPORT css::uno::XInterface*
marshrut_TitleSheets_get_implementation(css::uno::XComponentContext* context, const css::uno::Sequence<css::uno::Any>&)
{
    return cppu::acquire(static_cast<cppu::OWeakObject*>(new marshrut::api::TitleSheets(context)));
}
