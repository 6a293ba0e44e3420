// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "desk/panel/document_watch.hpp"

#include <com/sun/star/util/XModifyBroadcaster.hpp>
#include <com/sun/star/view/XSelectionSupplier.hpp>

#include <array>

namespace marshrut::desk
{

using css::uno::Reference;
using css::uno::UNO_QUERY;

DocumentWatch::DocumentWatch(const Reference<css::frame::XController>& controller, bool cellByCell,
                             std::function<void()> lookAgain)
    : model_(controller->getModel()),
      controller_(controller),
      modified_(new ModifyListener([state = state_](const css::lang::EventObject&) {
          state->changed = true;
          state->typing = true;
      })),
      selected_(new SelectionListener([state = state_](const css::lang::EventObject&) { selectionChanged(*state); })),
      events_(new DocumentEventListener(
          [state = state_](const css::document::DocumentEvent& event) { documentEvent(*state, event); }))
{
    state_->cellByCell = cellByCell;
    state_->lookAgain = std::move(lookAgain);
    const Reference<css::frame::XModel> model = model_;
    if (const Reference<css::util::XModifyBroadcaster> broadcaster(model, UNO_QUERY); broadcaster.is())
        broadcaster->addModifyListener(modified_.get());
    if (const Reference<css::document::XDocumentEventBroadcaster> broadcaster(model, UNO_QUERY); broadcaster.is())
        broadcaster->addDocumentEventListener(events_.get());
    if (const Reference<css::view::XSelectionSupplier> view(controller, UNO_QUERY); view.is())
        view->addSelectionChangeListener(selected_.get());
}

DocumentWatch::~DocumentWatch()
{
    modified_->forget();
    selected_->forget();
    events_->forget();
    try
    {
        const Reference<css::frame::XModel> model = model_;
        const Reference<css::frame::XController> controller = controller_;
        if (const Reference<css::view::XSelectionSupplier> view(controller, UNO_QUERY); view.is())
            view->removeSelectionChangeListener(selected_.get());
        if (const Reference<css::document::XDocumentEventBroadcaster> broadcaster(model, UNO_QUERY); broadcaster.is())
            broadcaster->removeDocumentEventListener(events_.get());
        if (const Reference<css::util::XModifyBroadcaster> broadcaster(model, UNO_QUERY); broadcaster.is())
            broadcaster->removeModifyListener(modified_.get());
    }
    catch (const css::uno::Exception&)
    {
        // The document is gone, and its listeners with it.
    }
}

void DocumentWatch::selectionChanged(State& state)
{
    if (state.changed && (!state.typing.exchange(false) || state.cellByCell))
        state.lookAgain();
}

void DocumentWatch::documentEvent(const State& state, const css::document::DocumentEvent& event)
{
    static constexpr std::array<const char*, 2> saved = {"OnSaveDone", "OnSaveAsDone"};
    for (const char* name : saved)
        if (state.changed && event.EventName.equalsAscii(name))
            state.lookAgain();
}

} // namespace marshrut::desk
