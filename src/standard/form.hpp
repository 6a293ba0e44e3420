// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "route/elements.hpp"

#include <map>
#include <stdexcept>
#include <string>
#include <vector>

namespace marshrut::standard
{

/// A data file that cannot be used: `what()` names the file and line and column (syntax) or JSON pointer (meaning).
class DataError : public std::runtime_error
{
public:
    using std::runtime_error::runtime_error;
    /// @param place  «2:15» (line and column), or a JSON pointer
    /// @param problem  what is wrong as the strings know it («form.problem.<problem>»), with its subject
    DataError(const std::string& message, std::string file, std::string place, std::string problem,
              std::string subject = {})
        : std::runtime_error(message),
          file_(std::move(file)),
          place_(std::move(place)),
          problem_(std::move(problem)),
          subject_(std::move(subject))
    {
    }

    [[nodiscard]] const std::string& file() const { return file_; }
    [[nodiscard]] const std::string& place() const { return place_; }
    [[nodiscard]] const std::string& problem() const { return problem_; }
    [[nodiscard]] const std::string& subject() const { return subject_; }

private:
    std::string file_;
    std::string place_;
    std::string problem_;
    std::string subject_;
};

/// One element as a form wants it.
struct FormElement
{
    route::Element element;
    bool required = false; ///< false: offered — recognised and filled when there, never missed
    route::Stage due = route::Stage::plan;
};

/// What a route must hold, in order (domain.md §1). A school's form is data like ours.
struct Form
{
    std::string name; ///< «full»
    std::vector<FormElement> elements;
    std::vector<route::Element> columns; ///< of a new road map, in order
    std::vector<route::Direction> directions; ///< each must have an activity; the built-in forms want none
    std::string title; ///< as people call it; empty: only the name
    bool preferred = false; ///< documents are checked by it where nobody names a form
    std::map<std::string, std::vector<std::string>> wordings; ///< the school's own names, by id of element or section
    std::map<std::string, bool> rules; ///< rules that are switched on or off, by their id

    [[nodiscard]] const FormElement* find(route::Element element) const;
    /// Whether it is asked for at that stage.
    [[nodiscard]] bool asksFor(route::Element element, route::Stage stage) const;
    /// Whether it switches on a rule that is off by itself («direction.unplanned»).
    [[nodiscard]] bool turnsOn(const std::string& rule) const;
    /// Whether it switches a rule off.
    [[nodiscard]] bool turnsOff(const std::string& rule) const;
};

/// Reads a form (templates/standards/form.schema.json says what it may hold); `extends` is resolved among the forms given.
/// @throws DataError
[[nodiscard]] Form parseForm(const std::string& json, const std::string& fileName,
                             const std::map<std::string, Form>& known);

} // namespace marshrut::standard
