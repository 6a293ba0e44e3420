// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "office/text.hpp"

#include <com/sun/star/document/XUndoManager.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/uno/XInterface.hpp>

namespace marshrut::office
{

/// Everything done while it lives is one named undo step. Where the block is left by an exception, what was done until
/// then is undone.
class UndoStep
{
public:
    UndoStep(const css::uno::Reference<css::uno::XInterface>& document, const OUString& title);
    ~UndoStep();
    UndoStep(const UndoStep&) = delete;
    UndoStep& operator=(const UndoStep&) = delete;

private:
    css::uno::Reference<css::document::XUndoManager> manager_;
    OUString title_;
    int exceptions_ = 0; ///< in flight when it began
};

/// No repainting while it lives (and, in Calc, no notifications: addActionLock).
class PaintLock
{
public:
    explicit PaintLock(const css::uno::Reference<css::uno::XInterface>& document);
    ~PaintLock();
    PaintLock(const PaintLock&) = delete;
    PaintLock& operator=(const PaintLock&) = delete;

private:
    css::uno::Reference<css::frame::XModel> model_;
    bool actionLocked_ = false;
};

} // namespace marshrut::office
