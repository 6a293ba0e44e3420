// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "api/call.hpp"
#include "api/options.hpp"
#include "api/reading.hpp"
#include "api/road_map_values.hpp"
#include "api/service.hpp"
#include "api/values.hpp"
#include "calc/document.hpp"
#include "calc/road_map.hpp"
#include "office/package.hpp"

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
        std::string form = formNameIn(context_, given, roadMapArgument);
        if (form.empty())
            form = CheckOptions().form;
        requireForm(context_, form, roadMapArgument);
        const route::RoadMap roadMap = api::toRoadMap(context_, given, roadMapArgument);
        return calc::insertRoadMap(context_, document, at, roadMap, office::library(context_).forms.at(form));
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
        std::vector<org::marshrut::RoadMap> roadMaps;
        for (const recognise::FoundRoadMap& found : read(context_, document).recognised.roadMaps)
            roadMaps.push_back(toUno(toRoadMap(found), {}));
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
