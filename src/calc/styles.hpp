// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "office/text.hpp"
#include "standard/strings.hpp"

#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>

namespace marshrut::calc
{

/// The named styles of a road map.
struct StyleNames
{
    OUString title;
    OUString header;
    OUString text;
    OUString number;
    OUString direction; ///< the direction's column
    OUString group; ///< a row that names a direction
    OUString page;
    OUString progress; ///< what is worked out beside and below a road map
    OUString progressHeader;
    OUString progressDone; ///< by condition, as the three below
    OUString progressNear;
    OUString progressOverdue;
    OUString progressUnscheduled;

    explicit StyleNames(const standard::Strings& strings);
};

/// Creates the styles that the document lacks; those it has stay as the user made them. Records no undo.
void createStyles(const css::uno::Reference<css::sheet::XSpreadsheetDocument>& document, const StyleNames& names);

/// The width that the page style leaves to a table, in hundredths of a millimetre.
inline constexpr sal_Int32 printedWidth = 26700;

} // namespace marshrut::calc
