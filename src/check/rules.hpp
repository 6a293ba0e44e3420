// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "check/check.hpp"

#include <functional>
#include <string_view>
#include <vector>

namespace marshrut::check
{

/// What a rule looks at.
struct Subject
{
    const recognise::Recognised& recognised;
    const standard::Form& form;
    route::Stage stage;
    text::Date today; ///< not known: rules that need it are silent
    route::Period period; ///< the route's

    /// The words by which the document was read.
    [[nodiscard]] const standard::Lexicon& lexicon() const;
    /// Whether the form asks for it here and now: of a spreadsheet that holds a road map alone nothing else is asked.
    [[nodiscard]] bool asks(route::Element element) const
    {
        return form.asksFor(element, stage) &&
               (!recognised.roadMapAlone || route::sectionOf(element) == route::Section::roadmap);
    }
    /// Whether anything stands for the section: an element's place, or a heading.
    [[nodiscard]] bool hasSection(route::Section section) const;
    [[nodiscard]] bool hasActivities() const;
};

/// One rule: its id as in the contract, how it is meant, where it comes from, and what it finds. Why a teacher should
/// care stands in the strings: «rule.<id>.why».
struct Rule
{
    std::string_view id;
    Severity severity;
    bool fixable; ///< the product can mend what it finds
    route::Stage from; ///< it speaks from this stage on
    std::string_view source; ///< seed, order or common sense
    std::function<void(const Subject&, std::vector<Finding>&)> find;
};

/// Every rule, in the contract's order.
[[nodiscard]] const std::vector<Rule>& rules();

/// The only finding of a document that is no route.
constexpr std::string_view notARoute = "not.a.route";

/// A finding that is about an element, and where to look.
[[nodiscard]] Finding about(route::Element element, const std::optional<outline::Place>& place);
/// A finding that is about a section.
[[nodiscard]] Finding about(route::Section section);

/// Rows as people list them: «4, 7, 9», three and more in a row as «4–9».
[[nodiscard]] std::string rowsText(const std::vector<int>& rows);
/// A name in quotation marks; as it stands where it begins with one.
[[nodiscard]] std::string inQuotes(const std::string& name);
/// Adds a name in quotation marks to a list of them: «Речь», «Счёт».
void addQuoted(std::string& list, const std::string& name);

/// One finding a road map that names every row for which the condition holds; where it is a single row and `quoted` is
/// not empty, the cell's text is the argument of that name. Nothing where the form has no such column.
using RowCondition = std::function<bool(const recognise::FoundRoadMap&, const recognise::FoundActivity&)>;
void aboutRows(route::Element element, const std::string& quoted, const Subject& subject, const RowCondition& holds,
               std::vector<Finding>& findings);

} // namespace marshrut::check
