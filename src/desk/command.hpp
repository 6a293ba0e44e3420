// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "desk/arguments.hpp"
#include "office/text.hpp"

#include <com/sun/star/beans/NamedValue.hpp>
#include <com/sun/star/frame/XFrame.hpp>
#include <com/sun/star/lang/XComponent.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>

#include <string_view>
#include <vector>

namespace marshrut::desk
{

/// What a frame shows, as far as commands care.
enum class DocumentKind : unsigned char
{
    none = 0,
    writer = 1,
    calc = 2,
    other = 4,
};

/// Where a command works: a set of document kinds.
using Places = unsigned char;
inline constexpr Places inWriter = static_cast<Places>(DocumentKind::writer);
inline constexpr Places inCalc = static_cast<Places>(DocumentKind::calc);
inline constexpr Places everywhere = 0xFF; ///< also where no document is shown

/// In place of a section's id: the elements of all sections.
inline constexpr std::string_view allElements = "*";

/// Whether a command of those places works where that is shown.
[[nodiscard]] constexpr bool worksIn(Places places, DocumentKind kind)
{
    return places == everywhere || (places & static_cast<Places>(kind)) != 0;
}

/// Everything a command gets for one run.
struct Call
{
    css::uno::Reference<css::uno::XComponentContext> context;
    css::uno::Reference<css::frame::XFrame> frame;
    css::uno::Reference<css::lang::XComponent> document;
    DocumentKind kind = DocumentKind::none;
    Arguments arguments;
    bool interactive = false; ///< somebody can answer a dialog
    bool byProgram = false; ///< a program named arguments: it gets messages with the result, not in a box that stops it
};

/// What came of it, for people and for programs.
struct Outcome
{
    bool done = false;
    OUString message;
    std::vector<css::beans::NamedValue> made;
    bool worthSaying = false; ///< the message is to be shown although all went well, or not at all (a cancel)
};

/// One command: everything about it that others need stands in this row.
struct Command
{
    std::string_view name; ///< behind «vnd.org.marshrut:»
    Places places = 0;
    std::vector<std::string_view> arguments;
    std::string_view
        elements; ///< besides, the ids of the elements of this section are arguments; allElements; empty: none
    bool opensDialog = false; ///< without arguments it asks, and so needs a screen
    bool changes = false; ///< not for a read-only document
    Outcome (*run)(const Call& call) = nullptr;
};

/// All commands.
[[nodiscard]] const std::vector<Command>& commands();
/// By its name; null where there is none.
[[nodiscard]] const Command* findCommand(std::string_view name);

/// What the frame shows, and its document; asks for cheap facts only and never throws.
[[nodiscard]] DocumentKind documentOf(const css::uno::Reference<css::frame::XFrame>& frame,
                                      css::uno::Reference<css::lang::XComponent>& document) noexcept;

/// Runs a command as a dispatch does: looks at document and arguments, turns every failure into a message and shows it
/// where somebody can see it. Main thread only; never throws.
/// @param ofUrl  the arguments a menu entry's URL names
/// @param arguments  those a program gave; they win
[[nodiscard]] Outcome runCommand(const Command& command,
                                 const css::uno::Reference<css::uno::XComponentContext>& context,
                                 const css::uno::Reference<css::frame::XFrame>& frame,
                                 const css::uno::Sequence<css::beans::PropertyValue>& ofUrl,
                                 const css::uno::Sequence<css::beans::PropertyValue>& arguments) noexcept;

/// The commands themselves.
[[nodiscard]] Outcome newRoute(const Call& call);
[[nodiscard]] Outcome insertRoadMap(const Call& call);
[[nodiscard]] Outcome addActivity(const Call& call);
[[nodiscard]] Outcome addAchievement(const Call& call);
[[nodiscard]] Outcome editActivity(const Call& call);
[[nodiscard]] Outcome markDone(const Call& call);
[[nodiscard]] Outcome insertOutcome(const Call& call);
[[nodiscard]] Outcome fillTitleSheet(const Call& call);
[[nodiscard]] Outcome draftTopic(const Call& call);
[[nodiscard]] Outcome insertSection(const Call& call);
[[nodiscard]] Outcome editProfile(const Call& call);
[[nodiscard]] Outcome checkDocument(const Call& call);

} // namespace marshrut::desk
