// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "edit/plan.hpp"
#include "outline/outline.hpp"
#include "recognise/recognised.hpp"
#include "standard/name_cases.hpp"
#include "standard/strings.hpp"

#include <map>
#include <string>
#include <vector>

namespace marshrut::edit
{

/// How a title sheet is to be filled.
struct TitleSheetPlan
{
    bool insertSheet =
        false; ///< no title sheet is there: the product's goes to the document's start first, then plan again
    std::vector<SetText> changes; ///< from the end of the document to its start
    std::vector<route::Element> unplaced; ///< given, but the sheet has no place for them
};

/// Values that already stand there make no change, so filling twice changes nothing.
[[nodiscard]] TitleSheetPlan planTitleSheet(const outline::Outline& outline, const recognise::Recognised& recognised,
                                            const std::map<route::Element, std::string>& values);

/// What a document says otherwise than the values given.
struct Difference
{
    route::Element element = route::Element::titleTeacher;
    std::string inDocument; ///< empty: a blank stands there
    std::string value;
};

/// Of the values given those for which the document has a place with something else, in the order of the elements. The
/// teacher's name is looked for on the title sheet and in the facts; where it stands in the genitive, the value is in
/// the genitive too.
[[nodiscard]] std::vector<Difference> differences(const recognise::Recognised& recognised,
                                                  const std::map<route::Element, std::string>& values,
                                                  const standard::NameCases& cases);

/// What follows for the rest of a document from a name or a year that was changed in one place: the name for the sheet
/// and the facts, the school year for the period.
[[nodiscard]] std::map<route::Element, std::string> inStep(const recognise::Recognised& recognised,
                                                           const std::map<route::Element, std::string>& changed,
                                                           const standard::Strings& strings);

/// Writes values into the places that the document has for them, wherever these are.
[[nodiscard]] Plan planValues(const outline::Outline& outline, const recognise::Recognised& recognised,
                              const std::map<route::Element, std::string>& values);

} // namespace marshrut::edit
