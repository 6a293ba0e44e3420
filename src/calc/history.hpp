// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include <com/sun/star/document/XUndoManager.hpp>
#include <com/sun/star/sheet/XSpreadsheet.hpp>
#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>

#include <rtl/ustring.hxx>

namespace marshrut::calc
{

/// Keeps the insertion of a sheet out of the history of a document that has no window to be seen: there the office
/// (7.4) crashes when it undoes one.
class SheetInsertion
{
public:
    explicit SheetInsertion(const css::uno::Reference<css::sheet::XSpreadsheetDocument>& document);
    ~SheetInsertion();
    SheetInsertion(const SheetInsertion&) = delete;
    SheetInsertion& operator=(const SheetInsertion&) = delete;

private:
    css::uno::Reference<css::document::XUndoManager> paused_;
};

/// Gives a sheet another page style as part of the current undo step; the office itself would not undo it.
void changePageStyle(const css::uno::Reference<css::sheet::XSpreadsheetDocument>& document,
                     const css::uno::Reference<css::sheet::XSpreadsheet>& sheet, const rtl::OUString& style);

} // namespace marshrut::calc
