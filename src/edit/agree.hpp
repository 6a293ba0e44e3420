// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "edit/candidate.hpp"
#include "edit/situation.hpp"

#include <string>
#include <vector>

namespace marshrut::edit
{

/// Two places that contradict one another can each be right: the one that stays is the teacher's to choose.
struct Agreement
{
    std::string kept; ///< what then stands in both places, as the finding words it; a name in another case as written
    Candidates ways; ///< of writing it where the other stands
};

/// What `teacher.mismatch` may be settled with: the title sheet's name, which everyone sees and which is checked first,
/// or the information sheet's. Where the other place has the genitive, the name goes there in the genitive; the
/// nominative is never guessed from it.
[[nodiscard]] std::vector<Agreement> agreeOnTeacher(const Situation& situation, const check::Finding& finding);

/// What `year.mismatch` may be settled with: the time of the road map or of the note, to which the title sheet's years
/// are moved (they mostly stay from last year's document); or the title sheet's, to which the note's are.
[[nodiscard]] std::vector<Agreement> agreeOnYear(const Situation& situation, const check::Finding& finding);

/// Moves every year that a text names by so many: «2024», «2024–2025 учебный год», «2024/25», «01.09.2024».
[[nodiscard]] std::string moveYears(const std::string& text, int years);

} // namespace marshrut::edit
