// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "calc/helper_sheet.hpp"

#include "calc/dates.hpp"
#include "calc/history.hpp"
#include "calc/names.hpp"
#include "calc/sheet_content.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/text/XTextRange.hpp>

#include <algorithm>
#include <functional>

namespace marshrut::calc
{

using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

namespace
{

// The first row tells what the sheet is and by which version it is laid out, the second names the columns.
constexpr const char* marker = "marshrut";
constexpr const char* version = "1";
constexpr sal_Int32 markerRow = 0;
constexpr sal_Int32 captionRow = 1;
constexpr sal_Int32 firstRow = 2;

enum Column : sal_Int32
{
    directionsColumn,
    statusesColumn,
    nameColumn,
    fromColumn,
    toColumn,
    formColumn,
    columnCount,
};

OUString freeSheetName(const Reference<css::sheet::XSpreadsheets>& sheets, const standard::Strings& strings)
{
    const OUString wanted = office::fromUtf8(strings.get("sheet.lists"));
    OUString name = wanted;
    for (sal_Int32 number = 2; sheets->hasByName(name); ++number)
        name = wanted + " " + OUString::number(number);
    return name;
}

} // namespace

std::optional<HelperSheet> HelperSheet::find(const Reference<css::sheet::XSpreadsheetDocument>& document)
{
    for (sal_Int32 number = sheetCount(document) - 1; number >= 0; --number)
        if (const HelperSheet helper(document, sheetOf(document, number)); helper.isOurs())
            return helper;
    return std::nullopt;
}

HelperSheet HelperSheet::findOrCreate(const Reference<css::sheet::XSpreadsheetDocument>& document,
                                      const standard::Strings& strings)
{
    if (const auto found = find(document))
        return *found;
    const Reference<css::sheet::XSpreadsheets> sheets = document->getSheets();
    const OUString name = freeSheetName(sheets, strings);
    const auto change = [&](const std::function<void()>& one) { changeNewSheet(document, one); };
    change([&] { sheets->insertNewByName(name, static_cast<sal_Int16>(sheetCount(document))); });
    const HelperSheet helper(document, {sheets->getByName(name), UNO_QUERY_THROW});
    const auto write = [&](sal_Int32 column, sal_Int32 row, const std::string& text) {
        change([&] { helper.write(column, row, text); });
    };
    write(0, markerRow, marker);
    write(1, markerRow, version);
    write(2, markerRow, strings.get("sheet.lists.purpose"));
    sal_Int32 column = 0;
    for (const char* caption : {"directions", "statuses", "roadmap", "from", "to", "form"})
        write(column++, captionRow, strings.get(std::string("sheet.lists.") + caption));
    const Reference<css::beans::XPropertySet> properties(helper.sheet_, UNO_QUERY_THROW);
    change([&] { properties->setPropertyValue("IsVisible", Any(false)); });
    return helper;
}

bool HelperSheet::isOurs() const
{
    return text(0, markerRow) == marker && text(1, markerRow) == version;
}

std::string HelperSheet::text(sal_Int32 column, sal_Int32 row) const
{
    const Reference<css::text::XTextRange> cell(sheet_->getCellByPosition(column, row), UNO_QUERY_THROW);
    return office::toUtf8(cell->getString());
}

void HelperSheet::write(sal_Int32 column, sal_Int32 row, const std::string& text) const
{
    const Reference<css::text::XTextRange> cell(sheet_->getCellByPosition(column, row), UNO_QUERY_THROW);
    cell->setString(office::fromUtf8(text));
}

HelperSheet::Rows HelperSheet::rows() const
{
    Rows rows;
    for (const SheetCell& cell : readSheet(document_, areaOf(sheet_).Sheet))
    {
        if (cell.row < firstRow || cell.column >= columnCount)
            continue;
        const auto row = static_cast<std::size_t>(cell.row - firstRow);
        if (rows.size() <= row)
            rows.resize(row + 1, std::vector<std::string>(columnCount));
        rows[row][static_cast<std::size_t>(cell.column)] = cell.text;
    }
    return rows;
}

OUString HelperSheet::offer(List list, const std::vector<std::string>& values, const standard::Strings& strings) const
{
    const sal_Int32 column = list == List::directions ? directionsColumn : statusesColumn;
    std::vector<std::string> offered;
    for (const auto& row : rows())
        if (const std::string& value = row[static_cast<std::size_t>(column)]; !value.empty())
            offered.push_back(value);
        else
            break;
    for (const std::string& value : values)
        if (std::find(offered.begin(), offered.end(), value) == offered.end())
        {
            write(column, firstRow + static_cast<sal_Int32>(offered.size()), value);
            offered.push_back(value);
        }
    const OUString name = office::fromUtf8(strings.get(list == List::directions ? "name.directions" : "name.statuses"));
    const sal_Int32 lastRow = firstRow + std::max<sal_Int32>(0, static_cast<sal_Int32>(offered.size()) - 1);
    const Area area{areaOf(sheet_).Sheet, column, firstRow, column, lastRow};
    const auto known = definedArea(document_, name);
    if (!known || !same(*known, area))
        setDefinedName(document_, name, area);
    return name;
}

void HelperSheet::add(const RoadMapRecord& record) const
{
    const Rows known = rows();
    sal_Int32 row = firstRow;
    for (std::size_t index = 0; index < known.size() && known[index][nameColumn] != record.name; ++index)
        if (!known[index][nameColumn].empty())
            row = firstRow + static_cast<sal_Int32>(index) + 1;
    write(nameColumn, row, record.name);
    write(fromColumn, row, isoText(record.period.from));
    write(toColumn, row, isoText(record.period.to));
    write(formColumn, row, record.form);
}

std::vector<RoadMapRecord> HelperSheet::records() const
{
    std::vector<RoadMapRecord> records;
    for (const auto& row : rows())
        if (!row[nameColumn].empty())
            records.push_back(
                {row[nameColumn], {fromIsoText(row[fromColumn]), fromIsoText(row[toColumn])}, row[formColumn]});
    return records;
}

} // namespace marshrut::calc
