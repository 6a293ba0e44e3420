// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "desk/listeners.hpp"

#include <com/sun/star/document/XDocumentEventBroadcaster.hpp>
#include <com/sun/star/frame/XController.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/text/XTextCursor.hpp>
#include <cppuhelper/weakref.hxx>
#include <rtl/ref.hxx>

#include <atomic>
#include <functional>
#include <memory>

namespace marshrut::desk
{

/// Watches a document for a panel without costing its typing anything: an edit sets a flag, and only when the cursor then
/// leaves the paragraph (in Calc: the cell), or the document is saved, the panel is told to look again. References are
/// weak; where the cursor stood is the one place that is kept.
class DocumentWatch
{
public:
    /// lookAgain may be called on any thread, also when this is about to go.
    DocumentWatch(const css::uno::Reference<css::frame::XController>& controller, bool cellByCell,
                  std::function<void()> lookAgain);
    ~DocumentWatch();
    DocumentWatch(const DocumentWatch&) = delete;
    DocumentWatch& operator=(const DocumentWatch&) = delete;

    [[nodiscard]] bool changed() const { return state_->changed; }
    /// On the main thread: what is there now has been looked at.
    void forgetChange();

private:
    /// Shared with the listeners, which an event on another thread may still be in.
    struct State
    {
        bool cellByCell = false;
        css::uno::WeakReference<css::frame::XController> controller;
        css::uno::Reference<css::text::XTextCursor> paragraph; ///< where the cursor stood before the edit
        std::function<void()> lookAgain;
        std::atomic<bool> changed = false;
    };
    static void selectionChanged(State& state);
    static void documentEvent(const State& state, const css::document::DocumentEvent& event);

    std::shared_ptr<State> state_ = std::make_shared<State>();
    css::uno::WeakReference<css::frame::XModel> model_;
    css::uno::WeakReference<css::frame::XController> controller_;
    rtl::Reference<ModifyListener> modified_;
    rtl::Reference<SelectionListener> selected_;
    rtl::Reference<DocumentEventListener> events_;
};

} // namespace marshrut::desk
