// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "desk/command.hpp"
#include "standard/profile.hpp"

#include <optional>

namespace marshrut::desk
{

/// What is done with the dialog's data when it is closed.
struct ProfileAnswer
{
    standard::Profile profile;
    bool updateDocument = false; ///< the document is to follow, too
};

/// Shows «Мои данные»; nothing where it is cancelled.
[[nodiscard]] std::optional<ProfileAnswer> askForProfile(const Call& call, const standard::Profile& known);

} // namespace marshrut::desk
