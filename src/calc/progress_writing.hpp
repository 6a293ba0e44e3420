// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "calc/progress.hpp"
#include "calc/road_map_cells.hpp"
#include "calc/styles.hpp"

#include <memory>

namespace marshrut::calc
{

/// Writes the progress of a road map, as far as there is room: beside it where the four columns hold nothing else on the
/// whole sheet, the summary where the rows below are free. Nowhere does it push anything away.
class ProgressWriter
{
public:
    /// layout and styles must outlive it
    ProgressWriter(const css::uno::Reference<css::uno::XComponentContext>& context,
                   const css::uno::Reference<css::sheet::XSpreadsheetDocument>& document, const RoadMapPlace& place,
                   const edit::RoadMapLayout& layout, const StyleNames& styles);
    ~ProgressWriter();
    ProgressWriter(const ProgressWriter&) = delete;
    ProgressWriter& operator=(const ProgressWriter&) = delete;

    /// Before the road map's cells are written.
    void format() const;
    /// When they are.
    void write(const route::Period& period);

private:
    class Impl;
    std::unique_ptr<Impl> impl_;
};

/// The summaries that stand in an area; they are no obstacle: they give way.
[[nodiscard]] std::vector<Area> summariesIn(const css::uno::Reference<css::sheet::XSpreadsheetDocument>& document,
                                            const Area& area);

/// Takes the summaries that stand in an area away, and the progress of the road maps that do.
void clearProgress(const css::uno::Reference<css::sheet::XSpreadsheetDocument>& document, const Area& area);

} // namespace marshrut::calc
