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
#include "text/letters.hpp"

#include <com/sun/star/awt/ContainerWindowProvider.hpp>
#include <com/sun/star/awt/XListBox.hpp>
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

namespace
{

constexpr sal_Int32 leastWidth = 250;
constexpr sal_Int32 leastHeight = 300;
constexpr std::size_t mostOfChoice = 22; ///< characters that a button holds in the narrowest panel

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
    controls_->onAction("fix", [this] { later(&CheckPanel::fix); });
    controls_->onAction("fixOther", [this] { later(&CheckPanel::fixOther); });
    controls_->onAction("ignore", [this] { later(&CheckPanel::putAside); });
    controls_->onItem("stage", [this] { later(&CheckPanel::chooseStage); });
    controls_->onItem("filter", [this] { later(&CheckPanel::chooseFilter); });
    const rtl::Reference<SizeListener> size(new SizeListener([this](const css::awt::WindowEvent&) { layOut(); }));
    window_->addWindowListener(size.get());
    const rtl::Reference<FocusListener> focus(new FocusListener([this](const css::awt::FocusEvent&) {
        if (watch_ && watch_->changed())
            lookLater();
    }));
    for (const char* name :
         {"stage", "filter", "findings", "reveal", "fix", "fixOther", "reason", "ignore", "deadlines", "check"})
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
        show({office::guarded(context_, [&] { return checkRoute(context_, document, stage_); }), stage_});
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

void CheckPanel::show(const CheckedRoute& checked)
{
    if (watch_)
        watch_->forgetChange();
    stage_ = checked.stage;
    report_ = checked.report;
    const ReportView view = viewOf(report_, !stage_, filter_, office::uiStrings(context_));
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
    examined_.reset();
    setChoice("stage", view.stages, stage_ ? static_cast<std::size_t>(*stage_) + 1 : 0);
    setChoice("filter", view.filters, static_cast<std::size_t>(filter_));
    controls_->setItems("deadlines", view.deadlines);
    controls_->setLabel("count", view.count);
    controls_->setLabel("problem", view.problem);
    controls_->setLabel("message", view.message);
    tree_->show(view);
    showDetails();
}

void CheckPanel::setChoice(const char* list, const std::vector<std::string>& items, std::size_t chosen)
{
    controls_->setItems(list, items);
    if (chosen < items.size())
        controls_->get<css::awt::XListBox>(list)->selectItemPos(static_cast<sal_Int16>(chosen), true);
}

void CheckPanel::chooseStage()
{
    const sal_Int16 chosen = controls_->get<css::awt::XListBox>("stage")->getSelectedItemPos();
    const auto stage = chosen <= 0 ? std::nullopt : std::optional(static_cast<org::marshrut::Stage>(chosen - 1));
    if (stage == stage_)
        return;
    stage_ = stage;
    look();
}

void CheckPanel::chooseFilter()
{
    const sal_Int16 chosen = controls_->get<css::awt::XListBox>("filter")->getSelectedItemPos();
    if (chosen < 0 || static_cast<Filter>(chosen) == filter_)
        return;
    filter_ = static_cast<Filter>(chosen);
    show({report_, stage_});
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

const FindingLine* CheckPanel::examined() const
{
    return examined_ && examined_->key == tree_->selectedKey() ? &*examined_ : nullptr;
}

void CheckPanel::examine()
{
    deal([this](const FindingLine& finding, const Reference<css::lang::XComponent>& document) {
        examined_ = lineOf(routeChecker(context_, stage_)->examine(document, office::fromUtf8(finding.key)), report_,
                           office::uiStrings(context_));
        showDetails();
    });
}

void CheckPanel::showDetails()
{
    const standard::Strings& strings = office::uiStrings(context_);
    const FindingLine* finding = selected();
    const FindingLine* tried = examined();
    tell(finding ? finding->details : strings.get("panel.choose"));
    controls_->setEnabled("reveal", finding && finding->hasPlace);
    const auto keep = [&](std::size_t choice) {
        return strings.format("panel.keep", {{"value", text::shortened(tried->choices[choice], mostOfChoice)}});
    };
    if (finding && !finding->fix.empty() && !tried)
        later(&CheckPanel::examine);
    std::string deed = finding && !finding->fix.empty() ? finding->fix : strings.get("undo.fix");
    if (tried && !tried->choices.empty())
        deed = keep(0);
    controls_->setLabel("fix", deed);
    if (tried && tried->choices.size() > 1)
        controls_->setLabel("fixOther", keep(1));
    controls_->setLabel(
        "ignore", strings.get(finding && finding->ignored ? "dialog.CheckPanel.attend" : "dialog.CheckPanel.ignore"));
    controls_->setEnabled("ignore", finding != nullptr);
    layOut();
}

void CheckPanel::tell(const std::string& details)
{
    controls_->setLabel("details", details);
    // A text cannot have the focus: who works by ear alone hears it as the description of the buttons.
    for (const char* name : {"reveal", "fix", "fixOther", "ignore"})
        controls_->setProperty(name, "HelpText", Any(office::fromUtf8(details)));
}

void CheckPanel::deal(
    const std::function<void(const FindingLine&, const Reference<css::lang::XComponent>& document)>& deed)
{
    const FindingLine* chosen = selected();
    const Reference<css::lang::XComponent> document = shownDocument();
    if (!chosen || !document.is())
        return;
    const FindingLine finding = *chosen;
    try
    {
        office::guarded(context_, [&] { deed(finding, document); });
    }
    catch (const css::lang::DisposedException&)
    {
        // The document is being closed.
    }
    catch (const org::marshrut::RefusedException& refused)
    {
        if (refused.Reason == "stale")
            look();
        else
            tell(finding.details + "\n" + office::toUtf8(refused.Message));
    }
    catch (const css::uno::Exception& error)
    {
        tell(finding.details + "\n" + office::toUtf8(error.Message));
    }
}

void CheckPanel::reveal()
{
    deal([this](const FindingLine& finding, const Reference<css::lang::XComponent>& document) {
        if (!finding.hasPlace)
            return;
        if (routeChecker(context_, stage_)->reveal(document, office::fromUtf8(finding.key)))
            focusDocument();
        else
            tell(finding.details + "\n" + office::uiStrings(context_).get("panel.nowhere"));
    });
}

void CheckPanel::fix()
{
    deal([this](const FindingLine& finding, const Reference<css::lang::XComponent>& document) {
        if (!examined() || examined()->fix.empty())
            return;
        routeChecker(context_, stage_)->fix(document, office::fromUtf8(finding.key));
        lookAgain(document);
        focusDocument();
    });
}

void CheckPanel::fixOther()
{
    deal([this](const FindingLine& finding, const Reference<css::lang::XComponent>& document) {
        if (!examined() || examined()->choices.size() < 2)
            return;
        routeChecker(context_, stage_)
            ->settle(document, office::fromUtf8(finding.key), office::fromUtf8(examined()->choices[1]));
        lookAgain(document);
        focusDocument();
    });
}

void CheckPanel::putAside()
{
    deal([this](const FindingLine& finding, const Reference<css::lang::XComponent>& document) {
        const auto checker = routeChecker(context_, stage_);
        const OUString key = office::fromUtf8(finding.key);
        if (finding.ignored)
            checker->attend(document, key);
        else
            checker->ignore(document, key, office::fromUtf8(controls_->text("reason")));
        controls_->setText("reason", "");
        lookAgain(document);
    });
}

void CheckPanel::focusDocument()
{
    const Reference<css::frame::XFrame> frame = frame_;
    if (frame.is())
        frame->getComponentWindow()->setFocus();
}

void CheckPanel::layOut()
{
    const css::awt::Rectangle room = window_->getPosSize();
    if (room.Width <= 0 || room.Height <= 0)
        return;
    PanelContent content;
    const FindingLine* finding = selected();
    content.route = view_.isRoute;
    content.list = view_.message.empty();
    content.done = view_.required > 0 ? double(view_.filled) / view_.required : 0;
    content.problem = !view_.problem.empty();
    const FindingLine* tried = examined();
    content.fix = tried && !tried->fix.empty();
    content.choice = tried && tried->choices.size() > 1;
    content.reason = finding && !finding->ignored;
    content.deadlines = !view_.deadlines.empty();
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
