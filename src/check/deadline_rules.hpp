// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "check/rules.hpp"

namespace marshrut::check
{

/// Deadlines that hold no date or may be read in several ways, and why.
void deadlineUnclear(const Subject& subject, std::vector<Finding>& findings);
/// Deadlines that lie before or after the route's period; not in the summer after it.
void deadlineOutsidePeriod(const Subject& subject, std::vector<Finding>& findings);
/// Deadlines that passed two weeks ago or more, with nothing said of how it went.
void deadlineOverdue(const Subject& subject, std::vector<Finding>& findings);
/// Marked as done before the deadline begins.
void doneBeforeStart(const Subject& subject, std::vector<Finding>& findings);
/// A sheet's hidden helper was made from another deadline than stands there.
void helperStale(const Subject& subject, std::vector<Finding>& findings);
/// The same activity with the same deadline twice.
void activityDuplicate(const Subject& subject, std::vector<Finding>& findings);

} // namespace marshrut::check
