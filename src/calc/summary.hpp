// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "calc/progress.hpp"

#include <com/sun/star/uno/XComponentContext.hpp>

#include <map>
#include <set>
#include <string>
#include <vector>

namespace marshrut::calc
{

/// Gives directions that came into a road map later a line of their own in its summary.
/// progress: all of a sheet's; written: by column what a change wrote there
void countDirections(const css::uno::Reference<css::uno::XComponentContext>& context,
                     const css::uno::Reference<css::sheet::XSpreadsheetDocument>& document,
                     const std::vector<Progress>& progress, const std::map<sal_Int32, std::set<std::string>>& written);

} // namespace marshrut::calc
