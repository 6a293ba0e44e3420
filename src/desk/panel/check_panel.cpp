// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "desk/panel/check_panel.hpp"

#include "desk/command.hpp"
#include "desk/main_thread.hpp"
#include "desk/panel/layout.hpp"
#include "desk/panel/panels.hpp"
#include "desk/route_check.hpp"
#include "office/package.hpp"
#include "office/refuse.hpp"

#include <com/sun/star/awt/ContainerWindowProvider.hpp>
#include <com/sun/star/awt/XWindowPeer.hpp>
#include <com/sun/star/lang/DisposedException.hpp>
#include <com/sun/star/ui/UIElementType.hpp>
#include <org/marshrut/RefusedException.hpp>

namespace marshrut::desk
{

using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;
using org::marshrut::CheckReport;

namespace
{

constexpr sal_Int32 leastWidth = 250;
constexpr sal_Int32 leastHeight = 300;

} // namespace

CheckPanel::CheckPanel(const Reference<css::uno::XComponentContext>& context,
                       const Reference<css::frame::XFrame>& frame, const Reference<css::awt::XWindow>& parent,
                       const OUString& resourceUrl)
    : CheckPanelBase(m_aMutex), context_(context), frame_(frame), resourceUrl_(resourceUrl)
{
    const Reference<css::awt::XWindowPeer> peer(parent, UNO_QUERY_THROW);
    window_ = css::awt::ContainerWindowProvider::create(context)->createContainerWindow(
        office::packageUrl(context, "dialogs/CheckPanel.xdl"), OUString(), peer, {});
    controls_ = std::make_unique<Controls>(window_);
    tree_ = std::make_unique<FindingsTree>(
        context, *controls_, [this] { showDetails(); }, [this] { later(&CheckPanel::reveal); });
    listen();
    showDetails();
    layOut();
    window_->setVisible(true);
}

void CheckPanel::start()
{
    rememberPanel(this);
    waiting_ = takeReport(frame_);
    later(&CheckPanel::fillFirst);
}

void CheckPanel::fillFirst()
{
    watchDocument();
    if (waiting_)
        show(*waiting_);
    else
        look();
    waiting_.reset();
}

void CheckPanel::listen()
{
    controls_->onAction("check", [this] { lookLater(); });
    controls_->onAction("reveal", [this] { later(&CheckPanel::reveal); });
    const rtl::Reference<SizeListener> size(new SizeListener([this](const css::awt::WindowEvent&) { layOut(); }));
    window_->addWindowListener(size.get());
    const rtl::Reference<FocusListener> focus(new FocusListener([this](const css::awt::FocusEvent&) {
        if (watch_ && watch_->changed())
            lookLater();
    }));
    for (const char* name : {"findings", "check", "reveal"})
        controls_->window(name)->addFocusListener(focus.get());
    controls_->keep([size, focus] {
        size->forget();
        focus->forget();
    });
}

void CheckPanel::later(void (CheckPanel::*deed)())
{
    const css::uno::WeakReference<css::uno::XInterface> weak(static_cast<cppu::OWeakObject*>(this));
    postToMainThread(context_, [this, weak, deed] {
        const Reference<css::uno::XInterface> alive = weak;
        if (!alive.is() || rBHelper.bDisposed || rBHelper.bInDispose)
            return;
        try
        {
            (this->*deed)();
        }
        catch (...)
        {
            // A window or document that goes while we look at it: there is nobody left to be told.
        }
    });
}

void CheckPanel::lookLater()
{
    if (!lookPending_.exchange(true))
        later(&CheckPanel::look);
}

Reference<css::lang::XComponent> CheckPanel::shownDocument() const
{
    Reference<css::lang::XComponent> document;
    return documentOf(frame_, document) == DocumentKind::none ? nullptr : document;
}

void CheckPanel::watchDocument()
{
    const Reference<css::frame::XFrame> frame = frame_;
    const auto controller = frame.is() ? frame->getController() : Reference<css::frame::XController>();
    if (!controller.is() || !controller->getModel().is())
        return;
    Reference<css::lang::XComponent> document;
    const bool calc = documentOf(frame, document) == DocumentKind::calc;
    const css::uno::WeakReference<css::uno::XInterface> weak(static_cast<cppu::OWeakObject*>(this));
    watch_ = std::make_unique<DocumentWatch>(controller, calc, [this, weak] {
        const Reference<css::uno::XInterface> alive = weak;
        if (alive.is())
            lookLater();
    });
}

void CheckPanel::look()
{
    lookPending_ = false;
    const Reference<css::lang::XComponent> document = shownDocument();
    if (!document.is())
        return;
    try
    {
        show(office::guarded(context_, [&] { return checkRoute(context_, document, stage_); }));
    }
    catch (const css::lang::DisposedException&)
    {
        // The document is being closed.
    }
    catch (const css::uno::Exception& error)
    {
        showFailure(error.Message);
    }
}

void CheckPanel::show(const CheckReport& report)
{
    if (watch_)
        watch_->forgetChange();
    stage_ = report.Stage;
    const ReportView view = viewOf(report, office::uiStrings(context_));
    if (!(view == view_))
        showView(view);
}

void CheckPanel::showFailure(const OUString& message)
{
    ReportView view;
    view.message = office::uiStrings(context_).format("panel.failed", {{"message", office::toUtf8(message)}});
    showView(view);
}

void CheckPanel::showView(const ReportView& view)
{
    view_ = view;
    controls_->setLabel("count", view.count);
    controls_->setLabel("message", view.message);
    tree_->show(view);
    showDetails();
    layOut();
}

const FindingLine* CheckPanel::selected() const
{
    const std::string key = tree_->selectedKey();
    for (const FindingGroup& group : view_.groups)
        for (const FindingLine& finding : group.findings)
            if (!key.empty() && finding.key == key)
                return &finding;
    return nullptr;
}

void CheckPanel::showDetails()
{
    const FindingLine* finding = selected();
    tell(finding ? finding->details : office::uiStrings(context_).get("panel.choose"));
    controls_->setEnabled("reveal", finding && finding->hasPlace);
}

void CheckPanel::tell(const std::string& details)
{
    controls_->setLabel("details", details);
    // A text cannot have the focus: who works by ear alone hears it as the description of the button.
    controls_->setProperty("reveal", "HelpText", Any(office::fromUtf8(details)));
}

void CheckPanel::reveal()
{
    const FindingLine* finding = selected();
    const Reference<css::lang::XComponent> document = shownDocument();
    if (!finding || !finding->hasPlace || !document.is())
        return;
    try
    {
        const auto checker = routeChecker(context_, stage_);
        if (checker->reveal(document, office::fromUtf8(finding->key)))
        {
            const Reference<css::frame::XFrame> frame = frame_;
            frame->getComponentWindow()->setFocus();
            return;
        }
        tell(finding->details + "\n" + office::uiStrings(context_).get("panel.nowhere"));
    }
    catch (const org::marshrut::RefusedException&)
    {
        look();
    }
}

void CheckPanel::layOut()
{
    const css::awt::Rectangle room = window_->getPosSize();
    if (room.Width <= 0 || room.Height <= 0)
        return;
    PanelContent content;
    content.list = view_.message.empty();
    content.count = view_.isRoute;
    content.done = view_.required > 0 ? double(view_.filled) / view_.required : 0;
    layOutPanel(*controls_, {room.Width, room.Height}, content);
}

sal_Int16 CheckPanel::getType()
{
    return css::ui::UIElementType::TOOLPANEL;
}

Reference<css::uno::XInterface> CheckPanel::getRealInterface()
{
    return static_cast<css::ui::XToolPanel*>(this);
}

Reference<css::accessibility::XAccessible>
CheckPanel::createAccessible(const Reference<css::accessibility::XAccessible>&)
{
    return Reference<css::accessibility::XAccessible>(window_, UNO_QUERY);
}

css::ui::LayoutSize CheckPanel::getHeightForWidth(sal_Int32)
{
    return {leastHeight, -1, leastHeight};
}

sal_Int32 CheckPanel::getMinimalWidth()
{
    return leastWidth;
}

void CheckPanel::disposing()
{
    forgetPanel(this);
    watch_.reset();
    // Whoever may be at work with the controls just now finds them dead, not gone.
    if (controls_)
        controls_->forget();
    const Reference<css::lang::XComponent> window(window_, UNO_QUERY);
    window_.clear();
    try
    {
        if (window.is())
            window->dispose();
    }
    catch (const css::uno::Exception&)
    {
        // It went with its parent.
    }
}

} // namespace marshrut::desk
