// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "route/elements.hpp"

#include <algorithm>
#include <cstddef>
#include <set>
#include <vector>

namespace marshrut::recognise
{

/// How much speaks for a candidate (a field, a column) being an element.
struct Bid
{
    double score = 0;
    std::size_t candidate = 0;
    route::Element element = route::Element::titleOrganisation;
};

/// The bids that win, the best first: each candidate and each element at most once.
[[nodiscard]] inline std::vector<Bid> awarded(std::vector<Bid> bids)
{
    std::stable_sort(bids.begin(), bids.end(), [](const Bid& a, const Bid& b) { return a.score > b.score; });
    std::set<std::size_t> candidates;
    std::set<route::Element> elements;
    std::erase_if(bids, [&](const Bid& bid) {
        if (candidates.count(bid.candidate) != 0 || elements.count(bid.element) != 0)
            return true;
        candidates.insert(bid.candidate);
        elements.insert(bid.element);
        return false;
    });
    return bids;
}

} // namespace marshrut::recognise
