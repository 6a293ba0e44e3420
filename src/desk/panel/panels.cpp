// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "desk/panel/panels.hpp"

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
using org::marshrut::CheckReport;

namespace
{

constexpr const char* deckName = "MarshrutDeck";

struct Waiting
{
    css::uno::WeakReference<css::frame::XFrame> frame;
    CheckReport report;
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

bool openDeck(const Reference<css::frame::XFrame>& frame)
{
    const Reference<css::frame::XController2> controller(frame->getController(), UNO_QUERY);
    const auto sidebar = controller.is() ? controller->getSidebar() : Reference<css::ui::XSidebarProvider>();
    if (!sidebar.is())
        return false;
    // A hidden sidebar knows no decks.
    sidebar->setVisible(true);
    sidebar->showDecks(true);
    const auto decks = sidebar->getDecks();
    const OUString name = OUString::createFromAscii(deckName);
    if (!decks.is() || !decks->hasByName(name))
        return false;
    const Reference<css::ui::XDeck> deck(decks->getByName(name), UNO_QUERY);
    deck->activate(true);
    return true;
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

bool showInPanel(const Reference<css::frame::XFrame>& frame, const CheckReport& report)
{
    waiting().push_back({frame, report});
    const bool opened = openDeck(frame);
    for (CheckPanel* panel : living())
        if (opened && panel->frame() == frame)
        {
            if (const auto mine = takeReport(frame))
                panel->show(*mine);
            break;
        }
    return opened;
}

std::optional<CheckReport> takeReport(const Reference<css::frame::XFrame>& frame)
{
    std::optional<CheckReport> found;
    auto& reports = waiting();
    for (auto report = reports.begin(); report != reports.end();)
    {
        const Reference<css::frame::XFrame> its = report->frame;
        if (its == frame)
            found = report->report;
        report = its.is() && its != frame ? report + 1 : reports.erase(report);
    }
    return found;
}

} // namespace marshrut::desk
