// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "desk/command.hpp"
#include "desk/form_list.hpp"
#include "desk/route_check.hpp"
#include "desk/topic_dialog.hpp"
#include "desk/unplaced.hpp"
#include "office/package.hpp"
#include "office/settings.hpp"
#include "writer/write_values.hpp"

namespace marshrut::desk
{

using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;
using route::Element;

namespace
{

using Values = std::map<Element, std::string>;

/// What the document says now.
Values read(const Call& call)
{
    Values values;
    for (const auto& element : checkRoute(call.context, call.document, org::marshrut::Stage_PLAN).Elements)
        if (const auto known = route::elementOf(office::toUtf8(element.Id));
            known && element.State == org::marshrut::ElementState_FILLED)
            values[*known] = office::toUtf8(element.Text);
    return values;
}

Values readArguments(const Call& call)
{
    Values values;
    for (const auto& [name, value] : call.arguments.all())
        if (const auto element = route::elementOf(name))
            values[*element] = call.arguments.text(name).value_or("");
    return values;
}

/// What was left empty writes nothing: a blank stays a blank.
Values asked(const TopicTexts& texts)
{
    Values values;
    const Values all{
        {Element::noteTopic, texts.topic}, {Element::noteGoal, texts.goal}, {Element::noteTasks, texts.tasks}};
    for (const auto& [element, text] : all)
        if (!text.empty())
            values[element] = text;
    return values;
}

std::optional<Values> askedFor(const Call& call)
{
    Values now = read(call);
    const bool kindergarten = office::readProfile(call.context).kindergarten;
    const auto texts = askForTopic(call,
                                   {now[Element::diagnosisDeficits], now[Element::noteTopic], now[Element::noteGoal],
                                    now[Element::noteTasks], kindergarten},
                                   {});
    if (!texts)
        return std::nullopt;
    return asked(*texts);
}

} // namespace

Outcome draftTopic(const Call& call)
{
    const standard::Strings& strings = office::uiStrings(call.context);
    const auto values = call.arguments.empty() ? askedFor(call) : readArguments(call);
    if (!values)
        return {false, office::fromUtf8(strings.get("command.cancelled")), {}, false};
    const Reference<css::text::XTextDocument> document(call.document, UNO_QUERY_THROW);
    const auto unplaced = writer::writeStatements(call.context, document, formInUse(call.context, call.document),
                                                  *values, office::fromUtf8(strings.get("undo.topic")));
    if (unplaced.empty())
        return {true, office::fromUtf8(strings.get("topic.written")), {}, false};
    const Unplaced rest = toUnplaced(unplaced, strings);
    return {unplaced.size() < values->size(),
            office::fromUtf8(strings.format("topic.unplaced", {{"elements", rest.titles}})),
            {rest.named},
            true};
}

} // namespace marshrut::desk
