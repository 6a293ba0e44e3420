// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "route/period.hpp"

#include <string>

namespace marshrut::route
{

/// A course of further training as the information sheet tells it (seed 000: institution, topic, length, dates).
struct Course
{
    std::string name; ///< its topic as written, or how its line begins
    int hours = 0; ///< 0: not told
    bool retraining = false; ///< переподготовка, not повышение квалификации
    Period dates; ///< the years, months or days named; unknown where none are
    bool told = false; ///< more than a date is said
    bool lacksHours = false; ///< certainly not told
    bool lacksDates = false;
    bool lacksInstitution = false;
};

} // namespace marshrut::route
