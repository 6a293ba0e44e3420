// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "calc/area.hpp"

#include <com/sun/star/uno/XComponentContext.hpp>

#include <map>
#include <set>
#include <string>

namespace marshrut::calc
{

/// Gives directions that came into a road map later a line of their own in its summary.
/// written: by column what a change wrote on that sheet
void countDirections(const css::uno::Reference<css::uno::XComponentContext>& context,
                     const css::uno::Reference<css::sheet::XSpreadsheetDocument>& document, sal_Int32 sheet,
                     const std::map<sal_Int32, std::set<std::string>>& written);

} // namespace marshrut::calc
