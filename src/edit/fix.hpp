// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "edit/insert_road_map.hpp"
#include "edit/plan.hpp"
#include "edit/situation.hpp"

#include <optional>
#include <string>
#include <vector>

namespace marshrut::edit
{

/// What mends a finding. Every plan was tried on the outline: after it
/// - the finding is gone (of `element.empty` only its blank is: the teacher writes the value);
/// - no other has come but `element.empty` and `roadmap.empty` about what the plan itself made a place for;
/// - every other element is recognised as before, with the same text.
/// nullopt: only the teacher can mend it.
[[nodiscard]] std::optional<Plan> planFix(const Situation& situation, const check::Finding& finding);

/// What the two sides of a contradiction could be settled with: the values of `planAgreement` that have a plan. The first
/// is what planFix does. Empty: there is nothing to choose.
[[nodiscard]] std::vector<std::string> agreementsFor(const Situation& situation, const check::Finding& finding);

/// Settles a contradiction with one of its two values; the same holds after it. nullopt: that value cannot be copied.
[[nodiscard]] std::optional<Plan> planAgreement(const Situation& situation, const check::Finding& finding,
                                                const std::string& kept);

/// The same on sheets, where fewer rules are mended.
[[nodiscard]] std::optional<Plan> planFixOnSheets(const Situation& situation, const check::Finding& finding);

/// Takes back `fixable` from a finding that is not mended on sheets, or not on these; of every finding as `tellFixable`.
void tellFixableOnSheets(const Situation& situation, check::Finding& finding);
void tellFixableOnSheets(const Situation& situation, check::Report& report);

/// Inserts a section that is not there, with blanks for all that the form asks for in the year; nullopt where no place
/// was found. The same holds after it.
[[nodiscard]] std::optional<Plan> planSection(const Situation& situation, route::Section section);

/// Where a road map that is missing goes, so that the same holds after it: nullopt where there is no such place.
[[nodiscard]] std::optional<RoadMapPlace> placeForRoadMap(const Situation& situation, const std::string& key);

/// Takes back `fixable` where nothing mends the finding here, and names the values to choose from. Every plan that is
/// tried costs a recognition of the document.
void tellFixable(const Situation& situation, check::Finding& finding);

/// The same of every finding, as long as it takes no longer than the check of a long document: what is not tried any
/// more stays `fixable`.
void tellFixable(const Situation& situation, check::Report& report);

} // namespace marshrut::edit
