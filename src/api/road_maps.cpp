// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "api/call.hpp"
#include "api/options.hpp"
#include "api/road_map_values.hpp"
#include "api/service.hpp"
#include "api/values.hpp"
#include "calc/document.hpp"
#include "calc/road_map.hpp"
#include "office/forms.hpp"
#include "office/package.hpp"
#include "writer/document.hpp"
#include "writer/road_map.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <cppuhelper/implbase2.hxx>
#include <cppuhelper/weak.hxx>
#include <org/marshrut/XRoadMaps.hpp>

namespace marshrut::api
{

using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;
using css::uno::XComponentContext;

namespace
{

using Interfaces = cppu::WeakImplHelper2<org::marshrut::XRoadMaps, css::lang::XServiceInfo>;
using Spreadsheet = Reference<css::sheet::XSpreadsheetDocument>;

constexpr sal_Int16 documentArgument = 0;
constexpr sal_Int16 roadMapArgument = 2;

std::string rangeName(const Spreadsheet& document, const calc::Area& area)
{
    if (area.Sheet < 0)
        return {};
    OUString name;
    Reference<css::beans::XPropertySet>(calc::rangeOf(calc::sheetOf(document, area.Sheet), area), UNO_QUERY_THROW)
        ->getPropertyValue("AbsoluteName") >>= name;
    return office::toUtf8(name);
}

class RoadMaps final : public Service<Interfaces>
{
public:
    explicit RoadMaps(const Reference<XComponentContext>& context)
        : Service("org.marshrut.comp.RoadMaps", "org.marshrut.RoadMaps"), context_(context)
    {
    }

    Reference<css::table::XCellRange> SAL_CALL insert(const Spreadsheet& document, const css::table::CellAddress& at,
                                                      const org::marshrut::RoadMap& roadMap) override
    {
        return call(context_, [&] { return insertInto(document, at, roadMap); });
    }

    void SAL_CALL insertIntoText(const Reference<css::text::XTextDocument>& document,
                                 const Reference<css::text::XTextRange>& at,
                                 const org::marshrut::RoadMap& roadMap) override
    {
        call(context_, [&] {
            if (!writer::isTextDocument(Reference<css::lang::XComponent>(document, css::uno::UNO_QUERY)))
                office::refuseArgument(context_, "argument.document.kind.writer", {}, documentArgument);
            const standard::Form form = formOf(document, roadMap);
            writer::insertRoadMap(context_, document, at, api::toRoadMap(context_, roadMap, roadMapArgument), form);
        });
    }

    css::uno::Sequence<org::marshrut::RoadMap>
        SAL_CALL readAll(const Reference<css::lang::XComponent>& document) override
    {
        return call(context_, [&] {
            return toSequence(calc::isSpreadsheet(document) ? readSheets({document, UNO_QUERY_THROW})
                                                            : readText(document));
        });
    }

private:
    [[nodiscard]] Reference<css::table::XCellRange> insertInto(const Spreadsheet& document,
                                                               const css::table::CellAddress& at,
                                                               const org::marshrut::RoadMap& given) const
    {
        if (!calc::isSpreadsheet(Reference<css::lang::XComponent>(document, css::uno::UNO_QUERY)))
            office::refuseArgument(context_, "argument.document.kind", {}, documentArgument);
        const standard::Form form = formOf(document, given);
        return calc::insertRoadMap(context_, document, at, api::toRoadMap(context_, given, roadMapArgument), form);
    }

    [[nodiscard]] standard::Form formOf(const Reference<css::uno::XInterface>& document,
                                        const org::marshrut::RoadMap& given) const
    {
        const standard::Forms forms =
            office::forms(context_, Reference<css::lang::XComponent>(document, css::uno::UNO_QUERY));
        const std::string form = formNameIn(context_, given, roadMapArgument);
        if (form.empty())
            return forms.preferred();
        requireForm(context_, forms, form, roadMapArgument);
        return forms.byName.at(form);
    }

    [[nodiscard]] std::vector<org::marshrut::RoadMap> readSheets(const Spreadsheet& document) const
    {
        std::vector<org::marshrut::RoadMap> roadMaps;
        for (const calc::StandingRoadMap& standing : calc::readRoadMaps(context_, document))
            roadMaps.push_back(toUno(standing.roadMap, rangeName(document, standing.area)));
        return roadMaps;
    }

    [[nodiscard]] std::vector<org::marshrut::RoadMap> readText(const Reference<css::lang::XComponent>& document) const
    {
        if (!writer::isTextDocument(document))
            office::refuseArgument(context_, "argument.document.kind", {}, documentArgument);
        std::vector<org::marshrut::RoadMap> roadMaps;
        for (const route::RoadMap& roadMap : writer::readRoadMaps(context_, {document, UNO_QUERY_THROW}))
            roadMaps.push_back(toUno(roadMap, {}));
        return roadMaps;
    }

    Reference<XComponentContext> context_;
};

} // namespace

} // namespace marshrut::api

extern "C" SAL_DLLPUBLIC_EXPORT css::uno::XInterface*
marshrut_RoadMaps_get_implementation(css::uno::XComponentContext* context, const css::uno::Sequence<css::uno::Any>&)
{
    return cppu::acquire(static_cast<cppu::OWeakObject*>(new marshrut::api::RoadMaps(context)));
}
