// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "office/guards.hpp"

#include <com/sun/star/document/XActionLockable.hpp>
#include <com/sun/star/document/XUndoManagerSupplier.hpp>

#include <exception>

namespace marshrut::office
{

using css::uno::Reference;
using css::uno::UNO_QUERY;

UndoStep::UndoStep(const Reference<css::uno::XInterface>& document, const OUString& title)
    : title_(title), exceptions_(std::uncaught_exceptions())
{
    const Reference<css::document::XUndoManagerSupplier> supplier(document, UNO_QUERY);
    if (supplier.is())
        manager_ = supplier->getUndoManager();
    if (manager_.is())
        manager_->enterUndoContext(title);
}

UndoStep::~UndoStep()
{
    try
    {
        if (!manager_.is())
            return;
        manager_->leaveUndoContext();
        if (std::uncaught_exceptions() > exceptions_ && manager_->isUndoPossible() &&
            manager_->getCurrentUndoActionTitle() == title_)
            manager_->undo();
    }
    catch (const css::uno::Exception&)
    {
        // The document is gone, and its history with it; or this step is part of a larger one, which stays open.
    }
}

PaintLock::PaintLock(const Reference<css::uno::XInterface>& document) : model_(document, UNO_QUERY)
{
    if (model_.is())
        model_->lockControllers();
    const Reference<css::document::XActionLockable> lockable(document, UNO_QUERY);
    if (lockable.is())
    {
        lockable->addActionLock();
        actionLocked_ = true;
    }
}

PaintLock::~PaintLock()
{
    try
    {
        if (actionLocked_)
            Reference<css::document::XActionLockable>(model_, UNO_QUERY)->removeActionLock();
        if (model_.is())
            model_->unlockControllers();
    }
    catch (const css::uno::Exception&)
    {
        // The document is gone; there is nothing left to paint.
    }
}

} // namespace marshrut::office
