// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "desk/activity_fields.hpp"

#include "office/package.hpp"
#include "office/settings.hpp"
#include "recognise/road_map_words.hpp"
#include "text/fold.hpp"

#include <algorithm>
#include <array>

namespace marshrut::desk
{

using route::Element;

namespace
{

constexpr std::size_t longestChoice = 160; ///< bytes: a list is no place for paragraphs
constexpr std::size_t longestLabel = 90;
constexpr std::array doubts = {"none",          "noDate",    "severalReadings", "differsBySchool", "severalTimes",
                               "outsidePeriod", "noSuchDay", "endsBeforeStart", "noPeriod"};

/// The table of the cursor, else the first.
const recognise::FoundTable* tableOf(const OpenRoadMap& open)
{
    for (const recognise::FoundTable& table : open.roadMap().tables)
        if (table.table == open.selection.table)
            return &table;
    return &open.roadMap().tables.front();
}

} // namespace

ActivityFields::ActivityFields(const Call& call, const OpenRoadMap& open)
    : call_(call),
      open_(open),
      library_(office::library(call.context)),
      catalogue_(library_.catalogueFor(office::readProfile(call.context).kindergarten)),
      strings_(office::uiStrings(call.context)),
      table_(tableOf(open))
{
    for (const recognise::HeaderColumn& column : table_->columns)
        for (const Element element : column.elements)
            if (!has(element))
                elements_.push_back(element);
    const bool named = std::any_of(table_->rows.begin(), table_->rows.end(),
                                   [](const recognise::FoundRow& row) { return !row.direction.empty(); });
    if (named && !has(Element::roadmapDirection))
        elements_.insert(elements_.begin(), Element::roadmapDirection);
}

bool ActivityFields::has(Element element) const
{
    return std::find(elements_.begin(), elements_.end(), element) != elements_.end();
}

std::string ActivityFields::labelOf(Element element) const
{
    std::string label;
    for (const recognise::HeaderColumn& column : table_->columns)
        // a column that serves two elements names both
        if (column.elements.size() == 1 && column.elements.front() == element)
            for (const outline::Block& block : open_.outline.blocks)
                if (block.cell.table == table_->table && block.cell.row >= table_->headerRow &&
                    block.cell.row <= table_->lastHeaderRow && block.cell.column == column.column &&
                    !block.text.empty())
                    label = text::normalise(block.text);
    if (label.empty() || label.size() > longestLabel)
        label = strings_.get("element." + std::string(route::idOf(element)));
    std::replace(label.begin(), label.end(), '\n', ' ');
    std::erase(label, '~');
    return label + ":";
}

std::vector<std::string> ActivityFields::choicesFor(Element element) const
{
    std::vector<std::string> choices;
    const auto offer = [&](std::string text) {
        std::replace(text.begin(), text.end(), '\n', ' ');
        if (!text.empty() && text.size() <= longestChoice &&
            std::find(choices.begin(), choices.end(), text) == choices.end())
            choices.push_back(std::move(text));
    };
    const standard::Strings& words = office::documentStrings(call_.context);
    if (element == Element::roadmapDone)
        for (std::size_t index = 0; index < route::statusCount; ++index)
            offer(words.get("status." + std::string(route::idOf(static_cast<route::Status>(index)))));
    else if (element != Element::roadmapActivity)
        for (const recognise::FoundActivity& activity : open_.roadMap().activities)
            if (const auto cell = activity.cells.find(element); cell != activity.cells.end())
                offer(text::normalise(cell->second.text));
    for (const standard::CatalogueActivity& activity : catalogue_)
        if (element == Element::roadmapActivity)
            offer(activity.activity);
        else if (element == Element::roadmapResult)
            offer(activity.result);
        else if (element == Element::roadmapReport)
            offer(activity.report);
    if (element == Element::roadmapDirection)
        for (std::size_t index = 0; index < route::directionCount; ++index)
        {
            const auto name = words.get("direction." + std::string(route::idOf(static_cast<route::Direction>(index))));
            if (std::none_of(choices.begin(), choices.end(), [&](const std::string& known) {
                    return edit::sameDirection(known, name, library_.lexicon);
                }))
                offer(name);
        }
    return choices;
}

DialogField ActivityFields::fieldFor(Element element, const std::string& value) const
{
    DialogField field{labelOf(element), value, choicesFor(element), {}};
    if (element == Element::roadmapDeadline)
        field.note = [this](const std::string& text) { return deadlineNote(text); };
    if (element == Element::roadmapReport)
        field.note = [this](const std::string& text) {
            return recognise::namesTime(text, library_.lexicon) ? std::string() : strings_.get("activity.hint.report");
        };
    return field;
}

DialogField ActivityFields::fieldFor(Element element, const std::string& value, const char* labelKey) const
{
    DialogField field = fieldFor(element, value);
    field.label = strings_.get(labelKey);
    return field;
}

void ActivityFields::fillFromCatalogue(std::size_t changed, std::vector<std::string>& values) const
{
    if (elements_[changed] != Element::roadmapActivity)
        return;
    const auto known =
        std::find_if(catalogue_.begin(), catalogue_.end(),
                     [&](const standard::CatalogueActivity& activity) { return activity.activity == values[changed]; });
    if (known == catalogue_.end())
        return;
    const std::string month = office::documentStrings(call_.context).get("month." + std::to_string(known->month));
    for (std::size_t index = 0; index < values.size(); ++index)
    {
        if (!values[index].empty())
            continue;
        if (elements_[index] == Element::roadmapResult)
            values[index] = known->result;
        else if (elements_[index] == Element::roadmapReport)
            values[index] = known->report;
        else if (elements_[index] == Element::roadmapDeadline)
            values[index] = month;
    }
}

std::vector<std::string> ActivityFields::evidenceFor(const std::string& activity) const
{
    std::vector<std::string> evidence;
    for (const standard::CatalogueActivity& known : catalogue_)
        if (text::fold(known.activity) == text::fold(activity))
            evidence.push_back(known.evidence);
    return evidence;
}

std::string ActivityFields::deadlineNote(const std::string& text) const
{
    if (text.empty())
        return {};
    route::Period period = open_.roadMap().period;
    if (!period.known())
        period = route::schoolYear(route::plannedSchoolYear(office::today()));
    const text::Deadline read = library_.lexicon.deadlines.read(text, period.from, period.to);
    if (!read.certain())
        return strings_.get(std::string("deadline.doubt.") + doubts.at(static_cast<std::size_t>(read.doubt)));
    const bool day = read.from == read.to || !read.from.known() || !read.to.known();
    const auto shown = [](const route::Date& date) { return route::textOf(route::Value(date)); };
    return strings_.format(day ? "deadline.understood.day" : "deadline.understood",
                           {{"from", shown(read.from.known() ? read.from : read.to)}, {"to", shown(read.to)}});
}

} // namespace marshrut::desk
