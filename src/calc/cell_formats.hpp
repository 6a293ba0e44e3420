// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "calc/area.hpp"

#include <map>
#include <set>
#include <vector>

namespace marshrut::calc
{

/// How the values of a cell are shown, as far as reading needs to know.
enum class NumberKind
{
    general,
    number,
    date,
    other,
};

struct CellFormat
{
    bool bold = false;
    bool centred = false;
    NumberKind kind = NumberKind::general;
    std::string style;
    bool merged = false;
    sal_Int32 rowSpan = 1;
    sal_Int32 columnSpan = 1;
};

/// The formats of a sheet's area, read by kind of format instead of by cell.
class CellFormats
{
public:
    /// columns: only cells of these will be asked for.
    CellFormats(const css::uno::Reference<css::sheet::XSpreadsheetDocument>& document,
                const css::uno::Reference<css::sheet::XSpreadsheet>& sheet, const Area& area,
                const std::set<sal_Int32>& columns);

    [[nodiscard]] const CellFormat& at(sal_Int32 column, sal_Int32 row) const;
    /// Whether the cell lies under another one that it is merged with.
    [[nodiscard]] bool isCovered(sal_Int32 column, sal_Int32 row) const;
    /// Whether all cells of a column from one row to another have one of these styles.
    [[nodiscard]] bool areOf(const std::set<std::string>& styles, sal_Int32 column, sal_Int32 first,
                             sal_Int32 last) const;

private:
    struct Rows
    {
        sal_Int32 first = 0;
        sal_Int32 last = 0;
        std::size_t format = 0;
    };
    using Column = std::vector<Rows>;

    [[nodiscard]] static const Rows* find(const std::map<sal_Int32, Column>& columns, sal_Int32 column, sal_Int32 row);
    void cover(const Area& origins, const CellFormat& format, const Area& area, const std::set<sal_Int32>& columns);

    std::vector<CellFormat> formats_;
    std::map<sal_Int32, Column> columns_;
    std::map<sal_Int32, Column> covered_;
};

} // namespace marshrut::calc
