// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "recognise/recognised.hpp"
#include "standard/lexicon.hpp"

#include <bitset>
#include <optional>
#include <string>
#include <vector>

namespace marshrut::recognise
{

/// What stands with a label in a document, in reading order.
struct Field
{
    std::optional<route::Element> element; ///< where its wording leaves no doubt
    std::optional<route::Section> section; ///< the section whose heading it stands under
    std::string label;
    FoundElement found; ///< what it would be
    bool ofDirection = false; ///< it tells what became of a direction: project, practice or assessment
    bool listItem = false; ///< an item of a list: more often a value than a label
    int look = 0; ///< labels that look alike have the same (0: set off from a value on its own line)
};
using Elements = std::bitset<route::elementCount>;

/// Which element each field is, all of them weighed together: what the label's words resemble, what its value can be,
/// and the seeds' order between the fields that are known. An element is given once. Linear in the fields.
/// @param taken  elements that are found already
[[nodiscard]] std::vector<std::optional<route::Element>>
resolveFields(const std::vector<Field>& fields, const Elements& taken, const standard::Lexicon& lexicon);

} // namespace marshrut::recognise
