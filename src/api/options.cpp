// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "api/options.hpp"

#include "api/values.hpp"
#include "calc/dates.hpp"
#include "office/forms.hpp"
#include "office/package.hpp"
#include "office/refuse.hpp"
#include "office/text.hpp"

#include <com/sun/star/beans/PropertyValue.hpp>
#include <org/marshrut/Stage.hpp>

#include <algorithm>
#include <array>

namespace marshrut::api
{

using css::beans::NamedValue;
using css::uno::Any;
using css::uno::Reference;
using css::uno::Sequence;
using css::uno::XComponentContext;

namespace
{

constexpr sal_Int16 position = 0;

struct NamedStage
{
    const char* name;
    org::marshrut::Stage value;
    route::Stage stage;
};
constexpr std::array<NamedStage, 3> stages{{
    {"PLAN", org::marshrut::Stage_PLAN, route::Stage::plan},
    {"MIDYEAR", org::marshrut::Stage_MIDYEAR, route::Stage::midyear},
    {"FINAL", org::marshrut::Stage_FINAL, route::Stage::final},
}};

std::string joined(const std::vector<std::string>& names)
{
    std::string text;
    for (const std::string& name : names)
        text += (text.empty() ? "" : ", ") + name;
    return text;
}

void collect(const Reference<XComponentContext>& context, const Any& argument, std::vector<NamedValue>& values)
{
    NamedValue value;
    css::beans::PropertyValue property;
    Sequence<NamedValue> several;
    Sequence<css::beans::PropertyValue> properties;
    Sequence<Any> mixed;
    if (argument >>= value)
        values.push_back(value);
    else if (argument >>= property)
        values.emplace_back(property.Name, property.Value);
    else if (argument >>= several)
        values.insert(values.end(), several.begin(), several.end());
    else if (argument >>= properties)
        for (const css::beans::PropertyValue& one : properties)
            values.emplace_back(one.Name, one.Value);
    else if (argument >>= mixed)
        for (const Any& one : mixed)
            collect(context, one, values);
    else if (argument.hasValue())
        office::refuseArgument(context, "argument.value.kind", {{"name", office::toUtf8(argument.getValueTypeName())}},
                               position);
}

[[noreturn]] void refuseKind(const Reference<XComponentContext>& context, const std::string& name)
{
    office::refuseArgument(context, "argument.value.kind", {{"name", name}}, position);
}

std::string textOf(const Reference<XComponentContext>& context, const std::string& name, const Any& value)
{
    OUString text;
    if (!(value >>= text))
        refuseKind(context, name);
    return office::toUtf8(text);
}

route::Stage stageOf(const Reference<XComponentContext>& context, const std::string& name, const Any& value)
{
    org::marshrut::Stage given = org::marshrut::Stage_PLAN;
    sal_Int32 number = -1;
    if (value >>= given)
        number = static_cast<sal_Int32>(given);
    // Basic knows constants of an enum as numbers.
    const bool isNumber = number >= 0 || (value >>= number);
    const std::string text = isNumber ? std::to_string(number) : textOf(context, name, value);
    for (const NamedStage& stage : stages)
        if (text == stage.name || (isNumber && number == static_cast<sal_Int32>(stage.value)))
            return stage.stage;
    office::refuseArgument(context, "argument.value.unknown",
                           {{"name", name}, {"value", text}, {"known", "PLAN, MIDYEAR, FINAL"}}, position);
}

/// A route lives in a calendar of school years; a clock that stands elsewhere would judge every deadline wrongly.
void requirePlausible(const Reference<XComponentContext>& context, const route::Date& today)
{
    constexpr int earliestYear = 1900;
    if (today.year < earliestYear)
        office::refuseArgument(context, "argument.today", {{"value", calc::isoText(today)}}, position);
}

route::Date todayOf(const Reference<XComponentContext>& context, const std::string& name, const Any& value)
{
    css::util::Date date;
    if (!(value >>= date))
        refuseKind(context, name);
    const route::Date today = toDate(context, date, name, position);
    if (!today.known())
        office::refuseArgument(context, "argument.date", {{"name", name}}, position);
    requirePlausible(context, today);
    return today;
}

bool flagOf(const Reference<XComponentContext>& context, const std::string& name, const Any& value)
{
    bool flag = true;
    if (!(value >>= flag))
        refuseKind(context, name);
    return flag;
}

std::string languageOf(const Reference<XComponentContext>& context, const std::string& name, const Any& value)
{
    const std::string language = textOf(context, name, value);
    std::vector<std::string> known;
    for (const auto& [code, strings] : office::library(context).strings)
        known.push_back(code);
    if (std::find(known.begin(), known.end(), language) == known.end())
        office::refuseArgument(context, "argument.value.unknown",
                               {{"name", name}, {"value", language}, {"known", joined(known)}}, position);
    return language;
}

} // namespace

void requireForm(const Reference<XComponentContext>& context, const standard::Forms& forms, const std::string& form,
                 sal_Int16 at)
{
    if (forms.byName.count(form) != 0)
        return;
    std::vector<std::string> known;
    for (const auto& [name, known_form] : forms.byName)
        known.push_back(name);
    std::string broken;
    for (const auto& problem : forms.problems)
        broken += " " + standard::message(problem, office::uiStrings(context));
    office::refuseArgument(context, "argument.standard.unknown",
                           {{"name", form}, {"known", joined(known)}, {"broken", broken}}, at);
}

route::Date todayFor(const Reference<XComponentContext>& context, const CheckOptions& options)
{
    if (options.today.known())
        return options.today;
    const route::Date today = office::today();
    requirePlausible(context, today);
    return today;
}

CheckOptions readOptions(const Reference<XComponentContext>& context, const Sequence<Any>& arguments)
{
    std::vector<NamedValue> values;
    for (const Any& argument : arguments)
        collect(context, argument, values);
    CheckOptions options;
    for (const NamedValue& value : values)
    {
        const std::string name = office::toUtf8(value.Name);
        if (name == "Standard")
        {
            options.form = textOf(context, name, value.Value);
            requireForm(context, office::forms(context), options.form, position);
        }
        else if (name == "Stage")
            options.stage = stageOf(context, name, value.Value);
        else if (name == "Today")
            options.today = todayOf(context, name, value.Value);
        else if (name == "Language")
            options.language = languageOf(context, name, value.Value);
        else if (name == "TryFixes")
            options.tryFixes = flagOf(context, name, value.Value);
        else
            office::refuseArgument(context, "argument.option.unknown", {{"name", name}}, position);
    }
    return options;
}

} // namespace marshrut::api
