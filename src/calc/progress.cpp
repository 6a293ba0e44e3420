// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "calc/progress.hpp"

#include "calc/bulk.hpp"
#include "calc/dates.hpp"
#include "calc/sheet_content.hpp"
#include "edit/progress.hpp"
#include "office/package.hpp"
#include "office/text.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/sheet/CellFlags.hpp>
#include <com/sun/star/sheet/XCellRangeData.hpp>
#include <com/sun/star/sheet/XCellRangesQuery.hpp>
#include <com/sun/star/sheet/XFormulaTokens.hpp>
#include <com/sun/star/sheet/XSheetCellRanges.hpp>
#include <com/sun/star/table/CellContentType.hpp>
#include <com/sun/star/text/XTextRange.hpp>
#include <com/sun/star/util/NumberFormat.hpp>
#include <com/sun/star/util/XNumberFormatsSupplier.hpp>

#include <algorithm>

namespace marshrut::calc
{

using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

namespace
{

using Document = Reference<css::sheet::XSpreadsheetDocument>;
using Sheet = Reference<css::sheet::XSpreadsheet>;
using Column = std::vector<Any>;

std::string textAt(const Sheet& sheet, sal_Int32 column, sal_Int32 row)
{
    const Reference<css::text::XTextRange> cell(sheet->getCellByPosition(column, row), UNO_QUERY_THROW);
    return office::toUtf8(cell->getString());
}

std::string textOf(const Any& content)
{
    OUString text;
    content >>= text;
    return office::toUtf8(text);
}

/// What the cells of a column hold from one row to another.
Column columnData(const Sheet& sheet, sal_Int32 column, sal_Int32 first, sal_Int32 last)
{
    Column content;
    if (last < first)
        return content;
    const Reference<css::sheet::XCellRangeData> range(sheet->getCellRangeByPosition(column, first, column, last),
                                                      UNO_QUERY_THROW);
    const css::uno::Sequence<css::uno::Sequence<Any>> rows = range->getDataArray();
    content.reserve(static_cast<std::size_t>(rows.getLength()));
    for (const auto& row : rows)
        content.push_back(row[0]);
    return content;
}

/// A column's number that a hidden formula tells.
sal_Int32 columnToldBy(const Sheet& sheet, sal_Int32 column, sal_Int32 row)
{
    const Reference<css::table::XCell> cell = sheet->getCellByPosition(column, row);
    return cell->getError() != 0 ? -1 : static_cast<sal_Int32>(cell->getValue()) - 1;
}

route::Date dateAt(const DateNumbers& dates, const Sheet& sheet, sal_Int32 column, sal_Int32 row)
{
    const Reference<css::table::XCell> cell = sheet->getCellByPosition(column, row);
    if (cell->getType() != css::table::CellContentType_VALUE)
        return {};
    return dates.toDate(cell->getValue()).value_or(route::Date());
}

/// The rows of a progress, and its summary's.
void findRows(const Sheet& sheet, Progress& progress)
{
    const Area all = areaOf(sheet);
    const Area below{progress.sheet, progress.status, progress.headerRow + 1, progress.to(), all.EndRow};
    const css::uno::Sequence<Area> filled = filledAreas(rangeOf(sheet, below));
    sal_Int32 used = progress.headerRow;
    for (const Area& area : filled)
        used = std::max(used, area.EndRow);
    const Column source = columnData(sheet, progress.source(), progress.headerRow + 1, used);
    const auto isMark = [](const Any& content) {
        const std::string text = textOf(content);
        return text == progress::marker || text == progress::summaryMarker;
    };
    const auto mark = std::find_if(source.begin(), source.end(), isMark);
    const sal_Int32 stop = progress.headerRow + 1 + static_cast<sal_Int32>(mark - source.begin());
    progress.lastRow = progress.headerRow;
    for (const Area& area : filled)
        if (area.StartRow < stop)
            progress.lastRow = std::max(progress.lastRow, std::min(area.EndRow, stop - 1));
    if (mark == source.end() || textOf(*mark) != progress::summaryMarker)
        return;
    sal_Int32 last = stop;
    for (auto row = mark + 1; row != source.end() && textOf(*row) == progress::summaryMarker; ++row)
        ++last;
    if (const sal_Int32 first = columnToldBy(sheet, progress.from(), stop); first >= 0)
        progress.summary = Area{progress.sheet, first, stop, progress.to(), last};
}

bool sameContent(const Any& one, const Any& other)
{
    double left = 0;
    double right = 0;
    const bool number = one >>= left;
    if (number != (other >>= right))
        return false;
    OUString leftText;
    OUString rightText;
    one >>= leftText;
    other >>= rightText;
    return number ? left == right : leftText == rightText;
}

} // namespace

std::set<std::string> progressStyles(const std::map<std::string, standard::Strings>& languages)
{
    std::set<std::string> styles;
    for (const auto& [language, strings] : languages)
        for (const char* key : {"style.progress", "style.progress.header"})
            styles.insert(strings.get(key));
    return styles;
}

std::vector<Progress> progressOn(const Document& document, sal_Int32 number)
{
    std::vector<Progress> all;
    const Sheet sheet = sheetOf(document, number);
    const Area whole = areaOf(sheet);
    const css::uno::Sequence<Area> formulas = Reference<css::sheet::XCellRangesQuery>(sheet, UNO_QUERY_THROW)
                                                  ->queryContentCells(css::sheet::CellFlags::FORMULA)
                                                  ->getRangeAddresses();
    const DateNumbers dates(document);
    // Above the marker a formula tells the day.
    for (const Area& area : formulas)
        for (sal_Int32 column = std::max<sal_Int32>(1, area.StartColumn);
             column <= std::min(area.EndColumn, whole.EndColumn - 2) && area.EndRow < whole.EndRow; ++column)
        {
            if (textAt(sheet, column, area.EndRow + 1) != progress::marker)
                continue;
            Progress progress;
            progress.sheet = static_cast<sal_Int16>(number);
            progress.headerRow = area.EndRow + 1;
            progress.status = column - 1;
            progress.deadline = columnToldBy(sheet, progress.from(), progress.headerRow);
            progress.activity = columnToldBy(sheet, progress.to(), progress.headerRow);
            progress.period = {dateAt(dates, sheet, progress.from(), area.EndRow),
                               dateAt(dates, sheet, progress.to(), area.EndRow)};
            findRows(sheet, progress);
            all.push_back(progress);
        }
    return all;
}

sal_Int32 progressBeside(const Sheet& sheet, const Area& row)
{
    const sal_Int32 source = row.EndColumn + 2;
    if (source + 2 > areaOf(sheet).EndColumn || row.StartRow == 0)
        return 0;
    const Column above = columnData(sheet, source, 0, row.StartRow - 1);
    for (auto content = above.rbegin(); content != above.rend(); ++content)
    {
        const std::string text = textOf(*content);
        if (text == progress::summaryMarker)
            return 0;
        if (text == progress::marker)
            return progressColumns;
    }
    return 0;
}

void appendHelpers(const Document& document, outline::Outline& outline)
{
    const sal_Int32 sheets = sheetCount(document);
    for (sal_Int32 number = 0; number < sheets; ++number)
    {
        const Sheet sheet = sheetOf(document, number);
        for (const Progress& progress : isVisible(sheet) ? progressOn(document, number) : std::vector<Progress>())
        {
            if (progress.deadline < 0)
                continue;
            sal_Int32 row = progress.headerRow + 1;
            for (const Any& content : columnData(sheet, progress.source(), row, progress.lastRow))
            {
                double day = 0;
                const std::string text = (content >>= day) ? textAt(sheet, progress.source(), row) : textOf(content);
                outline.helpers.push_back({static_cast<int>(number), row, progress.deadline, text});
                ++row;
            }
        }
    }
}

class HelperWriter::Impl
{
public:
    Impl(const Reference<css::uno::XComponentContext>& context, const Document& document, const Progress& progress)
        : reader_(office::library(context).lexicon.deadlines),
          document_(document),
          sheet_(sheetOf(document, progress.sheet)),
          formats_(Reference<css::util::XNumberFormatsSupplier>(document, UNO_QUERY_THROW)->getNumberFormats()),
          dates_(document),
          progress_(progress)
    {
    }

    void write(sal_Int32 row, const Any& deadline) const
    {
        double number = 0;
        if (deadline >>= number)
        {
            showLike(row, formatAt(row));
            sheet_->getCellByPosition(progress_.source(), row)->setValue(number);
        }
        else
            setText(progress_.source(), row, textOf(deadline));
        const edit::HelperDates read = readDates(row, deadline);
        setDate(progress_.from(), row, read.from);
        if (read.doubtful)
            setText(progress_.to(), row, edit::doubtfulMark);
        else
            setDate(progress_.to(), row, read.to);
    }

    void writeAll(sal_Int32 firstRow, const Column& deadlines) const
    {
        if (deadlines.empty())
            return;
        Cells cells(static_cast<sal_Int32>(deadlines.size()));
        std::vector<sal_Int32> ofSeveralLines;
        std::map<std::string, edit::HelperDates> known;
        for (sal_Int32 index = 0; index < cells.getLength(); ++index)
        {
            const Any& deadline = deadlines[static_cast<std::size_t>(index)];
            const sal_Int32 row = firstRow + index;
            css::uno::Sequence<Any> helper = emptyRow(progressColumns - 1);
            const bool isText = deadline.has<OUString>();
            const std::string text = textOf(deadline);
            if (isText && !goesInBulk(text))
                ofSeveralLines.push_back(index);
            else if (deadline.hasValue())
            {
                if (!isText)
                    showLike(row, formatAt(row));
                edit::HelperDates read;
                if (const auto before = known.find(text); isText && before != known.end())
                    read = before->second;
                else
                    read = readDates(row, deadline);
                if (isText)
                    known.emplace(text, read);
                helper[0] = deadline;
                if (const Any from = numberOf(read.from); from.hasValue())
                    helper[1] = from;
                if (const Any to = numberOf(read.to); read.doubtful || to.hasValue())
                    helper[2] = read.doubtful ? Any(office::fromUtf8(edit::doubtfulMark)) : to;
            }
            cells[index] = helper;
        }
        const sal_Int32 lastRow = firstRow + cells.getLength() - 1;
        fillEmptyCells(document_, {progress_.sheet, progress_.source(), firstRow, progress_.to(), lastRow}, cells);
        for (const sal_Int32 index : ofSeveralLines)
            write(firstRow + index, deadlines[static_cast<std::size_t>(index)]);
    }

private:
    [[nodiscard]] Any formatAt(sal_Int32 row) const
    {
        const Reference<css::beans::XPropertySet> shown(sheet_->getCellByPosition(progress_.deadline, row),
                                                        UNO_QUERY_THROW);
        return shown->getPropertyValue("NumberFormat");
    }

    /// What a deadline's cell says: a day, or words.
    [[nodiscard]] edit::HelperDates readDates(sal_Int32 row, const Any& deadline) const
    {
        double number = 0;
        if (!(deadline >>= number))
            return edit::helperDates(reader_, textOf(deadline), progress_.period);
        edit::HelperDates read;
        if (const auto day = isDate(formatAt(row)) ? dates_.toDate(number) : std::nullopt)
            read.from = read.to = *day;
        else
            read = edit::helperDates(reader_, textAt(sheet_, progress_.deadline, row), progress_.period);
        return read;
    }

    /// A day as a cell holds it; nothing where it is not known.
    [[nodiscard]] Any numberOf(const route::Date& date) const
    {
        const auto number = date.known() ? dates_.toNumber(date) : std::nullopt;
        return number ? Any(*number) : Any();
    }

    [[nodiscard]] bool isDate(const Any& format) const
    {
        sal_Int32 key = 0;
        format >>= key;
        sal_Int16 type = 0;
        formats_->getByKey(key)->getPropertyValue("Type") >>= type;
        return (type & css::util::NumberFormat::DATE) != 0;
    }

    void setText(sal_Int32 column, sal_Int32 row, const std::string& text) const
    {
        const Reference<css::table::XCell> cell = sheet_->getCellByPosition(column, row);
        if (text.empty() && cell->getType() == css::table::CellContentType_EMPTY)
            return;
        Reference<css::text::XTextRange>(cell, UNO_QUERY_THROW)->setString(office::fromUtf8(text));
    }

    void setDate(sal_Int32 column, sal_Int32 row, const route::Date& date) const
    {
        double number = 0;
        if (numberOf(date) >>= number)
            sheet_->getCellByPosition(column, row)->setValue(number);
        else
            setText(column, row, {});
    }

    /// Where both are shown alike the helper needs no format of its own.
    void showLike(sal_Int32 row, const Any& format) const
    {
        const Reference<css::beans::XPropertySet> source(sheet_->getCellByPosition(progress_.source(), row),
                                                         UNO_QUERY_THROW);
        if (source->getPropertyValue("NumberFormat") != format)
            source->setPropertyValue("NumberFormat", format);
    }

    const text::DeadlineReader& reader_;
    Document document_;
    Sheet sheet_;
    Reference<css::util::XNumberFormats> formats_;
    DateNumbers dates_;
    Progress progress_;
};

HelperWriter::HelperWriter(const Reference<css::uno::XComponentContext>& context, const Document& document,
                           const Progress& progress)
    : impl_(std::make_unique<Impl>(context, document, progress))
{
}

HelperWriter::~HelperWriter() = default;

void HelperWriter::write(sal_Int32 row, const Any& deadline) const
{
    impl_->write(row, deadline);
}

void HelperWriter::writeAll(sal_Int32 firstRow, const Column& deadlines) const
{
    impl_->writeAll(firstRow, deadlines);
}

bool copyStatusFormula(const Sheet& sheet, sal_Int32 column, sal_Int32 from, sal_Int32 to)
{
    const Reference<css::table::XCell> source = sheet->getCellByPosition(column, from);
    if (source->getType() != css::table::CellContentType_FORMULA)
        return false;
    // Copied as a range, the formulas of all rows would be parted and joined again: a third of the time a new row takes.
    Reference<css::sheet::XFormulaTokens>(sheet->getCellByPosition(column, to), UNO_QUERY_THROW)
        ->setTokens(Reference<css::sheet::XFormulaTokens>(source, UNO_QUERY_THROW)->getTokens());
    return true;
}

void refreshHelpers(const Reference<css::uno::XComponentContext>& context, const Document& document,
                    const std::vector<Progress>& all)
{
    for (const Progress& progress : all)
    {
        if (progress.deadline < 0)
            continue;
        const Sheet sheet = sheetOf(document, progress.sheet);
        const sal_Int32 first = progress.headerRow + 1;
        const Column deadlines = columnData(sheet, progress.deadline, first, progress.lastRow);
        const Column sources = columnData(sheet, progress.source(), first, progress.lastRow);
        const HelperWriter writer(context, document, progress);
        const auto status = [&](std::size_t index) {
            return sheet->getCellByPosition(progress.status, first + static_cast<sal_Int32>(index));
        };
        std::optional<sal_Int32> formula;
        for (std::size_t index = 0; index < deadlines.size(); ++index)
        {
            if (sameContent(deadlines[index], sources[index]))
                continue;
            const sal_Int32 row = first + static_cast<sal_Int32>(index);
            writer.write(row, deadlines[index]);
            if (status(index)->getType() != css::table::CellContentType_EMPTY)
                continue;
            for (std::size_t other = 0; other < deadlines.size() && !formula; ++other)
                if (status(other)->getType() == css::table::CellContentType_FORMULA)
                    formula = first + static_cast<sal_Int32>(other);
            if (formula)
                copyStatusFormula(sheet, progress.status, *formula, row);
        }
    }
}

} // namespace marshrut::calc
