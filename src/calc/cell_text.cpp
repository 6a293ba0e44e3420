// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "calc/cell_text.hpp"

#include "calc/dates.hpp"
#include "calc/history.hpp"
#include "text/fold.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/sheet/XCellAddressable.hpp>
#include <com/sun/star/table/CellContentType.hpp>
#include <com/sun/star/text/XTextRange.hpp>
#include <com/sun/star/util/NumberFormat.hpp>
#include <com/sun/star/util/XNumberFormatsSupplier.hpp>

#include <array>
#include <charconv>
#include <cstdio>

namespace marshrut::calc
{

using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

namespace
{

/// «05.10.2026»
std::optional<route::Date> dateIn(const std::string& text)
{
    route::Date date;
    int end = 0;
    if (std::sscanf(text.c_str(), "%2d.%2d.%4d%n", &date.day, &date.month, &date.year, &end) != 3 ||
        static_cast<std::size_t>(end) != text.size() || !isDay(date))
        return std::nullopt;
    return date;
}

bool showsDates(const Reference<css::sheet::XSpreadsheetDocument>& document, const Reference<css::table::XCell>& cell)
{
    const Reference<css::util::XNumberFormatsSupplier> supplier(document, UNO_QUERY_THROW);
    sal_Int32 key = 0;
    Reference<css::beans::XPropertySet>(cell, UNO_QUERY_THROW)->getPropertyValue("NumberFormat") >>= key;
    sal_Int16 type = 0;
    supplier->getNumberFormats()->getByKey(key)->getPropertyValue("Type") >>= type;
    return (type & ~css::util::NumberFormat::DEFINED) == css::util::NumberFormat::DATE;
}

OUString formatName()
{
    return "NumberFormat";
}

void write(const Reference<css::table::XCell>& cell, const std::string& text)
{
    Reference<css::text::XTextRange>(cell, UNO_QUERY_THROW)->setString(office::fromUtf8(text));
}

/// The office's own undo leaves a cell the text format that it got, and its redo makes a formula of «=A1».
void keepText(const Reference<css::sheet::XSpreadsheetDocument>& document, const Reference<css::table::XCell>& written,
              const std::string& text, const css::uno::Any& format)
{
    // A cell whose row was away meanwhile is another object.
    const auto place = Reference<css::sheet::XCellAddressable>(written, UNO_QUERY_THROW)->getCellAddress();
    const auto cell = [=] { return cellOf(document, place.Sheet, place.Column, place.Row); };
    addToHistory(
        document,
        [=] {
            if (cell()->getType() != css::table::CellContentType_TEXT)
                write(cell(), text);
        },
        [=] { Reference<css::beans::XPropertySet>(cell(), UNO_QUERY_THROW)->setPropertyValue(formatName(), format); });
}

} // namespace

std::optional<int> wholeNumber(const std::string& text)
{
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return number;
}

Reference<css::table::XCell> cellOf(const Reference<css::sheet::XSpreadsheetDocument>& document, sal_Int32 sheet,
                                    sal_Int32 column, sal_Int32 row)
{
    return sheetOf(document, sheet)->getCellByPosition(column, row);
}

std::string textOf(const Reference<css::table::XCell>& cell)
{
    return office::toUtf8(Reference<css::text::XTextRange>(cell, UNO_QUERY_THROW)->getString());
}

void setText(const Reference<css::sheet::XSpreadsheetDocument>& document, const Reference<css::table::XCell>& cell,
             const std::string& text)
{
    const css::table::CellContentType type = cell->getType();
    const auto number = wholeNumber(text);
    if (type == css::table::CellContentType_FORMULA && number)
        return;
    if (type == css::table::CellContentType_VALUE && number)
    {
        cell->setValue(*number);
        return;
    }
    if (const auto date = dateIn(text); date && showsDates(document, cell))
        if (const auto value = DateNumbers(document).toNumber(*date))
        {
            cell->setValue(*value);
            return;
        }
    const Reference<css::beans::XPropertySet> properties(cell, UNO_QUERY_THROW);
    const css::uno::Any format = properties->getPropertyValue(formatName());
    write(cell, text);
    if (text.find_first_of("=+-@") == 0 || properties->getPropertyValue(formatName()) != format)
        keepText(document, cell, text, format);
}

} // namespace marshrut::calc
