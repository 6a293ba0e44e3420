// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "calc/names.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/sheet/XCellRangeReferrer.hpp>
#include <com/sun/star/sheet/XDatabaseRange.hpp>
#include <com/sun/star/sheet/XDatabaseRanges.hpp>
#include <com/sun/star/sheet/XNamedRange.hpp>
#include <com/sun/star/sheet/XNamedRanges.hpp>

namespace marshrut::calc
{

using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;

namespace
{

template <typename Names>
Reference<Names> namesOf(const Reference<css::sheet::XSpreadsheetDocument>& document, const char* property)
{
    const Reference<css::beans::XPropertySet> properties(document, UNO_QUERY_THROW);
    return {properties->getPropertyValue(OUString::createFromAscii(property)), UNO_QUERY_THROW};
}

Reference<css::sheet::XNamedRanges> definedNames(const Reference<css::sheet::XSpreadsheetDocument>& document)
{
    return namesOf<css::sheet::XNamedRanges>(document, "NamedRanges");
}

Reference<css::sheet::XDatabaseRanges> databaseRanges(const Reference<css::sheet::XSpreadsheetDocument>& document)
{
    return namesOf<css::sheet::XDatabaseRanges>(document, "DatabaseRanges");
}

} // namespace

void setDefinedName(const Reference<css::sheet::XSpreadsheetDocument>& document, const OUString& name, const Area& area)
{
    OUString content;
    const Reference<css::beans::XPropertySet> range(rangeOf(document, area), UNO_QUERY_THROW);
    range->getPropertyValue("AbsoluteName") >>= content;
    const Reference<css::sheet::XNamedRanges> names = definedNames(document);
    if (names->hasByName(name))
        Reference<css::sheet::XNamedRange>(names->getByName(name), UNO_QUERY_THROW)->setContent(content);
    else
        names->addNewByName(name, content, css::table::CellAddress(area.Sheet, 0, 0), 0);
}

std::optional<Area> definedArea(const Reference<css::sheet::XSpreadsheetDocument>& document, const OUString& name)
{
    const Reference<css::sheet::XNamedRanges> names = definedNames(document);
    if (!names->hasByName(name))
        return std::nullopt;
    const Reference<css::sheet::XCellRangeReferrer> referrer(names->getByName(name), UNO_QUERY);
    const Reference<css::uno::XInterface> range =
        referrer.is() ? Reference<css::uno::XInterface>(referrer->getReferredCells()) : nullptr;
    if (!range.is())
        return std::nullopt;
    return areaOf(range);
}

std::vector<NamedArea> namedAreas(const Reference<css::sheet::XSpreadsheetDocument>& document)
{
    std::vector<NamedArea> named;
    for (const OUString& name : definedNames(document)->getElementNames())
        if (const auto area = definedArea(document, name))
            named.push_back({name, false, *area});
    const Reference<css::sheet::XDatabaseRanges> tables = databaseRanges(document);
    for (const OUString& name : tables->getElementNames())
        named.push_back(
            {name, true,
             Reference<css::sheet::XDatabaseRange>(tables->getByName(name), UNO_QUERY_THROW)->getDataArea()});
    return named;
}

void setNamedArea(const Reference<css::sheet::XSpreadsheetDocument>& document, const NamedArea& named)
{
    if (!named.table)
    {
        const auto area = definedArea(document, named.name);
        if (area && !same(*area, named.area))
            setDefinedName(document, named.name, named.area);
        return;
    }
    const Reference<css::sheet::XDatabaseRange> table(databaseRanges(document)->getByName(named.name), UNO_QUERY_THROW);
    if (!same(table->getDataArea(), named.area))
        table->setDataArea(named.area);
}

RoadMapNames freeNames(const Reference<css::sheet::XSpreadsheetDocument>& document, const standard::Strings& strings)
{
    const Reference<css::sheet::XNamedRanges> defined = definedNames(document);
    const Reference<css::sheet::XDatabaseRanges> tables = databaseRanges(document);
    const OUString whole = office::fromUtf8(strings.get("name.roadmap"));
    const OUString table = office::fromUtf8(strings.get("name.roadmap.table"));
    for (sal_Int32 number = 1;; ++number)
    {
        const OUString suffix = number == 1 ? OUString() : "_" + OUString::number(number);
        RoadMapNames names{whole + suffix, table + suffix};
        if (!defined->hasByName(names.whole) && !tables->hasByName(names.table))
            return names;
    }
}

void forgetNamesWithin(const Reference<css::sheet::XSpreadsheetDocument>& document, const Area& area)
{
    const Reference<css::sheet::XDatabaseRanges> tables = databaseRanges(document);
    for (const OUString& name : tables->getElementNames())
        if (contains(area,
                     Reference<css::sheet::XDatabaseRange>(tables->getByName(name), UNO_QUERY_THROW)->getDataArea()))
            tables->removeByName(name);
    const Reference<css::sheet::XNamedRanges> defined = definedNames(document);
    for (const OUString& name : defined->getElementNames())
        if (const auto place = definedArea(document, name); place && contains(area, *place))
            defined->removeByName(name);
}

void nameRoadMap(const Reference<css::sheet::XSpreadsheetDocument>& document, const RoadMapNames& names,
                 const Area& whole, const Area& table)
{
    setDefinedName(document, names.whole, whole);
    const Reference<css::sheet::XDatabaseRanges> tables = databaseRanges(document);
    tables->addNewByName(names.table, table);
    const Reference<css::beans::XPropertySet> added(tables->getByName(names.table), UNO_QUERY_THROW);
    added->setPropertyValue("ContainsHeader", Any(true));
    added->setPropertyValue("MoveCells", Any(true));
}

} // namespace marshrut::calc
