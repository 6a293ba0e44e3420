// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "check/check.hpp"
#include "edit/situation.hpp"
#include "support/outline_builder.hpp"

#include <string>

namespace marshrut::tests
{

/// A document that was read and checked by the full form.
class Checked
{
public:
    /// builder: lives longer than this
    explicit Checked(const OutlineBuilder& builder, route::Stage stage = route::Stage::plan,
                     const route::Date& today = {});
    Checked(const Checked&) = delete;
    Checked& operator=(const Checked&) = delete;

    [[nodiscard]] const edit::Situation& situation() const { return situation_; }
    /// The first finding of a rule, about that element where one is given; fails where there is none.
    [[nodiscard]] check::Finding& finding(const std::string& rule, const std::string& element = {});
    [[nodiscard]] check::Report& report() { return report_; }

private:
    recognise::Recognised recognised_;
    edit::Situation situation_;
    check::Report report_;
};

} // namespace marshrut::tests
