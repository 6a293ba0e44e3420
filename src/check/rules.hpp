// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "check/check.hpp"

#include <functional>
#include <string_view>
#include <vector>

namespace marshrut::check
{

/// What a rule looks at.
struct Subject
{
    const recognise::Recognised& recognised;
    const standard::Form& form;
    route::Stage stage;

    [[nodiscard]] bool asks(route::Element element) const { return form.asksFor(element, stage); }
    /// Whether anything stands for the section: an element's place, or a heading.
    [[nodiscard]] bool hasSection(route::Section section) const;
};

/// One rule: its id as in the contract, how it is meant, where it comes from, and what it finds.
struct Rule
{
    std::string_view id;
    Severity severity;
    std::string_view source; ///< seed, order or common sense
    std::function<void(const Subject&, std::vector<Finding>&)> find;
};

/// Every rule, in the contract's order.
[[nodiscard]] const std::vector<Rule>& rules();

} // namespace marshrut::check
