// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "recognise/fields.hpp"

#include "recognise/bids.hpp"
#include "recognise/evidence.hpp"

namespace marshrut::recognise
{

namespace
{

using route::Element;
using route::Section;

/// What the three kinds of evidence weigh, and how much together is enough; set by the recognition corpus.
constexpr double labelWeight = 0.45;
constexpr double valueWeight = 0.40;
constexpr double orderWeight = 0.35;
constexpr double enough = 0.46;
constexpr double enoughWhenEmpty = 0.34;
constexpr double leastTyped = 0.5; ///< value evidence without which a typed element is ruled out
constexpr double loosely = 0.55; ///< order evidence where more than one element could stand there

/// Elements that many routes do not have: a gap in the order is not theirs for certain.
bool isRare(Element element)
{
    return element == Element::infoSupport || element == Element::diagnosisProcedure ||
           element == Element::noteCourseRequest || element == Element::resourcesEvents;
}

bool canBe(Element element)
{
    const auto section = route::sectionOf(element);
    return section != Section::title && section != Section::roadmap;
}

int index(Element element)
{
    return static_cast<int>(element);
}

/// How well an element fits between the known fields around a position.
double orderEvidence(const std::vector<Field>& fields, std::size_t at, Element element, const Recognised& recognised)
{
    const auto section = route::sectionOf(element);
    const auto sameSection = [&](const Field& field) {
        return field.element && route::sectionOf(*field.element) == section;
    };
    int before = -1;
    int after = static_cast<int>(route::elementCount);
    int unknown = 1;
    for (auto i = at; i-- > 0;)
    {
        if (sameSection(fields[i]))
        {
            before = index(*fields[i].element);
            break;
        }
        if (fields[i].element)
            break;
        ++unknown;
    }
    for (auto i = at + 1; i < fields.size(); ++i)
    {
        if (sameSection(fields[i]))
        {
            after = index(*fields[i].element);
            break;
        }
        if (fields[i].element)
            break;
        ++unknown;
    }
    if (index(element) <= before || index(element) >= after)
        return 0;
    int open = 0;
    for (const auto& row : route::elements())
        if (row.section == section && index(row.element) > before && index(row.element) < after &&
            !isRare(row.element) && recognised[row.element].state == State::missing)
            ++open;
    return open == unknown && !isRare(element) ? 1 : loosely;
}

} // namespace

std::vector<std::pair<Element, FoundElement>>
resolveFields(const std::vector<Field>& fields, const Recognised& recognised, const standard::Lexicon& lexicon)
{
    std::vector<Bid> bids;
    for (std::size_t i = 0; i < fields.size(); ++i)
    {
        const auto& field = fields[i];
        if (field.element)
            continue;
        const auto matches = lexicon.labels.match(lexicon.vocabulary.read(field.label), 0.2);
        const bool empty = field.found.state != State::filled;
        for (const auto& row : route::elements())
        {
            if (!canBe(row.element) || recognised[row.element].state != State::missing ||
                (field.section && *field.section != row.section))
                continue;
            double label = 0;
            for (const auto& match : matches)
                if (standard::Lexicon::element(lexicon.labels, match) == row.element)
                    label = match.score;
            const double value = empty ? 0 : valueEvidence(row.element, field.found.text, lexicon);
            if (!empty && hasTypedValues(row.element) && value < leastTyped)
                continue;
            const double score = labelWeight * label + valueWeight * value +
                                 orderWeight * orderEvidence(fields, i, row.element, recognised);
            if (score >= (empty ? enoughWhenEmpty : enough))
                bids.push_back({score, i, row.element});
        }
    }
    std::vector<std::pair<Element, FoundElement>> resolved;
    for (const auto& bid : awarded(std::move(bids)))
        resolved.emplace_back(bid.element, fields[bid.candidate].found);
    return resolved;
}

} // namespace marshrut::recognise
