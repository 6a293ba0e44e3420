// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "desk/command.hpp"
#include "desk/sheet_list.hpp"
#include "desk/title_sheet_dialog.hpp"
#include "desk/unplaced.hpp"
#include "desk/update_document.hpp"
#include "office/package.hpp"
#include "writer/title_sheet.hpp"

#include <com/sun/star/text/XTextDocument.hpp>

namespace marshrut::desk
{

using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

namespace
{

TitleValues readValues(const Call& call)
{
    TitleValues values;
    for (const auto& [name, value] : call.arguments.all())
        if (const auto element = route::elementOf(name))
            values[*element] = call.arguments.text(name).value_or("");
    return values;
}

Outcome filled(const Call& call, const std::vector<route::Element>& unplaced)
{
    const standard::Strings& strings = office::uiStrings(call.context);
    if (unplaced.empty())
        return {true, office::fromUtf8(strings.get("titleSheet.filled")), {}, false};
    const Unplaced rest = toUnplaced(unplaced, strings);
    return {
        true, office::fromUtf8(strings.format("titleSheet.unplaced", {{"elements", rest.titles}})), {rest.named}, true};
}

} // namespace

Outcome fillTitleSheet(const Call& call)
{
    const Reference<css::text::XTextDocument> document(call.document, UNO_QUERY_THROW);
    std::optional<TitleAnswer> answer;
    if (call.arguments.empty())
        answer = askForTitleSheet(call, document);
    else
        answer = TitleAnswer{readValues(call), call.arguments.text("Template").value_or("")};
    if (!answer)
        return {false, office::fromUtf8(office::uiStrings(call.context).get("command.cancelled")), {}, false};
    if (answer->values.empty() && call.arguments.empty())
        return filled(call, {});
    const OUString sheet = titleSheetUrl(call.context, answer->sheet);
    const auto unplaced = writer::fillTitleSheet(call.context, document, answer->values, sheet);
    if (call.arguments.empty())
        offerInStep(call, answer->values);
    return filled(call, unplaced);
}

} // namespace marshrut::desk
