// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "edit/take_data.hpp"

#include "text/fold.hpp"

namespace marshrut::edit
{

namespace
{

using route::Element;
using Values = std::map<Element, std::string>;

std::string valueOf(const Values& values, Element element)
{
    const auto found = values.find(element);
    return found == values.end() ? std::string() : text::normalise(found->second);
}

/// The name to be taken; the genitive only where there is nothing else.
std::string nameOf(const Values& found, const standard::NameCases& cases)
{
    const auto onSheet = valueOf(found, Element::titleTeacher);
    const auto inFacts = valueOf(found, Element::infoTeacher);
    return onSheet.empty() || (!inFacts.empty() && standard::isGenitive(cases, onSheet)) ? inFacts : onSheet;
}

} // namespace

TakenData takeData(const Values& found, const standard::Profile& known, const standard::NameCases& cases)
{
    TakenData taken;
    for (const auto element : standard::profileElements())
    {
        const bool isName = element == Element::titleTeacher;
        const auto there = isName ? nameOf(found, cases) : valueOf(found, element);
        const auto own = valueOf(known.values, element);
        if (there.empty() || text::fold(there) == text::fold(own) ||
            (isName && text::fold(there) == text::fold(standard::genitive(cases, own))))
            continue;
        if (own.empty())
            taken.blanks[element] = there;
        else
            taken.differences.push_back({element, there, own});
    }
    return taken;
}

} // namespace marshrut::edit
