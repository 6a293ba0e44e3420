// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "calc/area.hpp"
#include "route/period.hpp"
#include "standard/strings.hpp"

#include <optional>
#include <string>
#include <vector>

namespace marshrut::calc
{

/// What the product keeps of a road map beside its cells.
struct RoadMapRecord
{
    std::string name; ///< its defined name
    route::Period period;
    std::string form;
};

/// One hidden sheet for all road maps of a file: the choices of the drop-down lists, which as a range of cells have no
/// limit of length in any format, and the records. As cells they survive .ods and .xlsx and are undone with the rest.
class HelperSheet
{
public:
    /// The sheet, whatever the user named it, where the document has one.
    [[nodiscard]] static std::optional<HelperSheet>
    find(const css::uno::Reference<css::sheet::XSpreadsheetDocument>& document);
    [[nodiscard]] static HelperSheet findOrCreate(const css::uno::Reference<css::sheet::XSpreadsheetDocument>& document,
                                                  const standard::Strings& strings);

    enum class List
    {
        directions,
        statuses,
    };
    /// The defined name of a list in which these values, besides those there were, are choices from now on.
    [[nodiscard]] OUString offer(List list, const std::vector<std::string>& values,
                                 const standard::Strings& strings) const;

    void add(const RoadMapRecord& record) const;
    [[nodiscard]] std::vector<RoadMapRecord> records() const;

private:
    using Rows = std::vector<std::vector<std::string>>;

    HelperSheet(const css::uno::Reference<css::sheet::XSpreadsheetDocument>& document,
                const css::uno::Reference<css::sheet::XSpreadsheet>& sheet)
        : document_(document), sheet_(sheet)
    {
    }
    [[nodiscard]] bool isOurs() const;
    [[nodiscard]] std::string text(sal_Int32 column, sal_Int32 row) const;
    void write(sal_Int32 column, sal_Int32 row, const std::string& text) const;
    [[nodiscard]] Rows rows() const;

    css::uno::Reference<css::sheet::XSpreadsheetDocument> document_;
    css::uno::Reference<css::sheet::XSpreadsheet> sheet_;
};

} // namespace marshrut::calc
