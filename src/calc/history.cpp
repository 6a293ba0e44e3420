// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "calc/history.hpp"

#include "office/text.hpp"

#include <com/sun/star/awt/XWindow2.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/document/XUndoAction.hpp>
#include <com/sun/star/document/XUndoManagerSupplier.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <cppuhelper/implbase1.hxx>

namespace marshrut::calc
{

using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;

namespace
{

bool isShown(const Reference<css::uno::XInterface>& document)
{
    const Reference<css::frame::XModel> model(document, UNO_QUERY);
    const Reference<css::frame::XController> controller = model.is() ? model->getCurrentController() : nullptr;
    const Reference<css::frame::XFrame> frame = controller.is() ? controller->getFrame() : nullptr;
    const Reference<css::awt::XWindow2> window(frame.is() ? frame->getContainerWindow() : nullptr, UNO_QUERY);
    return window.is() && window->isVisible();
}

Reference<css::document::XUndoManager> historyOf(const Reference<css::uno::XInterface>& document)
{
    const Reference<css::document::XUndoManagerSupplier> supplier(document, UNO_QUERY_THROW);
    return supplier->getUndoManager();
}

class Pause
{
public:
    explicit Pause(const Reference<css::document::XUndoManager>& history) : history_(history) { history_->lock(); }
    ~Pause()
    {
        try
        {
            history_->unlock();
        }
        catch (const css::uno::Exception&)
        {
            // The document is gone, and its history with it.
        }
    }
    Pause(const Pause&) = delete;
    Pause& operator=(const Pause&) = delete;

private:
    Reference<css::document::XUndoManager> history_;
};

class OwnChange final : public cppu::WeakImplHelper1<css::document::XUndoAction>
{
public:
    OwnChange(const Reference<css::sheet::XSpreadsheetDocument>& document, std::function<void()> make,
              std::function<void()> takeBack)
        : document_(document), make_(std::move(make)), takeBack_(std::move(takeBack))
    {
    }

    OUString SAL_CALL getTitle() override { return {}; }
    void SAL_CALL undo() override { change(takeBack_); }
    void SAL_CALL redo() override { change(make_); }

private:
    void change(const std::function<void()>& one)
    {
        try
        {
            changeUnrecorded(document_, one);
        }
        catch (const css::uno::Exception&)
        {
            // The sheet or the style is gone: the rest of the step is not to suffer for it.
        }
    }

    Reference<css::sheet::XSpreadsheetDocument> document_;
    std::function<void()> make_;
    std::function<void()> takeBack_;
};

} // namespace

void changeNewSheet(const Reference<css::sheet::XSpreadsheetDocument>& document, const std::function<void()>& change)
{
    if (isShown(document))
        change();
    else
        changeUnrecorded(document, change);
}

void changeUnrecorded(const Reference<css::sheet::XSpreadsheetDocument>& document, const std::function<void()>& change)
{
    const Pause pause(historyOf(document));
    change();
}

void changeWithUndo(const Reference<css::sheet::XSpreadsheetDocument>& document, const std::function<void()>& make,
                    const std::function<void()>& takeBack)
{
    changeUnrecorded(document, make);
    addToHistory(document, make, takeBack);
}

void addToHistory(const Reference<css::sheet::XSpreadsheetDocument>& document, const std::function<void()>& make,
                  const std::function<void()>& takeBack)
{
    historyOf(document)->addUndoAction(new OwnChange(document, make, takeBack));
}

void undoAlso(const Reference<css::sheet::XSpreadsheetDocument>& document, const std::function<void()>& takeBack)
{
    const auto nothing = [] {};
    addToHistory(document, nothing, takeBack);
}

void changePageStyle(const Reference<css::sheet::XSpreadsheetDocument>& document,
                     const Reference<css::sheet::XSpreadsheet>& sheet, const OUString& style)
{
    const Reference<css::beans::XPropertySet> properties(sheet, UNO_QUERY_THROW);
    OUString before;
    properties->getPropertyValue("PageStyle") >>= before;
    const auto set = [properties](const OUString& name) { properties->setPropertyValue("PageStyle", Any(name)); };
    if (before != style)
        changeWithUndo(
            document, [set, style] { set(style); }, [set, before] { set(before); });
}

} // namespace marshrut::calc
