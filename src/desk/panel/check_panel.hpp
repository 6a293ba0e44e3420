// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "desk/panel/document_watch.hpp"
#include "desk/panel/findings.hpp"
#include "desk/panel/findings_tree.hpp"
#include "desk/route_check.hpp"

#include <com/sun/star/frame/XFrame.hpp>
#include <com/sun/star/ui/XSidebarPanel.hpp>
#include <com/sun/star/ui/XToolPanel.hpp>
#include <com/sun/star/ui/XUIElement.hpp>
#include <cppuhelper/basemutex.hxx>
#include <cppuhelper/compbase3.hxx>
#include <org/marshrut/CheckReport.hpp>

#include <functional>
#include <memory>
#include <optional>

namespace marshrut::desk
{

using CheckPanelBase = cppu::WeakComponentImplHelper3<css::ui::XUIElement, css::ui::XToolPanel, css::ui::XSidebarPanel>;

/// The panel «Проверка» of one frame. It knows its document only weakly, looks at it only after it has been made, and
/// ends quietly when the document is closed.
class CheckPanel final : private cppu::BaseMutex, public CheckPanelBase
{
public:
    CheckPanel(const css::uno::Reference<css::uno::XComponentContext>& context,
               const css::uno::Reference<css::frame::XFrame>& frame,
               const css::uno::Reference<css::awt::XWindow>& parent, const OUString& resourceUrl);

    /// Fills it: at once with what the Check command found, else as soon as the office is idle.
    void start();
    /// Shows a report; later looks are at the same stage.
    void show(const CheckedRoute& checked);
    /// Looks at the document as soon as the office is idle.
    void lookLater();
    [[nodiscard]] css::uno::Reference<css::frame::XFrame> frame() const { return frame_; }

    css::uno::Reference<css::frame::XFrame> SAL_CALL getFrame() override { return frame_; }
    OUString SAL_CALL getResourceURL() override { return resourceUrl_; }
    sal_Int16 SAL_CALL getType() override;
    css::uno::Reference<css::uno::XInterface> SAL_CALL getRealInterface() override;
    css::uno::Reference<css::awt::XWindow> SAL_CALL getWindow() override { return window_; }
    css::uno::Reference<css::accessibility::XAccessible>
        SAL_CALL createAccessible(const css::uno::Reference<css::accessibility::XAccessible>& parent) override;
    css::ui::LayoutSize SAL_CALL getHeightForWidth(sal_Int32 width) override;
    sal_Int32 SAL_CALL getMinimalWidth() override;

private:
    ~CheckPanel() override = default;
    void SAL_CALL disposing() override;

    void listen();
    void fillFirst();
    [[nodiscard]] css::uno::Reference<css::lang::XComponent> shownDocument() const;
    void watchDocument();
    void look();
    void showFailure(const OUString& message);
    void showView(const ReportView& view);
    void showDetails();
    void tell(const std::string& details);
    void reveal();
    void fix();
    void fixOther(); ///< settles a contradiction the other way
    void focusDocument();
    /// «У нас не требуется», or back again.
    void putAside();
    /// Does something with the selected finding; a refusal is told, and what is stale is looked at again.
    void deal(const std::function<void(const FindingLine& finding,
                                       const css::uno::Reference<css::lang::XComponent>& document)>& deed);
    void chooseStage();
    void chooseFilter();
    void setChoice(const char* list, const std::vector<std::string>& items, std::size_t chosen);
    void layOut();
    /// Runs it later on the main thread, unless the panel has gone by then.
    void later(void (CheckPanel::*deed)());
    [[nodiscard]] const FindingLine* selected() const;
    /// The selected finding with the fix that was tried; none until it has been.
    [[nodiscard]] const FindingLine* examined() const;
    /// Tries the fix of the selected finding.
    void examine();

    css::uno::Reference<css::uno::XComponentContext> context_;
    css::uno::WeakReference<css::frame::XFrame> frame_;
    OUString resourceUrl_;
    css::uno::Reference<css::awt::XWindow> window_;
    std::unique_ptr<Controls> controls_;
    std::unique_ptr<FindingsTree> tree_;
    std::unique_ptr<DocumentWatch> watch_;
    std::optional<org::marshrut::Stage> stage_; ///< as chosen; none: the day decides
    Filter filter_ = Filter::all;
    org::marshrut::CheckReport report_;
    ReportView view_;
    std::optional<FindingLine> examined_;
    std::optional<CheckedRoute> waiting_; ///< what the Check command found, until it is shown
    std::atomic<bool> lookPending_ = false;
};

} // namespace marshrut::desk
