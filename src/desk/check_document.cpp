// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "desk/command.hpp"
#include "desk/panel/panels.hpp"
#include "desk/route_check.hpp"
#include "office/package.hpp"
#include "office/refuse.hpp"

#include <com/sun/star/frame/XStorable.hpp>

#include <array>
#include <utility>

namespace marshrut::desk
{

using css::uno::Any;
using css::uno::Reference;
using org::marshrut::CheckReport;
using org::marshrut::Stage;

namespace
{

constexpr std::array<std::pair<const char*, Stage>, 3> stages = {{
    {"PLAN", org::marshrut::Stage_PLAN},
    {"MIDYEAR", org::marshrut::Stage_MIDYEAR},
    {"FINAL", org::marshrut::Stage_FINAL},
}};

/// None: the day decides.
std::optional<Stage> readStage(const Call& call)
{
    Stage stage = org::marshrut::Stage_PLAN;
    if (!call.arguments.has("Stage"))
        return std::nullopt;
    if (call.arguments.value("Stage") >>= stage)
        return stage;
    const std::string text = call.arguments.text("Stage").value_or("");
    std::string known;
    for (const auto& [name, value] : stages)
    {
        if (text == name)
            return value;
        known += (known.empty() ? "" : ", ") + std::string(name);
    }
    office::refuseArgument(call.context, "argument.value.unknown",
                           {{"name", "Stage"}, {"value", text}, {"known", known}}, 1);
}

} // namespace

Outcome checkDocument(const Call& call)
{
    const std::optional<Stage> stage = readStage(call);
    const CheckReport report = checkRoute(call.context, call.document, stage);
    const standard::Strings& strings = office::uiStrings(call.context);
    OUString message;
    if (report.IsRoute)
        message = office::fromUtf8(
            strings.format("command.checked", {{"filled", std::to_string(report.Filled)},
                                               {"required", std::to_string(report.Required)},
                                               {"findings", std::to_string(report.Findings.getLength())}}));
    else if (report.Findings.hasElements())
        message = report.Findings[0].Message;
    // The office keeps the sidebar of a read-only document closed: what was found is told in a few words.
    const Reference<css::frame::XStorable> storable(call.document, css::uno::UNO_QUERY);
    const bool readOnly = storable.is() && storable->isReadonly();
    if (readOnly)
        message += OUString(" ") + office::fromUtf8(strings.get("command.checked.read.only"));
    const bool shown = call.interactive && !readOnly && showInPanel(call.context, call.frame, {report, stage});
    return {true,
            message,
            {css::beans::NamedValue("IsRoute", Any(report.IsRoute)),
             css::beans::NamedValue("Required", Any(report.Required)),
             css::beans::NamedValue("Filled", Any(report.Filled)),
             css::beans::NamedValue("Findings", Any(report.Findings.getLength()))},
            !shown};
}

} // namespace marshrut::desk
