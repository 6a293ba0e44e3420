// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "desk/command.hpp"

#include "calc/document.hpp"
#include "desk/windows.hpp"
#include "office/package.hpp"
#include "office/refuse.hpp"
#include "route/elements.hpp"
#include "writer/document.hpp"

#include <com/sun/star/frame/XStorable.hpp>
#include <com/sun/star/lang/DisposedException.hpp>
#include <com/sun/star/lang/IllegalArgumentException.hpp>
#include <org/marshrut/RefusedException.hpp>

#include <algorithm>

namespace marshrut::desk
{

using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::XComponentContext;

namespace
{

std::string kindsInWords(const standard::Strings& strings, Places places)
{
    if (places == inWriter)
        return strings.get("command.kind.writer");
    return strings.get(places == inCalc ? "command.kind.calc" : "command.kind.both");
}

bool takesElementsOf(const Command& command, route::Section section)
{
    return command.elements == allElements || command.elements == route::idOf(section);
}

bool takes(const Command& command, const std::string& argument)
{
    if (std::find(command.arguments.begin(), command.arguments.end(), argument) != command.arguments.end())
        return true;
    const auto element = route::elementOf(argument);
    return element && takesElementsOf(command, route::sectionOf(*element));
}

std::string argumentNames(const Command& command)
{
    std::string names;
    const auto add = [&names](std::string_view name) { names.append(names.empty() ? "" : ", ").append(name); };
    for (const auto& info : route::elements())
        if (takesElementsOf(command, info.section))
            add(info.id);
    for (const std::string_view name : command.arguments)
        add(name);
    return names;
}

/// Refuses what can be told before anything is asked or read.
void lookAt(const Command& command, const Call& call)
{
    const standard::Strings& strings = office::uiStrings(call.context);
    if (!worksIn(command.places, call.kind))
        throw css::lang::IllegalArgumentException(
            office::fromUtf8(strings.format("command.not.here", {{"kinds", kindsInWords(strings, command.places)}})),
            {}, 0);
    for (const auto& [name, value] : call.arguments.all())
        if (!takes(command, name))
            call.arguments.refuse(command.elements.empty() ? "argument.option.unknown" : "argument.element.unknown",
                                  name);
    if (command.opensDialog && call.arguments.empty() && !call.interactive)
        throw css::lang::IllegalArgumentException(
            office::fromUtf8(strings.format("command.needs.arguments", {{"command", std::string(command.name)},
                                                                        {"names", argumentNames(command)}})),
            {}, 0);
    const Reference<css::frame::XStorable> storable(call.document, UNO_QUERY);
    if (command.changes && storable.is() && storable->isReadonly())
        office::refuse(call.context, "read.only");
}

Outcome failure(const OUString& message)
{
    return {false, message, {}, true};
}

Outcome runGuarded(const Command& command, const Call& call)
{
    try
    {
        return office::guarded(call.context, [&] {
            lookAt(command, call);
            return command.run(call);
        });
    }
    catch (const css::lang::DisposedException&)
    {
        // The document is gone; nobody is there to be told.
        return {false, office::fromUtf8(office::uiStrings(call.context).get("command.closed")), {}, false};
    }
    catch (const css::uno::Exception& error)
    {
        return failure(error.Message);
    }
}

} // namespace

const std::vector<Command>& commands()
{
    static const std::vector<Command> table = {
        {"NewRoute",
         everywhere,
         {"Standard", "SchoolYear", "From", "To", "Directions", "EmptyRows", "Catalogue", "Kindergarten", "Template"},
         allElements,
         true,
         false,
         newRoute},
        {"InsertRoadMap",
         inWriter | inCalc,
         {"Standard", "SchoolYear", "From", "To", "Directions", "EmptyRows", "Catalogue", "Beginners", "LeaveOut",
          "Strong", "Kindergarten", "Example"},
         "",
         true,
         true,
         insertRoadMap},
        {"AddActivity", inWriter | inCalc, {}, "roadmap", true, true, addActivity},
        {"AddAchievement", inWriter | inCalc, {"Date", "Result", "Evidence"}, "roadmap", true, true, addAchievement},
        {"EditActivity", inWriter | inCalc, {}, "roadmap", true, true, editActivity},
        {"MarkDone",
         inWriter | inCalc,
         {"Status", "Date", "Result", "Evidence", "Until", "Reason"},
         "roadmap",
         true,
         true,
         markDone},
        {"InsertOutcome", inWriter | inCalc, {}, "roadmap", true, true, insertOutcome},
        {"InsertSection", inWriter, {"Section"}, "", true, true, insertSection},
        {"DraftTopic", inWriter, {}, "note", true, true, draftTopic},
        {"FillTitleSheet", inWriter, {"Template"}, "title", true, true, fillTitleSheet},
        {"Profile", everywhere, {}, "", true, false, editProfile},
        {"Check", inWriter | inCalc, {"Stage"}, "", false, false, checkDocument},
    };
    return table;
}

const Command* findCommand(std::string_view name)
{
    const auto& table = commands();
    const auto found = std::find_if(table.begin(), table.end(), [&](const Command& row) { return row.name == name; });
    return found == table.end() ? nullptr : &*found;
}

DocumentKind documentOf(const Reference<css::frame::XFrame>& frame, Reference<css::lang::XComponent>& document) noexcept
{
    try
    {
        const auto controller = frame.is() ? frame->getController() : Reference<css::frame::XController>();
        document.set(controller.is() ? controller->getModel() : Reference<css::frame::XModel>(), UNO_QUERY);
        if (!document.is())
            return DocumentKind::none;
        if (writer::isTextDocument(document))
            return DocumentKind::writer;
        return calc::isSpreadsheet(document) ? DocumentKind::calc : DocumentKind::other;
    }
    catch (...)
    {
        return DocumentKind::none;
    }
}

Outcome runCommand(const Command& command, const Reference<XComponentContext>& context,
                   const Reference<css::frame::XFrame>& frame,
                   const css::uno::Sequence<css::beans::PropertyValue>& ofUrl,
                   const css::uno::Sequence<css::beans::PropertyValue>& arguments) noexcept
{
    try
    {
        Arguments all(context, arguments);
        const bool byProgram = !all.empty();
        all.addMissing(ofUrl);
        Call call{context, frame, {}, DocumentKind::none, std::move(all), isInteractive(frame), byProgram};
        call.kind = documentOf(frame, call.document);
        Outcome outcome = runGuarded(command, call);
        if (outcome.worthSaying && call.interactive && !call.byProgram)
            showMessage(context, frame, outcome.message);
        return outcome;
    }
    catch (const css::uno::Exception& error)
    {
        return failure(error.Message);
    }
    catch (...)
    {
        return failure({});
    }
}

} // namespace marshrut::desk
