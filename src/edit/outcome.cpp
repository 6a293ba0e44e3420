// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "edit/outcome.hpp"

#include <algorithm>
#include <array>
#include <vector>

namespace marshrut::edit
{

using route::Element;

namespace
{

/// A part of an outcome, and the columns where it stands best.
struct Part
{
    Element element;
    std::vector<Element> columns; ///< the best first
};

const std::array<Part, 4>& parts()
{
    static const std::array<Part, 4> all{{{Element::roadmapProject, {}},
                                          {Element::roadmapPractice, {Element::roadmapResult}},
                                          {Element::roadmapAssessment, {Element::roadmapDone, Element::roadmapResult}},
                                          {Element::roadmapReport, {Element::roadmapReport}}}};
    return all;
}

std::string labelled(Element element, const std::string& text, const standard::Strings& strings)
{
    return strings.format("outcome." + std::string(route::idOf(element)), {{"text", text}});
}

} // namespace

OutcomeCells outcomeCells(const std::map<Element, std::string>& values, const std::function<bool(Element)>& hasColumn,
                          const standard::Strings& strings)
{
    OutcomeCells cells{{Element::roadmapActivity, {}}};
    for (const auto& part : parts())
    {
        const auto own = std::find_if(part.columns.begin(), part.columns.end(), hasColumn);
        auto& cell = cells[own == part.columns.end() ? Element::roadmapActivity : *own];
        const auto value = values.find(part.element);
        if (value == values.end() || value->second.empty())
            continue;
        const bool underHeader = own != part.columns.end() && *own == part.element;
        cell +=
            (cell.empty() ? "" : "\n") + (underHeader ? value->second : labelled(part.element, value->second, strings));
    }
    return cells;
}

bool isOutcomePart(const std::string& text, const standard::Strings& strings)
{
    return std::any_of(parts().begin(), parts().end(), [&](const Part& part) {
        const auto label = labelled(part.element, {}, strings);
        return text.compare(0, label.size(), label) == 0;
    });
}

} // namespace marshrut::edit
