// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "calc/area.hpp"

namespace marshrut::calc
{

/// Sets a sheet up for printing a new road map: our page style, the header row repeated on every page, the print area.
/// Where the sheet prints other things too, they go on being printed; where rows are repeated already, those stay.
void setUpPrinting(const css::uno::Reference<css::sheet::XSpreadsheetDocument>& document, const Area& whole,
                   const Area& header, const OUString& pageStyle, bool sheetHoldsMore);

} // namespace marshrut::calc
