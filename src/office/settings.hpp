// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "standard/profile.hpp"

#include <com/sun/star/uno/XComponentContext.hpp>

namespace marshrut::office
{

/// «Мои данные» as kept in the user's profile; an empty one where nothing is kept or it cannot be read (then the log
/// says why). Throws nothing.
[[nodiscard]] standard::Profile readProfile(const css::uno::Reference<css::uno::XComponentContext>& context) noexcept;

/// @throws com.sun.star.uno.Exception  where the settings cannot be written
void keepProfile(const css::uno::Reference<css::uno::XComponentContext>& context, const standard::Profile& profile);

} // namespace marshrut::office
