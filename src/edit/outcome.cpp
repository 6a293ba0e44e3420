// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "edit/outcome.hpp"

#include <algorithm>
#include <array>
#include <optional>
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
    static const std::array<Part, 4> all{
        {{Element::roadmapProject, {Element::roadmapProject}},
         {Element::roadmapPractice, {Element::roadmapPractice, Element::roadmapResult}},
         {Element::roadmapAssessment, {Element::roadmapAssessment, Element::roadmapDone, Element::roadmapResult}},
         {Element::roadmapReport, {Element::roadmapReport}}}};
    return all;
}

std::string labelled(Element element, const std::string& text, const standard::Strings& strings)
{
    return strings.format("outcome." + std::string(route::idOf(element)), {{"text", text}});
}

} // namespace

OutcomeCells outcomeCells(const OutcomeValues& values, const std::function<bool(Element)>& hasColumn,
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

OutcomeValues outcomeValues(const OutcomeCells& cells, const standard::Strings& strings)
{
    OutcomeValues values;
    const auto title = strings.get("outcome.row");
    for (const auto& [column, cell] : cells)
    {
        // what has no label is the project, or what the header says
        std::optional<Element> part;
        if (column == Element::roadmapActivity)
            part = Element::roadmapProject;
        for (const auto& each : parts())
            if (each.element == column)
                part = column;
        for (std::size_t begin = 0; begin <= cell.size();)
        {
            const auto end = std::min(cell.find('\n', begin), cell.size());
            auto line = cell.substr(begin, end - begin);
            begin = end + 1;
            for (const auto& each : parts())
                if (const auto label = labelled(each.element, {}, strings); line.compare(0, label.size(), label) == 0)
                {
                    part = each.element;
                    line.erase(0, label.size());
                    break;
                }
            if (!part || line.empty() || line.compare(0, title.size(), title) == 0)
                continue;
            auto& value = values[*part];
            value += (value.empty() ? "" : "\n") + line;
        }
    }
    return values;
}

bool isOutcomePart(const std::string& text, const standard::Strings& strings)
{
    return std::any_of(parts().begin(), parts().end(), [&](const Part& part) {
        const auto label = labelled(part.element, {}, strings);
        return text.compare(0, label.size(), label) == 0;
    });
}

} // namespace marshrut::edit
