// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "calc/progress_writing.hpp"

#include "calc/calculation_lock.hpp"
#include "calc/conditions.hpp"
#include "calc/dates.hpp"
#include "calc/sheet_content.hpp"
#include "edit/progress.hpp"
#include "office/package.hpp"

#include <com/sun/star/awt/FontWeight.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/sheet/CellFlags.hpp>
#include <com/sun/star/sheet/FillDirection.hpp>
#include <com/sun/star/sheet/XCellRangeData.hpp>
#include <com/sun/star/sheet/XCellRangesQuery.hpp>
#include <com/sun/star/sheet/XCellSeries.hpp>
#include <com/sun/star/sheet/XSheetCellRanges.hpp>
#include <com/sun/star/sheet/XSheetOperation.hpp>
#include <com/sun/star/table/CellHoriJustify.hpp>
#include <com/sun/star/table/XColumnRowRange.hpp>
#include <com/sun/star/text/XTextRange.hpp>
#include <com/sun/star/util/XMergeable.hpp>

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
using route::Element;

constexpr sal_Int32 statusWidth = 3000; // «проверьте срок» in two lines
constexpr sal_Int32 rowsBetween = 2; // so that the summary is not taken for rows of the table

std::optional<sal_Int32> columnFor(const edit::RoadMapLayout& layout, Element element)
{
    for (std::size_t index = 0; index < layout.columns.size(); ++index)
        if (layout.columns[index].element == element)
            return static_cast<sal_Int32>(index);
    return std::nullopt;
}

Area cellArea(sal_Int16 sheet, sal_Int32 column, sal_Int32 row)
{
    return {sheet, column, row, column, row};
}

/// The directions that stand in the rows, the catalogue's first and in its order; where none does, the catalogue's.
std::vector<std::string> directionsIn(const edit::RoadMapLayout& layout, sal_Int32 column,
                                      const standard::Strings& strings)
{
    const std::string outcome = strings.get("outcome.row"); // stands where a direction would
    std::vector<std::string> standing;
    for (const edit::LayoutRow& row : layout.rows)
    {
        if (row.group || standing.size() >= summaryDirections)
            continue;
        const auto* text = std::get_if<std::string>(&row.cells.at(static_cast<std::size_t>(column)));
        if (text != nullptr && !text->empty() && text->compare(0, outcome.size(), outcome) != 0 &&
            std::find(standing.begin(), standing.end(), *text) == standing.end())
            standing.push_back(*text);
    }
    if (standing.empty())
        return layout.directions;
    const auto rank = [&](const std::string& direction) {
        return std::find(layout.directions.begin(), layout.directions.end(), direction);
    };
    std::stable_sort(standing.begin(), standing.end(),
                     [&](const std::string& one, const std::string& other) { return rank(one) < rank(other); });
    return standing;
}

} // namespace

class ProgressWriter::Impl
{
public:
    Impl(const Reference<css::uno::XComponentContext>& context, const Document& document, const RoadMapPlace& place,
         const edit::RoadMapLayout& layout, const StyleNames& styles)
        : context_(context),
          document_(document),
          sheet_(sheetOf(document, place.whole.Sheet)),
          place_(place),
          layout_(layout),
          styles_(styles),
          strings_(office::documentStrings(context))
    {
        progress_.sheet = place.whole.Sheet;
        progress_.headerRow = place.table.StartRow;
        progress_.lastRow = place.rows.EndRow;
        progress_.status = place.whole.EndColumn + 1;
        if (const auto column = columnFor(layout, Element::roadmapDeadline))
            progress_.deadline = place.whole.StartColumn + *column;
        if (const auto column = columnFor(layout, Element::roadmapActivity))
            progress_.activity = place.whole.StartColumn + *column;
        // Without marks nothing can be told to be overdue.
        wanted_ = progress_.deadline >= 0 && progress_.activity >= 0 && columnFor(layout, Element::roadmapDone) &&
                  hasRoomBeside();
    }

    [[nodiscard]] bool wanted() const { return wanted_; }
    [[nodiscard]] const Document& document() const { return document_; }

    void format() const
    {
        const Area beside = progress_.beside();
        makeRoomForStyles(sheet_, beside);
        setStyle(beside, styles_.progress);
        setStyle(cellArea(progress_.sheet, progress_.status, progress_.headerRow), styles_.progressHeader);
        const Reference<css::table::XColumnRowRange> range(rangeOf(sheet_, beside), UNO_QUERY_THROW);
        const Reference<css::table::XTableColumns> columns = range->getColumns();
        for (sal_Int32 column = 0; column < progressColumns; ++column)
        {
            const Reference<css::beans::XPropertySet> properties(columns->getByIndex(column), UNO_QUERY_THROW);
            if (column == 0)
                properties->setPropertyValue("Width", Any(statusWidth));
            else
                properties->setPropertyValue("IsVisible", Any(false));
        }
        formatDates(document_, progress_.sheet, progress_.source(), place_.rows.StartRow, layout_,
                    static_cast<std::size_t>(progress_.deadline - place_.whole.StartColumn));
        colour(); // while there is nothing yet to be coloured
    }

    void writeBeside(const route::Period& period)
    {
        // TODAY alone would give the cell a date's format by itself, which no redo does
        setFormula(progress_.source(), place_.whole.StartRow, "=N(TODAY())");
        setDate(progress_.from(), place_.whole.StartRow, period.from);
        setDate(progress_.to(), place_.whole.StartRow, period.to);
        setText(progress_.status, progress_.headerRow, strings_.get("progress.header"));
        setText(progress_.source(), progress_.headerRow, progress::marker);
        setFormula(progress_.from(), progress_.headerRow,
                   "=COLUMN(" + name(progress_.deadline, progress_.headerRow) + ")");
        setFormula(progress_.to(), progress_.headerRow,
                   "=COLUMN(" + name(progress_.activity, progress_.headerRow) + ")");
        progress_.period = period;
        writeRows();
        setFormula(progress_.status, place_.whole.StartRow, edit::lineFormula(statuses(), strings_));
    }

    [[nodiscard]] bool hasRoomBelow() const
    {
        const Area all = areaOf(sheet_);
        const auto direction = columnFor(layout_, Element::roadmapDirection);
        if (!direction || layout_.columns.size() < 1 + static_cast<std::size_t>(summaryColumns))
            return false;
        const sal_Int32 last =
            summaryRow() + static_cast<sal_Int32>(directionsIn(layout_, *direction, strings_).size()) + 1;
        if (last + rowsBetween > all.EndRow)
            return false;
        const Area rows{progress_.sheet, 0, place_.whole.StartRow, all.EndColumn, last + rowsBetween};
        const Area own{progress_.sheet, place_.whole.StartColumn, place_.whole.StartRow, progress_.to(),
                       place_.whole.EndRow};
        const auto filled = filledAreas(rangeOf(sheet_, rows));
        return std::all_of(filled.begin(), filled.end(), [&](const Area& area) { return contains(own, area); });
    }

    void writeBelow() const
    {
        const sal_Int32 direction = *columnFor(layout_, Element::roadmapDirection);
        const std::vector<std::string> directions = directionsIn(layout_, direction, strings_);
        const sal_Int32 first = place_.whole.StartColumn + 1;
        const sal_Int32 firstCount = first + 1;
        const sal_Int32 lastCount = first + summaryColumns - 1;
        const sal_Int32 header = summaryRow();
        const sal_Int32 last = header + static_cast<sal_Int32>(directions.size()) + 1;
        fit({progress_.sheet, first, header, lastCount, last}); // undone last, it gives the rows their heights back
        setStyle({progress_.sheet, first, header, lastCount, header}, styles_.progressHeader);
        setStyle({progress_.sheet, first, header + 1, lastCount, last}, styles_.progress);
        setStyle({progress_.sheet, progress_.source(), header, progress_.to(), last}, styles_.progress);
        setProperty({progress_.sheet, first, header + 1, first, last}, "HoriJustify",
                    Any(css::table::CellHoriJustify_LEFT));
        setProperty({progress_.sheet, first, last, lastCount, last}, "CharWeight", Any(css::awt::FontWeight::BOLD));
        setText(first, header, strings_.get("column.roadmap.direction"));
        for (sal_Int32 row = header; row <= last; ++row)
        {
            setText(progress_.source(), row, progress::summaryMarker);
            const auto index = static_cast<std::size_t>(row - header - 1);
            if (row > header)
                setText(first, row, row == last ? strings_.get("progress.all") : directions[index]);
            for (sal_Int32 column = firstCount; column <= lastCount; ++column)
            {
                const auto count = static_cast<edit::ProgressCount>(column - firstCount);
                if (row == header)
                    setText(column, row, strings_.get("progress.count." + std::string(idOf(count))));
                else
                    setFormula(column, row,
                               edit::countFormula(count, growing(place_.whole.StartColumn + direction), statuses(),
                                                  row == last ? std::string() : name(first, row), strings_));
            }
        }
        setFormula(progress_.from(), header, "=COLUMN(" + name(first, header) + ")");
        fit({progress_.sheet, first, header, lastCount, last});
    }

private:
    /// Whether the columns beside hold nothing on the whole sheet but other road maps' progress.
    [[nodiscard]] bool hasRoomBeside() const
    {
        const Area all = areaOf(sheet_);
        if (progress_.to() > all.EndColumn)
            return false;
        const Area columns{progress_.sheet, progress_.status, 0, progress_.to(), all.EndRow};
        const std::vector<Progress> others = progressOn(document_, progress_.sheet);
        const auto isOther = [&](const Area& filled) {
            return std::any_of(others.begin(), others.end(), [&](const Progress& other) {
                return other.status == progress_.status && !intersects(other.beside(), progress_.beside()) &&
                       (contains(other.beside(), filled) || (other.summary && contains(*other.summary, filled)));
            });
        };
        const auto filled = filledAreas(rangeOf(sheet_, columns));
        return std::all_of(filled.begin(), filled.end(), isOther) &&
               !Reference<css::util::XMergeable>(rangeOf(sheet_, columns), UNO_QUERY_THROW)->getIsMerged();
    }

    [[nodiscard]] sal_Int32 summaryRow() const { return place_.whole.EndRow + rowsBetween + 1; }
    [[nodiscard]] std::string name(sal_Int32 column, sal_Int32 row) const
    {
        return nameOf(cellArea(progress_.sheet, column, row));
    }
    /// A column with its header and the empty row behind the last one, before which new rows come.
    [[nodiscard]] std::string growing(sal_Int32 column) const
    {
        return absoluteNameOf({progress_.sheet, column, progress_.headerRow, column, progress_.lastRow + 1});
    }
    [[nodiscard]] std::string statuses() const { return growing(progress_.status); }

    void setText(sal_Int32 column, sal_Int32 row, const std::string& text) const
    {
        Reference<css::text::XTextRange>(sheet_->getCellByPosition(column, row), UNO_QUERY_THROW)
            ->setString(office::fromUtf8(text));
    }
    void setFormula(sal_Int32 column, sal_Int32 row, const std::string& formula) const
    {
        sheet_->getCellByPosition(column, row)->setFormula(office::fromUtf8(formula));
    }
    void setDate(sal_Int32 column, sal_Int32 row, const route::Date& date) const
    {
        if (const auto number = date.known() ? DateNumbers(document_).toNumber(date) : std::nullopt)
            sheet_->getCellByPosition(column, row)->setValue(*number);
    }
    void setProperty(const Area& area, const char* property, const Any& value) const
    {
        Reference<css::beans::XPropertySet>(rangeOf(sheet_, area), UNO_QUERY_THROW)
            ->setPropertyValue(OUString::createFromAscii(property), value);
    }
    void setStyle(const Area& area, const OUString& style) const { setProperty(area, "CellStyle", Any(style)); }

    void fit(const Area& area) const { rowsOf(rangeOf(sheet_, area))->setPropertyValue("OptimalHeight", Any(true)); }

    [[nodiscard]] std::string cellName(Element element, sal_Int32 row) const
    {
        const auto column = columnFor(layout_, element);
        return column ? name(place_.whole.StartColumn + *column, row) : std::string();
    }

    [[nodiscard]] bool isGroup(sal_Int32 index) const
    {
        const auto row = static_cast<std::size_t>(index);
        return row < layout_.rows.size() && layout_.rows[row].group;
    }

    [[nodiscard]] std::string formulaFor(sal_Int32 row) const
    {
        edit::ProgressCells cells;
        cells.direction = cellName(Element::roadmapDirection, row);
        cells.activity = name(progress_.activity, row);
        cells.deadline = name(progress_.deadline, row);
        cells.done = cellName(Element::roadmapDone, row);
        cells.source = name(progress_.source(), row);
        cells.from = name(progress_.from(), row);
        cells.to = name(progress_.to(), row);
        cells.today = absoluteNameOf(cellArea(progress_.sheet, progress_.source(), place_.whole.StartRow));
        return edit::statusFormula(cells, strings_);
    }

    void writeRows() const
    {
        std::vector<Any> deadlines;
        const Reference<css::sheet::XCellRangeData> range(
            rangeOf(sheet_, {progress_.sheet, progress_.deadline, place_.rows.StartRow, progress_.deadline,
                             place_.rows.EndRow}),
            UNO_QUERY_THROW);
        for (const auto& row : range->getDataArray())
            deadlines.push_back(isGroup(static_cast<sal_Int32>(deadlines.size())) ? Any() : row[0]);
        HelperWriter(context_, document_, progress_).writeAll(place_.rows.StartRow, deadlines);
        writeFormulas();
    }

    /// The first is filled down; rows that a filter hides are left out by that.
    void writeFormulas() const
    {
        const sal_Int32 count = place_.rows.EndRow - place_.rows.StartRow + 1;
        sal_Int32 first = 0;
        while (first < count && isGroup(first))
            ++first;
        if (first == count)
            return;
        const Area words{progress_.sheet, progress_.status, place_.rows.StartRow + first, progress_.status,
                         place_.rows.EndRow};
        setFormula(progress_.status, words.StartRow, formulaFor(words.StartRow));
        if (words.EndRow > words.StartRow)
            Reference<css::sheet::XCellSeries>(rangeOf(sheet_, words), UNO_QUERY_THROW)
                ->fillAuto(css::sheet::FillDirection_TO_BOTTOM, 1);
        const auto empty = Reference<css::sheet::XCellRangesQuery>(rangeOf(sheet_, words), UNO_QUERY_THROW)
                               ->queryEmptyCells()
                               ->getRangeAddresses();
        for (const Area& area : empty)
            for (sal_Int32 row = area.StartRow; row <= area.EndRow; ++row)
                setFormula(progress_.status, row, formulaFor(row));
        for (sal_Int32 index = first; index < count; ++index)
            if (isGroup(index))
                Reference<css::sheet::XSheetOperation>(
                    rangeOf(sheet_, cellArea(progress_.sheet, progress_.status, place_.rows.StartRow + index)),
                    UNO_QUERY_THROW)
                    ->clearContents(css::sheet::CellFlags::FORMULA);
    }

    void colour() const
    {
        const Area words{progress_.sheet, progress_.status, place_.rows.StartRow, progress_.status, place_.rows.EndRow};
        addConditions(document_, words,
                      {{strings_.get("status.done"), styles_.progressDone},
                       {strings_.get("progress.near"), styles_.progressNear},
                       {strings_.get("progress.due"), styles_.progressNear},
                       {strings_.get("progress.overdue"), styles_.progressOverdue},
                       {strings_.get("progress.unscheduled"), styles_.progressUnscheduled},
                       {strings_.get("progress.check"), styles_.progressUnscheduled}});
    }

    Reference<css::uno::XComponentContext> context_;
    Document document_;
    Sheet sheet_;
    RoadMapPlace place_;
    const edit::RoadMapLayout& layout_;
    const StyleNames& styles_;
    const standard::Strings& strings_;
    Progress progress_;
    bool wanted_ = false;
};

namespace
{

void clear(const Document& document, const Area& area)
{
    constexpr sal_Int32 everything = css::sheet::CellFlags::VALUE | css::sheet::CellFlags::DATETIME |
                                     css::sheet::CellFlags::STRING | css::sheet::CellFlags::FORMULA |
                                     css::sheet::CellFlags::HARDATTR | css::sheet::CellFlags::STYLES;
    Reference<css::sheet::XSheetOperation>(rangeOf(document, area), UNO_QUERY_THROW)->clearContents(everything);
}

} // namespace

ProgressWriter::ProgressWriter(const Reference<css::uno::XComponentContext>& context, const Document& document,
                               const RoadMapPlace& place, const edit::RoadMapLayout& layout, const StyleNames& styles)
    : impl_(std::make_unique<Impl>(context, document, place, layout, styles))
{
}

ProgressWriter::~ProgressWriter() = default;

void ProgressWriter::format() const
{
    if (impl_->wanted())
        impl_->format();
}

void ProgressWriter::write(const route::Period& period)
{
    if (!impl_->wanted())
        return;
    const CalculationLock lock(impl_->document());
    impl_->writeBeside(period);
    if (impl_->hasRoomBelow())
        impl_->writeBelow();
}

std::vector<Area> summariesIn(const Document& document, const Area& area)
{
    std::vector<Area> summaries;
    for (const Progress& progress : progressOn(document, area.Sheet))
        if (progress.summary && intersects(*progress.summary, area))
            summaries.push_back(*progress.summary);
    return summaries;
}

void clearProgress(const Document& document, const Area& area)
{
    for (const Progress& progress : progressOn(document, area.Sheet))
    {
        const Area deadline = cellArea(progress.sheet, progress.deadline, progress.headerRow);
        const bool whole = progress.deadline >= 0 && contains(area, deadline);
        if (progress.summary && (whole || intersects(*progress.summary, area)))
            clear(document, *progress.summary);
        if (whole)
            clear(document, progress.beside());
    }
}

} // namespace marshrut::calc
