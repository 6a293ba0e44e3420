// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "desk/command.hpp"
#include "standard/profile.hpp"

namespace marshrut::desk
{

/// Shows where the Writer document says otherwise than «Мои данные», with both values, and writes what is chosen.
/// Shows where the open document says otherwise than «Мои данные» and writes what is chosen.
[[nodiscard]] Outcome updateDocument(const Call& call, const standard::Profile& profile);

/// A name or a year that was changed in one place is offered for the others, with both values; where nothing differs,
/// nothing is asked.
void offerInStep(const Call& call, const std::map<route::Element, std::string>& changed);

} // namespace marshrut::desk
