// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include <com/sun/star/sheet/XSpreadsheet.hpp>
#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>

#include <rtl/ustring.hxx>

#include <functional>

namespace marshrut::calc
{

/// Makes one change for a new sheet, the insertion or the first content of it. In a document that has no window to be
/// seen it stays out of the history: there the office (7.4) crashes when it undoes the insertion of a sheet.
/// One change a call, because each turns the recording on again.
void changeNewSheet(const css::uno::Reference<css::sheet::XSpreadsheetDocument>& document,
                    const std::function<void()>& change);

/// Makes one change that the history is not to know of: what an undo action of our own does, which must add none itself.
void changeUnrecorded(const css::uno::Reference<css::sheet::XSpreadsheetDocument>& document,
                      const std::function<void()>& change);

/// Makes a change that the office itself would not undo, and adds it to the current undo step. Both ways are done
/// unrecorded; where the sheet is gone by then, the rest of the step does not suffer for it.
void changeWithUndo(const css::uno::Reference<css::sheet::XSpreadsheetDocument>& document,
                    const std::function<void()>& make, const std::function<void()>& takeBack);

/// Adds to the current undo step what is done beside the office's own: when it is done again, and when it is undone.
void addToHistory(const css::uno::Reference<css::sheet::XSpreadsheetDocument>& document,
                  const std::function<void()>& make, const std::function<void()>& takeBack);

/// Adds to the current undo step what is done when it is undone; done again it does nothing.
void undoAlso(const css::uno::Reference<css::sheet::XSpreadsheetDocument>& document,
              const std::function<void()>& takeBack);

/// Gives a sheet another page style as part of the current undo step; the office itself would not undo it.
void changePageStyle(const css::uno::Reference<css::sheet::XSpreadsheetDocument>& document,
                     const css::uno::Reference<css::sheet::XSpreadsheet>& sheet, const rtl::OUString& style);

} // namespace marshrut::calc
