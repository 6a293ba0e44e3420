// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "desk/panel/panels.hpp"

#include "desk/command.hpp"
#include "desk/main_thread.hpp"
#include "desk/panel/check_panel.hpp"

#include <com/sun/star/frame/XController2.hpp>
#include <com/sun/star/ui/XDeck.hpp>
#include <com/sun/star/ui/XSidebarProvider.hpp>

#include <algorithm>
#include <vector>

namespace marshrut::desk
{

using css::uno::Reference;
using css::uno::UNO_QUERY;

namespace
{

constexpr const char* deckName = "MarshrutDeck";
constexpr int attemptsToOpen = 100; // each when the office is idle; the second has been enough

struct Waiting
{
    css::uno::WeakReference<css::frame::XFrame> frame;
    CheckedRoute checked;
};

std::vector<CheckPanel*>& living()
{
    static std::vector<CheckPanel*> panels;
    return panels;
}

std::vector<Waiting>& waiting()
{
    static std::vector<Waiting> reports;
    return reports;
}

Reference<css::ui::XSidebarProvider> sidebarOf(const Reference<css::frame::XFrame>& frame)
{
    const Reference<css::frame::XController2> controller(frame.is() ? frame->getController() : nullptr, UNO_QUERY);
    return controller.is() ? controller->getSidebar() : Reference<css::ui::XSidebarProvider>();
}

/// @returns whether it is open; a sidebar that has just been made visible knows no decks yet
bool openDeck(const Reference<css::ui::XSidebarProvider>& sidebar)
{
    const auto decks = sidebar->getDecks();
    const OUString name = OUString::createFromAscii(deckName);
    if (!sidebar->isVisible() || !decks.is() || !decks->hasByName(name))
        return false;
    sidebar->showDecks(true);
    const Reference<css::ui::XDeck> deck(decks->getByName(name), UNO_QUERY);
    deck->activate(true);
    return true;
}

/// To a panel that lives already; a new one asks for what waits itself.
void showWaiting(const Reference<css::frame::XFrame>& frame)
{
    const auto panel =
        std::find_if(living().begin(), living().end(), [&](const CheckPanel* each) { return each->frame() == frame; });
    if (panel == living().end())
        return;
    if (const auto report = takeReport(frame))
        (*panel)->show(*report);
}

void openDeckLater(const Reference<css::uno::XComponentContext>& context,
                   const css::uno::WeakReference<css::frame::XFrame>& weak, int attempts)
{
    postToMainThread(context, [context, weak, attempts] {
        try
        {
            const auto sidebar = sidebarOf(weak);
            if (sidebar.is() && openDeck(sidebar))
                showWaiting(weak);
            else if (sidebar.is() && attempts > 1)
                openDeckLater(context, weak, attempts - 1);
        }
        catch (const css::uno::Exception&)
        {
            // The document was closed meanwhile.
        }
    });
}

} // namespace

void rememberPanel(CheckPanel* panel)
{
    living().push_back(panel);
}

void forgetPanel(CheckPanel* panel)
{
    auto& panels = living();
    panels.erase(std::remove(panels.begin(), panels.end(), panel), panels.end());
}

bool showInPanel(const Reference<css::uno::XComponentContext>& context, const Reference<css::frame::XFrame>& frame,
                 const CheckedRoute& checked)
{
    const auto sidebar = sidebarOf(frame);
    if (!sidebar.is())
        return false;
    waiting().push_back({frame, checked});
    if (!sidebar->isVisible())
        sidebar->setVisible(true);
    if (!openDeck(sidebar))
    {
        openDeckLater(context, frame, attemptsToOpen);
        return true;
    }
    showWaiting(frame);
    return true;
}

void lookAgain(const Reference<css::lang::XComponent>& document)
{
    for (CheckPanel* panel : living())
    {
        Reference<css::lang::XComponent> shown;
        if (documentOf(panel->frame(), shown) != DocumentKind::none && shown == document)
            panel->lookLater();
    }
}

std::optional<CheckedRoute> takeReport(const Reference<css::frame::XFrame>& frame)
{
    std::optional<CheckedRoute> found;
    auto& reports = waiting();
    for (auto report = reports.begin(); report != reports.end();)
    {
        const Reference<css::frame::XFrame> its = report->frame;
        if (its == frame)
            found = report->checked;
        report = its.is() && its != frame ? report + 1 : reports.erase(report);
    }
    return found;
}

} // namespace marshrut::desk
