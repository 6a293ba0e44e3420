// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include <com/sun/star/uno/XComponentContext.hpp>

#include <string_view>

namespace marshrut::office
{

/// Adds a line with the time to marshrut/marshrut.log in the user's profile, for a report of an error. Never texts of
/// documents or names of files of the user's: the log must be fit to be sent by e-mail. Throws nothing.
void logError(const css::uno::Reference<css::uno::XComponentContext>& context, std::string_view message) noexcept;

} // namespace marshrut::office
