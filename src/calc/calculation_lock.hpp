// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include <com/sun/star/sheet/XCalculatable.hpp>
#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>

namespace marshrut::calc
{

/// While it lives no formula is worked out, and what is read of one may be its former result; then all that need it are,
/// once. Without it each formula that is written works out today's date anew, and with it every row's state.
class CalculationLock
{
public:
    explicit CalculationLock(const css::uno::Reference<css::sheet::XSpreadsheetDocument>& document);
    ~CalculationLock();
    CalculationLock(const CalculationLock&) = delete;
    CalculationLock& operator=(const CalculationLock&) = delete;

private:
    css::uno::Reference<css::sheet::XCalculatable> document_;
    bool enabled_ = false; ///< as the user has it
};

} // namespace marshrut::calc
