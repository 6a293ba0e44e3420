// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "edit/title_sheet.hpp"
#include "standard/profile.hpp"

namespace marshrut::edit
{

/// What «Мои данные» may take from a document.
struct TakenData
{
    std::map<route::Element, std::string> blanks; ///< for what is not known yet: nothing is lost by it
    std::vector<Difference> differences; ///< of what is known otherwise: the person's to decide. value: the known one
};

/// @param found  the document's elements with their text, as a check reports them
/// The name is taken in the nominative, from the facts where the title sheet has the genitive; a sheet that has the known name in the
/// genitive does not differ.
[[nodiscard]] TakenData takeData(const std::map<route::Element, std::string>& found, const standard::Profile& known,
                                 const standard::NameCases& cases);

} // namespace marshrut::edit
