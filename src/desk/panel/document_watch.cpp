// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "desk/panel/document_watch.hpp"

#include <com/sun/star/text/XParagraphCursor.hpp>
#include <com/sun/star/text/XTextRangeCompare.hpp>
#include <com/sun/star/text/XTextViewCursorSupplier.hpp>
#include <com/sun/star/util/XModifyBroadcaster.hpp>
#include <com/sun/star/view/XSelectionSupplier.hpp>

#include <array>

namespace marshrut::desk
{

using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;

namespace
{

/// The start of the paragraph that the cursor is in; null where it is in none: a picture is selected.
Reference<css::text::XTextCursor> paragraphOf(const Reference<css::frame::XController>& controller)
{
    try
    {
        const Reference<css::text::XTextViewCursorSupplier> view(controller, UNO_QUERY_THROW);
        const Reference<css::text::XTextRange> at(view->getViewCursor(), UNO_QUERY_THROW);
        const auto cursor = at->getText()->createTextCursorByRange(at->getStart());
        const Reference<css::text::XParagraphCursor> start(cursor, UNO_QUERY_THROW);
        if (!start->isStartOfParagraph())
            start->gotoStartOfParagraph(false);
        return cursor;
    }
    catch (const css::uno::RuntimeException&)
    {
        return {};
    }
}

bool sameParagraph(const Reference<css::text::XTextCursor>& one, const Reference<css::text::XTextCursor>& other)
{
    if (!one.is() || !other.is())
        return false;
    try
    {
        // text typed at its start has moved it
        const Reference<css::text::XParagraphCursor> start(one, UNO_QUERY_THROW);
        if (!start->isStartOfParagraph())
            start->gotoStartOfParagraph(false);
        const Reference<css::text::XTextRangeCompare> text(other->getText(), UNO_QUERY_THROW);
        return text->compareRegionStarts(Reference<css::text::XTextRange>(one, UNO_QUERY_THROW),
                                         Reference<css::text::XTextRange>(other, UNO_QUERY_THROW)) == 0;
    }
    catch (const css::uno::Exception&)
    {
        return false; // another text: a cell, a frame; or it is deleted
    }
}

} // namespace

DocumentWatch::DocumentWatch(const Reference<css::frame::XController>& controller, bool cellByCell,
                             std::function<void()> lookAgain)
    : model_(controller->getModel()),
      controller_(controller),
      modified_(new ModifyListener([state = state_](const css::lang::EventObject&) { state->changed = true; })),
      selected_(new SelectionListener([state = state_](const css::lang::EventObject&) { selectionChanged(*state); })),
      events_(new DocumentEventListener(
          [state = state_](const css::document::DocumentEvent& event) { documentEvent(*state, event); }))
{
    state_->cellByCell = cellByCell;
    state_->controller = controller;
    state_->lookAgain = std::move(lookAgain);
    forgetChange();
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
    state_->paragraph.clear();
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

void DocumentWatch::forgetChange()
{
    state_->changed = false;
    if (!state_->cellByCell)
        state_->paragraph = paragraphOf(state_->controller);
}

void DocumentWatch::selectionChanged(State& state)
{
    if (state.cellByCell)
    {
        if (state.changed)
            state.lookAgain();
        return;
    }
    const auto paragraph = paragraphOf(state.controller);
    if (!state.changed)
        state.paragraph = paragraph;
    else if (!sameParagraph(state.paragraph, paragraph))
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
