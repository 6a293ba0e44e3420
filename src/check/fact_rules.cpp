// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "check/fact_rules.hpp"

#include "recognise/category.hpp"

namespace marshrut::check
{

using recognise::State;
using route::Element;

namespace
{

constexpr std::size_t longestCategory = 120; ///< bytes: more is prose that says other things as well

} // namespace

void categoryUnknown(const Subject& subject, std::vector<Finding>& findings)
{
    const auto& found = subject.recognised[Element::infoCategory];
    if (found.state != State::filled || found.text.size() > longestCategory ||
        recognise::categoryOf(found.text, subject.lexicon()) != recognise::Category::unknown ||
        !recognise::hasLetters(found.text))
        return;
    auto finding = about(Element::infoCategory, found.value);
    finding.arguments.emplace_back("value", found.text);
    findings.push_back(std::move(finding));
}

} // namespace marshrut::check
