// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "check/check.hpp"
#include "outline/outline.hpp"
#include "recognise/recognised.hpp"
#include "standard/form.hpp"
#include "standard/lexicon.hpp"
#include "standard/name_cases.hpp"
#include "standard/strings.hpp"

#include <map>
#include <string>

namespace marshrut::edit
{

/// A document as read and recognised, and what it is checked by: all that a plan is made from.
struct Situation
{
    const outline::Outline& outline;
    const recognise::Recognised& recognised;
    const standard::Form& form;
    check::Circumstances circumstances;
    const standard::Lexicon& lexicon;
    const standard::Strings& strings; ///< in the language of the form: of what is written into documents
    const standard::NameCases& nameCases;
    std::map<route::Element, std::string> values = {}; ///< what is written where else a blank would stand
};

} // namespace marshrut::edit
