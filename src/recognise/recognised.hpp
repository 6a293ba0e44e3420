// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "outline/outline.hpp"
#include "route/elements.hpp"
#include "route/period.hpp"
#include "standard/lexicon.hpp"

#include <array>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace marshrut::recognise
{

enum class State
{
    missing, ///< no place for it
    empty, ///< its label or column stands there, the value is blank or a placeholder
    filled,
};

/// An element as found.
struct FoundElement
{
    State state = State::missing;
    bool placeholder = false; ///< empty because a hint of the blank still stands there («(указать должность)»)
    std::string text; ///< the value; of a placeholder the hint
    std::optional<outline::Place> label; ///< where it says so
    std::optional<outline::Place> value; ///< what a new value would replace; may be of no length
    std::vector<outline::Place> more; ///< further stretches of a value that takes several lines
};

/// One cell of a road map.
struct FoundCell
{
    std::string text; ///< empty where it is blank
    outline::Place place;
};

/// One activity row (or list item).
struct FoundActivity
{
    std::map<route::Element, FoundCell> cells; ///< only of columns that stand there
    int row = 0; ///< counted from 1 over the activities of the road map, as people count
    std::string
        timeAbove; ///< of a row over the whole width above it («2025–2026 учебный год»), beside its own deadline
    std::optional<std::string> datesReadFrom; ///< the deadline that a sheet's hidden helper of this row was made from
};

/// What the cell of an activity says; empty where it has no such column.
[[nodiscard]] inline std::string textOf(const FoundActivity& activity, route::Element element)
{
    const auto cell = activity.cells.find(element);
    return cell == activity.cells.end() ? std::string() : cell->second.text;
}

/// A column of a road map as its header names it; one column may serve two elements («Форма отчёта с отметкой о
/// выполнении»).
struct HeaderColumn
{
    int column = 0;
    int span = 1;
    std::vector<route::Element> elements; ///< none: a number or something of no interest
    bool number = false;
};

/// What stands in a row below a header.
enum class RowKind
{
    activity,
    free, ///< a number or a direction at most: a place for an activity
    group, ///< over the whole width: a direction or a time of the rows below
    outcome, ///< what a direction has come to
};

/// A row of a road map's table.
struct FoundRow
{
    int row = 0; ///< of the grid
    RowKind kind = RowKind::free;
    std::size_t activity = 0; ///< of an activity: its index in the road map
    std::string direction; ///< that it belongs to; empty where none is named
};

/// A table of a road map as it stands.
struct FoundTable
{
    int table = -1; ///< as outline::Cell counts
    int headerRow = 0;
    int lastHeaderRow = 0;
    std::vector<HeaderColumn> columns; ///< from left to right
    std::vector<FoundRow> rows;
};

/// A road map: one or several tables of the same kind under one title, or a numbered list.
struct FoundRoadMap
{
    std::string title;
    route::Period period;
    std::vector<route::Element> columns; ///< in their order
    std::vector<FoundActivity> activities;
    std::optional<outline::Place> place; ///< of its header
    bool saysPlace = false; ///< a column of its own says where
    std::vector<FoundTable> tables; ///< none where it is a list
};

/// The columns of a table of courses.
enum class CourseColumn
{
    institution,
    topic,
    hours,
    dates,
};

/// One row of a table of courses.
struct FoundCourse
{
    std::map<CourseColumn, std::string> cells; ///< only of columns that stand there; blank ones empty
    std::string all; ///< its filled cells, parted by semicolons
    outline::Place place;
};

/// What a road map says of its directions, outside the activities: project, practice, assessment.
struct Outcome
{
    route::Element element;
    std::string text;
    outline::Place place;
    std::string direction; ///< as written; empty where it is not said
};

/// What a document holds.
struct Recognised
{
    bool isRoute = false;
    std::string looksLike; ///< where it is none: child, programme, course, portfolio, regulation, empty, other
    std::vector<std::string> clues; ///< the words that told so, as they stand in the document
    std::array<FoundElement, route::elementCount> elements;
    FoundElement titlePeriod; ///< the years a title sheet names beside the one in which it was made
    std::array<std::optional<outline::Place>, route::sectionCount> headings;
    std::vector<FoundRoadMap> roadMaps;
    bool roadMapAlone = false; ///< a spreadsheet that keeps nothing else: the rest of the route stands in another file
    std::vector<Outcome> outcomes;
    std::vector<FoundCourse> courses; ///< where they stand in a table of their own
    const standard::Lexicon* lexicon = nullptr; ///< by which it was read; it outlives this
    std::optional<std::size_t> titleEnd; ///< the first block after the title sheet, where there is one

    [[nodiscard]] const FoundElement& operator[](route::Element element) const
    {
        return elements[static_cast<std::size_t>(element)];
    }
    [[nodiscard]] FoundElement& operator[](route::Element element)
    {
        return elements[static_cast<std::size_t>(element)];
    }
};

} // namespace marshrut::recognise
