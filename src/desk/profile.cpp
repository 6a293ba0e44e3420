// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "desk/command.hpp"
#include "desk/profile_dialog.hpp"
#include "desk/update_document.hpp"
#include "office/package.hpp"
#include "office/settings.hpp"
#include "writer/title_sheet.hpp"

namespace marshrut::desk
{

namespace
{

/// A new name goes on to the document where that one bears the old name: it may be somebody else's.
void followName(const Call& call, const standard::Profile& before, const standard::Profile& after)
{
    const auto known = before.values.find(route::Element::titleTeacher);
    const auto now = after.values.find(route::Element::titleTeacher);
    if (known == before.values.end() || now == after.values.end() || known->second == now->second ||
        !worksIn(inWriter, call.kind))
        return;
    const css::uno::Reference<css::text::XTextDocument> document(call.document, css::uno::UNO_QUERY_THROW);
    if (writer::bearsName(call.context, document, known->second))
        offerInStep(call, {*now});
}

} // namespace

Outcome editProfile(const Call& call)
{
    const standard::Strings& strings = office::uiStrings(call.context);
    const standard::Profile before = office::readProfile(call.context);
    const auto answer = askForProfile(call, before);
    if (!answer)
        return {false, office::fromUtf8(strings.get("command.cancelled")), {}, false};
    office::keepProfile(call.context, answer->profile);
    if (answer->updateDocument)
        return updateDocument(call, answer->profile);
    followName(call, before, answer->profile);
    return {true, office::fromUtf8(strings.get("profile.kept")), {}, false};
}

} // namespace marshrut::desk
