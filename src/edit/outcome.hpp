// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "route/elements.hpp"
#include "standard/strings.hpp"

#include <functional>
#include <map>
#include <string>

namespace marshrut::edit
{

/// Project, what was applied, own assessment, form of the report with place and time.
using OutcomeValues = std::map<route::Element, std::string>;
/// The cells of a row by the element of their column.
using OutcomeCells = std::map<route::Element, std::string>;

/// What a direction has come to (domain.md §1), so that its row is as low as those of activities: the project where
/// activities stand, what was applied among the results, the own assessment among the marks, the form of the report with
/// place and time among the reports; a column of its own comes first, and what has none at all stands with the project.
/// Each in a line behind its label, but under its own header. Every cell that may hold a part is named, also an empty one.
/// hasColumn: whether the table has a column of that element, apart from the activities' and from others' asked for
[[nodiscard]] OutcomeCells outcomeCells(const OutcomeValues& values,
                                        const std::function<bool(route::Element)>& hasColumn,
                                        const standard::Strings& strings);

/// What such cells say.
[[nodiscard]] OutcomeValues outcomeValues(const OutcomeCells& cells, const standard::Strings& strings);

/// Whether a text is such a part behind its label, as the product writes it.
[[nodiscard]] bool isOutcomePart(const std::string& text, const standard::Strings& strings);

} // namespace marshrut::edit
