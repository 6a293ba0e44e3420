// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "check/rules.hpp"

namespace marshrut::check
{

// The rules that ask whether what the form asks for is there (seeds 000 and 002). Precedence as in the contract.

void sectionMissing(const Subject& subject, std::vector<Finding>& findings);
void elementMissing(const Subject& subject, std::vector<Finding>& findings);
/// Project, practice and assessment may stand as columns, rows or text: only a table that has none of them lacks them.
void columnMissing(const Subject& subject, std::vector<Finding>& findings);
void roadMapMissing(const Subject& subject, std::vector<Finding>& findings);
void elementEmpty(const Subject& subject, std::vector<Finding>& findings);
void elementPlaceholder(const Subject& subject, std::vector<Finding>& findings);
void roadMapEmpty(const Subject& subject, std::vector<Finding>& findings);
/// The same gap in several rows is one finding a road map; a wholly empty column is none of these.
void cellsMissing(route::Element element, const Subject& subject, std::vector<Finding>& findings);

} // namespace marshrut::check
