// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "calc/summary.hpp"

#include "calc/cell_text.hpp"
#include "calc/sheet_content.hpp"
#include "office/package.hpp"

#include <com/sun/star/sheet/XCellRangeData.hpp>
#include <com/sun/star/sheet/XCellRangeMovement.hpp>

#include <optional>

namespace marshrut::calc
{

using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

namespace
{

using Document = Reference<css::sheet::XSpreadsheetDocument>;
using Sheet = Reference<css::sheet::XSpreadsheet>;

std::set<std::string> textsIn(const Sheet& sheet, const Area& column)
{
    std::set<std::string> texts;
    OUString text;
    const Reference<css::sheet::XCellRangeData> range(rangeOf(sheet, column), UNO_QUERY_THROW);
    for (const auto& row : range->getDataArray())
        if (row[0] >>= text)
            texts.insert(office::toUtf8(text));
    return texts;
}

/// The table's column of directions: it bears the name that the summary's first column has from it.
std::optional<sal_Int32> directionColumn(const Sheet& sheet, const Progress& progress)
{
    const std::string name =
        textOf(sheet->getCellByPosition(progress.summary->StartColumn, progress.summary->StartRow));
    for (sal_Int32 column = progress.status; column-- > 0;)
        if (textOf(sheet->getCellByPosition(column, progress.headerRow)) == name)
            return column;
    return std::nullopt;
}

/// One more line above the last, which counts all; whether there is room.
bool addLine(const Document& document, const Sheet& sheet, Area& summary, const std::string& direction)
{
    const Area all = areaOf(sheet);
    const Area lines{summary.Sheet, summary.StartColumn, summary.EndRow - 1, summary.EndColumn, summary.EndRow};
    const Area below{summary.Sheet, 0, summary.EndRow + 1, all.EndColumn, summary.EndRow + 2};
    if (lines.StartRow <= summary.StartRow || below.EndRow > all.EndRow ||
        filledAreas(rangeOf(sheet, below)).hasElements())
        return false;
    const Reference<css::sheet::XCellRangeMovement> cells(sheet, UNO_QUERY_THROW);
    cells->moveRange({summary.Sheet, summary.StartColumn, summary.EndRow + 1},
                     {summary.Sheet, summary.StartColumn, summary.EndRow, summary.EndColumn, summary.EndRow});
    cells->copyRange({summary.Sheet, summary.StartColumn, summary.EndRow},
                     {summary.Sheet, summary.StartColumn, lines.StartRow, summary.EndColumn, lines.StartRow});
    setText(document, sheet->getCellByPosition(summary.StartColumn, summary.EndRow), direction);
    ++summary.EndRow;
    return true;
}

} // namespace

void countDirections(const Reference<css::uno::XComponentContext>& context, const Document& document,
                     const std::vector<Progress>& progress, const std::map<sal_Int32, std::set<std::string>>& written)
{
    const std::string outcome = office::documentStrings(context).get("outcome.row"); // stands where a direction would
    for (const Progress& one : progress)
    {
        const Sheet sheet = sheetOf(document, one.sheet);
        const auto column = one.summary ? directionColumn(sheet, one) : std::nullopt;
        const auto texts = column ? written.find(*column) : written.end();
        if (texts == written.end())
            continue;
        Area summary = *one.summary;
        const auto counted =
            textsIn(sheet, {summary.Sheet, summary.StartColumn, summary.StartRow, summary.StartColumn, summary.EndRow});
        std::set<std::string> later;
        for (const std::string& text : texts->second)
            if (!text.empty() && text.compare(0, outcome.size(), outcome) != 0 && counted.count(text) == 0)
                later.insert(text);
        if (later.empty() || counted.size() > summaryDirections)
            continue;
        const auto stand = textsIn(sheet, {summary.Sheet, *column, one.headerRow + 1, *column, one.lastRow});
        for (const std::string& text : later)
            if (stand.count(text) != 0 && !addLine(document, sheet, summary, text))
                break;
    }
}

} // namespace marshrut::calc
