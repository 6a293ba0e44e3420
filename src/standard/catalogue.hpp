// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "route/elements.hpp"

#include <string>
#include <vector>

namespace marshrut::standard
{

/// One suggested activity (wording.md, «The catalogue»; seed 002 names the directions and kinds).
struct CatalogueActivity
{
    route::Direction direction;
    std::string activity;
    std::string result;
    std::string report;
    std::string evidence;
    int month = 0; ///< the usual month, 1…12
    bool school = true;
    bool kindergarten = true;
    bool beginners = false;
    bool ticked = true; ///< chosen when nobody chooses; attestation never is
    bool shows = false; ///< shows to others what one is good at: what a strong direction is for
};

/// templates/catalogue/ru.json, in order: what suits a school, or a kindergarten, in its words. A text says «{урока|занятия}»
/// where the two differ.
/// @throws DataError
[[nodiscard]] std::vector<CatalogueActivity> parseCatalogue(const std::string& json, const std::string& fileName,
                                                            bool kindergarten = false);

} // namespace marshrut::standard
