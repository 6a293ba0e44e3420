// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "desk/command.hpp"
#include "desk/profile_dialog.hpp"
#include "desk/update_document.hpp"
#include "office/package.hpp"
#include "office/settings.hpp"

namespace marshrut::desk
{

Outcome editProfile(const Call& call)
{
    const standard::Strings& strings = office::uiStrings(call.context);
    const auto answer = askForProfile(call, office::readProfile(call.context));
    if (!answer)
        return {false, office::fromUtf8(strings.get("command.cancelled")), {}, false};
    office::keepProfile(call.context, answer->profile);
    if (answer->updateDocument)
        return updateDocument(call, answer->profile);
    return {true, office::fromUtf8(strings.get("profile.kept")), {}, false};
}

} // namespace marshrut::desk
