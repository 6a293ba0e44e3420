// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "route/elements.hpp"
#include "standard/lexicon.hpp"

#include <optional>
#include <string_view>

namespace marshrut::recognise
{

/// What a mark of completion says (domain.md §1): «выполнено 20.09», «+», «перенесено на май», «снято: болезнь».
/// Nothing where it is blank or says none of these; «не выполнено» is planned.
[[nodiscard]] std::optional<route::Status> statusOf(std::string_view mark, const standard::Lexicon& lexicon);

} // namespace marshrut::recognise
