// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "desk/command.hpp"
#include "desk/form_list.hpp"
#include "office/package.hpp"
#include "office/refuse.hpp"
#include "writer/fixing.hpp"

#include <com/sun/star/text/XTextDocument.hpp>

namespace marshrut::desk
{

using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

namespace
{

route::Section readSection(const Call& call)
{
    const std::string given = call.arguments.text("Section").value_or("");
    if (const auto section = route::sectionOf(given))
        return *section;
    std::string known;
    for (std::size_t i = 0; i < route::sectionCount; ++i)
        known += (i == 0 ? "" : ", ") + std::string(route::idOf(static_cast<route::Section>(i)));
    office::refuseArgument(call.context, "argument.value.unknown",
                           {{"name", "Section"}, {"value", given}, {"known", known}}, 1);
}

std::string_view messageOf(writer::SectionInsertion insertion)
{
    switch (insertion)
    {
    case writer::SectionInsertion::inserted:
        return "section.inserted";
    case writer::SectionInsertion::stands:
        return "section.stands";
    case writer::SectionInsertion::noPlace:
        break;
    }
    return "section.no.place";
}

} // namespace

Outcome insertSection(const Call& call)
{
    const route::Section section = readSection(call);
    const Reference<css::text::XTextDocument> document(call.document, UNO_QUERY_THROW);
    const auto insertion =
        writer::insertSection(call.context, document, formInUse(call.context, call.document), section);
    const standard::Strings& strings = office::uiStrings(call.context);
    const std::string id(route::idOf(section));
    return {insertion != writer::SectionInsertion::noPlace,
            office::fromUtf8(strings.format(messageOf(insertion), {{"section", strings.get("section." + id)}})),
            {css::beans::NamedValue("Section", css::uno::Any(office::fromUtf8(id))),
             css::beans::NamedValue("Inserted", css::uno::Any(insertion == writer::SectionInsertion::inserted))},
            insertion != writer::SectionInsertion::inserted};
}

} // namespace marshrut::desk
