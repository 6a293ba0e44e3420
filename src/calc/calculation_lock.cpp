// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "calc/calculation_lock.hpp"

namespace marshrut::calc
{

CalculationLock::CalculationLock(const css::uno::Reference<css::sheet::XSpreadsheetDocument>& document)
    : document_(document, css::uno::UNO_QUERY_THROW), enabled_(document_->isAutomaticCalculationEnabled())
{
    if (enabled_)
        document_->enableAutomaticCalculation(false);
}

CalculationLock::~CalculationLock()
{
    try
    {
        if (enabled_)
            document_->enableAutomaticCalculation(true);
    }
    catch (const css::uno::Exception&)
    {
        // The document is gone.
    }
}

} // namespace marshrut::calc
