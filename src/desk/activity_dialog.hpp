// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "desk/open_road_map.hpp"
#include "edit/mark.hpp"

#include <optional>

namespace marshrut::desk
{

/// «Добавить мероприятие»: a field for each column of the road map's table; nothing where it is cancelled.
[[nodiscard]] std::optional<edit::ActivityValues> askForActivity(const Call& call, const OpenRoadMap& open);
/// «Изменить мероприятие»: the same with what stands there; only what was changed.
[[nodiscard]] std::optional<edit::ActivityValues> askForChanges(const Call& call, const OpenRoadMap& open,
                                                                const edit::ActivityValues& current);
/// «Отметить выполнение»
[[nodiscard]] std::optional<edit::Mark> askForMark(const Call& call, const OpenRoadMap& open);
/// «Достижение вне плана»: with its mark.
[[nodiscard]] std::optional<edit::ActivityValues> askForAchievement(const Call& call, const OpenRoadMap& open);
/// «Итог по направлению»
[[nodiscard]] std::optional<edit::ActivityValues> askForOutcome(const Call& call, const OpenRoadMap& open);

} // namespace marshrut::desk
